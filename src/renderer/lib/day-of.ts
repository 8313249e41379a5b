/** The calendar day here, as files write it. */
export const dayOf = (atMs: number): string => {
  const date = new Date(atMs)
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
