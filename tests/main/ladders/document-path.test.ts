import { expect, it } from 'vitest'
import { formatPath } from '#main/ladders/document-path.ts'

it('writes keys and places, and quotes what is no plain word', () => {
  expect(formatPath(['competencies', 3, 'cells', 'zh-TW'])).toBe('competencies[3].cells.zh-TW')
  expect(formatPath(['cells', 'L 1'])).toBe('cells["L 1"]')
  expect(formatPath([])).toBe('')
})

it.each(['constructor'.repeat(180), 'two words '.repeat(200)])('fits on a line whatever a key is: %.20s', (key) => {
  expect(formatPath(['levels', 0, 'band', key])).toMatch(/^levels\[0\]\.band\["(constructor|two words ).{50,80}…"\]$/)
})
