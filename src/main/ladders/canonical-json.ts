/**
 * One text per content, as RFC 8785 has it: keys in the order of their code units, no spaces, numbers as JavaScript
 * writes them. The SHA-256 of a ladder's canonical text names its content; assessments refer to that.
 * @param value plain JSON data; what is undefined is left out, as in JSON
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, held]) => held !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`).join(',')}}`
}
