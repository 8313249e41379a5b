import { describe, expect, it } from 'vitest'
import { checkProgress, conditionChecks, fitChecks, slotProgress } from '#renderer/features/promotion/checks.ts'
import { monthsAtLevel } from '#renderer/features/promotion/level-months.ts'
import { closestOf, missingOf } from '#renderer/features/promotion/missing.ts'
import { nextTransition, transitionsOf } from '#renderer/features/promotion/transitions.ts'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import { EMPTY_SLOT } from '#shared/promotion-preparation.ts'
import { answersOf } from '../../../support/answers.ts'
import { promotingLadder } from '../../../support/promoting-ladder.ts'
import { cycleOf, summaryOf } from '../../../support/summaries.ts'

const all = (craft: number, people: number) => ({
  'craft.testing': craft,
  'craft.review': craft,
  'craft.design': craft === 2 ? 1 : craft,
  'people.feedback': people,
  'people.coaching': people,
})
const outcomeOf = (ratings: Readonly<Record<string, number>>) =>
  scoreAssessment(promotingLadder, answersOf({ ratings }))
const way = (id: string) => {
  const promotion = promotingLadder.promotions?.find((each) => each.id === id)
  if (promotion === undefined) throw new Error(`no promotion ${id}`)
  return promotion
}

describe('the transitions of a ladder', () => {
  const transitions = transitionsOf(promotingLadder)

  it('hold every way from one level to another', () => {
    expect(transitions.map(({ id, promotions }) => [id, promotions.map((each) => each.id)])).toEqual([
      ['L1-L2', ['L1-L2']],
      ['L2-L3', ['L2-L3.lead', 'L2-L3.expert']],
    ])
    expect(transitions.flatMap(({ shapes }) => shapes)).toEqual([])
  })

  it('show a shape of the level that no promotion names beside them', () => {
    const [track] = promotingLadder.tracks ?? []
    if (track === undefined) throw new Error('the ladder has a track')
    const free = { ...promotingLadder, tracks: [track, { ...track, id: 'free' }] }
    expect(transitionsOf(free)[1]?.shapes.map(({ id }) => id)).toEqual(['free'])
  })

  it.each([
    [null, 'L1-L2'],
    ['L1', 'L1-L2'],
    ['L2', 'L2-L3'],
    ['L3', 'L2-L3'],
  ])('begin with the next one from %s', (reached, id) => {
    expect(nextTransition(promotingLadder, transitions, { reached, target: null })?.id).toBe(id)
  })
})

it.each([
  ['L3', 'L2', 'L1-L2'],
  ['L1', 'L3', 'L2-L3'],
  ['L2', 'L1', 'L2-L3'],
])('at %s with a target of %s, the screen begins with %s', (reached, target, id) => {
  expect(nextTransition(promotingLadder, transitionsOf(promotingLadder), { reached, target })?.id).toBe(id)
})

describe('what the app checks', () => {
  it('says of every competency where it stands', () => {
    const checks = conditionChecks(way('L1-L2'), outcomeOf(all(3, 1)))
    expect(checks.map(({ holds }) => holds)).toEqual([false, true])
    expect(checks[0]?.parts).toEqual([
      { competency: 'craft', value: 3, atLeast: 2, holds: true },
      { competency: 'people', value: 1, atLeast: 2, holds: false },
    ])
    expect(checkProgress(checks)).toEqual({ done: 1, of: 2 })
  })

  it('leaves open what is not answered', () => {
    const checks = conditionChecks(way('L1-L2'), outcomeOf({ 'craft.testing': 3 }))
    expect(checks.map(({ holds }) => holds)).toEqual([null, null])
  })

  it('asks of a track’s profile only what the conditions don’t ask already', () => {
    const track = {
      ...promotingLadder.tracks?.[0],
      id: 'expert',
      level: 'L3',
      name: 'Expert',
      summary: '',
      strong: [
        { competency: 'craft', atLeast: 3 },
        { competency: 'people', atLeast: 2 },
      ],
      relaxed: [{ competency: 'people', atLeast: 1 }],
    }
    const outcome = outcomeOf(all(3, 1))
    const fits = fitChecks(track, outcome, conditionChecks(way('L2-L3.expert'), outcome))
    expect(fits.map(({ kind, holds, parts }) => [kind, parts[0]?.competency, holds])).toEqual([
      ['strong', 'people', false],
      ['relaxed', 'people', true],
    ])
  })
})

