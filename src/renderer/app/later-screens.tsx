import type { ComponentType, ReactNode } from 'react'
import { lazy, Suspense } from 'react'
import { Loading } from '#renderer/components/loading.tsx'

/** Screens with charts and paper come when they are first asked for, so that Home is there at once. */
const later = <P extends object>(load: () => Promise<ComponentType<P>>, meanwhile: ReactNode = <Loading />) => {
  const Screen: ComponentType<P> = lazy(async () => ({ default: await load() }))
  return (props: P) => (
    <Suspense fallback={meanwhile}>
      <Screen {...props} />
    </Suspense>
  )
}

const loadAssess = async () => (await import('#renderer/features/assess/assess-page.tsx')).AssessPage
export const AssessPage = later(loadAssess)
export const AssessmentsPage = later(
  async () => (await import('#renderer/features/assessments/assessments-page.tsx')).AssessmentsPage,
)
const loadNew = async () =>
  (await import('#renderer/features/assessments/new-assessment-dialog.tsx')).NewAssessmentDialog
export const NewAssessmentDialog = later(loadNew, null)
export const SettingsPage = later(
  async () => (await import('#renderer/features/settings/settings-page.tsx')).SettingsPage,
)
export const EvidencePage = later(
  async () => (await import('#renderer/features/evidence/evidence-page.tsx')).EvidencePage,
)
export const QuickEntry = later(
  async () => (await import('#renderer/features/evidence/quick-entry.tsx')).QuickEntry,
  null,
)
export const ResultPage = later(async () => (await import('#renderer/features/result/result-page.tsx')).ResultPage)
export const ToldPage = later(async () => (await import('#renderer/features/result/told-page.tsx')).ToldPage)
export const GrowthPage = later(async () => (await import('#renderer/features/growth/growth-page.tsx')).GrowthPage)
export const ImportPage = later(async () => (await import('#renderer/features/exchange/import-page.tsx')).ImportPage)
export const PlanPage = later(async () => (await import('#renderer/features/plan/plan-page.tsx')).PlanPage)
export const PromotionPage = later(
  async () => (await import('#renderer/features/promotion/promotion-page.tsx')).PromotionPage,
)
export const LaddersPage = later(async () => (await import('#renderer/features/ladders/ladders-page.tsx')).LaddersPage)
export const ReaderPage = later(async () => (await import('#renderer/features/ladders/reader-page.tsx')).ReaderPage)
export const HelpPage = later(async () => (await import('#renderer/features/help/help-page.tsx')).HelpPage)
export const WelcomePage = later(async () => (await import('#renderer/features/welcome/welcome-page.tsx')).WelcomePage)
export const PaletteDialog = later(async () => (await import('./palette/palette-dialog.tsx')).PaletteDialog, null)
export const MeetingPage = later(async () => (await import('#renderer/features/meeting/meeting-page.tsx')).MeetingPage)
export const SummaryPage = later(async () => (await import('#renderer/features/summary/summary-page.tsx')).SummaryPage)
export const WaySection = later(async () => (await import('#renderer/features/way/way-section.tsx')).WaySection)
export const WayPage = later(async () => (await import('#renderer/features/way/way-page.tsx')).WayPage)
export const WhatIfPage = later(async () => (await import('#renderer/features/way/what-if-page.tsx')).WhatIfPage)
export const RecoveryScreen = later(
  async () => (await import('#renderer/features/recovery/recovery-screen.tsx')).RecoveryScreen,
)
export const PrivacyPage = later(async () => (await import('#renderer/features/privacy/privacy-page.tsx')).PrivacyPage)

/** Fetches what is most likely asked for first, once there is nothing else to do. */
export const fetchAhead = (): void => {
  void loadAssess()
  void loadNew()
}
