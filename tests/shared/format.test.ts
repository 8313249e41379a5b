import { describe, expect, it } from 'vitest'
import { formatFor } from '#shared/format.ts'

const at = new Date(2026, 10, 17, 14, 32, 8).getTime()
const later = new Date(2026, 10, 17, 14, 34, 30).getTime()

describe('dates and numbers', () => {
  it.each([
    ['en', '17 November 2026', '17 Nov', 'Tuesday 17 November 2026'],
    ['zh-TW', '2026 年 11 月 17 日', '11/17', '2026 年 11 月 17 日（週二）'],
  ] as const)('writes dates as %s does', (locale, long, short, today) => {
    const format = formatFor(locale)
    expect(format.longDate(at)).toBe(long)
    expect(format.shortDate(at, at)).toBe(short)
    expect(format.today(at)).toBe(today)
  })

  it('names the year of a date that is not of this one', () => {
    expect(formatFor('en').shortDate(new Date(2024, 0, 3).getTime(), at)).toBe('3 Jan 2024')
    expect(formatFor('zh-TW').shortDate(new Date(2024, 0, 3).getTime(), at)).toBe('2024/1/3')
  })

  it.each(['en', 'zh-TW'] as const)('writes the time of day on 24 hours in %s', (locale) => {
    expect(formatFor(locale).time(at)).toBe('14:32:08')
  })

  it('says how long ago, in minutes, hours and days', () => {
    expect(formatFor('en').ago(at, later)).toBe('2 min ago')
    expect(formatFor('zh-TW').ago(at, later)).toBe('2 分鐘前')
    expect(formatFor('en').ago(at, at + 3 * 86_400_000)).toBe('3 days ago')
  })

  it('reads a day of a file as that calendar day, wherever the computer stands', () => {
    expect(formatFor('en').day('2026-12-31')).toBe('31 Dec 2026')
    expect(formatFor('zh-TW').day('2026-12-31')).toBe('2026/12/31')
  })

  it('signs differences with a real minus, and zero not at all', () => {
    const { signed } = formatFor('en')
    expect([signed(-0.7, 1), signed(0.2, 1), signed(-0.04, 1), signed(0)]).toEqual(['−0.7', '+0.2', '0.0', '0'])
  })

  it('joins lists as each language does', () => {
    expect(formatFor('en').list(['a', 'b', 'c'])).toBe('a, b and c')
    expect(formatFor('zh-TW').list(['甲', '乙', '丙'])).toBe('甲、乙和丙')
  })

  it('sorts Chinese names by strokes', () => {
    expect(['影響力', '技術', '一般'].sort(formatFor('zh-TW').compare)).toEqual(['一般', '技術', '影響力'])
  })
})
