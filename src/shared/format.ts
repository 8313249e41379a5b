import type { Locale } from './locale.ts'

/** Dates, numbers and lists in a language, as docs and zh-style.md want them. Times are UTC milliseconds in, local out. */
export interface Format {
  /** 17 November 2026 · 2026 年 11 月 17 日 */
  readonly longDate: (atMs: number) => string
  /** 17 Nov · 11/17, with the year where it isn't this one. */
  readonly shortDate: (atMs: number, nowMs: number) => string
  /** Tuesday 17 November 2026 · 2026 年 11 月 17 日（週二） */
  readonly today: (atMs: number) => string
  /** 14:32:08 */
  readonly time: (atMs: number) => string
  /** 2 min ago, yesterday, on 3 November. */
  readonly ago: (atMs: number, nowMs: number) => string
  /** A calendar day of a file (`2026-12-31`), short. */
  readonly day: (day: string) => string
  /** A month of a year (`2026-11`): November 2026 · 2026 年 11 月 */
  readonly month: (month: string) => string
  readonly number: (value: number, decimals?: number) => string
  /** −0.7, +0.2, 0: with a real minus sign. */
  readonly signed: (value: number, decimals?: number) => string
  readonly list: (parts: readonly string[]) => string
  readonly compare: (a: string, b: string) => number
  readonly bytes: (bytes: number) => string
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

export const formatFor = (locale: Locale): Format => {
  const tag = locale === 'en' ? 'en-GB' : locale
  // ICU writes 2026年11月17日; Taiwan's typography wants the half-width spaces (zh-style.md).
  const spaced = (text: string): string =>
    locale === 'zh-TW' ? text.replace(/(\d+)(年|月|日)/g, '$1 $2 ').trim() : text
  // Each is made when it is first needed: a screen needs one or two, and all of them take 15 ms.
  const long = once(() => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric' }))
  const short = once(
    () =>
      new Intl.DateTimeFormat(
        tag,
        locale === 'en' ? { day: 'numeric', month: 'short' } : { day: 'numeric', month: 'numeric' },
      ),
  )
  const shortWithYear = once(
    () =>
      new Intl.DateTimeFormat(
        tag,
        locale === 'en'
          ? { day: 'numeric', month: 'short', year: 'numeric' }
          : { day: 'numeric', month: 'numeric', year: 'numeric' },
      ),
  )
  const monthOfYear = once(() => new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric' }))
  const weekday = once(() => new Intl.DateTimeFormat(tag, { weekday: locale === 'en' ? 'long' : 'short' }))
  const clock = once(
    () =>
      new Intl.DateTimeFormat(tag, {
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
        hourCycle: 'h23',
      }),
  )
  const relative = once(() => new Intl.RelativeTimeFormat(tag, { numeric: 'auto', style: 'short' }))
  const numbers = new Map<number, Intl.NumberFormat>()
  const lists = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }))
  const collator = once(() => new Intl.Collator(locale))

  const number = (value: number, decimals = 0): string => {
    const known = numbers.get(decimals)
    const formatter =
      known ?? new Intl.NumberFormat(tag, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    if (known === undefined) numbers.set(decimals, formatter)
    return formatter.format(value)
  }
  // ICU joins the last two parts with a bare 和; beside a Latin letter or a digit it takes a space on that side.
  const withHanSpaces = (text: string): string =>
    locale === 'zh-TW' ? text.replace(/(?<=[A-Za-z0-9])和/g, ' 和').replace(/和(?=[A-Za-z0-9])/g, '和 ') : text
  const longDate = (atMs: number): string => spaced(long().format(atMs))
  const shortDate = (atMs: number, nowMs: number): string =>
    (new Date(atMs).getFullYear() === new Date(nowMs).getFullYear() ? short() : shortWithYear()).format(atMs)

  return {
    longDate,
    shortDate,
    today: (atMs) =>
      locale === 'en'
        ? `${weekday().format(atMs)} ${longDate(atMs)}`
        : `${longDate(atMs)}（${weekday().format(atMs)}）`,
    time: (atMs) => clock().format(atMs),
    ago: (atMs, nowMs) => {
      const past = Math.max(0, nowMs - atMs)
      if (past < HOUR) return relative().format(-Math.floor(past / MINUTE), 'minute')
      if (past < DAY) return relative().format(-Math.floor(past / HOUR), 'hour')
      if (past < 7 * DAY) return relative().format(-Math.floor(past / DAY), 'day')
      return shortDate(atMs, nowMs)
    },
    day: (day) => {
      const [year = 1970, month = 1, date = 1] = day.split('-').map(Number)
      return shortWithYear().format(new Date(year, month - 1, date))
    },
    month: (month) => {
      const [year = 1970, number = 1] = month.split('-').map(Number)
      return spaced(monthOfYear().format(new Date(year, number - 1, 1)))
    },
    number,
    signed: (value, decimals = 0) => {
      const size = number(Math.abs(value), decimals)
      if (Number(Math.abs(value).toFixed(decimals)) === 0) return size
      return value < 0 ? `−${size}` : `+${size}`
    },
    list: (parts) => withHanSpaces(lists().format(parts)),
    compare: (a, b) => collator().compare(a, b),
    bytes: (bytes) =>
      bytes < 1_000_000 ? `${number(Math.max(1, Math.round(bytes / 1000)))} kB` : `${number(bytes / 1_000_000, 1)} MB`,
  }
}

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => (made ??= make())
}
