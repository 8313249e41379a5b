import type { Competency, Ladder, Promotion } from '#shared/ladder.ts'

/**
 * Small ladders in the shapes of the built-in ones, for tests of rules: the ids, weights, bands, expectations and
 * conditions are those of the real ones, every text is a dot.
 */
const TEXT = '.'

export const levelIds = (count: number, first = 1): string[] =>
  Array.from({ length: count }, (_, index) => `L${first + index}`)

const cellsFor = (levels: readonly string[]): Record<string, string> =>
  Object.fromEntries(levels.map((level) => [level, TEXT]))

export interface DimensionsGiven {
  readonly id?: string
  readonly weight?: number
  readonly area?: string
  readonly need: number
  /** Ids of rows, or how many. */
  readonly rows: readonly string[] | number
  /** Levels that a row describes, by the row's place; all levels where it says nothing. */
  readonly cells?: Readonly<Record<number, readonly string[]>>
}

/** A competency of rows with a majority rule, and an anti-signal at every level. */
export const dimensions = (levels: readonly string[], given: DimensionsGiven): Competency => {
  const rows =
    typeof given.rows === 'number' ? Array.from({ length: given.rows }, (_, index) => `row-${index + 1}`) : given.rows
  return {
    id: given.id ?? 'craft',
    name: TEXT,
    ...(given.weight === undefined ? {} : { weight: given.weight }),
    ...(given.area === undefined ? {} : { area: given.area }),
    instrument: {
      kind: 'dimensions',
      rule: { kind: 'majority', need: given.need, straggler: 'one-level', antiSignal: 'takes-back-level' },
      dimensions: rows.map((id, index) => ({ id, name: TEXT, cells: cellsFor(given.cells?.[index] ?? levels) })),
    },
    antiSignals: cellsFor(levels),
  }
}

export const rubric = (id: string, levels: readonly string[], area?: string): Competency => ({
  id,
  name: TEXT,
  ...(area === undefined ? {} : { area }),
  instrument: { kind: 'rubric', cells: cellsFor(levels) },
})

export const statements = (
  id: string,
  ids: readonly { readonly id: string; readonly level?: string }[],
  style: 'claim' | 'question' = 'claim',
): Competency => ({
  id,
  name: TEXT,
  instrument: {
    kind: 'statements',
    scale: 'consistency',
    style,
    statements: ids.map((statement) => ({ ...statement, text: TEXT })),
  },
})

const numbered = (count: number): { readonly id: string }[] =>
  Array.from({ length: count }, (_, index) => ({ id: String(index + 1) }))

export const ladderOf = (given: Pick<Ladder, 'levels' | 'competencies' | 'result'> & Partial<Ladder>): Ladder => ({
  format: 'cairn/ladder@1',
  id: 'fixture',
  version: '1.0.0',
  languages: ['en'],
  name: TEXT,
  purpose: TEXT,
  source: { title: TEXT },
  licence: { name: TEXT },
  scales: [{ id: 'consistency', values: [0, 1, 2, 3].map((value) => ({ value, name: TEXT })) }],
  ...given,
})

const BANDS: readonly (readonly [number, number])[] = [
  [1, 1.8],
  [1.9, 2.7],
  [2.8, 3.6],
  [3.7, 4.4],
  [4.5, 5],
]

/** Five levels with the track's bands. */
export const bandedLevels = (): Ladder['levels'] =>
  levelIds(5).map((id, index) => {
    const [from, to] = BANDS[index] ?? [0, 0]
    return { id, band: { from, to } }
  })

export const WEIGHTED: Ladder['result'] = {
  kind: 'weighted-bands',
  rounding: 'half-up',
  decimals: 1,
  bar: { level: 'L3', name: TEXT },
}

