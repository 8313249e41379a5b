import type { Ladder } from '#shared/ladder.ts'
import type { Text } from '#shared/text.ts'
import type { DocumentPath } from './document-path.ts'
import { ladderJsonSchema, TEXT_REFERENCE } from './ladder-json-schema.ts'
import { schemaStep } from './schema-keys.ts'
import type { SchemaNode } from './schema-keys.ts'

export interface PlacedText {
  readonly path: DocumentPath
  readonly text: Text
}

/** Every text of a ladder with its place, in the order of the content; found by the schema, so that none is forgotten. */
export const ladderTexts = (ladder: Ladder): PlacedText[] => {
  const found: PlacedText[] = []
  const visit = (value: unknown, node: SchemaNode | undefined, path: DocumentPath): void => {
    if (node?.$ref === TEXT_REFERENCE && isText(value)) found.push({ path, text: value })
    else if (node !== undefined && typeof value === 'object' && value !== null) {
      for (const [key, held] of Object.entries(value)) {
        const step = Array.isArray(value) ? Number(key) : key
        visit(held, schemaStep(node, value, step), [...path, step])
      }
    }
  }
  visit(ladder, ladderJsonSchema(), [])
  return found
}

/** As a checked ladder holds it; the schema has looked inside already. */
const isText = (value: unknown): value is Text => typeof value === 'string' || typeof value === 'object'

/** How many of a ladder's texts each of its languages has, of how many. */
export const languageCoverage = (
  ladder: Pick<Ladder, 'languages'>,
  texts: readonly PlacedText[],
): Record<string, { readonly texts: number; readonly of: number }> =>
  Object.fromEntries(
    ladder.languages.map((language) => [
      language,
      { texts: texts.filter(({ text }) => hasLanguage(text, language, ladder.languages)).length, of: texts.length },
    ]),
  )

/** A plain text is in the first language. */
export const hasLanguage = (text: Text, language: string, languages: readonly string[]): boolean =>
  typeof text === 'string' ? language === languages[0] : Object.hasOwn(text, language)
