/** Orders versions of a ladder (`1.10.0` after `1.9.0`), for `sort`. */
export const compareVersions = (a: string, b: string): number => {
  const own = a.split('.')
  const other = b.split('.')
  for (const [index, part] of own.entries()) {
    const difference = Number(part) - Number(other[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
