// Days are `YYYY-MM-DD`, months `YYYY-MM`: text order is time order, and no clock or time zone comes into it.

/** No work is followed over more than this; a mistyped year must not make a list of a thousand months. */
const MOST_MONTHS = 240

/** Every month in which it went on; none where nobody knows when. */
export const monthsOf = ({ on, to }: { readonly on: string | null; readonly to: string | null }): string[] => {
  const first = monthOf(on ?? to)
  const last = monthOf(to ?? on)
  if (first === null || last === null) return []
  const months: string[] = []
  for (let month = first; month <= last && months.length < MOST_MONTHS; month = nextMonth(month, 1)) months.push(month)
  return months
}

/** The last `count` months up to the one of that day, the oldest first. */
export const lastMonths = (today: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => nextMonth(today.slice(0, 7), index + 1 - count))

/** Whole months and what is begun of another, from one day to a later one; 0 where it is not later. */
export const monthsBetween = (from: string, to: string): number => {
  if (to <= from) return 0
  const whole = ordinal(to.slice(0, 7)) - ordinal(from.slice(0, 7))
  return to.slice(8) > from.slice(8) ? whole + 1 : whole
}

const monthOf = (day: string | null): string | null => day?.slice(0, 7) ?? null

const ordinal = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1

const nextMonth = (month: string, step: number): string => {
  const at = ordinal(month) + step
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`
}
