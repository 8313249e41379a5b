import { describe, expect, it } from 'vitest'
import { buildDocument } from '#main/report/build-report.ts'
import { documentMarkdown } from '#main/report/report-markdown.ts'
import type { ReportInput } from '#main/report/report-context.ts'
import { assessmentId, commitmentId, meetingId } from '#shared/ids.ts'
import type { ReportOptions, ReportSection } from '#shared/report-options.ts'
import { DETAIL_SECTIONS, PAGE_ONE_SECTIONS } from '#shared/report-options.ts'
import { builtInLadder, reportInput } from '../../support/report.ts'
import { cycleOf, summaryOf } from '../../support/summaries.ts'

const SECTIONS: readonly ReportSection[] = [...PAGE_ONE_SECTIONS, ...DETAIL_SECTIONS]
const only = (on: readonly ReportSection[]): Readonly<Record<ReportSection, boolean>> =>
  Object.fromEntries(SECTIONS.map((section) => [section, on.includes(section)])) as Record<ReportSection, boolean> // every section is in the two lists
const ALL = only(SECTIONS)

/** What stands in the English Markdown while a section is on, and at no other time: a section that is added has to be named here. */
const TOLD_BY: Readonly<Record<ReportSection, RegExp>> = {
  level: /\b(complete|provisional), \d+ of/,
  radar: /^## Competencies$/m,
  promises: /^## Promised on/m,
  strengths: /^## Strengths$/m,
  gaps: /^## Gaps/m,
  actions: /^## Actions$/m,
  questions: /^## Questions/m,
  answers: /^## Every answer$/m,
  evidence: /^## Evidence$/m,
  cycles: /^## 2 cycles$/m,
  way: /^## The (shortest )?way to/m,
  promotion: /^## Promotion/m,
  reasons: /^## Reasons not yet$/m,
  trace: /^## How this came about$/m,
  notes: /^## Notes$/m,
  antiSignals: /^## Anti-signals and pitfalls$/m,
  privateNotes: /^## Private notes$/m,
}

const MEETING = {
  id: meetingId.parse('meeting00001'),
  assessment: assessmentId.parse('assessment01'),
  heldOn: '2026-07-01',
  withWhom: 'canary-with',
  words: 'canary-words',
  agreed: {},
  commitments: [
    {
      id: commitmentId.parse('commitment01'),
      by: 'manager' as const,
      text: 'canary-promise',
      dueOn: '2026-09-01',
      state: 'open' as const,
      stateAtMs: null,
    },
  ],
  createdAtMs: 0,
  updatedAtMs: 0,
}
const ENTRY = { what: '', outcome: '', on: '2026-09-01', to: null, link: null, private: false }

/** Something in every kind of field, on a ladder of each kind; what is planted begins with `canary-`. */
const planted = (ladderId: string): ReportInput => {
  const ladder = builtInLadder(ladderId)
  const [first] = ladder.competencies
  const items = ladder.competencies.flatMap((competency) =>
    competency.instrument.kind === 'dimensions'
      ? competency.instrument.dimensions.map(({ id }) => `${competency.id}.${id}`)
      : competency.instrument.kind === 'statements'
        ? competency.instrument.statements.map(({ id }) => `${competency.id}.${id}`)
        : [competency.id],
  )
  const [weak = '', strong = '', hidden = '', apart = ''] = items
  const marks = [
    ...ladder.competencies.flatMap(({ id, antiSignals }) =>
      Object.keys(antiSignals ?? {})
        .slice(0, 1)
        .map((level) => [`${id}.anti-signal.${level}`, true] as const),
    ),
    ...(ladder.signals ?? []).flatMap((group) =>
      group.items.map((item) => [`${group.id}.${item.id}`, 'often'] as const),
    ),
  ]
  const ratings = Object.fromEntries(
    items.filter((id) => id !== apart).map((id) => [id, id === weak ? 1 : id === strong ? 3 : 2]),
  )
  const before = summaryOf('1', ladder, { ratings }, { cycle: cycleOf('canary-cycle-before', '2026-06-30') })
  return reportInput(ladder, {
    previous: before,
    history: [before],
    record: {
      target: ladder.levels[2]?.id ?? null,
      ratings,
      notApplicable: { [apart]: 'canary-reason' },
      notes: { [weak]: 'canary-note-weak', [strong]: 'canary-note', [hidden]: 'canary-private-note' },
      answers: ladder.result.kind === 'reflection' ? { [strong]: { text: 'canary-written', lastOn: null } } : {},
      private: [hidden],
      signals: Object.fromEntries(marks),
      subject: ladder.result.kind === 'reflection' ? 'canary-subject' : '',
      questions: ['canary-question'],
    },
    evidence: [
      {
        ...ENTRY,
        id: 'a',
        title: 'canary-title',
        what: 'canary-what',
        outcome: 'canary-outcome',
        link: 'canary-link',
        stance: 'supports',
        supports: [strong],
      },
      {
        ...ENTRY,
        id: 'b',
        title: 'canary-against',
        outcome: 'canary-against-outcome',
        stance: 'against',
        supports: [weak],
      },
      {
        ...ENTRY,
        id: 'c',
        title: 'canary-private-evidence',
        stance: 'supports',
        supports: [first?.id ?? ''],
        private: true,
      },
    ],
    actions: [{ id: 'd', title: 'canary-action', dueOn: null, state: 'open' }],
    meetings: [MEETING],
    agreed: [{ competency: first?.id ?? '', own: 1, fromRows: null, fromTalk: null, value: 2 }],
    sections: ALL,
  })
}

