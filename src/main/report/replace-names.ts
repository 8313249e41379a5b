import type { LadderText } from '#shared/ladder-text.ts'
import type { Alias } from '#shared/report-options.ts'
import type { ReportedView } from './report-context.ts'

/** Everything that the person wrote, with each name of the table as its alias; names of cycles and ladders too. */
export const withAliases = <T extends ReportedView>(input: T, aliases: readonly Alias[]): T => {
  const named = nameReplacer(aliases, 'iu')
  const { record, previous, history, evidence, actions, meetings } = input
  const cycle = <C extends { readonly name: string }>(given: C | null): C | null =>
    given === null ? null : { ...given, name: named(given.name) }
  return {
    ...input,
    record: {
      ...record,
      title: named(record.title),
      by: named(record.by),
      cycle: cycle(record.cycle),
      notApplicable: valuesOf(record.notApplicable, named),
      notes: valuesOf(record.notes, named),
      answers: valuesOf(record.answers, (answer) => ({ ...answer, text: named(answer.text) })),
      subject: named(record.subject),
      questions: record.questions.map(named),
    },
    previous: previous === null ? null : { ...previous, title: named(previous.title), cycle: cycle(previous.cycle) },
    history: history.map((each) => ({ ...each, title: named(each.title), cycle: cycle(each.cycle) })),
    evidence: evidence.map((entry) => ({
      ...entry,
      title: named(entry.title),
      what: named(entry.what),
      outcome: named(entry.outcome),
      link: entry.link === null ? null : named(entry.link),
    })),
    actions: actions.map((action) => ({ ...action, title: named(action.title) })),
    meetings: meetings.map((meeting) => ({
      ...meeting,
      withWhom: named(meeting.withWhom),
      words: named(meeting.words),
      commitments: meeting.commitments.map((each) => ({ ...each, text: named(each.text) })),
    })),
  }
}

/** A ladder's texts with aliases: a company's name stands in its own ladder. Only as it is written in the table. */
export const aliasedText = (text: LadderText, aliases: readonly Alias[]): LadderText => {
  const named = nameReplacer(aliases, 'u')
  return {
    text: (value) => named(text.text(value)),
    optional: (value) => named(text.optional(value)),
    name: (thing) => named(text.name(thing)),
    short: (thing) => named(text.short(thing)),
    term: (competency) => named(text.term(competency)),
    level: (id) => named(text.level(id)),
  }
}

/**
 * Puts aliases in place of names. A name of letters counts as a whole word only (`Ting` is not in `Testing`); one in
 * Chinese, which has no spaces between words, wherever it stands. Longer names go first: `Lin Yi-Chen` before `Lin`.
 */
export const nameReplacer = (aliases: readonly Alias[], flags: 'u' | 'iu'): ((text: string) => string) => {
  const known = aliases.toSorted((a, b) => b.name.length - a.name.length)
  if (known.length === 0) return (text) => text
  const byName = new Map(known.map(({ name, alias }) => [name.toLowerCase(), alias]))
  const pattern = new RegExp(known.map(({ name }) => wholeWord(name)).join('|'), `g${flags}`)
  return (text) => text.replace(pattern, (found) => byName.get(found.toLowerCase()) ?? found)
}

const wholeWord = (name: string): string => {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => (sign === '-' ? '\\x2d' : `\\${sign}`))
  const before = SPACED.test(name.charAt(0)) ? '(?<![\\p{L}\\p{N}])' : ''
  const after = SPACED.test(name.slice(-1)) ? '(?![\\p{L}\\p{N}])' : ''
  return `${before}${escaped}${after}`
}

/** A letter of a script that sets spaces between words. */
const SPACED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u

const valuesOf = <T>(map: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]))
