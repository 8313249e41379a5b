import { assertNever } from './assert-never.ts'
import type { AssessmentRecord, Change } from './assessment-record.ts'

/** The record as it will be once `change` is on disk: what the form shows while it waits. */
export const applyChange = (record: AssessmentRecord, change: Change): AssessmentRecord => {
  switch (change.kind) {
    case 'rate':
      return {
        ...record,
        ratings: { ...record.ratings, [change.item]: change.value },
        notApplicable: without(record.notApplicable, change.item),
      }
    case 'clear':
      return {
        ...record,
        ratings: without(record.ratings, change.item),
        notApplicable: without(record.notApplicable, change.item),
      }
    case 'not-applicable':
      return {
        ...record,
        ratings: without(record.ratings, change.item),
        notApplicable: { ...record.notApplicable, [change.item]: change.reason },
      }
    case 'note':
      return {
        ...record,
        notes:
          change.text === '' ? without(record.notes, change.item) : { ...record.notes, [change.item]: change.text },
      }
    case 'private':
      return { ...record, private: toggled(record.private, change.item, change.on) }
    case 'later':
      return { ...record, later: toggled(record.later, change.item, change.on) }
    case 'signal':
      return {
        ...record,
        signals:
          change.value === null
            ? without(record.signals, change.signal)
            : { ...record.signals, [change.signal]: change.value },
      }
    case 'answer': {
      const { item, text, lastOn } = change
      const answers = without(record.answers, item)
      return { ...record, answers: text === '' && lastOn === null ? answers : { ...answers, [item]: { text, lastOn } } }
    }
    case 'subject':
      return { ...record, subject: change.text }
    case 'estimate':
      return {
        ...record,
        estimates:
          change.value === null
            ? without(record.estimates, change.id)
            : { ...record.estimates, [change.id]: change.value },
      }
    case 'target':
      return { ...record, target: change.target, track: change.track }
    case 'context':
      return { ...record, context: change.context }
    case 'questions':
      return { ...record, questions: change.questions }
    default:
      return assertNever(change)
  }
}

const without = <T>(map: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(map).filter(([known]) => known !== key))

const toggled = (list: readonly string[], item: string, on: boolean): readonly string[] => {
  const rest = list.filter((known) => known !== item)
  return on ? [...rest, item] : rest
}