/** Where each may stand; it may be on the pages only while one of them is on. */
const HOMES: Readonly<Record<string, readonly ReportSection[]>> = {
  'canary-reason': ['answers'],
  'canary-written': ['answers'],
  'canary-subject': ['answers'],
  'canary-note': ['notes', 'reasons'],
  'canary-note-weak': ['notes', 'reasons'],
  'canary-private-note': ['privateNotes'],
  'canary-private-evidence': ['privateNotes'],
  'canary-title': ['evidence'],
  'canary-what': ['evidence'],
  'canary-outcome': ['evidence'],
  'canary-link': ['evidence'],
  'canary-against': ['reasons'],
  'canary-against-outcome': ['reasons'],
  'canary-action': ['actions'],
  'canary-promise': ['promises'],
  'canary-with': ['promises'],
  'canary-question': ['questions'],
  'canary-words': [],
  'canary-cycle-before': ['level', 'radar', 'cycles'],
}

const documentOf = (input: ReportInput, sections: Partial<Record<ReportSection, boolean>>) =>
  buildDocument({ ...input, options: { ...input.options, inBoth: true, sections: { ...ALL, ...sections } } })
const markdownOf = (input: ReportInput, sections: Partial<Record<ReportSection, boolean>>): string =>
  documentMarkdown(documentOf(input, sections))
const madeOf = (input: ReportInput, sections: Partial<Record<ReportSection, boolean>>): string => {
  const document = documentOf(input, sections)
  return `${JSON.stringify(document)}\n${documentMarkdown(document)}`
}
const holds = (text: string, canary: string): boolean => new RegExp(`${canary}(?![\\w-])`).test(text.replace(/\\/g, ''))

const LADDERS = ['se-track', 'engineering-matrix', 'tl-ladder', 'l5-promotion', 'strategic-thinking']

/** What can be marked, by ladder: an anti-signal of each competency, pitfalls and anti-patterns. */
const SIGNALS: Readonly<Record<string, number>> = {
  'se-track': 8,
  'engineering-matrix': 0,
  'tl-ladder': 0,
  'l5-promotion': 3,
  'strategic-thinking': 9,
}

