import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { typingPause } from '#renderer/lib/typing-pause.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('saves once the typing pauses', () => {
  const save = vi.fn()
  const { key } = typingPause()
  key(save)
  vi.advanceTimersByTime(200)
  key(save)
  vi.advanceTimersByTime(299)
  expect(save).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(save).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(10_000)
  expect(save).toHaveBeenCalledTimes(1)
})

it('[trust A4] of text that is typed without a pause no more than a second is ever unsaved', () => {
  let unsavedSince: number | null = null
  let worst = 0
  const { key } = typingPause()
  const save = (): void => {
    unsavedSince = null
  }
  for (let typed = 0; typed < 300; typed += 1) {
    unsavedSince ??= performance.now()
    key(save)
    vi.advanceTimersByTime(90)
    worst = Math.max(worst, unsavedSince === null ? 0 : performance.now() - unsavedSince)
  }
  expect(worst).toBeGreaterThan(0)
  expect(worst).toBeLessThanOrEqual(1_000)
})

it('saves nothing more once all is on its way', () => {
  const save = vi.fn()
  const { key, end } = typingPause()
  key(save)
  end()
  vi.advanceTimersByTime(10_000)
  expect(save).not.toHaveBeenCalled()
})