describe('what is still missing', () => {
  it('is every check that fails or is open, then every slot that is not met', () => {
    const promotion = way('L1-L2')
    const filled = { 'owns-module': { ...EMPTY_SLOT, met: true }, panel: { ...EMPTY_SLOT, state: 'held' as const } }
    const missing = missingOf(promotion, conditionChecks(promotion, outcomeOf(all(3, 1))), filled)
    expect(missing.map((each) => (each.kind === 'check' ? each.check.condition.kind : each.slot.id))).toEqual([
      'every-competency',
      'helps',
      'design',
      'nomination',
      'panel',
    ])
    expect(slotProgress(promotion.attest, filled)).toEqual({ done: 1, of: 2 })
  })

  it('is least on the closest of several ways', () => {
    const ways = (ratings: Readonly<Record<string, number>>) =>
      ['L2-L3.lead', 'L2-L3.expert'].map((id) => ({ id, checks: conditionChecks(way(id), outcomeOf(ratings)) }))
    expect(closestOf(ways(all(3, 1)))).toBe('L2-L3.expert')
    expect(closestOf(ways(all(3, 3)))).toBeNull()
    expect(closestOf(ways(all(3, 1)).slice(0, 1))).toBeNull()
  })
})

describe('the months at a level', () => {
  const steps = { from: 'L2', to: 'L3' }
  const at = (id: string, endsOn: string, level: number) =>
    summaryOf(
      id,
      promotingLadder,
      { ratings: all(level, level === 2 ? 2 : level) },
      { cycle: cycleOf(`cycle ${id}`, endsOn) },
    )
  const low = at('1', '2024-06-30', 1)
  const first = at('2', '2024-12-31', 2)
  const second = at('3', '2025-06-30', 2)
  const high = at('4', '2026-06-30', 3)
  const options = { startedOn: null, today: '2026-11-21' }

  it('run from the first of the unbroken results at the level', () => {
    expect(monthsAtLevel(promotingLadder, [second, first, low], steps, options)).toEqual({
      since: '2024-12-31',
      until: null,
      months: 22,
      isAtLeast: false,
    })
  })

  it('are a lower bound where the very first result was there already', () => {
    expect(monthsAtLevel(promotingLadder, [second], steps, options)).toMatchObject({ months: 16, isAtLeast: true })
  })

  it('end where the next level was reached', () => {
    expect(monthsAtLevel(promotingLadder, [low, first, second, high], steps, options)).toMatchObject({
      until: '2026-06-30',
      months: 17,
    })
  })

  it('begin on the day that she gives herself', () => {
    const said = { ...options, startedOn: '2026-01-21' }
    expect(monthsAtLevel(promotingLadder, [second], steps, said)).toMatchObject({ months: 10, isAtLeast: false })
    expect(monthsAtLevel(promotingLadder, [], steps, said)).toMatchObject({ months: 10 })
  })

  it('are not known before the level is reached, and never of another person’s view or a draft', () => {
    expect(monthsAtLevel(promotingLadder, [low], steps, options)).toBeNull()
    const theirs = { ...second, perspective: 'manager' } as const
    expect(monthsAtLevel(promotingLadder, [theirs, { ...second, status: 'draft' }], steps, options)).toBeNull()
  })

  it('don’t begin in days to come, where a cycle is not over yet', () => {
    const now = at('5', '2026-12-31', 2)
    expect(monthsAtLevel(promotingLadder, [low, now], steps, options)).toMatchObject({ since: '2026-11-21', months: 0 })
  })
})