describe.each(LADDERS)('what is switched off, in %s', (ladderId) => {
  const input = planted(ladderId)
  const whole = madeOf(input, {})
  const there = Object.keys(HOMES).filter((canary) => holds(whole, canary))

  it('is planted everywhere to begin with', () => {
    expect(there.length).toBeGreaterThan(10)
    expect(there).not.toContain('canary-words')
  })

  it.each(there)('is gone with the last section that tells it: %s', (canary) => {
    const off = HOMES[canary] ?? []
    expect(holds(madeOf(input, Object.fromEntries(off.map((each) => [each, false]))), canary)).toBe(false)
  })

  it.each(SECTIONS)('is not even named: %s', (section) => {
    const told = (sections: Readonly<Record<ReportSection, boolean>>): boolean =>
      TOLD_BY[section].test(markdownOf(input, sections))
    expect(told({ ...ALL, [section]: false })).toBe(false)
    expect(told(only([section]))).toBe(told(ALL))
  })

  it.each(SECTIONS)('is in neither pages nor Markdown: %s', (section) => {
    // A note on a row that falls short is among the reasons too, and goes with both.
    const off: readonly ReportSection[] =
      section === 'notes' || section === 'reasons' ? ['notes', 'reasons'] : [section]
    const without = madeOf(input, Object.fromEntries(off.map((each) => [each, false])))
    const homesOf = (canary: string): readonly ReportSection[] => HOMES[canary] ?? []
    const gone = there.filter((canary) => homesOf(canary).every((home) => off.includes(home)))
    expect(gone.filter((canary) => holds(without, canary))).toEqual([])
    // What has nothing to do with it stays; private evidence needs two switches.
    const untouched = there.filter(
      (canary) => canary !== 'canary-private-evidence' && !homesOf(canary).some((home) => off.includes(home)),
    )
    expect(untouched.filter((canary) => !holds(without, canary))).toEqual([])
  })

  it('does not tell which anti-signals and pitfalls are marked', () => {
    const { ladder } = input
    const texts = [
      ...ladder.competencies.flatMap(({ antiSignals }) => Object.values(antiSignals ?? {}).slice(0, 1)),
      ...(ladder.signals ?? []).flatMap((group) => group.items.map(({ text }) => text)),
    ].map((text) => (typeof text === 'string' ? text : (text['en'] ?? '')).replace(/\*\*|`/g, '').slice(0, 24))
    const without = madeOf(input, { antiSignals: false })
    expect(texts).toHaveLength(SIGNALS[ladder.id] ?? -1)
    for (const text of texts) {
      expect(whole.replace(/\\/g, '')).toContain(text)
      expect(without.replace(/\\/g, '')).not.toContain(text)
    }
  })
})

it.each(SECTIONS)('there is a ladder in which it is told: %s', (section) => {
  expect(LADDERS.some((ladderId) => TOLD_BY[section].test(markdownOf(planted(ladderId), {})))).toBe(true)
})

describe('every other choice', () => {
  const track = planted('se-track')
  const companion = planted('l5-promotion')
  const companionName = 'L4 → L5 Promotion Criteria'
  const named: ReportInput = {
    ...track,
    companion: { ...companion, record: { ...companion.record, questions: ['canary-companion-question'] } },
    aliases: [{ name: 'Zerlina', alias: 'Z.' }],
    record: { ...track.record, notes: { ...track.record.notes, 'english.reading': 'With Zerlina.' } },
    options: { ...track.options, withCompanion: true, name: 'canary-name', manager: 'canary-manager' },
  }
  const made = (options: Partial<ReportOptions>): string =>
    JSON.stringify(buildDocument({ ...named, options: { ...named.options, sections: ALL, ...options } }))

  /** What a choice keeps off the pages, and what is then not there: one that is added has to be named here. */
  const KEPT_OFF: Readonly<Record<keyof ReportOptions, readonly [Partial<ReportOptions>, string] | null>> = {
    language: null, // which language it is in tells nothing
    paper: null,
    sections: null, // above
    inBoth: [{ inBoth: false }, 'zh-TW'],
    name: [{ name: '' }, 'canary-name'],
    manager: [{ manager: '' }, 'canary-manager'],
    replaceNames: [{ replaceNames: true }, 'Zerlina'],
    withCompanion: [{ withCompanion: false }, companionName],
  }

  const choices = Object.values(KEPT_OFF).filter((choice) => choice !== null)

  it.each(choices)('keeps off what it is about: %j', (off, canary) => {
    const on = made({ inBoth: true, replaceNames: false, withCompanion: true })
    expect(on).toContain(canary)
    expect(made({ inBoth: true, replaceNames: false, withCompanion: true, ...off })).not.toContain(canary)
    // A companion's questions are no part of this talk.
    expect(on).not.toContain('canary-companion-question')
  })
})
