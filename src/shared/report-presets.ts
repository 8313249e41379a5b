import type { Audience, ReportOptions } from './report-options.ts'

type Sections = ReportOptions['sections']

const MANAGER: Sections = {
  level: true,
  radar: true,
  promises: true,
  strengths: true,
  gaps: true,
  actions: true,
  questions: true,
  answers: true,
  evidence: true,
  cycles: true,
  way: true,
  promotion: true,
  reasons: false,
  trace: false,
  notes: false,
  antiSignals: false,
  privateNotes: false,
}

/** What each kind of reader gets unless told otherwise. Nobody gets anti-signals or private notes by themselves. */
export const SECTIONS_FOR: Readonly<Record<Audience, Sections>> = {
  me: { ...MANAGER, reasons: true, trace: true, notes: true },
  manager: MANAGER,
  // Someone outside: where she stands and wants to go, not what was agreed with whom.
  mentor: { ...MANAGER, promises: false, answers: false, promotion: false },
  // People who decide on a case: what it rests on, without the talk around it.
  committee: { ...MANAGER, promises: false, actions: false, questions: false, way: false, trace: true },
}

/** Those outside the team don't know its people. */
export const REPLACES_NAMES: Readonly<Record<Audience, boolean>> = {
  me: false,
  manager: false,
  mentor: true,
  committee: true,
}

type Given = Pick<ReportOptions, 'language' | 'paper' | 'name' | 'manager'> & Partial<Omit<ReportOptions, 'sections'>>

/** What a summary holds unless told otherwise. */
export const reportOptionsWith = (given: Given, audience: Audience = 'manager'): ReportOptions => ({
  inBoth: false,
  withCompanion: false,
  replaceNames: REPLACES_NAMES[audience],
  ...given,
  sections: SECTIONS_FOR[audience],
})
