import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeFileName } from '#main/files/safe-file-name.ts'

describe('[G11] a name for a new file', () => {
  it.each([
    ['1:1 summary', '1-1 summary.pdf'],
    ['a/b\\c', 'a-b-c.pdf'],
    ['..', 'Cairn.pdf'],
    ['', 'Cairn.pdf'],
    ['.hidden', 'hidden.pdf'],
    ['trailing. . ', 'trailing.pdf'],
    ['con', '_con.pdf'],
    ['COM1.review', '_COM1.review.pdf'],
    ['Console', 'Console.pdf'],
    ['一對一面談　2026 下半年', '一對一面談 2026 下半年.pdf'],
    ['Cafe\u0301', 'Café.pdf'],
    ['up\u202Efdp.exe', 'up-fdp.exe.pdf'],
    ['tab\tand\nline', 'tab-and-line.pdf'],
  ])('%j becomes %j', (name, safe) => {
    expect(safeFileName(name, 'pdf')).toBe(safe)
  })

  it('is one that every system takes, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (typed) => {
        const name = safeFileName(typed, 'cairn.json')
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(121)
        expect(name).toMatch(/^[^.\s].*\.cairn\.json$/su)
        // oxlint-disable-next-line no-control-regex -- what no name may hold
        expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]/)
        expect(name.isWellFormed()).toBe(typed.isWellFormed() || name.isWellFormed())
      }),
    )
  })

  it('ends between characters', () => {
    expect(safeFileName('職'.repeat(80), 'pdf')).toBe(`${'職'.repeat(38)}.pdf`)
  })
})
