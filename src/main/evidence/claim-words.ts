import { statementId } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { Text } from '#shared/text.ts'
import { wordBag } from './shared-words.ts'
import type { WordBag } from './shared-words.ts'

/** A claim with the words of its texts, in all of the ladder's languages. */
export interface ClaimWords {
  readonly claim: string
  readonly bag: WordBag
}

const read = new WeakMap<Ladder, readonly ClaimWords[]>()

/** Every item of a ladder with its words; a ladder's texts are read once. */
export const claimWords = (ladder: Ladder): readonly ClaimWords[] => {
  const known = read.get(ladder)
  if (known !== undefined) return known
  const words = [...itemTexts(ladder)].map(([claim, texts]) => ({
    claim,
    bag: wordBag(texts.flatMap(inAllLanguages).join('\n')),
  }))
  read.set(ladder, words)
  return words
}

const itemTexts = (ladder: Ladder): Map<string, readonly Text[]> => {
  const texts = new Map<string, readonly Text[]>()
  for (const { id, name, instrument } of ladder.competencies) {
    switch (instrument.kind) {
      case 'dimensions':
        for (const dimension of instrument.dimensions) {
          texts.set(`${id}.${dimension.id}`, [dimension.name, ...cellsOf(dimension.cells)])
        }
        break
      case 'rubric':
        texts.set(id, [name, ...cellsOf(instrument.cells)])
        break
      case 'statements':
        for (const statement of instrument.statements) texts.set(statementId(id, statement), [name, statement.text])
        break
    }
  }
  return texts
}

const cellsOf = (cells: Readonly<Record<string, Text | undefined>>): Text[] =>
  Object.values(cells).filter((cell) => cell !== undefined)

const inAllLanguages = (text: Text): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text))
