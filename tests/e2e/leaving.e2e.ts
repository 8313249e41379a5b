import { mkdir, readFile } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import type { ReportOptions, ReportSection } from '#shared/report-options.ts'
import { DETAIL_SECTIONS, PAGE_ONE_SECTIONS } from '#shared/report-options.ts'
import { reportOptionsWith } from '#shared/report-presets.ts'
import { bridgeCall } from './support/bridge-call.ts'
import type { Cairn } from './support/launch.ts'
import { expect, test } from './support/launch.ts'
import { pdfAllFacts, pdfBytes, pdfFacts, pdfFonts, pdfTags, pdfText } from './support/pdf.ts'
import { CANARIES, NEVER, seedTalk } from './support/seed-talk.ts'
import { goTo } from './support/seed.ts'
import { violationsOn } from './support/violations.ts'

const SECTIONS: readonly ReportSection[] = [...PAGE_ONE_SECTIONS, ...DETAIL_SECTIONS]
const ON = Object.fromEntries(SECTIONS.map((section) => [section, true])) as ReportOptions['sections']

/** In place of the person: the dialog chooses this file. */
const chooseFile = ({ app }: Cairn, path: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)

/** The pages with everything on but `off`, as a file of the test's own. */
const printedWithout = async (cairn: Cairn, id: string, off: readonly ReportSection[]): Promise<string> => {
  const folder = join(cairn.dataDir, 'printed')
  await mkdir(folder, { recursive: true })
  const path = join(folder, `without-${off.join('-')}.pdf`)
  await chooseFile(cairn, path)
  const base = reportOptionsWith({ language: 'en', paper: 'A4', name: 'Lin', manager: 'Hsu' })
  const sections = { ...ON, ...Object.fromEntries(off.map((section) => [section, false])) }
  await bridgeCall(cairn.page, 'reportSave', { id, options: { ...base, sections } })
  return path
}

/** Letters only: a line that is broken at a hyphen, or set with more room, is the same words. */
const bare = (text: string): string => text.replace(/[\s\\-]/g, '')

test('[H8] what is switched off is in no byte of the file', async ({ launchCairn }) => {
  test.setTimeout(300_000)
  const cairn = await launchCairn()
  const { id, signal } = await seedTalk(cairn.page)
  const planted: Readonly<Partial<Record<ReportSection, readonly string[]>>> = {
    ...CANARIES,
    antiSignals: [signal],
    // The cycle before is named beside the level and the radar too.
    cycles: [],
  }
  const told = (path: string): string => `${bare(pdfText(path))}\n${bare(pdfBytes(path))}`

  const path = await printedWithout(cairn, id, [])
  const whole = told(path)
  // What a reader of the file's facts is told: the program, and neither whose account nor whose folder it was made in.
  const facts = pdfAllFacts(path)
  expect(Object.keys(facts)).not.toContain('Author')
  expect(facts).toMatchObject({
    Creator: expect.stringContaining('Chromium'),
    Producer: expect.stringMatching(/^Skia/),
  })
  const bytes = pdfBytes(path)
  const { username, homedir } = userInfo()
  for (const place of [cairn.dataDir, tmpdir(), homedir, ...(username.length > 4 ? [username] : [])]) {
    expect(bytes, place).not.toContain(place)
  }
  for (const canary of Object.values(planted).flat()) expect(whole, canary).toContain(bare(canary))
  for (const canary of NEVER) expect(whole).not.toContain(bare(canary))

  // Those that share a canary go together: a note on a weak row is among the reasons as well.
  const switches: readonly (readonly ReportSection[])[] = [
    ['promises'],
    ['actions'],
    ['questions'],
    ['answers'],
    ['evidence'],
    ['notes', 'reasons'],
    ['antiSignals'],
    ['privateNotes'],
    ['level', 'radar', 'cycles'],
  ]
  for (const off of switches) {
    const without = told(await printedWithout(cairn, id, off))
    const gone = off.includes('cycles') ? ['canary-cycle-before'] : off.flatMap((section) => planted[section] ?? [])
    expect(gone.length, off.join()).toBeGreaterThan(0)
    for (const canary of gone) expect(without, `${off.join()}: ${canary}`).not.toContain(bare(canary))
    for (const canary of NEVER) expect(without).not.toContain(bare(canary))
  }
})