const TRACK = [
  [
    'technical-mastery',
    2,
    [2, 3, 4, 5, 5],
    4,
    ['language-stack', 'frameworks', 'codebase-fluency', 'debugging', 'tooling', 'cs-systems-foundations'],
  ],
  [
    'code-quality',
    1.5,
    [1, 3, 3, 4, 5],
    3,
    ['testing', 'review', 'defects-root-cause', 'tech-debt', 'standards-gates'],
  ],
  [
    'system-design',
    1.5,
    [1, 2, 3, 4, 5],
    3,
    ['scope', 'pattern-selection', 'nfr-awareness', 'adr-documentation', 'review-evolution'],
  ],
  [
    'ai-engineering',
    1.5,
    [1, 2, 3, 4, 4],
    3,
    ['code-generation', 'output-review', 'design-test', 'cost-standards', 'tool-strategy'],
  ],
  [
    'problem-solving',
    1.5,
    [1, 2, 3, 4, 5],
    3,
    ['ambiguity', 'decomposition', 'approach-selection', 'experimentation', 'scope-of-impact'],
  ],
  [
    'communication',
    1.5,
    [1, 2, 3, 4, 4],
    3,
    ['audience-reach', 'written', 'technical-persuasion', 'stakeholder-negotiation', 'facilitation'],
  ],
  ['english', 1, [1, 2, 3, 4, 4], 3, ['cefr-band', 'reading', 'writing', 'spoken', 'audience-reach']],
  [
    'mentoring',
    1,
    [1, 2, 3, 4, 4],
    3,
    ['scope', 'technical-bar', 'coaching-breadth', 'performance-hiring', 'culture-influence'],
  ],
] as const

const least = (competency: string, atLeast: number) => ({ kind: 'competency', competency, atLeast }) as const

const promotionOf = (id: string, from: string, to: string, conditions: Promotion['conditions']): Promotion => ({
  id,
  from,
  to,
  conditions,
  attest: [],
  portfolio: [],
  verification: [],
})

/** The shape of `se-track`: eight competencies, 41 rows, five bands, five promotions. */
export const trackLadder = (): Ladder =>
  ladderOf({
    id: 'track',
    levels: bandedLevels(),
    competencies: TRACK.map(([id, weight, , need, rows]) => dimensions(levelIds(5), { id, weight, need, rows })),
    result: WEIGHTED,
    expectations: {
      levels: Object.fromEntries(
        levelIds(5).map((level, index) => [
          level,
          Object.fromEntries(TRACK.map(([id, , expected]) => [id, expected[index] ?? 0])),
        ]),
      ),
    },
    promotions: [
      promotionOf('L1-L2', 'L1', 'L2', [
        { kind: 'every-competency', atLeast: 2 },
        least('technical-mastery', 3),
        least('code-quality', 3),
      ]),
      promotionOf('L2-L3', 'L2', 'L3', [{ kind: 'every-competency', atLeast: 3 }, least('technical-mastery', 4)]),
      promotionOf('L3-L4.tech-lead', 'L3', 'L4', [
        { kind: 'every-competency', atLeast: 4 },
        { kind: 'any-of', of: [least('technical-mastery', 5), least('system-design', 5)] },
      ]),
      promotionOf('L3-L4.principal-engineer', 'L3', 'L4', [least('technical-mastery', 5), least('system-design', 4)]),
      promotionOf('L4-L5', 'L4', 'L5', [least('system-design', 5), least('technical-mastery', 5)]),
    ],
  })

const AREAS = {
  'technical-execution': ['code-implementation', 'system-design', 'technical-breadth', 'technical-strategy'],
  impact: ['delivery', 'ambiguity', 'organizational-impact', 'amplifying-others'],
  collaboration: ['team-communication', 'feedback', 'mentorship', 'influence'],
  leadership: ['initiative', 'self-development', 'strategic-thinking', 'vision-culture'],
} as const

/** The shape of `engineering-matrix`: 16 rubrics in four areas, seven levels. */
export const matrixLadder = (): Ladder =>
  ladderOf({
    id: 'matrix',
    levels: levelIds(7).map((id) => ({ id })),
    areas: Object.keys(AREAS).map((id) => ({ id, name: TEXT })),
    competencies: Object.entries(AREAS).flatMap(([area, ids]) => ids.map((id) => rubric(id, levelIds(7), area))),
    result: { kind: 'profile', rounding: 'half-up', decimals: 1 },
  })

/** Entries per level and category; those that are context keep their number and are not rated. */
const ENTRIES = {
  knowledge: [9, 11, 9, 7, 3],
  leadership: [10, 9, 9, 7, 5],
  organization: [4, 7, 6, 5, 1],
} as const

const CONTEXT = [
  ['L5.knowledge.1', 'hands-on', 40, 80],
  ['L6.knowledge.1', 'hands-on', 30, 60],
  ['L7.knowledge.1', 'hands-on', 15, 40],
  ['L8.knowledge.1', 'hands-on', 5, 25],
  ['L6.leadership.1', 'years', 2, null],
  ['L7.leadership.1', 'years', 5, null],
  ['L8.leadership.1', 'years', 8, null],
  ['L9.leadership.1', 'years', 12, null],
] as const

