import { describe, expect, it } from 'vitest'
import { answerRow, isRowOpen, rowsOf, rowValue } from '#renderer/features/assess/form-rows.ts'
import { sectionsOf } from '#renderer/features/assess/sections.ts'
import { reflectionLadder } from '../../../support/reflection-ladder.ts'
import { smallLadder } from '../../../support/small-ladder.ts'

const rowsIn = (id: string, ladder = reflectionLadder) => {
  const section = sectionsOf(ladder).find((each) => each.id === id)
  if (section === undefined) throw new Error(`no section ${id}`)
  return rowsOf(section)
}
const nothing = { ratings: {}, notApplicable: {}, signals: {} }

describe('the rows of a section', () => {
  it('are what is asked in it, in the ladder’s order', () => {
    expect(sectionsOf(reflectionLadder).map((section) => [section.id, rowsOf(section).map(({ id }) => id)])).toEqual([
      ['theme', ['theme.1', 'theme.2']],
      ['shift', ['shift.1']],
      ['loop', ['loop.1']],
      ['signals', ['forgetting.1']],
    ])
  })

  it('take the values of their scale; levels are reached without "not yet", which a digit still gives', () => {
    expect(rowsIn('theme')[0]).toMatchObject({ values: [0, 3], choices: [0, 3] })
    expect(rowsIn('craft', smallLadder)[0]).toMatchObject({ values: [0, 1, 2, 3], choices: [1, 2, 3] })
    expect(rowsIn('signals')[0]).toMatchObject({ values: [0, 1, 2], choices: [0, 1, 2] })
    expect(rowsIn('loop')[0]).toMatchObject({ values: [], choices: [] })
  })
})

describe('a row', () => {
  it.each([
    ['an item that is rated "not yet"', 'theme', { ratings: { 'theme.1': 0 } }, 0],
    ['an item that is not applicable', 'theme', { notApplicable: { 'theme.1': 'no' } }, null],
    ['a signal that never occurs', 'signals', { signals: { 'forgetting.1': 'never' } }, 0],
    ['a signal that occurs often', 'signals', { signals: { 'forgetting.1': 'often' } }, 2],
  ] as const)('is answered: %s', (_what, section, given, value) => {
    const [row] = rowsIn(section)
    if (row === undefined) throw new Error('no row')
    expect(isRowOpen(nothing, row)).toBe(true)
    expect(rowValue(nothing, row)).toBeNull()
    const record = { ...nothing, ...given }
    expect(isRowOpen(record, row)).toBe(false)
    expect(rowValue(record, row)).toBe(value)
  })

  it('that is a step is never open: not done is no question', () => {
    const [step] = rowsIn('loop')
    expect(step !== undefined && isRowOpen(nothing, step)).toBe(false)
  })

  it('is answered and cleared by the change that its kind takes', () => {
    const changes = [...rowsIn('theme').slice(0, 1), ...rowsIn('signals'), ...rowsIn('loop')].map((row) => [
      answerRow(row, 2),
      answerRow(row, null),
    ])
    expect(changes).toEqual([
      [
        { kind: 'rate', item: 'theme.1', value: 2 },
        { kind: 'clear', item: 'theme.1' },
      ],
      [
        { kind: 'signal', signal: 'forgetting.1', value: 'often' },
        { kind: 'signal', signal: 'forgetting.1', value: null },
      ],
      [
        { kind: 'signal', signal: 'loop.1', value: true },
        { kind: 'signal', signal: 'loop.1', value: null },
      ],
    ])
  })
})
