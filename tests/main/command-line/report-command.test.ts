import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommandLine } from '#main/command-line/run-command-line.ts'
import type { ReportDocument, ReportModel } from '#shared/report-model.ts'
import { builtInBundle } from '../../support/built-in.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const bundle = builtInBundle()
const FILE = {
  format: 'cairn/assessment@1',
  ladder: { id: 'strategic-thinking' },
  title: 'Second half',
  cycle: { name: '2026 H2' },
  ratings: { 'propose-projects.1': 3 },
  answers: { 'propose-projects.1': { text: 'In May.' } },
  notes: { 'propose-projects.1': 'a private note' },
  private: ['propose-projects.1'],
}

/** Runs `report`; in place of Electron, what would be printed is kept. */
const report = async (words: readonly string[], file: object = FILE, canPrint = true) => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a.cairn.json'), JSON.stringify(file))
  mkdirSync(join(folder, 'built'))
  for (const [name, content] of bundle.files) writeFileSync(join(folder, 'built', name), content)
  const models: ReportModel[] = []
  let out = ''
  let err = ''
  const code = await runCommandLine(
    ['report', ...words.map((word) => word.replace('FOLDER', folder).replace('FILE', join(folder, 'a.cairn.json')))],
    {
      out: { write: (text) => (out += text) },
      err: { write: (text) => (err += text) },
      ladderFolder: join(folder, 'built'),
      version: () => '1.2.3',
      ...(canPrint && {
        printReport: ({ parts }: ReportDocument) => {
          models.push(parts[0])
          return Promise.resolve({ pdf: new TextEncoder().encode('%PDF'), pages: 2 })
        },
      }),
    },
  )
  return {
    code,
    out: out.replaceAll(folder, 'FOLDER'),
    err: err.replaceAll(folder, 'FOLDER'),
    model: models[0],
    folder,
  }
}
const WORDS = ['FILE', '--lang', 'zh-TW', '--paper', 'Letter', '--out', 'FOLDER/a.pdf']

describe('report', () => {
  it('writes the pages where it is told to, and says how many there are', async () => {
    const { code, out, err, folder, model } = await report(WORDS)
    expect([code, JSON.parse(out), err]).toEqual([0, { file: 'FOLDER/a.pdf', pages: 2 }, ''])
    expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('%PDF')
    expect(model).toMatchObject({ language: 'zh-TW', paper: 'Letter', head: { period: '2026 H2', atMs: null } })
  })

  it('leaves out what is private in the file', async () => {
    const { model } = await report(WORDS)
    expect(JSON.stringify(model)).not.toMatch(/a private note|In May/)
    expect(model?.counts.privateNotes).toBe(1)
  })

  it.each([
    [['FILE', '--lang', 'de', '--paper', 'A4', '--out', 'x.pdf'], '--lang takes en or zh-TW'],
    [['FILE', '--lang', 'en', '--paper', 'A5', '--out', 'x.pdf'], '--paper takes A4 or Letter'],
    [['FILE', '--lang', 'en', '--paper', 'A4'], '--out PDF is missing'],
    [['--lang', 'en'], 'FILE is missing'],
  ])('called as %j it ends with 2', async (words, fault) => {
    const { code, out, err } = await report(words)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(fault)
  })

  it('ends with 1 and the place of the fault in the file', async () => {
    const { code, err } = await report(WORDS, { ...FILE, ratings: { 'propose-projects.9': 3 } })
    expect(code).toBe(1)
    expect(err).toMatch(/^FOLDER\/a\.cairn\.json:1:\d+ ratings\["propose-projects\.9"\]: /)
  })

  it('ends with 1 where the file cannot be written', async () => {
    const { code, err } = await report(['FILE', '--lang', 'en', '--paper', 'A4', '--out', 'FOLDER/missing/a.pdf'])
    expect([code, err]).toEqual([
      1,
      'FOLDER/missing/a.pdf: could not be written: check that its folder exists and can be written to\n',
    ])
  })

  it('says what to run instead where there is nothing to print with', async () => {
    const { code, err, folder } = await report(WORDS, FILE, false)
    expect(code).toBe(1)
    expect(err).toContain('only the app itself can print')
    expect(existsSync(join(folder, 'a.pdf'))).toBe(false)
  })
})
