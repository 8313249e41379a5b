import type { FieldValue } from '#shared/field-value.ts'
import { assertNever } from '#shared/assert-never.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { AssessmentRecord, Change } from '#shared/assessment-record.ts'
import { FREQUENCIES } from '#shared/assessment.ts'
import type { SignalValue } from '#shared/assessment.ts'
import { estimateValues } from '#shared/estimate-values.ts'
import type { LoadedAssessment } from './loaded-assessment.ts'

export interface PlannedEdit {
  readonly before: FieldValue
  readonly after: FieldValue
}

/**
 * What a change would make of which field, and what stands there now. Answers `unknown-item` or `value-off-scale`
 * where the ladder has no such row, signal, level or track, or the row no such value.
 */
export function planEdit({ record, shelved }: LoadedAssessment, change: Change): Result<PlannedEdit> {
  const { items, questions, signals, levels, tracks } = shelved.vocabulary
  switch (change.kind) {
    case 'rate': {
      const item = items.get(change.item)
      if (item === undefined) return err('unknown-item')
      if (!item.values.includes(change.value)) return err('value-off-scale')
      return ok(answer(record, change.item, { rating: change.value }))
    }
    case 'clear':
      return items.has(change.item) ? ok(answer(record, change.item, null)) : err('unknown-item')
    case 'not-applicable':
      return items.has(change.item) ? ok(answer(record, change.item, { reason: change.reason })) : err('unknown-item')
    case 'note': {
      if (!items.has(change.item)) return err('unknown-item')
      const field = { field: 'note', key: change.item } as const
      return ok({
        before: { ...field, value: held(record.notes, change.item) ?? '' },
        after: { ...field, value: change.text },
      })
    }
    case 'private':
    case 'later': {
      if (!items.has(change.item)) return err('unknown-item')
      const field = { field: change.kind, key: change.item } as const
      return ok({
        before: { ...field, value: record[change.kind].includes(change.item) },
        after: { ...field, value: change.on },
      })
    }
    case 'signal': {
      const signal = signals.get(change.signal)
      if (signal === undefined) return err('unknown-item')
      if (change.value !== null && !takes(signal.answer, change.value)) return err('value-off-scale')
      const field = { field: 'signal', key: change.signal } as const
      return ok({
        before: { ...field, value: held(record.signals, change.signal) ?? null },
        after: { ...field, value: change.value },
      })
    }
    case 'answer': {
      if (!questions.has(change.item)) return err('unknown-item')
      const { text, lastOn } = change
      const field = { field: 'written', key: change.item } as const
      return ok({
        before: { ...field, value: held(record.answers, change.item) ?? { text: '', lastOn: null } },
        after: { ...field, value: { text, lastOn } },
      })
    }
    case 'subject': {
      if (shelved.ladder.checklists === undefined) return err('unknown-item')
      const field = { field: 'subject', key: '' } as const
      return ok({ before: { ...field, value: record.subject }, after: { ...field, value: change.text } })
    }
    case 'estimate': {
      const values = estimateValues(shelved.ladder, change.id)
      if (values === null) return err('unknown-item')
      if (change.value !== null && !values.includes(change.value)) return err('value-off-scale')
      const field = { field: 'estimate', key: change.id } as const
      return ok({
        before: { ...field, value: held(record.estimates, change.id) ?? null },
        after: { ...field, value: change.value },
      })
    }
    case 'target': {
      const { target, track } = change
      if (target !== null && !levels.includes(target)) return err('value-off-scale')
      if (track !== null && !tracks.includes(track)) return err('value-off-scale')
      const field = { field: 'target', key: '' } as const
      return ok({
        before: { ...field, value: { target: record.target, track: record.track } },
        after: { ...field, value: { target, track } },
      })
    }
    case 'context': {
      const field = { field: 'context', key: '' } as const
      return ok({
        before: { ...field, value: facts(record.context) },
        after: { ...field, value: facts(change.context) },
      })
    }
    case 'questions': {
      const field = { field: 'questions', key: '' } as const
      return ok({ before: { ...field, value: [...record.questions] }, after: { ...field, value: change.questions } })
    }
    default:
      return assertNever(change)
  }
}

type AnswerValue = Extract<FieldValue, { field: 'answer' }>['value']

function answer(record: AssessmentRecord, item: string, value: AnswerValue): PlannedEdit {
  const field = { field: 'answer', key: item } as const
  const rating = held(record.ratings, item)
  const reason = held(record.notApplicable, item)
  const before = rating !== undefined ? { rating } : reason !== undefined ? { reason } : null
  return { before: { ...field, value: before }, after: { ...field, value } }
}

/** A row may be called `constructor`: only what the map itself has counts. */
function held<T>(map: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined
}

function takes(answer: 'flag' | 'frequency', value: SignalValue): boolean {
  return answer === 'flag' ? typeof value === 'boolean' : FREQUENCIES.some((frequency) => frequency === value)
}

/** Without the keys that are there but undefined. */
function facts({ leadershipYears, handsOnPercent }: AssessmentRecord['context']) {
  return {
    ...(leadershipYears === undefined ? {} : { leadershipYears }),
    ...(handsOnPercent === undefined ? {} : { handsOnPercent }),
  }
}
