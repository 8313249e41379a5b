import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Cairn } from './support/launch.ts'
import { expect, test } from './support/launch.ts'
import { goTo } from './support/seed.ts'
import { violationsOn } from './support/violations.ts'

const SOUND = `format: cairn/ladder@1
id: northwind
version: 1.0.0
languages: [en, zh-TW]
name: { en: Northwind engineers, zh-TW: 北風工程師 }
purpose: { en: Shows where an engineer stands., zh-TW: 看清目前的位置。 }
source: { title: Northwind handbook }
licence: { name: For use at Northwind }
levels:
  - { id: E1, band: { from: 1.0, to: 1.5 } }
  - { id: E2, band: { from: 1.6, to: 2.0 } }
competencies:
  - id: craft
    name: { en: Craft, zh-TW: 工程技藝 }
    weight: 1
    instrument:
      kind: dimensions
      rule: { kind: majority, need: 1, straggler: one-level, antiSignal: takes-back-level }
      dimensions:
        - id: testing
          name: { en: Testing, zh-TW: 測試 }
          cells:
            E1: { en: Writes tests., zh-TW: 撰寫測試。 }
            E2: { en: Writes tests first., zh-TW: 先撰寫測試。 }
        - id: review
          name: { en: Review, zh-TW: 審查 }
          cells:
            E1: { en: Asks for review., zh-TW: 請人審查。 }
            E2: { en: Reviews the code of others., zh-TW: 審查他人的程式碼。 }
result: { kind: weighted-bands, rounding: half-up, decimals: 1 }
`
const BROKEN = SOUND.replace('need: 1', 'need: 3').replace('from: 1.6', 'from: 1.5')

const WORDS = {
  en: {
    section: 'Ladders',
    choose: 'Import…',
    refused: 'northwind.yaml has 2 problems',
    problems: [
      'The band begins at 1.5, but that of E1 reaches 1.5. Begin at 1.6.',
      '3 rows are needed, but there are only 2. At most 2.',
    ],
    ready: 'northwind.yaml can be imported',
    bring: 'Import',
    imported: 'Northwind engineers is imported.',
    name: 'Northwind engineers',
    newAssessment: 'New assessment',
    begin: 'Begin',
    row: 'Testing',
    pair: 'Two side by side',
    new: 'first',
    search: ['tests', 'Writes tests first.'],
  },
  'zh-TW': {
    section: '職涯階梯',
    choose: '匯入…',
    refused: 'northwind.yaml 有 2 個問題',
    problems: ['分數區間從 1.5 開始，但 E1 的區間到 1.5。請從 1.6 開始。', '要求 3 列，但只有 2 列。最多 2。'],
    ready: 'northwind.yaml 可以匯入',
    bring: '匯入',
    imported: '已匯入《北風工程師》。',
    name: '北風工程師',
    newAssessment: '新增評估',
    begin: '開始',
    row: '測試',
    pair: '相鄰兩級並列',
    new: '先',
    search: ['測試', '先撰寫測試。'],
  },
} as const

/** The system's dialogs answer as a person would who points at these files. */
const answerDialogs = ({ app }: Cairn, path: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: `${chosen}.saved` })
  }, path)

