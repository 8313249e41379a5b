/**
 * Whether every text in a value is proper Unicode. Half a character, as broken input methods and tools leave it behind,
 * can't be stored: SQLite would be given another character in its place, and the person's text would change in silence.
 * @param value was parsed, so it is no deeper than a schema
 */
export function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed()
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([key, held]) => key.isWellFormed() && isWellFormed(held))
}
