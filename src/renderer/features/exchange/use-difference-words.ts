import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { ArchiveDifference, ShownValue } from '#shared/archive/archive-review.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { TextSource } from '#shared/ladder-text.ts'
import { valueScale } from '#shared/value-scale.ts'
import { itemName } from '#shared/wording/item-name.ts'
import { itemValueName } from '#shared/wording/item-value.ts'
import { valueText } from '#shared/wording/value-text.ts'
import { CHOSEN, FIELDS, PARTS, VALUES } from './difference-names.ts'
import { settingName, settingValue } from './setting-words.ts'

export interface DifferenceWords {
  /** What it is: "Answer, Debugging". */
  readonly name: (difference: ArchiveDifference) => string
  readonly value: (difference: ArchiveDifference, side: 'here' | 'there') => string
}

/** Differences in words, with the names of the ladder that they are about; without one, rows are called by their ids. */
export const useDifferenceWords = (ladder: Ladder | null): DifferenceWords => {
  const { say, format } = useWords()
  const text = useLadderText(ladder ?? NO_TEXTS)
  const words = ladder === null ? null : { say, ladder, text }

  const rowName = ({ part, row }: ArchiveDifference): string => {
    if (part === OF_SETTINGS) return settingName(row, say)
    const competency = ladder?.competencies.find(({ id }) => id === row)
    if (OF_COMPETENCIES.has(part) && competency !== undefined) return text.name(competency)
    if (words !== null) return itemName(words, row)
    return /^\d+$/.test(row) ? format.number(Number(row) + 1) : row
  }
  const fieldName = (field: string): string => {
    const known = FIELDS.find((name) => name === field)
    return known === undefined ? field : say(`exchange:field.${known}`)
  }
  const partName = (part: string): string => {
    const known = PARTS.find((name) => name === part)
    return known === undefined ? part : say(`exchange:part.${known}`)
  }
  const valueOf = ({ part, row, field }: ArchiveDifference, value: ShownValue): string => {
    if (value === null || value === '') return '–'
    const setting = part === OF_SETTINGS ? settingValue(row, value, say) : null
    if (setting !== null) return setting
    if (typeof value === 'boolean') return say(value ? 'exchange:value.yes' : 'exchange:value.no')
    if (typeof value === 'number') {
      if (words !== null && OF_ITEMS.has(part) && (field === 'rating' || field === 'value'))
        return itemValueName(words, row, value)
      if (ladder !== null && OF_COMPETENCIES.has(part)) return valueText(valueScale(ladder), value, say, format)
      return format.number(value, Number.isInteger(value) ? 0 : 2)
    }
    const chosen = CHOSEN.has(field) ? VALUES.find((name) => name === value) : undefined
    if (chosen !== undefined) return say(`exchange:value.${chosen}`)
    return DAY.test(value) ? format.day(value) : value
  }
  return {
    name: (difference) => {
      const { part, field } = difference
      if (part === '') return fieldName(field)
      const named = say('exchange:review.differenceName', { part: partName(part), row: rowName(difference) })
      // What a part mostly holds needs no word of its own.
      return field === '' || MAIN.has(field)
        ? named
        : say('exchange:review.differenceField', { name: named, field: fieldName(field) })
    },
    value: (difference, side) => valueOf(difference, difference[side]),
  }
}

const OF_SETTINGS = 'values'
const OF_ITEMS: ReadonlySet<string> = new Set(['answers', 'agreedRows', 'ratings'])
const OF_COMPETENCIES: ReadonlySet<string> = new Set(['estimates', 'agreed'])
const MAIN: ReadonlySet<string> = new Set(['rating', 'value', 'text', 'flag'])
const DAY = /^\d{4}-\d{2}-\d{2}$/
const NO_TEXTS: TextSource = { languages: [], levels: [] }
