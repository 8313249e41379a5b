import type { Say } from '#shared/words.ts'
import type { Comparison, Side, Tally } from './comparison.ts'

/** What changed between two assessments: the competencies first, then the rows, then what keeps them from being alike. */
export const comparisonSentences = (comparison: Comparison, before: Side, after: Side, say: Say): string[] => {
  const { rowTally, competencyTally, rows } = comparison
  // The rows of a matrix are called rows; elsewhere what is asked is of several sorts.
  const isRows = after.ladder.result.kind === 'weighted-bands'
  const sentences = [competencySentence(competencyTally, say)]
  const both = rowTally.rose + rowTally.fell + rowTally.stayed
  if (both > 0) {
    sentences.push(
      say(isRows ? 'growth:compare.rows' : 'growth:compare.answers', {
        count: both,
        rose: rowTally.rose,
        fell: rowTally.fell,
        stayed: rowTally.stayed,
      }),
    )
  }
  if (rowTally.open > 0) {
    const key = isRows ? 'growth:compare.notBoth' : 'growth:compare.notBothAnswers'
    sentences.push(say(key, { count: rowTally.open, total: rows.length }))
  }
  if (comparison.ladder !== 'same') {
    sentences.push(
      comparison.ladder === 'other-version'
        ? say('growth:compare.otherVersion', { before: before.ladder.version, after: after.ladder.version })
        : say('growth:compare.otherContent', { version: after.ladder.version }),
    )
    if (comparison.reworded > 0) sentences.push(say('growth:compare.reworded', { count: comparison.reworded }))
    if (comparison.onlyBefore > 0) sentences.push(say('growth:compare.onlyBefore', { count: comparison.onlyBefore }))
    if (comparison.onlyAfter > 0) sentences.push(say('growth:compare.onlyAfter', { count: comparison.onlyAfter }))
  }
  return sentences
}

const competencySentence = ({ rose, fell, stayed, open }: Tally, say: Say): string => {
  if (rose + fell + stayed === 0) return say('growth:compare.competencies.unknown', { count: open })
  if (rose === 0 && fell === 0) return say('growth:compare.competencies.none', { count: stayed })
  if (fell === 0) return say('growth:compare.competencies.rose', { count: rose })
  if (rose === 0) return say('growth:compare.competencies.fell', { count: fell })
  return say('growth:compare.competencies.both', { count: rose, fell })
}
