import { describe, expect, it } from 'vitest'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import type { Answers } from '#shared/assessment.ts'
import type { CaseOutcome } from '#shared/outcome.ts'
import { answersOf, rateAll } from '../../support/answers.ts'
import { caseLadder } from '../../support/ladders.ts'

const ladder = caseLadder()
const ALL = ['scope', 'technical-leadership', 'customer-impact', 'collaboration', 'mentorship']
const NEVER = { 'pitfall.1': 'never', 'pitfall.2': 'never', 'pitfall.3': 'never' } as const

const score = (given: Partial<Answers>): CaseOutcome => {
  const outcome = scoreAssessment(ladder, answersOf(given))
  if (outcome.kind !== 'case') throw new Error(`a ${outcome.kind} result`)
  return outcome
}

const ready: Partial<Answers> = { ratings: rateAll(ladder, () => 2), evidenced: ALL, signals: NEVER }

describe('a competency is demonstrated', () => {
  const demonstrated = (values: readonly number[], aside: readonly string[] = []): boolean =>
    score({
      ratings: Object.fromEntries(values.map((value, index) => [`mentorship.${index + 1}`, value])),
      notApplicable: Object.fromEntries(aside.map((id) => [id, 'why'])),
    }).demonstrated.includes('mentorship')

  it('[S25] at a mean of 2, so that one criterion makes up for another', () => {
    expect(demonstrated([3, 3, 0])).toBe(true)
    expect(demonstrated([3, 2, 0])).toBe(false)
  })

  it('[S25] once none of its criteria is unanswered', () => {
    expect(demonstrated([3, 3])).toBe(false)
    expect(demonstrated([3, 3], ['mentorship.3'])).toBe(true)
  })

  it('[S17] [S25] and shows the mean with two decimals', () => {
    expect(
      score({ ratings: { 'mentorship.1': 2, 'mentorship.2': 2, 'mentorship.3': 1 } }).competencies['mentorship'],
    ).toEqual({ value: 1.67, answered: 3, total: 3, complete: true })
  })

  it('[S17] or with as many as the pack says', () => {
    const { result } = ladder
    if (result.kind !== 'case') throw new Error(`a ${result.kind} result`)
    const outcome = scoreAssessment(
      { ...ladder, result: { ...result, decimals: 1 } },
      answersOf({ ratings: { 'mentorship.1': 2, 'mentorship.2': 2, 'mentorship.3': 1 } }),
    )
    expect(outcome.competencies['mentorship']?.value).toBe(1.7)
  })
})

describe('the case', () => {
  it('[S26] is made when everything is demonstrated and evidenced and no pitfall is in the way', () => {
    expect(score(ready)).toMatchObject({ demonstrated: ALL, missing: [], watch: [], made: true, complete: true })
  })

  it('[S26] lists what is missing in order: not demonstrated, no evidence, pitfalls', () => {
    const outcome = score({
      ratings: { ...rateAll(ladder, () => 2), 'collaboration.1': 0, 'scope.5': 1 },
      evidenced: ['technical-leadership', 'collaboration.2', 'scope'],
      signals: { ...NEVER, 'pitfall.2': 'often', 'pitfall.3': 'sometimes' },
    })
    expect(outcome.missing).toEqual([
      { kind: 'not-demonstrated', id: 'scope' },
      { kind: 'not-demonstrated', id: 'collaboration' },
      { kind: 'no-evidence', id: 'customer-impact' },
      { kind: 'no-evidence', id: 'mentorship' },
      { kind: 'pitfall', id: 'pitfall.2' },
    ])
    expect(outcome).toMatchObject({ watch: ['pitfall.3'], made: false })
  })

  it('[S26] stays undecided until every pitfall is answered, and is watched where one occurs sometimes', () => {
    expect(score({ ...ready, signals: { 'pitfall.1': 'never', 'pitfall.2': 'never' } }).made).toBeNull()
    expect(score({ ...ready, signals: { ...NEVER, 'pitfall.1': 'sometimes' } })).toMatchObject({
      made: true,
      watch: ['pitfall.1'],
    })
    expect(score({ ...ready, signals: { 'pitfall.2': 'often' } }).made).toBe(false)
  })

  it('[S8] [S26] asks nothing of a competency with nothing left', () => {
    const { 'customer-impact.1': _1, 'customer-impact.2': _2, ...ratings } = rateAll(ladder, () => 2)
    const outcome = score({
      ...ready,
      ratings,
      evidenced: ALL.filter((id) => id !== 'customer-impact'),
      notApplicable: { 'customer-impact.1': 'why', 'customer-impact.2': 'why' },
    })
    expect(outcome).toMatchObject({
      made: true,
      missing: [],
      setAside: { items: 2, competencies: ['customer-impact'] },
    })
    expect(outcome.demonstrated).not.toContain('customer-impact')
  })

  it('[S26] where the ladder names no pitfalls there are none to answer', () => {
    const { signals: _, ...without } = ladder
    const outcome = scoreAssessment(without, answersOf({ ratings: rateAll(ladder, () => 2), evidenced: ALL }))
    expect(outcome).toMatchObject({ made: true, watch: [], total: 16, complete: true })
  })

  it('[S26] anti-patterns are no pitfalls: they neither hinder the case nor have to be answered', () => {
    const habits = { id: 'habit', name: '.', kind: 'anti-pattern' as const, items: [{ id: '1', text: '.' }] }
    const both = { ...ladder, signals: [...(ladder.signals ?? []), habits] }
    expect(scoreAssessment(both, answersOf(ready))).toMatchObject({ made: true, missing: [] })
    const often = { ...ready, signals: { ...NEVER, 'habit.1': 'often' } } as const
    expect(scoreAssessment(both, answersOf(often))).toMatchObject({ made: true, missing: [] })
  })

  it('[S26] with nothing left to demonstrate is not made', () => {
    expect(
      score({
        ...ready,
        ratings: {},
        notApplicable: Object.fromEntries(Object.keys(rateAll(ladder, () => 0)).map((id) => [id, 'why'])),
      }).made,
    ).toBeNull()
  })

  it('[S25] [S26] before anything is answered misses everything', () => {
    const outcome = score({})
    expect(outcome.missing).toHaveLength(10)
    expect(outcome).toMatchObject({ demonstrated: [], made: false, answered: 0, total: 19 })
  })

  it('[S25] [S26] the trace says what each competency rests on', () => {
    const { trace } = score({ ...ready, evidenced: ['scope.1'] })
    expect(trace.filter((step) => step.step === 'demonstrated')).toMatchObject([
      { rule: 'S25', competency: 'scope', at: 2, value: 2, demonstrated: true, evidenced: true },
      { competency: 'technical-leadership', evidenced: false },
      {},
      {},
      {},
    ])
  })
})
