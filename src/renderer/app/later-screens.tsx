import { later } from '#renderer/components/later.tsx'

const nothing = (): null => null

// Screens with charts and paper come when they are first asked for, so that Home is there at once.

const aheadAssess = later(async () => (await import('#renderer/features/assess/assess-page.tsx')).AssessPage)
export const AssessPage = aheadAssess.Screen
export const AssessmentsPage = later(
  async () => (await import('#renderer/features/assessments/assessments-page.tsx')).AssessmentsPage,
).Screen
const aheadNew = later(
  async () => (await import('#renderer/features/assessments/new-assessment-dialog.tsx')).NewAssessmentDialog,
  nothing,
)
export const NewAssessmentDialog = aheadNew.Screen
export const SettingsPage = later(
  async () => (await import('#renderer/features/settings/settings-page.tsx')).SettingsPage,
).Screen
export const EvidencePage = later(
  async () => (await import('#renderer/features/evidence/evidence-page.tsx')).EvidencePage,
).Screen
const aheadEntry = later(async () => (await import('#renderer/features/evidence/quick-entry.tsx')).QuickEntry, nothing)
export const QuickEntry = aheadEntry.Screen
const aheadResult = later(async () => (await import('#renderer/features/result/result-page.tsx')).ResultPage)
export const ResultPage = aheadResult.Screen
export const ToldPage = later(async () => (await import('#renderer/features/result/told-page.tsx')).ToldPage).Screen
const aheadGrowth = later(async () => (await import('#renderer/features/growth/growth-page.tsx')).GrowthPage)
export const GrowthPage = aheadGrowth.Screen
export const ImportPage = later(
  async () => (await import('#renderer/features/exchange/import-page.tsx')).ImportPage,
).Screen
export const PlanPage = later(async () => (await import('#renderer/features/plan/plan-page.tsx')).PlanPage).Screen
export const PromotionPage = later(
  async () => (await import('#renderer/features/promotion/promotion-page.tsx')).PromotionPage,
).Screen
export const LaddersPage = later(
  async () => (await import('#renderer/features/ladders/ladders-page.tsx')).LaddersPage,
).Screen
export const ReaderPage = later(
  async () => (await import('#renderer/features/ladders/reader-page.tsx')).ReaderPage,
).Screen
export const HelpPage = later(async () => (await import('#renderer/features/help/help-page.tsx')).HelpPage).Screen
export const WelcomePage = later(
  async () => (await import('#renderer/features/welcome/welcome-page.tsx')).WelcomePage,
).Screen
const aheadPalette = later(async () => (await import('./palette/palette-dialog.tsx')).PaletteDialog, nothing)
export const PaletteDialog = aheadPalette.Screen
export const MeetingPage = later(
  async () => (await import('#renderer/features/meeting/meeting-page.tsx')).MeetingPage,
).Screen
export const SummaryPage = later(
  async () => (await import('#renderer/features/summary/summary-page.tsx')).SummaryPage,
).Screen
export const WaySection = later(async () => (await import('#renderer/features/way/way-section.tsx')).WaySection).Screen
export const WayPage = later(async () => (await import('#renderer/features/way/way-page.tsx')).WayPage).Screen
export const WhatIfPage = later(async () => (await import('#renderer/features/way/what-if-page.tsx')).WhatIfPage).Screen
export const RecoveryScreen = later(
  async () => (await import('#renderer/features/recovery/recovery-screen.tsx')).RecoveryScreen,
).Screen
export const PrivacyPage = later(
  async () => (await import('#renderer/features/privacy/privacy-page.tsx')).PrivacyPage,
).Screen

/**
 * Fetches what is most likely asked for next, once there is nothing else to do: one after the other, so that a key comes
 * between. Where one types at once after the shortcut, the field must be there: these two come first.
 */
export const fetchAhead = async (): Promise<void> => {
  for (const { fetch } of [aheadPalette, aheadEntry, aheadAssess, aheadNew, aheadResult, aheadGrowth]) {
    await fetch()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
