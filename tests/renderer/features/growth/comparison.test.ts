import { describe, expect, it } from 'vitest'
import { compare, isUnchanged } from '#renderer/features/growth/comparison.ts'
import { comparisonSentences } from '#renderer/features/growth/comparison-sentences.ts'
import type { AssessmentSummary } from '#shared/assessment-record.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import { type Ladder, ladderSchema } from '#shared/ladder.ts'
import { createSay } from '#shared/say.ts'
import { itemName } from '#shared/wording/item-name.ts'
import { caseLadder, leadershipLadder, matrixLadder, reflectionLadder } from '../../../support/ladders.ts'
import { designRatings, levelRatings, namedTrack } from '../../../support/named-track.ts'
import { hashOf, summaryOf } from '../../../support/summaries.ts'

const ladder = namedTrack()
const side = (assessment: AssessmentSummary, of: Ladder = ladder) => ({ assessment, ladder: of })
const was = (ratings: Record<string, number>) => side(summaryOf('1', ladder, { ratings }))
const is = (ratings: Record<string, number>) => side(summaryOf('2', ladder, { ratings }))
const sentences = (before: ReturnType<typeof side>, after: ReturnType<typeof side>): string[] =>
  comparisonSentences(compare(before, after), before, after, createSay('en'))

describe('two assessments side by side', () => {
  it('count the rows that rose, fell and stayed', () => {
    const all = levelRatings(ladder, 3)
    const comparison = compare(
      was(all),
      is({ ...all, 'english.reading': 4, 'english.writing': 5, 'english.spoken': 1 }),
    )
    expect(comparison.rowTally).toEqual({ rose: 2, fell: 1, stayed: 38, open: 0 })
    expect(comparison.rows.filter((row) => !isUnchanged(row)).map(({ item, change }) => [item, change])).toEqual([
      ['english.reading', 1],
      ['english.writing', 2],
      ['english.spoken', -2],
    ])
  })

  it('compare the competencies and the average by the same figures as their results', () => {
    const before = was(levelRatings(ladder, 3))
    const after = is(designRatings(ladder))
    const comparison = compare(before, after)
    for (const { id, before: from, after: to } of comparison.competencies) {
      expect(from).toBe(before.assessment.outcome.competencies[id]?.value)
      expect(to).toBe(after.assessment.outcome.competencies[id]?.value)
    }
    expect(comparison.average).toEqual({ before: 3, after: 3.5, change: 0.5 })
    expect(comparison.competencyTally).toEqual({ rose: 4, fell: 0, stayed: 4, open: 0 })
  })

  it('[S2] take neither unanswered nor not applicable for a level', () => {
    const all = levelRatings(ladder, 3)
    const { 'english.reading': _, ...fewer } = all
    const after = side(summaryOf('2', ladder, { ratings: fewer, notApplicable: {} }))
    const row = compare(was(all), after).rows.find(({ item }) => item === 'english.reading')
    expect(row).toMatchObject({ before: { status: 'rated', value: 3 }, after: { status: 'unanswered' }, change: null })
    expect(row === undefined ? true : isUnchanged(row)).toBe(false)
    const set = side(summaryOf('3', ladder, { ratings: fewer, notApplicable: { 'english.reading': 'why' } }))
    expect(compare(set, set).rowTally).toEqual({ rose: 0, fell: 0, stayed: 40, open: 1 })
    expect(compare(set, set).rows.every(isUnchanged)).toBe(true)
  })

  it('match rows by id where the ladders differ, and say which read differently', () => {
    const changed: Ladder = {
      ...ladder,
      version: '1.1.0',
      competencies: ladder.competencies.map((competency) =>
        competency.id === 'english' && competency.instrument.kind === 'dimensions'
          ? {
              ...competency,
              instrument: {
                ...competency.instrument,
                dimensions: [
                  ...competency.instrument.dimensions
                    .slice(1)
                    .map((dimension) =>
                      dimension.id === 'reading' ? { ...dimension, name: 'Reading and more' } : dimension,
                    ),
                  { id: 'humour', name: 'Humour', cells: {} },
                ],
              },
            }
          : competency,
      ),
    }
    const before = was(levelRatings(ladder, 3))
    const after = side(
      summaryOf('2', changed, { ratings: levelRatings(changed, 3) }, { ladder: hashOf('b'), ladderVersion: '1.1.0' }),
      changed,
    )
    const comparison = compare(before, after)
    expect(comparison).toMatchObject({ ladder: 'other-version', reworded: 1, onlyBefore: 1, onlyAfter: 1 })
    expect(comparison.rows.find(({ item }) => item === 'english.cefr-band')?.after).toEqual({ status: 'absent' })
    expect(comparison.rows.find(({ item }) => item === 'english.humour')?.before).toEqual({ status: 'absent' })
    expect(comparison.rows.filter(({ isReworded }) => isReworded).map(({ item }) => item)).toEqual(['english.reading'])
    expect(sentences(before, after).slice(2)).toEqual([
      'Each is read with its own ladder, 1.0.0 and 1.1.0; rows are matched by their ids.',
      '1 row reads differently in the two.',
      '1 row is in the earlier ladder only.',
      '1 row is in the later ladder only.',
    ])
  })

  it.each([matrixLadder(), leadershipLadder(), caseLadder(), reflectionLadder()])(
    'work for every kind of ladder: $id',
    (other) => {
      const ratings = levelRatings(other, 1)
      const before = side(summaryOf('1', other, { ratings }), other)
      const copy = structuredClone(other)
      const after = side(summaryOf('2', copy, { ratings: levelRatings(copy, 2) }, { ladder: hashOf('b') }), copy)
      const comparison = compare(before, after)
      expect(comparison.rowTally).toMatchObject({ rose: comparison.rows.length, open: 0 })
      expect(comparison).toMatchObject({ ladder: 'other-content', reworded: 0 })
      for (const { item } of comparison.rows)
        expect(itemName({ ladder: other, text: ladderTextIn(other, 'en') }, item)).toBe('.')
    },
  )
})

describe('rows that read differently', () => {
  it('are not those of a stored ladder whose keys merely come in another order', () => {
    const turn = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turn)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, each]) => [key, turn(each)]),
      )
    }
    const turned = ladderSchema.parse(turn(ladder))
    const after = side(summaryOf('2', turned, {}, { ladder: hashOf('b') }), turned)
    expect(compare(side(summaryOf('1', ladder)), after).reworded).toBe(0)
  })
})

describe('what changed, in words', () => {
  const all = levelRatings(ladder, 3)
  it('says how many competencies and rows rose, fell and stayed', () => {
    expect(sentences(was(all), is(designRatings(ladder)))).toEqual([
      '4 competencies rose, none fell.',
      'Of 41 rows rated in both, 22 rose, 15 stayed and 4 fell.',
    ])
    expect(sentences(is(designRatings(ladder)), was(all))[0]).toBe('4 competencies fell, none rose.')
    expect(sentences(was(all), is(all))[0]).toBe('All 8 competencies known in both stayed.')
  })

  it('says what can’t be compared', () => {
    expect(sentences(was(all), is({}))).toEqual([
      'No competency is known in both yet.',
      '41 of 41 are not rated in both.',
    ])
  })
})
