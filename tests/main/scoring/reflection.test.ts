import { describe, expect, it } from 'vitest'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import type { Answers } from '#shared/assessment.ts'
import type { ReflectionOutcome } from '#shared/outcome.ts'
import { answersOf, rateAll } from '../../support/answers.ts'
import { reflectionLadder } from '../../support/ladders.ts'

const ladder = reflectionLadder()

const score = (given: Partial<Answers>): ReflectionOutcome => {
  const outcome = scoreAssessment(ladder, answersOf(given))
  if (outcome.kind !== 'reflection') throw new Error(`a ${outcome.kind} result`)
  return outcome
}

describe('a reflection', () => {
  it('[S17] gives each theme the mean of what is placed', () => {
    const { competencies } = score({
      ratings: { 'own-outcomes.1': 2, 'own-outcomes.2': 3, 'own-outcomes.3': 3, 'full-lifecycle.1': 1 },
    })
    expect(competencies['own-outcomes']).toEqual({ value: 2.67, answered: 3, total: 3, complete: true })
    expect(competencies['full-lifecycle']).toEqual({ value: 1, answered: 1, total: 2, complete: false })
    expect(competencies['propose-projects']).toEqual({ value: null, answered: 0, total: 3, complete: false })
  })

  it('[S17] with as many decimals as the pack says', () => {
    const { result } = ladder
    if (result.kind !== 'reflection') throw new Error(`a ${result.kind} result`)
    const rough = { ...ladder, result: { ...result, decimals: 1 } }
    const answers = answersOf({ ratings: { 'own-outcomes.1': 2, 'own-outcomes.2': 3, 'own-outcomes.3': 3 } })
    expect(scoreAssessment(rough, answers).competencies['own-outcomes']?.value).toBe(2.7)
  })

  it('[S27] gives the mindset the mean of its rows, without those set aside', () => {
    expect(score({ ratings: { 'mindset.1': 0, 'mindset.2': 1, 'mindset.3': 1 } }).mindset).toBe(0.67)
    expect(score({ ratings: { 'mindset.1': 3 }, notApplicable: { 'mindset.2': 'why' } }).mindset).toBe(3)
    expect(score({}).mindset).toBeNull()
  })

  it('[S28] counts the steps of the loop that are done', () => {
    expect(score({ signals: { 'loop.1': true, 'loop.2': false, 'loop.4': true } }).loop).toEqual({ done: 2, total: 5 })
  })

  it('[S28] lists anti-patterns that occur, in the ladder’s order', () => {
    const signals = {
      'waiting-to-be-told.2': 'often',
      'ship-and-forget.3': 'sometimes',
      'buggy-delivery.1': 'never',
    } as const
    expect(score({ signals }).antiPatterns).toEqual([
      { id: 'ship-and-forget.3', occurs: 'sometimes' },
      { id: 'waiting-to-be-told.2', occurs: 'often' },
    ])
  })

  it('[S28] lists pitfalls that occur as well', () => {
    const pitfalls = { id: 'pitfall', name: '.', kind: 'pitfall' as const, items: [{ id: '1', text: '.' }] }
    const outcome = scoreAssessment(
      { ...ladder, signals: [pitfalls] },
      answersOf({ signals: { 'pitfall.1': 'often' } }),
    )
    expect(outcome).toMatchObject({ antiPatterns: [{ id: 'pitfall.1', occurs: 'often' }] })
  })

  it('[S29] names claims that rest on nothing: placed at 2 or above, no evidence on them or on their theme', () => {
    const ratings = {
      'propose-projects.1': 2,
      'propose-projects.2': 1,
      'propose-projects.3': 3,
      'own-outcomes.1': 3,
      'full-lifecycle.1': 2,
    }
    const outcome = score({ ratings, evidenced: ['propose-projects.3', 'own-outcomes'] })
    expect(outcome.claimsWithoutEvidence).toEqual(['propose-projects.1', 'full-lifecycle.1'])
    expect(outcome.trace.find((step) => step.step === 'claims')).toMatchObject({
      rule: 'S29',
      at: 2,
      claims: [
        { item: 'propose-projects.1' },
        { item: 'propose-projects.3', evidenced: true },
        { item: 'own-outcomes.1', evidenced: true },
        { item: 'full-lifecycle.1' },
      ],
    })
  })

  it('[S27] [S28] where the ladder has no mindset and no loop, says nothing of them', () => {
    const { contrasts: _1, checklists: _2, signals: _3, ...bare } = ladder
    expect(scoreAssessment(bare, answersOf())).toMatchObject({
      mindset: null,
      loop: { done: 0, total: 0 },
      antiPatterns: [],
      total: 16,
    })
  })

  it('[S29] the mindset makes no claims', () => {
    expect(score({ ratings: { 'mindset.1': 3 } }).claimsWithoutEvidence).toEqual([])
  })

  it('[S1] is complete with its questions and its mindset', () => {
    expect(score({ ratings: rateAll(ladder, () => 1) })).toMatchObject({ answered: 21, total: 21, complete: true })
  })
})
