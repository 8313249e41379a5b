/** A half of a calendar year, as review cycles mostly are. */
export interface HalfYear {
  readonly year: number
  readonly half: 1 | 2
}

export const halfYearOf = (day: Date): HalfYear => ({ year: day.getFullYear(), half: day.getMonth() < 6 ? 1 : 2 })

export const halvesBefore = ({ year, half }: HalfYear, halves: number): HalfYear => {
  const running = year * 2 + (half - 1) - halves
  return { year: Math.floor(running / 2), half: running % 2 === 0 ? 1 : 2 }
}

export const firstDayOf = ({ year, half }: HalfYear): string => `${year}-${half === 1 ? '01-01' : '07-01'}`
export const lastDayOf = ({ year, half }: HalfYear): string => `${year}-${half === 1 ? '06-30' : '12-31'}`

/** A day of a half year: its month from 0 to 5, and the day in that month. */
export const dayIn = ({ year, half }: HalfYear, month: number, day: number): string => {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${year}-${two((half - 1) * 6 + month + 1)}-${two(day)}`
}
