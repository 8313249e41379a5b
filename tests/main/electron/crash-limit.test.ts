import { expect, it } from 'vitest'
import { crashLimit } from '#main/electron/crash-limit.ts'

it('[trust I2] loads a page again twice within a minute, and gives it up the third time', () => {
  let nowMs = 0
  const decide = crashLimit(() => nowMs)
  expect([decide(), decide(), decide()]).toEqual(['load-again', 'load-again', 'give-up'])
  nowMs = 59_999
  expect(decide()).toBe('give-up')
  nowMs = 60_000
  expect([decide(), decide(), decide()]).toEqual(['load-again', 'load-again', 'give-up'])
})

it('goes on for ever with one that fails now and then', () => {
  let nowMs = 0
  const decide = crashLimit(() => nowMs)
  for (let time = 0; time < 20; time += 1) {
    expect(decide()).toBe('load-again')
    nowMs += 31_000
  }
})
