import type { Competency, Ladder } from './ladder.ts'
import type { Text } from './text.ts'
import { resolveText } from './resolve-text.ts'

interface Named {
  readonly id: string
  readonly name?: Text | undefined
  readonly shortName?: Text | undefined
}

/** A ladder's texts in one language. */
export interface LadderText {
  readonly text: (text: Text) => string
  readonly optional: (text: Text | undefined | null) => string
  readonly name: (thing: Named) => string
  /** The short name where there is one: axes, chips, narrow columns. */
  readonly short: (thing: Named) => string
  /** The English term that stands beside a Chinese competency's name; empty in English. */
  readonly term: (competency: Pick<Competency, 'name'>) => string
  /** `L3 Senior`; only the id where the level has no name. */
  readonly level: (id: string) => string
}

/** What of a ladder is needed to read its texts. */
export interface TextSource {
  readonly languages: readonly string[]
  readonly levels: Ladder['levels']
}

export const ladderTextIn = (ladder: TextSource, locale: string): LadderText => {
  const text = (value: Text): string => resolveText(value, locale, ladder.languages).text
  const name: LadderText['name'] = (thing) => (thing.name === undefined ? thing.id : text(thing.name))
  return {
    text,
    optional: (value) => (value === undefined || value === null ? '' : text(value)),
    name,
    short: (thing) => (thing.shortName === undefined ? name(thing) : text(thing.shortName)),
    term: (competency) => {
      if (locale !== 'zh-TW') return ''
      const english = resolveText(competency.name, 'en', ladder.languages)
      return english.fallback ? '' : english.text
    },
    level: (id) => {
      const level = ladder.levels.find((candidate) => candidate.id === id)
      return level?.name === undefined ? id : `${id} ${text(level.name)}`
    },
  }
}
