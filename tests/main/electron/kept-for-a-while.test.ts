import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keptForAWhile } from '#main/electron/kept-for-a-while.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Things with a number, and all that happens to them. */
const things = ({ failsToMake = false, failsToTidy = false } = {}) => {
  const events: string[] = []
  let made = 0
  const kept = keptForAWhile({
    make: async () => {
      made += 1
      events.push(`make ${made}`)
      if (failsToMake) throw new Error('no window')
      return made
    },
    tidy: async (thing) => {
      events.push(`tidy ${thing}`)
      if (failsToTidy) throw new Error('gone')
    },
    end: (thing) => events.push(`end ${thing}`),
    restMs: 1_000,
  })
  const work = (name: string, outcome: 'done' | 'fails' = 'done'): Promise<string> =>
    kept.use(async (thing) => {
      events.push(`${name} begins on ${thing}`)
      await Promise.resolve()
      events.push(`${name} ${outcome}`)
      if (outcome === 'fails') throw new Error(name)
      return name
    })
  return { kept, events, work }
}

const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms)

describe('what is kept for a while', () => {
  it('is made once for works that follow each other, tidied after each, and ended after a rest', async () => {
    const { events, work } = things()
    expect(await work('a')).toBe('a')
    await pass(999)
    expect(await work('b')).toBe('b')
    await pass(999)
    expect(events).toEqual(['make 1', 'a begins on 1', 'a done', 'tidy 1', 'b begins on 1', 'b done', 'tidy 1'])
    await pass(1)
    expect(events.at(-1)).toBe('end 1')
    await work('c')
    expect(events.slice(-3)).toEqual(['make 2', 'c begins on 2', 'c done'])
  })

  it('does one work after the other, the next one only on what is tidied', async () => {
    const { events, work } = things()
    expect(await Promise.all([work('a'), work('b')])).toEqual(['a', 'b'])
    expect(events.slice(0, 6)).toEqual(['make 1', 'a begins on 1', 'a done', 'tidy 1', 'b begins on 1', 'b done'])
  })

  it('is ended where a work fails, and made anew for the next, which has its own turn', async () => {
    const { events, work } = things()
    const both = [work('a', 'fails'), work('b')]
    await expect(both[0]).rejects.toThrow('a')
    expect(await both[1]).toBe('b')
    await pass(0)
    expect(events).toEqual([
      'make 1',
      'a begins on 1',
      'a fails',
      'end 1',
      'make 2',
      'b begins on 2',
      'b done',
      'tidy 2',
    ])
  })

  it('is ended where it can not be tidied, though the work is done', async () => {
    const { events, work } = things({ failsToTidy: true })
    expect(await work('a')).toBe('a')
    await pass(0)
    expect(events.slice(-2)).toEqual(['tidy 1', 'end 1'])
  })

  it('is tried again where it can not be made', async () => {
    const { events, work } = things({ failsToMake: true })
    await expect(work('a')).rejects.toThrow('no window')
    await expect(work('b')).rejects.toThrow('no window')
    expect(events).toEqual(['make 1', 'make 2'])
  })

  it('can be given up at once, and again', async () => {
    const { kept, events, work } = things()
    await work('a')
    await pass(0)
    kept.giveUp()
    kept.giveUp()
    await pass(2_000)
    expect(events.filter((event) => event.startsWith('end'))).toEqual(['end 1'])
  })
})
