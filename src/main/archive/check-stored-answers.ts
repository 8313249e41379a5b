import { vocabularyOf } from '#main/assessments/ladder-vocabulary.ts'
import type { LadderVocabulary } from '#main/assessments/ladder-vocabulary.ts'
import { canonicalJson } from '#main/ladders/canonical-json.ts'
import type { AddProblem } from '#main/ladders/problems.ts'
import type { ArchiveRow } from '#shared/archive/archive-table.ts'
import { rowsAt } from '#shared/archive/rows-at.ts'
import { estimateValues } from '#shared/estimate-values.ts'
import { ladderSchema } from '#shared/ladder.ts'
import type { Ladder } from '#shared/ladder.ts'

interface Read {
  readonly ladder: Ladder
  readonly words: LadderVocabulary
}

/**
 * Every ladder is what its hash says, and every answer is one that its ladder has: what is imported can be opened,
 * scored and undone.
 */
export const checkStoredAnswers = (
  archive: ArchiveRow,
  { add, sha256 }: { readonly add: AddProblem; readonly sha256: (text: string) => string },
): void => {
  const ladders = new Map<unknown, Read>()
  for (const [index, row] of rowsAt(archive, 'ladders').entries()) {
    const ladder = readLadder(row, index, { add, sha256 })
    if (ladder !== null) ladders.set(row['hash'], { ladder, words: vocabularyOf(ladder) })
  }
  const ladderOf = new Map<unknown, Read>()
  for (const [index, assessment] of rowsAt(archive, 'assessments').entries()) {
    const read = ladders.get(assessment['ladderHash'])
    if (read === undefined) continue
    ladderOf.set(assessment['id'], read)
    checkAssessment(assessment, ['assessments', index], read, add)
  }
  for (const [index, scenario] of rowsAt(archive, 'scenarios').entries()) {
    const words = ladderOf.get(scenario['assessmentId'])?.words
    if (words === undefined) continue
    checkRatings(rowsAt(scenario, 'ratings'), ['scenarios', index, 'ratings'], words, add)
    checkSignals(rowsAt(scenario, 'signals'), ['scenarios', index, 'signals'], words, add)
  }
}

const readLadder = (
  { hash, content, ladderId, version }: ArchiveRow,
  index: number,
  { add, sha256 }: { readonly add: AddProblem; readonly sha256: (text: string) => string },
): Ladder | null => {
  const path = ['ladders', index]
  if (sha256(canonicalJson(content)) !== hash) {
    add('content-changed', [...path, 'content'], {})
    return null
  }
  const parsed = ladderSchema.safeParse(content)
  if (!parsed.success) {
    add('ladder-unreadable', [...path, 'content'], {})
    return null
  }
  const { id, version: named } = parsed.data
  if (id !== ladderId) add('not-the-content', [...path, 'ladderId'], { value: String(ladderId), inside: id })
  if (named !== version) add('not-the-content', [...path, 'version'], { value: String(version), inside: named })
  return parsed.data
}

const checkAssessment = (
  assessment: ArchiveRow,
  path: readonly (string | number)[],
  { ladder, words }: Read,
  add: AddProblem,
): void => {
  const { target, track } = assessment
  if (typeof target === 'string' && !words.levels.includes(target)) {
    add('unknown-level', [...path, 'target'], { id: target }, { choices: words.levels })
  }
  if (typeof track === 'string' && !words.tracks.includes(track)) {
    add('unknown-track', [...path, 'track'], { id: track }, { choices: words.tracks })
  }
  checkRatings(rowsAt(assessment, 'answers'), [...path, 'answers'], words, add)
  checkSignals(rowsAt(assessment, 'signals'), [...path, 'signals'], words, add)
  for (const [index, { item }] of rowsAt(assessment, 'writtenAnswers').entries()) {
    const id = String(item)
    if (!words.questions.has(id)) add('answer-without-question', [...path, 'writtenAnswers', index, 'item'], { id })
  }
  for (const [index, { competency, value }] of rowsAt(assessment, 'estimates').entries()) {
    const at = [...path, 'estimates', index]
    const id = String(competency)
    const allowed = estimateValues(ladder, id)
    if (allowed === null) add('unknown-competency', [...at, 'competency'], { id })
    else if (typeof value === 'number' && !allowed.includes(value)) {
      add('value-off-scale', [...at, 'value'], { value, allowed: allowed.join(', ') })
    }
  }
}

type Path = readonly (string | number)[]

const checkRatings = (rows: readonly ArchiveRow[], path: Path, words: LadderVocabulary, add: AddProblem): void => {
  for (const [index, { item, rating }] of rows.entries()) {
    const found = words.items.get(String(item))
    if (found === undefined) add('unknown-item', [...path, index, 'item'], { id: String(item) })
    else if (typeof rating === 'number' && !found.values.includes(rating)) {
      add('value-off-scale', [...path, index, 'rating'], { value: rating, allowed: found.values.join(', ') })
    }
  }
}

const checkSignals = (rows: readonly ArchiveRow[], path: Path, words: LadderVocabulary, add: AddProblem): void => {
  for (const [index, { signal, flag }] of rows.entries()) {
    const found = words.signals.get(String(signal))
    if (found === undefined) add('unknown-signal', [...path, index, 'signal'], { id: String(signal) })
    else if ((found.answer === 'flag') !== (flag !== null)) {
      add('not-together', [...path, index, 'flag'], { first: 'signal', second: 'flag' })
    }
  }
}
