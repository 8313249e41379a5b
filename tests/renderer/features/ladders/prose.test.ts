import { describe, expect, it } from 'vitest'
import { proseOf } from '#renderer/features/ladders/prose.ts'

const read = (text: string) =>
  proseOf(text).blocks.map(({ kind, lines }) => [
    kind,
    ...lines.map((runs) =>
      runs.map(({ text: words, style }) => (style === 'plain' ? words : `${style}(${words})`)).join('|'),
    ),
  ])

describe('the text of a pack', () => {
  it('has paragraphs, strong parts and code', () => {
    expect(read('Owns **one module**.\n\nRuns `npm test`.')).toEqual([
      ['paragraph', 'Owns |strong(one module)|.'],
      ['paragraph', 'Runs |code(npm test)|.'],
    ])
  })

  it('has lists of both kinds, with what stands before them', () => {
    expect(read('First:\n- one\n- two\n\n1. a\n2. b')).toEqual([
      ['paragraph', 'First:'],
      ['bullets', 'one', 'two'],
      ['numbers', 'a', 'b'],
    ])
  })

  it('joins the lines of a paragraph, with a space only where the script has one', () => {
    expect(read('One line\nand another.')).toEqual([['paragraph', 'One line and another.']])
    expect(read('一行，\n另一行。')).toEqual([['paragraph', '一行，另一行。']])
  })

  it('takes everything else as it stands', () => {
    const text = '<b>not bold</b> <img src=x onerror=alert(1)> [link](https://example.org) # ** 2 * 3'
    expect(read(text)).toEqual([['paragraph', text]])
  })

  it('knows where each run stands in the plain text', () => {
    const { blocks, plain } = proseOf('A **b** c\n\n- d')
    expect(plain).toBe('A b c\nd')
    for (const { text, start } of blocks.flatMap(({ lines }) => lines.flat()))
      expect(plain.slice(start, start + text.length)).toBe(text)
  })
})
