/** What stands in a document, as a person would call it; `texts` is a text or one per language. */
export type ValueKind = 'empty' | 'text' | 'texts' | 'number' | 'boolean' | 'list' | 'map' | 'other'

/** The kind of a value that was read. */
export const kindOf = (value: unknown): ValueKind => {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object') return 'map'
  if (typeof value === 'string') return 'text'
  return typeof value === 'number' ? 'number' : 'boolean'
}
