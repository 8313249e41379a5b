import { z } from 'zod'
import { DamagedRowError } from './damaged-row-error.ts'

/**
 * Makes a row the value that the schema describes.
 * @param key the row's columns that name it, for the message
 * @throws DamagedRowError where it is none
 */
export function parseRow<T extends z.ZodType>(
  table: string,
  key: readonly string[],
  schema: T,
  row: unknown,
): z.output<T> {
  const parsed = schema.safeParse(row)
  if (parsed.success) return parsed.data
  throw new DamagedRowError(table, nameOf(row, key))
}

/** A column that holds JSON, as the value that `schema` describes. */
export function jsonColumn<T extends z.ZodType>(schema: T) {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        context.addIssue({ code: 'custom', message: 'no JSON' })
        return z.NEVER
      }
    })
    .pipe(schema)
}

/** SQLite has no boolean: 0 or 1, and STRICT tables with a CHECK keep it so. */
export const flagColumn = z.union([z.literal(0), z.literal(1)]).transform((value) => value === 1)

export const timeColumn = z.number().int()

function nameOf(row: unknown, key: readonly string[]): string {
  if (typeof row !== 'object' || row === null) return ''
  return Object.entries(row)
    .filter(([column]) => key.includes(column))
    .map(([, value]) => `${value}`)
    .join(' ')
}
