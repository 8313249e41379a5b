import { assert, property, array, integer, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { thinBackups } from '#main/storage/thin-backups.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const NOW = Date.UTC(2026, 10, 21, 12)

const backup = (atMs: number, schema = 1, number = 0) => ({ name: `${atMs}`, number, atMs, schema })
const kept = (backups: Parameters<typeof thinBackups>[0], nowMs = NOW): number[] => {
  const dropped = new Set(thinBackups(backups, nowMs))
  return backups.filter(({ name }) => !dropped.has(name)).map(({ atMs }) => atMs)
}

describe('which backups stay', () => {
  it('all of the last two days', () => {
    const all = Array.from({ length: 96 }, (_, index) => backup(NOW - index * (HOUR / 2)))
    expect(kept(all)).toHaveLength(96)
  })

  it('then the newest of each day, of each week and of each month', () => {
    const all = Array.from({ length: 800 * 4 }, (_, index) => backup(NOW - index * 6 * HOUR))
    const ages = kept(all).map((atMs) => Math.floor((NOW - atMs) / DAY))
    expect(ages.filter((age) => age < 2)).toHaveLength(8)
    expect(ages.filter((age) => age >= 2)).toHaveLength(12 + 10 + 9)
    // A year back, and not much more.
    expect(Math.max(...ages)).toBeGreaterThan(330)
    expect(Math.max(...ages)).toBeLessThan(400)
  })

  it('those that a clock set ahead has put into the future', () => {
    expect(kept([backup(NOW), backup(NOW + 400 * DAY)])).toHaveLength(2)
  })

  it('the one that was made last, whatever its clock said', () => {
    const day = (age: number, number: number) => backup(NOW - age * DAY, 1, number)
    // Made last while the clock was ten years back, after one that says it is of next year.
    const all = [day(30, 1), day(20, 2), day(-400, 3), day(10, 4), day(3_650, 5)]
    expect(kept(all)).toContain(NOW - 3_650 * DAY)
    // And the one from the future is no newer than what was made after it: it goes when its day is over.
    const later = [day(5, 1), day(-400, 2), ...[4, 3, 2.5].map((age, index) => day(age, index + 3))]
    expect(kept(later)).toEqual([5, 4, 3, 2.5].map((age) => NOW - age * DAY))
  })

  it('what something else still needs', () => {
    const old = backup(NOW - 900 * DAY)
    const all = [...Array.from({ length: 700 }, (_, index) => backup(NOW - index * DAY)), old]
    expect(thinBackups(all, NOW)).toContain(old.name)
    expect(thinBackups(all, NOW, new Set([old.name]))).not.toContain(old.name)
  })
})

const histories = array(record({ hours: integer({ min: -100, max: 20_000 }), schema: integer({ min: 1, max: 4 }) }), {
  maxLength: 120,
})

describe('[trust C2] in any history', () => {
  it('the newest stays, and the newest of each schema: the only way back to that release', () => {
    assert(
      property(histories, (history) => {
        const all = history.map(({ hours, schema }, index) => ({
          ...backup(NOW - hours * HOUR, schema),
          name: `${index}`,
        }))
        const dropped = new Set(thinBackups(all, NOW))
        for (const schema of new Set(all.map((one) => one.schema))) {
          const newest = Math.max(...all.filter((one) => one.schema === schema).map(({ atMs }) => atMs))
          expect(all.some((one) => one.schema === schema && one.atMs === newest && !dropped.has(one.name))).toBe(true)
        }
        const recent = all.filter(({ atMs }) => NOW - atMs < 2 * DAY)
        expect(recent.filter(({ name }) => dropped.has(name))).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })

  it('thinning again takes no more, and there are never more than there is room for', () => {
    assert(
      property(histories, (history) => {
        const all = history.map(({ hours }, index) => ({ ...backup(NOW - hours * HOUR), name: `${index}` }))
        const dropped = new Set(thinBackups(all, NOW))
        const left = all.filter(({ name }) => !dropped.has(name))
        expect(thinBackups(left, NOW)).toEqual([])
        expect(left.filter(({ atMs }) => NOW - atMs >= 2 * DAY).length).toBeLessThanOrEqual(12 + 10 + 9 + 1)
      }),
      { numRuns: 2_000 },
    )
  })

  it('thinned every half hour for weeks, a day that was used is never without its backup for twelve days', () => {
    let all: ReturnType<typeof backup>[] = []
    for (let step = 0; step < 40 * 16; step += 1) {
      // Eight hours a day, every half hour.
      const nowMs = NOW + Math.floor(step / 16) * DAY + (step % 16) * (HOUR / 2)
      all.push(backup(nowMs))
      const dropped = new Set(thinBackups(all, nowMs))
      all = all.filter(({ name }) => !dropped.has(name))
    }
    const last = NOW + 39 * DAY
    for (let back = 1; back <= 12; back += 1) {
      const day = new Date(last - back * DAY).toISOString().slice(0, 10)
      expect(all.filter(({ atMs }) => new Date(atMs).toISOString().startsWith(day)).length).toBeGreaterThan(0)
    }
  })
})
