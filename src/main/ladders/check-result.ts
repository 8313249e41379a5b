import type { Instrument, Ladder, ResultKind } from '#shared/ladder.ts'
import { checkBands } from './check-bands.ts'
import { highestOfScale } from './check-instruments.ts'
import type { DocumentPath } from './document-path.ts'
import type { AddProblem } from './problems.ts'

/** What each result can be made of. */
const FITS: Readonly<Record<ResultKind, readonly Instrument['kind'][]>> = {
  'weighted-bands': ['dimensions', 'rubric'],
  profile: ['dimensions', 'rubric'],
  cumulative: ['statements'],
  case: ['statements'],
  reflection: ['statements'],
}

/** The result can be made of what the pack rates, and its highest step can be reached. */
export const checkResult = (ladder: Ladder, add: AddProblem): void => {
  const { result } = ladder
  const wanted = FITS[result.kind]
  for (const [index, { instrument }] of ladder.competencies.entries()) {
    if (!wanted.includes(instrument.kind)) {
      const params = { kind: instrument.kind, result: result.kind }
      add('instrument-unfit', ['competencies', index, 'instrument', 'kind'], params, { choices: wanted })
    }
  }
  if (ladder.supplements === ladder.id) add('supplements-itself', ['supplements'], {})
  if (result.kind === 'weighted-bands') checkBands(ladder, result, add)
  if (result.kind === 'cumulative') needReachable(ladder, result.meets, ['result', 'meets'], add)
  if (result.kind === 'case') needReachable(ladder, result.demonstratedAt, ['result', 'demonstratedAt'], add)
  if (result.kind === 'reflection') needReachable(ladder, result.claimAt, ['result', 'claimAt'], add)
}

/** A mean that no answers can reach would make the result a foregone one. */
const needReachable = (ladder: Ladder, value: number, path: DocumentPath, add: AddProblem): void => {
  for (const { instrument } of ladder.competencies) {
    if (instrument.kind !== 'statements') continue
    const highest = highestOfScale(ladder, instrument.scale)
    if (highest < value) {
      add('threshold-out-of-reach', path, { value, scale: instrument.scale, highest })
      return
    }
  }
}
