import { describe, expect, it } from 'vitest'
import { outlookOf } from '#main/scoring/outlook.ts'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import { itemsOf } from '#shared/items.ts'
import { answersOf } from '../../support/answers.ts'
import { chanceOf, pick } from '../../support/random-answers.ts'
import { bandedLevels, dimensions, ladderOf, levelIds, rubric, statements, WEIGHTED } from '../../support/ladders.ts'

const ladder = ladderOf({
  levels: bandedLevels(),
  competencies: [dimensions(levelIds(5), { id: 'craft', need: 4, rows: 6, weight: 1 })],
  result: WEIGHTED,
})

const rated = (values: readonly (number | null)[]): Record<string, number> =>
  Object.fromEntries(values.flatMap((value, index) => (value === null ? [] : [[`craft.row-${index + 1}`, value]])))

describe('what the last open row decides', () => {
  it('[S3] [S4] is told by value for a competency with one row to go', () => {
    const outlook = outlookOf(ladder, answersOf({ ratings: rated([4, 4, 5, 4, 4, null]) }))
    expect(outlook['craft']).toEqual({ item: 'craft.row-6', levels: [3, 3, 3, 4, 4, 4] })
  })

  it('is not told while more than one row is open, nor when none is', () => {
    expect(outlookOf(ladder, answersOf({ ratings: rated([4, 4, 5, 4, null, null]) }))).toEqual({})
    expect(outlookOf(ladder, answersOf({ ratings: rated([4, 4, 5, 4, 4, 4]) }))).toEqual({})
  })

  it('is told of rows alone, whatever else has one item to go', () => {
    const mixed = ladderOf({
      levels: bandedLevels(),
      competencies: [rubric('one', levelIds(5)), statements('habits', [{ id: '1' }])],
      result: WEIGHTED,
    })
    expect(outlookOf(mixed, answersOf())).toEqual({})
  })

  it('[S15] knows no value that the row leaves out, and counts its top as the ladder’s', () => {
    const short = ladderOf({
      levels: bandedLevels(),
      competencies: [dimensions(levelIds(5), { id: 'craft', need: 2, rows: 2, cells: { 1: ['L1', 'L3'] } })],
      result: WEIGHTED,
    })
    expect(outlookOf(short, answersOf({ ratings: rated([4, null]) }))['craft']?.levels).toEqual([
      0,
      1,
      null,
      4,
      null,
      null,
    ])
  })

  it('[S6] reckons with a flagged anti-signal', () => {
    const answers = answersOf({ ratings: rated([4, 4, 4, 4, 4, null]), signals: { 'craft.anti-signal.L4': true } })
    expect(outlookOf(ladder, answers)['craft']?.levels).toEqual([3, 3, 3, 3, 3, 3])
  })

  it('is what scoring then says, for random beginnings', () => {
    const chance = chanceOf(7)
    const items = itemsOf(ladder)
    for (let round = 0; round < 100; round++) {
      const open = pick(chance, items)
      const ratings = Object.fromEntries(
        items.filter(({ id }) => id !== open.id).map(({ id, values }) => [id, pick(chance, values)]),
      )
      const levels = outlookOf(ladder, answersOf({ ratings }))['craft']?.levels ?? []
      for (const value of open.values) {
        const outcome = scoreAssessment(ladder, answersOf({ ratings: { ...ratings, [open.id]: value } }))
        expect(levels[value]).toBe(outcome.competencies['craft']?.value)
      }
    }
  })
})