/** The shape of `tl-ladder`: 102 entries over L5 to L9, 94 of them rated. */
export const leadershipLadder = (): Ladder =>
  ladderOf({
    id: 'leadership',
    levels: levelIds(5, 5).map((id) => ({ id })),
    competencies: Object.entries(ENTRIES).map(([category, counts]) =>
      statements(
        category,
        counts.flatMap((count, index) => {
          const level = `L${index + 5}`
          return numbered(count)
            .map(({ id }) => ({ id, level }))
            .filter(({ id }) => !CONTEXT.some(([context]) => context === `${level}.${category}.${id}`))
        }),
      ),
    ),
    context: CONTEXT.map(([id, kind, min, max]) => {
      const [level = '', competency = ''] = id.split('.')
      return { id, kind, level, competency, text: TEXT, typical: { min, max } }
    }),
    result: { kind: 'cumulative', rounding: 'half-up', decimals: 2, meets: 2, ground: { place: 4, name: TEXT } },
  })

/** The shape of `l5-promotion`: 16 criteria and three pitfalls. */
export const caseLadder = (): Ladder =>
  ladderOf({
    id: 'case',
    levels: levelIds(2, 4).map((id) => ({ id })),
    competencies: Object.entries({
      scope: 5,
      'technical-leadership': 3,
      'customer-impact': 2,
      collaboration: 3,
      mentorship: 3,
    }).map(([id, count]) => statements(id, numbered(count))),
    signals: [{ id: 'pitfall', name: TEXT, kind: 'pitfall', items: numbered(3).map(({ id }) => ({ id, text: TEXT })) }],
    result: { kind: 'case', rounding: 'half-up', decimals: 2, demonstratedAt: 2 },
  })

/** The shape of `strategic-thinking`: 16 questions, five pairs of wordings, a loop of five steps, nine anti-patterns. */
export const reflectionLadder = (): Ladder =>
  ladderOf({
    id: 'reflection',
    levels: levelIds(2, 4).map((id) => ({ id })),
    competencies: Object.entries({
      'propose-projects': 3,
      'own-outcomes': 3,
      'full-lifecycle': 2,
      'scope-ownership': 2,
      'tech-leadership': 3,
      'team-multiplier': 3,
    }).map(([id, count]) => statements(id, numbered(count), 'question')),
    contrasts: [
      {
        id: 'mindset',
        name: TEXT,
        scale: 'consistency',
        items: numbered(5).map(({ id }) => ({ id, from: TEXT, to: TEXT })),
      },
    ],
    checklists: [{ id: 'loop', name: TEXT, items: numbered(5).map(({ id }) => ({ id, text: TEXT })) }],
    signals: ['ship-and-forget', 'waiting-to-be-told', 'buggy-delivery'].map((id) => ({
      id,
      name: TEXT,
      kind: 'anti-pattern' as const,
      items: numbered(3).map((item) => ({ id: item.id, text: TEXT })),
    })),
    result: { kind: 'reflection', rounding: 'half-up', decimals: 2, claimAt: 2 },
  })

/** A weighted ladder with everything that a pack may do to scoring: three instruments, rows with gaps, no bar. */
export const patchworkLadder = (): Ladder => {
  const levels = levelIds(5)
  return ladderOf({
    id: 'patchwork',
    levels: bandedLevels(),
    competencies: [
      dimensions(levels, {
        id: 'craft',
        weight: 1.25,
        need: 2,
        rows: 3,
        cells: { 0: levelIds(3), 1: ['L1', 'L3', 'L5'] },
      }),
      dimensions(levels, { id: 'reach', weight: 0.33, need: 1, rows: 2, cells: { 1: ['L3', 'L4'] } }),
      { ...rubric('judgement', levelIds(4)), weight: 2 },
      { ...statements('habits', [{ id: '1' }, { id: '2' }, { id: '3' }]), weight: 0.5 },
    ],
    result: { kind: 'weighted-bands', rounding: 'half-up', decimals: 1 },
    expectations: { levels: { L2: { craft: 2, habits: 2 }, L4: { craft: 4, reach: 3, judgement: 4, habits: 2 } } },
    promotions: [
      promotionOf('up', 'L1', 'L2', [
        { kind: 'every-competency', atLeast: 2 },
        { kind: 'any-of', of: [least('judgement', 4), least('reach', 4)] },
        least('habits', 2),
      ]),
    ],
  })
}
