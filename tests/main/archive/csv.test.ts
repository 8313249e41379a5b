import { describe, expect, it } from 'vitest'
import { csvOf } from '#main/archive/csv.ts'

describe('a table as CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['  =1', "'  =1"],
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ['two\nlines', '"two\nlines"'],
    ['=a,"b"', '"\'=a,""b"""'],
  ])('writes %j so that no spreadsheet takes it for a formula', (text, cell) => {
    expect(csvOf([[text]])).toBe(`\uFEFF${cell}\r\n`)
  })

  it('leaves numbers as they are, and nothing for what there is none of', () => {
    expect(csvOf([[-1, 2.5, true, null]])).toBe('\uFEFF-1,2.5,true,\r\n')
  })
})