for (const lang of ['en', 'zh-TW'] as const) {
  test(`brings a ladder of one's own: a broken file, mended, imported, read and assessed with: ${lang}`, async ({
    launchCairn,
  }) => {
    const folder = await mkdtemp(join(tmpdir(), 'cairn-ladder-'))
    const path = join(folder, 'northwind.yaml')
    try {
      const words = WORDS[lang]
      const cairn = await launchCairn({ lang })
      const { page } = cairn
      await answerDialogs(cairn, path)
      await writeFile(path, BROKEN)
      await page.getByRole('link', { name: words.section }).click()
      await page.getByRole('button', { name: words.choose }).click()

      // Every problem with its line, and nothing imported.
      await expect(page.getByRole('heading', { name: words.refused })).toBeFocused()
      for (const problem of words.problems) await expect(page.getByText(problem)).toBeVisible()
      await expect(page.locator('.problem-place').first()).toContainText('11:29')
      await expect(page.getByRole('button', { name: words.bring, exact: true })).toHaveCount(0)
      expect(await violationsOn(page)).toEqual([])

      // Mended in an editor, checked again from the same place.
      await writeFile(path, SOUND)
      await page.keyboard.press('Control+r')
      await expect(page.getByRole('heading', { name: words.ready })).toBeVisible()
      expect(await violationsOn(page)).toEqual([])
      await page.getByRole('button', { name: words.bring, exact: true }).click()
      await expect(page.getByText(words.imported)).toBeVisible()

      // Read: two levels side by side, and a search.
      await expect(page.getByRole('heading', { level: 1, name: words.name })).toBeVisible()
      await page.getByRole('radio', { name: words.pair }).click()
      await expect(page.locator('ins').first()).toHaveText(words.new)
      await page.keyboard.press('Control+f')
      await page.keyboard.insertText(words.search[0])
      await expect(page.locator('mark').first()).toHaveText(new RegExp(words.search[0], 'i'))
      await expect(page.getByText(words.search[1])).toBeVisible()
      await page.keyboard.press('Escape')

      // Assessed with: it is chosen already.
      await page.getByRole('button', { name: words.newAssessment }).click()
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByRole('radio', { name: words.name })).toBeChecked()
      await dialog.getByRole('button', { name: words.begin }).click()
      await expect(page.getByRole('radiogroup', { name: new RegExp(words.row) })).toBeVisible()
      await page.keyboard.press('2')
      await page.keyboard.press('2')
      await expect
        .poll(() =>
          page.evaluate(async () => {
            const list = await window.cairn.assessmentsList()
            return list.ok ? list.value.map(({ ladderId, outcome }) => [ladderId, outcome.complete]) : []
          }),
        )
        .toEqual([['northwind', true]])
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
}

test('writes a ladder as a template that can be imported again, and the schema', async ({ launchCairn }) => {
  const folder = await mkdtemp(join(tmpdir(), 'cairn-ladder-'))
  const path = join(folder, 'mine.yaml')
  try {
    const cairn = await launchCairn()
    const { page } = cairn
    await answerDialogs(cairn, path)
    await goTo(page, '/ladders')
    await page.getByRole('button', { name: 'More for Technical Leadership Career Ladder' }).click()
    await page.getByRole('menuitem', { name: 'Export as template…' }).click()
    await expect(page.getByText('Saved mine.yaml.saved in')).toBeVisible()
    const template = await readFile(`${path}.saved`, 'utf8')
    expect(template).toContain('# A ladder for Cairn: tl-ladder, version 1.0.0')
    expect(template).toContain('CC BY-SA 4.0')

    // As it is, it is here already; with a new version it comes beside the old one.
    await writeFile(path, template)
    await page.getByRole('button', { name: 'Import…' }).click()
    await expect(page.getByRole('heading', { name: 'mine.yaml is here already' })).toBeVisible()
    await writeFile(path, template.replace('version: 1.0.0', 'version: 1.1.0'))
    await page.getByRole('button', { name: 'Check again' }).click()
    await expect(page.getByText('Version 1.0.0 is here already.')).toBeVisible()
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await goTo(page, '/ladders')
    await expect(page.getByRole('heading', { name: 'Earlier versions' })).toBeVisible()

    await page.getByRole('button', { name: 'JSON Schema…' }).click()
    await expect.poll(() => readFile(`${path}.saved`, 'utf8')).toContain('"title": "Cairn ladder pack"')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('ends a file that was made to choke the check, and goes on', async ({ launchCairn }) => {
  const folder = await mkdtemp(join(tmpdir(), 'cairn-ladder-'))
  const path = join(folder, 'bomb.yaml')
  try {
    const cairn = await launchCairn()
    const { page } = cairn
    await answerDialogs(cairn, path)
    await goTo(page, '/ladders')
    await writeFile(path, `a: &a [x, x]\n${'b: *a\n'.repeat(1000)}`)
    await page.getByRole('button', { name: 'Import…' }).click()
    await expect(page.getByRole('heading', { name: /bomb\.yaml has [\d,]+ problems/ })).toBeVisible()
    await writeFile(path, '['.repeat(200_000))
    await page.getByRole('button', { name: 'Check again' }).click()
    await expect(page.getByRole('heading', { name: 'bomb.yaml has 1 problem', exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Put away' }).click()
    await expect(page.getByRole('link', { name: 'Software Engineer Track' })).toBeVisible()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

for (const lang of ['en', 'zh-TW'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`no part of the reader has an accessibility violation: ${lang}, ${theme}`, async ({ launchCairn }) => {
      test.setTimeout(90_000)
      const { page } = await launchCairn({ lang, theme })
      await page.waitForFunction(() => 'cairn' in window)
      await page.evaluate((chosen) => window.cairn.settingsSave({ theme: chosen }), theme)
      const hashes = await page.evaluate(async () => {
        const list = await window.cairn.laddersList()
        return list.ok ? Object.fromEntries(list.value.map(({ id, hash }) => [id, hash])) : {}
      })
      await goTo(page, '/ladders')
      await page.locator('.shelf-row').first().waitFor()
      expect(await violationsOn(page), 'the list').toEqual([])
      for (const place of [
        `${hashes['se-track']}/competency/english`,
        `${hashes['strategic-thinking']}/competency/mindset`,
        `${hashes['l5-promotion']}/level/L5`,
        `${hashes['se-track']}/about`,
      ]) {
        await goTo(page, `/ladders/${place}`)
        await page.locator('.reader-section').first().waitFor()
        expect(await violationsOn(page), place).toEqual([])
      }
      await goTo(page, `/ladders/${hashes['tl-ladder']}`)
      await page.locator('.seg').first().getByRole('radio').last().click()
      await page.locator('.reader-bar .seg').getByRole('radio').last().click()
      await page.locator('.level-pair').waitFor()
      expect(await violationsOn(page), 'two levels in two languages').toEqual([])
      await page.getByRole('searchbox').fill('team')
      await page.locator('mark').first().waitFor()
      expect(await violationsOn(page), 'a search').toEqual([])
    })
  }
}
