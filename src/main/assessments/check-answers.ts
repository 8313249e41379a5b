import type { DocumentPath } from '#main/ladders/document-path.ts'
import type { AddProblem, PlaceOf } from '#main/ladders/problems.ts'
import { childOf } from '#main/ladders/schema-keys.ts'
import { FREQUENCIES } from '#shared/assessment.ts'
import { estimateValues } from '#shared/estimate-values.ts'
import type { Ladder } from '#shared/ladder.ts'
import { vocabularyOf } from './ladder-vocabulary.ts'
import type { LadderVocabulary } from './ladder-vocabulary.ts'

interface Against {
  readonly ladder: Ladder
  readonly add: AddProblem
  readonly placeOf: PlaceOf
}

interface Check extends Against {
  readonly value: unknown
  readonly words: LadderVocabulary
}

/**
 * Compares a file with its ladder: every id is one of the ladder's, every value one that can be chosen there.
 * @param value the document as it was read; what has the wrong shape is passed over here, the schema tells of it
 */
export const checkAnswers = (value: unknown, against: Against): void => {
  const check: Check = { ...against, value, words: vocabularyOf(against.ladder) }
  checkAims(check)
  checkRatings(check)
  checkNotApplicable(check)
  checkSignals(check)
  checkWrittenAnswers(check)
  checkEstimates(check)
  checkReferences(check)
}

const checkAims = ({ value, words, add }: Check): void => {
  const target = childOf(value, 'target')
  if (typeof target === 'string' && !words.levels.includes(target)) {
    add('unknown-level', ['target'], { id: target }, { choices: words.levels })
  }
  const track = childOf(value, 'track')
  if (typeof track === 'string' && !words.tracks.includes(track)) {
    add('unknown-track', ['track'], { id: track }, { choices: words.tracks })
  }
}

const checkRatings = (check: Check): void => {
  for (const [id, rated] of entriesOf(check.value, 'ratings')) {
    const item = check.words.items.get(id)
    if (item === undefined) addUnknownItem(id, ['ratings', id], check)
    else if (typeof rated === 'number' && !item.values.includes(rated)) {
      check.add('value-off-scale', ['ratings', id], { value: rated, allowed: item.values.join(', ') })
    }
  }
}

const checkNotApplicable = (check: Check): void => {
  const rated = new Set(entriesOf(check.value, 'ratings').map(([id]) => id))
  for (const [id] of entriesOf(check.value, 'notApplicable')) {
    const path = ['notApplicable', id]
    if (!check.words.items.has(id)) addUnknownItem(id, path, check)
    else if (rated.has(id))
      check.add('rated-and-not-applicable', path, check.placeOf(['ratings', id], 'key'), { part: 'key' })
  }
}

const checkSignals = ({ value, words, add }: Check): void => {
  for (const [id, answered] of entriesOf(value, 'signals')) {
    const path = ['signals', id]
    const signal = words.signals.get(id)
    if (signal === undefined) {
      add('unknown-signal', path, { id }, { part: 'key', choices: akin(id, [...words.signals.keys()]) })
    } else if (signal.answer === 'flag' && typeof answered !== 'boolean') {
      add('signal-wants-flag', path, { value: shown(answered) })
    } else if (signal.answer === 'frequency' && !FREQUENCIES.some((frequency) => frequency === answered)) {
      add('signal-wants-frequency', path, { value: shown(answered) })
    }
  }
}

const checkWrittenAnswers = (check: Check): void => {
  for (const [id] of entriesOf(check.value, 'answers')) {
    const path = ['answers', id]
    if (!check.words.items.has(id)) addUnknownItem(id, path, check)
    else if (!check.words.questions.has(id)) check.add('answer-without-question', path, { id }, { part: 'key' })
  }
}

/** An estimate is of a whole competency, on the scale of its rows. */
const checkEstimates = ({ value, words, ladder, add }: Check): void => {
  for (const [id, estimated] of entriesOf(value, 'estimates')) {
    const path = ['estimates', id]
    const allowed = estimateValues(ladder, id)
    if (allowed === null) {
      add('unknown-competency', path, { id }, { part: 'key', choices: words.competencies })
    } else if (typeof estimated === 'number' && !allowed.includes(estimated)) {
      add('value-off-scale', path, { value: estimated, allowed: allowed.join(', ') })
    }
  }
}

/** Whatever else names something of the ladder. */
const checkReferences = (check: Check): void => {
  const { value, words, add } = check
  const claims = new Set([...words.items.keys(), ...words.competencies, ...words.signals.keys()])
  const supported = new Set([...words.items.keys(), ...words.competencies])
  const attested = new Set(words.attested)
  const need = (
    id: unknown,
    path: DocumentPath,
    part: 'key' | 'value',
    choices: ReadonlySet<string>,
    code: 'unknown-claim' | 'unknown-supported' | 'unknown-attested',
  ): void => {
    if (typeof id === 'string' && !choices.has(id)) add(code, path, { id }, { part, choices: akin(id, [...choices]) })
  }
  for (const [id] of entriesOf(value, 'notes')) need(id, ['notes', id], 'key', claims, 'unknown-claim')
  for (const list of ['private', 'later']) {
    for (const [index, id] of itemsAt(value, list).entries()) need(id, [list, index], 'value', claims, 'unknown-claim')
  }
  for (const [index, evidence] of itemsAt(value, 'evidence').entries()) {
    for (const [row, id] of itemsAt(evidence, 'supports').entries()) {
      need(id, ['evidence', index, 'supports', row], 'value', supported, 'unknown-supported')
    }
  }
  for (const [id] of entriesOf(value, 'attested')) need(id, ['attested', id], 'key', attested, 'unknown-attested')
}

const addUnknownItem = (id: string, path: DocumentPath, { words, add }: Check): void => {
  if (words.context.has(id)) add('item-is-context', path, { id }, { part: 'key' })
  else add('unknown-item', path, { id }, { part: 'key', choices: akin(id, [...words.items.keys()]) })
}

/** The ids beside it, where all but the last part is right: `english.reding` is something of `english`. */
const akin = (id: string, choices: readonly string[]): readonly string[] => {
  const beside = id.includes('.')
    ? choices.filter((choice) => choice.startsWith(id.slice(0, id.lastIndexOf('.') + 1)))
    : []
  return beside.length > 0 ? beside : choices
}

const entriesOf = (value: unknown, key: string): readonly (readonly [string, unknown])[] => {
  const map = childOf(value, key)
  return typeof map === 'object' && map !== null && !Array.isArray(map) ? Object.entries(map) : []
}

const itemsAt = (value: unknown, key: string): readonly unknown[] => {
  const list = childOf(value, key)
  return Array.isArray(list) ? list : []
}

const shown = (value: unknown): string => (typeof value === 'object' ? '…' : JSON.stringify(value))
