import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { firstQuiet } from '#main/electron/first-quiet.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('waits until nothing more is heard, and works once', async () => {
  const work = vi.fn(() => 'done')
  const quiet = firstQuiet(work)
  for (let heard = 0; heard < 5; heard++) {
    quiet.note()
    vi.advanceTimersByTime(20)
  }
  expect(work).not.toHaveBeenCalled()
  vi.advanceTimersByTime(50)
  expect(work).toHaveBeenCalledTimes(1)
  quiet.note()
  vi.advanceTimersByTime(2_000)
  expect(await quiet.done).toBe('done')
  expect(work).toHaveBeenCalledTimes(1)
})

it('says what went wrong to whoever waits', async () => {
  const quiet = firstQuiet(() => {
    throw new Error('no memory')
  })
  vi.advanceTimersByTime(1_000)
  await expect(quiet.done).rejects.toThrow('no memory')
})

it('works also where nothing is ever heard', () => {
  const work = vi.fn(() => 'done')
  firstQuiet(work)
  vi.advanceTimersByTime(1_000)
  expect(work).toHaveBeenCalledTimes(1)
})
