import { describe, expect, it } from 'vitest'
import { readLadder } from '#main/ladders/check-ladder.ts'
import { formatPath } from '#main/ladders/document-path.ts'
import { ladderSummary } from '#main/ladders/ladder-summary.ts'
import type { LadderCounts } from '#shared/ladder-facts.ts'
import { ladderTexts } from '#main/ladders/ladder-texts.ts'
import { printProblems } from '#main/ladders/print-problems.ts'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import { assertNever } from '#shared/assert-never.ts'
import { itemsOf, signalsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { Outcome } from '#shared/outcome.ts'
import { answersOf, rateAll } from './support/answers.ts'
import { builtInPacks } from './support/built-in.ts'
import { caseLadder, leadershipLadder, matrixLadder, reflectionLadder, trackLadder } from './support/ladders.ts'
import { lint } from './support/zh-tw-lint.mjs'

/** How much of each kind a built-in ladder holds; what is not named here is not there. */
const CONTENT: Readonly<Record<string, Partial<LadderCounts>>> = {
  'se-track': {
    levels: 5,
    competencies: 8,
    items: 41,
    rows: 41,
    descriptors: 205,
    mottos: 40,
    summaries: 40,
    behaviors: 184,
    outputs: 116,
    scenes: 40,
    traps: 56,
    antiSignals: 40,
    promotions: 5,
    tracks: 2,
  },
  'engineering-matrix': { levels: 7, areas: 4, competencies: 16, items: 16, rows: 16, descriptors: 112, longer: 12 },
  'tl-ladder': { levels: 5, competencies: 3, items: 94, statements: 94, context: 8 },
  'l5-promotion': { levels: 2, competencies: 5, items: 16, statements: 16, pitfalls: 3 },
  'strategic-thinking': {
    levels: 2,
    areas: 2,
    competencies: 6,
    items: 21,
    statements: 16,
    told: 20,
    contrasts: 5,
    checklistSteps: 5,
    antiPatterns: 9,
  },
}

/** Texts that are one term in both languages. */
const TERMS = new Set(['L4'])

const ladders = builtInPacks().map(({ file, text }): Ladder => {
  const checked = readLadder(text, { file })
  if (!checked.ok) throw new Error(printProblems(checked.problems).join('\n'))
  return checked.ladder
})

const ladder = (id: string): Ladder => {
  const found = ladders.find((one) => one.id === id)
  if (found === undefined) throw new Error(`${id} is not there`)
  return found
}

/** What a pack has only as many of as its author found good. */
const free = ['guides', 'texts'] as const

it('there are exactly the ladders that are promised', () => {
  expect(ladders.map(({ id }) => id).sort()).toEqual(Object.keys(CONTENT).sort())
})

describe.each(ladders.map((one) => [one.id, one] as const))('%s', (id, pack) => {
  const texts = ladderTexts(pack).map(({ path, text }) => ({
    path: formatPath(path),
    en: typeof text === 'string' ? text : (text['en'] ?? ''),
    zh: typeof text === 'string' ? '' : (text['zh-TW'] ?? ''),
  }))

  it('holds as much of everything as it should', () => {
    const { counts } = ladderSummary(pack)
    const held = Object.entries(counts).filter(([kind, count]) => count > 0 && !free.some((name) => name === kind))
    expect(Object.fromEntries(held)).toEqual(CONTENT[id])
  })

  it('is in English and in Traditional Chinese, every text of it', () => {
    expect(pack.languages).toEqual(['en', 'zh-TW'])
    expect(texts.filter(({ en, zh }) => en.trim() === '' || zh.trim() === '')).toEqual([])
  })

  it('says in neither language what belongs into the other', () => {
    const han = /\p{sc=Han}/u
    expect(texts.filter(({ en }) => han.test(en))).toEqual([])
    expect(texts.filter(({ zh }) => !han.test(zh) && !TERMS.has(zh))).toEqual([])
    expect(texts.filter(({ en, zh }) => en === zh && !TERMS.has(en))).toEqual([])
  })

  it('is written as Chinese is written in Taiwan', () => {
    expect(
      texts.flatMap(({ path, zh }) => lint(zh).map(({ rule, at, hint }) => `${path}: ${rule} ${at} → ${hint}`)),
    ).toEqual([])
  })

  it('can be reached to its top: the best answers everywhere give the highest there is', () => {
    const ratings = rateAll(pack, ({ values }) => values.at(-1) ?? 0)
    const signals = Object.fromEntries(
      signalsOf(pack).map((signal) => [
        signal.id,
        signal.answer === 'flag' ? signal.kind === 'checklist' : ('never' as const),
      ]),
    )
    const evidenced = pack.competencies.map((competency) => competency.id)
    const outcome = scoreAssessment(pack, answersOf({ ratings, signals, evidenced }))
    expect(outcome.complete).toBe(true)
    expect(topOf(outcome)).toEqual(TOP[id])
  })
})

/** The highest that each can give. */
const TOP: Readonly<Record<string, unknown>> = {
  'se-track': 'L5',
  'engineering-matrix': 7,
  'tl-ladder': 'L9',
  'l5-promotion': true,
  'strategic-thinking': { mindset: 3, unproved: [] },
}

const topOf = (outcome: Outcome): unknown => {
  switch (outcome.kind) {
    case 'weighted-bands':
      return outcome.overall.level
    case 'profile':
      return outcome.overall.floor
    case 'cumulative':
      return outcome.held
    case 'case':
      return outcome.made
    case 'reflection':
      return { mindset: outcome.mindset, unproved: outcome.claimsWithoutEvidence }
    default:
      return assertNever(outcome)
  }
}

/** The ids, scales, weights, bands and conditions that files and other people's ladders rely on. */
describe('the public contract', () => {
  it.each([
    ['se-track', trackLadder()],
    ['engineering-matrix', matrixLadder()],
    ['tl-ladder', leadershipLadder()],
    ['l5-promotion', caseLadder()],
    ['strategic-thinking', reflectionLadder()],
  ])('of %s: items and signals by their ids, in order, each on its scale', (id, shape) => {
    expect(itemsOf(ladder(id))).toEqual(itemsOf(shape))
    const byId = (one: Ladder): unknown[] => signalsOf(one).sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(byId(ladder(id))).toEqual(byId(shape))
  })

  it('of se-track: weights, majorities, bands, expectations and what the app checks of promotions', () => {
    const pack = ladder('se-track')
    const shape = trackLadder()
    const rules = (one: Ladder): unknown =>
      one.competencies.map(({ id, weight, instrument }) => [
        id,
        weight,
        instrument.kind === 'dimensions' ? instrument.rule : null,
      ])
    expect(rules(pack)).toEqual(rules(shape))
    expect(pack.levels.map(({ id, band }) => ({ id, band }))).toEqual(shape.levels)
    expect(pack.expectations?.levels).toEqual(shape.expectations?.levels)
    const ways = (one: Ladder): unknown =>
      one.promotions?.map(({ id, from, to, conditions }) => ({ id, from, to, conditions }))
    expect(ways(pack)).toEqual(ways(shape))
    expect(pack.promotions?.map(({ id, typicalMonths }) => [id, typicalMonths])).toEqual([
      ['L1-L2', { min: 12, max: 18 }],
      ['L2-L3', { min: 18, max: 24 }],
      ['L3-L4.tech-lead', undefined],
      ['L3-L4.principal-engineer', undefined],
      ['L4-L5', undefined],
    ])
    expect(pack.tracks?.map(({ id, level }) => [id, level])).toEqual([
      ['principal-engineer', 'L4'],
      ['distinguished-engineer', 'L5'],
    ])
    expect(pack.levels[4]?.seats).toEqual({ min: 0, max: 2 })
    expect(pack.result).toMatchObject({ kind: 'weighted-bands', decimals: 1, bar: { level: 'L3' } })
  })

  it('of engineering-matrix: which competency is of which area', () => {
    const areas = (one: Ladder): unknown => one.competencies.map(({ id, area }) => [id, area])
    expect(areas(ladder('engineering-matrix'))).toEqual(areas(matrixLadder()))
  })

  it('of tl-ladder: the facts that are not rated, with what is typical, and whom to credit', () => {
    const pack = ladder('tl-ladder')
    const facts = (one: Ladder): unknown =>
      one.context
        ?.map(({ id, kind, level, competency, typical }) => ({ id, kind, level, competency, typical }))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(facts(pack)).toEqual(facts(leadershipLadder()))
    expect(pack.result).toMatchObject({ kind: 'cumulative', decimals: 2, meets: 2, ground: { place: 4 } })
    expect(pack.licence).toMatchObject({ id: 'CC-BY-SA-4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' })
    expect(JSON.stringify([pack.source, pack.licence.credit])).toContain('Poss')
  })

  it('of l5-promotion and strategic-thinking: their thresholds, and that one goes with the other', () => {
    expect(ladder('l5-promotion').result).toMatchObject({ kind: 'case', demonstratedAt: 2, decimals: 2 })
    expect(ladder('strategic-thinking').result).toMatchObject({ kind: 'reflection', claimAt: 2, decimals: 2 })
    expect(ladder('strategic-thinking').supplements).toBe('l5-promotion')
    expect(ladder('strategic-thinking').competencies.map(({ id, told }) => [id, told?.length])).toEqual([
      ['propose-projects', 4],
      ['own-outcomes', 4],
      ['full-lifecycle', 3],
      ['scope-ownership', 3],
      ['tech-leadership', 3],
      ['team-multiplier', 3],
    ])
  })
})

describe('what is told beside the content', () => {
  const lengths = (id: string): unknown =>
    ladder(id).guides?.flatMap(({ points, steps }) => [points?.length ?? 0, steps?.length ?? 0])

  it('keeps the steps and points of the sources', () => {
    expect(lengths('se-track')).toContain(4) // how to move between tracks
    expect(lengths('strategic-thinking')).toEqual(expect.arrayContaining([4, 6, 7])) // how to use it, expectations, example
  })

  it('keeps both sets of words for the steps of se-track', () => {
    const english = ladder('se-track').scales?.map(({ values }) =>
      values.map(({ name }) => (typeof name === 'string' ? name : name['en'])),
    )
    expect(english).toEqual(
      expect.arrayContaining([
        ['Aware', 'Developing', 'Proficient', 'Senior', 'Expert'],
        ['Aware', 'Familiar', 'Proficient', 'Advanced', 'Expert'],
      ]),
    )
  })

  it('has names short enough for the axes of charts', () => {
    const axes = ladders.flatMap(({ id, competencies }) =>
      competencies.map(({ id: competency, name, shortName }) => ({
        id: `${id} ${competency}`,
        text: shortName ?? name,
      })),
    )
    const long = axes.filter(
      ({ text }) => typeof text === 'string' || (text['en'] ?? '').length > 14 || (text['zh-TW'] ?? '').length > 8,
    )
    expect(long).toEqual([])
  })
})

describe('the lint of Chinese texts', () => {
  it.each([
    ['設计系統', 'simplified'],
    ['設計系統,再部署', 'half-width mark next to Han'],
    ['達到L3', 'space missing between Han and Latin or digit'],
    ['完成 。', 'space next to full-width mark'],
    ['按“匯出”', 'wrong quotes'],
    ['正在匯出...', 'dots or doubled marks'],
    ['改善軟件', 'deny'],
  ])('finds what is wrong in %s', (text, rule) => {
    expect(lint(text).map((finding) => finding.rule)).toContain(rule)
  })

  it.each(['在 L5 主責 3 個模組。', '品質量測', '用 `git push` 推送', '見 https://example.org/信息'])(
    'leaves %s alone',
    (text) => {
      expect(lint(text)).toEqual([])
    },
  )
})
