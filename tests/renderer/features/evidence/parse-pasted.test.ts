import { describe, expect, it } from 'vitest'
import { isWorthParsing, parsePasted } from '#renderer/features/evidence/parse-pasted.ts'

const nothing = { title: '', what: '', outcome: '', link: '' }

describe('what is pasted', () => {
  it.each([
    ['https://wiki.example.org/a?b=1#c', { link: 'https://wiki.example.org/a?b=1#c' }],
    ['Fixed it\nIt holds', { title: 'Fixed it', outcome: 'It holds' }],
    [
      '- 修好外洩\r\n- 比對傾印\r\n- 值班的人能睡了',
      { title: '修好外洩', what: '比對傾印', outcome: '值班的人能睡了' },
    ],
    ['1. One\n2. Two\n3. Three\n4. Four', { title: 'One', what: 'Two\nThree', outcome: 'Four' }],
    [
      '・修好外洩\n・比對 2 份傾印\n●值班的人能睡了',
      { title: '修好外洩', what: '比對 2 份傾印', outcome: '值班的人能睡了' },
    ],
    ['一、查出\n２\n3.修好', { title: '查出', what: '２', outcome: '修好' }],
    ['（1）查出\n1、修好', { title: '查出', outcome: '修好' }],
    ['1.5 hours saved\n3.5 million rows', { title: '1.5 hours saved', outcome: '3.5 million rows' }],
    ['Title\nOutcome: good\nmore', { title: 'Title', what: 'more', outcome: 'good' }],
    ['標題\n成果：很好', { title: '標題', outcome: '很好' }],
    ['Title\n\nhttps://example.org/x\n', { title: 'Title', link: 'https://example.org/x' }],
    ['See https://example.org/x.', { title: 'See https://example.org/x.', link: 'https://example.org/x' }],
    ['（https://example.org/甲）', { title: '（https://example.org/甲）', link: 'https://example.org/甲' }],
    ['', {}],
  ])('%j', (text, expected) => {
    expect(parsePasted(text)).toEqual({ ...nothing, ...expected })
  })

  it('gives a paragraph its first sentence as the title, and keeps all of it', () => {
    const text = `The gateway ran out of memory every Friday. ${'And so on. '.repeat(40)}`.trim()
    expect(parsePasted(text)).toEqual({ ...nothing, title: 'The gateway ran out of memory every Friday.', what: text })
    expect(parsePasted('字'.repeat(400)).title).toBe(`${'字'.repeat(80)}…`)
  })

  it('is left to the field where it is a line without an address', () => {
    expect(['a line', 'a line\n', ''].map(isWorthParsing)).toEqual([false, false, false])
    expect(['two\nlines', 'http://a.b/c'].map(isWorthParsing)).toEqual([true, true])
  })
})
