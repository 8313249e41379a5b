import { expect, it } from 'vitest'
import { listExports } from '#main/use-cases/exports.ts'
import { recordExport } from '#main/use-cases/record-export.ts'
import { keepChoices, readChoices, saveAliases } from '#main/use-cases/summary-choices.ts'
import type { SheetChoices } from '#shared/report-options.ts'
import { sheetChoicesSchema } from '#shared/report-options.ts'
import { SECTIONS_FOR } from '#shared/report-presets.ts'
import { testContext, valueOf } from '../../support/use-cases.ts'

const { antiSignals: _marks, privateNotes: _hidden, ...sections } = SECTIONS_FOR.manager
const CHOICES: SheetChoices = {
  language: 'zh-TW',
  inBoth: true,
  paper: 'Letter',
  name: '',
  manager: null,
  replaceNames: false,
  withCompanion: true,
  sections: { ...sections, notes: true },
}

it('what was chosen for each kind of reader is there again, and who was the last', () => {
  const context = testContext()
  expect(valueOf(readChoices(context))).toEqual({ last: 'manager', choices: {}, aliases: [] })
  valueOf(keepChoices(context, { audience: 'committee', choices: CHOICES }))
  valueOf(keepChoices(context, { audience: 'me', choices: { ...CHOICES, inBoth: false } }))
  expect(valueOf(readChoices(context))).toEqual({
    last: 'me',
    choices: { committee: CHOICES, me: { ...CHOICES, inBoth: false } },
    aliases: [],
  })
})

it('whether private notes or anti-signals were in is not among what can be remembered', () => {
  for (const guarded of ['privateNotes', 'antiSignals']) {
    const remembered = { ...CHOICES, sections: { ...CHOICES.sections, [guarded]: true } }
    expect(sheetChoicesSchema.safeParse(remembered).success).toBe(false)
  }
})

it('choices of another release are as if never made', () => {
  const context = testContext()
  context.db.prepare("INSERT INTO summary_choices (audience, value, is_last) VALUES ('me', '{}', 1)").run()
  expect(valueOf(readChoices(context))).toMatchObject({ last: 'me', choices: {} })
})

it('aliases are kept in their order, one for each name', () => {
  const context = testContext()
  const aliases = [
    { name: '許志明', alias: 'M.' },
    { name: 'Lin', alias: 'A' },
    { name: '許志明', alias: '主管' },
  ]
  expect(valueOf(saveAliases(context, { aliases }))).toEqual([
    { name: '許志明', alias: '主管' },
    { name: 'Lin', alias: 'A' },
  ])
  expect(valueOf(saveAliases(context, { aliases: [] }))).toEqual([])
})

it('the log says what left, when and where to, the latest first', () => {
  const context = testContext()
  const file = { name: 'a.pdf', folder: '/home/lin' }
  valueOf(recordExport(context, { kind: 'summary-pdf', subject: '2026 H2', file, holds: { answers: 41 } }))
  const atMs = context.clock.nowMs()
  context.clock.pass(1_000)
  valueOf(recordExport(context, { kind: 'summary-copy', subject: '2026 H2', file: null, leftOut: { privateNotes: 3 } }))
  expect(valueOf(listExports(context))).toEqual([
    {
      number: 2,
      atMs: atMs + 1_000,
      kind: 'summary-copy',
      subject: '2026 H2',
      file: null,
      holds: {},
      leftOut: { privateNotes: 3 },
    },
    { number: 1, atMs, kind: 'summary-pdf', subject: '2026 H2', file, holds: { answers: 41 }, leftOut: {} },
  ])
})