test('shows what leaves before it does, writes Markdown as well, and keeps a log of it', async ({ launchCairn }) => {
  const cairn = await launchCairn()
  const { page, dataDir } = cairn
  const { id } = await seedTalk(page)
  await page.reload()
  await goTo(page, `/summary/${id}`)
  await page.getByRole('button', { name: 'Save…' }).click()
  const dialog = page.getByRole('dialog', { name: 'What leaves this laptop' })
  await expect(dialog.getByRole('region', { name: 'Goes in' })).toContainText('Every answer41')
  await expect(dialog.getByRole('region', { name: 'Stays out' })).toContainText('Private notes2')
  expect(await violationsOn(page)).toEqual([])
  await chooseFile(cairn, join(dataDir, 'one.md'))
  await dialog.getByRole('radio', { name: 'Markdown' }).click()
  await dialog.getByRole('button', { name: 'Save Markdown…' }).click()
  await expect(page.getByText('Saved as one.md')).toBeVisible()
  const markdown = await readFile(join(dataDir, 'one.md'), 'utf8')
  expect(markdown).toContain('- [ ] canary-promise')
  expect(markdown).not.toContain('canary-private')

  await goTo(page, '/settings')
  const entry = page.getByRole('listitem').filter({ hasText: '1:1 summary, Markdown' })
  await expect(entry).toContainText(`one.md, ${dataDir}`)
  await expect(entry).toContainText('41 answers')
  await expect(entry).toContainText('Left out: 2 notes, 2 private notes, 1 anti-signal or pitfall, 2 reasons not yet')
})

test('remembers what each reader gets, but never what is private; and replaces names', async ({ launchCairn }) => {
  const { page } = await launchCairn()
  const { id } = await seedTalk(page)
  await bridgeCall(page, 'summarySaveAliases', { aliases: [{ name: 'canary-with-whom', alias: 'my manager' }] })
  await page.reload()
  await goTo(page, `/summary/${id}`)
  await page.getByRole('radio', { name: 'Me', exact: true }).click()
  await page.getByRole('checkbox', { name: /^Private notes/ }).click()
  await page.getByRole('checkbox', { name: /^Notes in full/ }).click()
  await page.getByRole('checkbox', { name: /^Replace names/ }).click()
  await expect(page.getByRole('figure').first()).toContainText('my manager')
  await expect(page.getByRole('figure').first()).not.toContainText('canary-with-whom')
  await goTo(page, '/')
  await expect(page.getByRole('heading', { name: 'Home' })).toBeVisible()
  await goTo(page, `/summary/${id}`)
  await expect(page.getByRole('radio', { name: 'Me', exact: true })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: /^Notes in full/ })).not.toBeChecked()
  await expect(page.getByRole('checkbox', { name: /^Replace names/ })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: /^Private notes/ })).not.toBeChecked()
})

test('prints both languages in one document, each with its page one and its foot', async ({ launchCairn }) => {
  test.setTimeout(60_000)
  const cairn = await launchCairn()
  const { id } = await seedTalk(cairn.page)
  const path = join(cairn.dataDir, 'both.pdf')
  await chooseFile(cairn, path)
  const options = reportOptionsWith({ language: 'zh-TW', paper: 'Letter', name: '', manager: '', inBoth: true })
  await bridgeCall(cairn.page, 'reportSave', { id, options })
  const { pages, tagged, title, size } = pdfFacts(path)
  expect([tagged, title, size]).toEqual([true, '1:1 摘要 · 2026 H2', '612 x 792 pts (letter)'])
  const texts = Array.from({ length: pages }, (_, index) => pdfText(path, index + 1))
  const english = texts.findIndex((text) => text.includes('1:1 summary'))
  expect(english).toBeGreaterThan(1)
  for (const [index, text] of texts.entries()) {
    const foot = index < english ? `第 ${index + 1} 頁，共 ${pages} 頁` : `Page ${index + 1} of ${pages}`
    expect(bare(text)).toContain(bare(foot))
  }
  expect(pdfFonts(path).every(({ isEmbedded }) => isEmbedded)).toBe(true)
  expect(pdfTags(path).match(/^ *H1/gm)).toHaveLength(2)
})
