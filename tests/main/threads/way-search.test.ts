import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { waySearch } from '#main/threads/way-search.ts'
import type { WayGoal } from '#shared/way.ts'
import { builtInLadder } from '../../support/built-in-ladder.ts'
import { randomAnswers } from '../../support/random-answers.ts'
import { searchHere } from '../../support/search-here.ts'

const program = pathToFileURL(join(import.meta.dirname, '../../../src/main/way-worker.ts'))
const process = (name: string): URL => pathToFileURL(join(import.meta.dirname, `../../support/processes/${name}.ts`))
const never = process('never-answer')

const ladder = builtInLadder('se-track')
const question = (seed: number, goal: WayGoal) => ({
  ladder,
  answers: randomAnswers(ladder, seed, true),
  goal,
  hard: { 'technical-mastery.debugging': 3 },
})
const unheard = (): AbortSignal => new AbortController().signal

describe('a search for a way in a thread of its own', () => {
  it('finds what is found here', async () => {
    const goals: WayGoal[] = [
      { kind: 'level', level: 'L5' },
      { kind: 'promotion', id: 'L3-L4.tech-lead' },
      { kind: 'promotion', id: 'none' },
    ]
    for (const [seed, goal] of goals.entries()) {
      const found = await waySearch(program)(question(seed, goal), unheard())
      expect(found).toEqual(await searchHere(question(seed, goal), unheard()))
    }
  })

  it('ends at once when nobody waits for it any more', async () => {
    const stop = new AbortController()
    const asked = waySearch(never)(question(1, { kind: 'level', level: 'L2' }), stop.signal)
    stop.abort()
    expect(await asked).toBe('stopped')
  })

  it('ends by itself when it takes too long, or too much memory', async () => {
    const goal = { kind: 'level', level: 'L2' } as const
    expect(await waySearch(never, { timeMs: 50, memoryMb: 64 })(question(1, goal), unheard())).toBe('too-much-work')
    const greedy = waySearch(process('fill-memory'), { timeMs: 60_000, memoryMb: 16 })
    expect(await greedy(question(1, goal), unheard())).toBe('too-much-work')
  })

  it('passes on a fault of ours as a fault', async () => {
    await expect(
      waySearch(process('throw-at-once'))(question(1, { kind: 'level', level: 'L2' }), unheard()),
    ).rejects.toThrow('a fault')
  })
})
