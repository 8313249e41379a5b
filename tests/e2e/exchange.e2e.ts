import { readFileSync, readdirSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './support/launch.ts'
import { goTo, seed } from './support/seed.ts'
import { violationsOn } from './support/violations.ts'

const WORDS = {
  en: {
    exportAll: 'Export…',
    archive: 'Save archive…',
    open: 'Open…',
    take: 'Import',
    ask: 'Ask for another view…',
    saveForm: 'Save form…',
    begin: 'Begin',
    complete: 'Take over',
    by: 'Who gives this view',
    views: 'Two views',
    remove: 'Delete…',
    word: 'delete',
    removeAll: 'Delete everything',
  },
  'zh-TW': {
    exportAll: '匯出…',
    archive: '儲存封存檔…',
    open: '開啟…',
    take: '匯入',
    ask: '請別人填寫看法…',
    saveForm: '儲存表單…',
    begin: '開始填寫',
    complete: '匯入',
    by: '誰的看法',
    views: '兩個看法',
    remove: '刪除…',
    word: '刪除',
    removeAll: '刪除全部資料',
  },
} as const

/** The next dialogs of the system answer with this path. */
const answerDialogs = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, path)

const welcomed = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => 'cairn' in window)
  await page.evaluate(() => window.cairn.settingsSave({ welcomed: true }))
  await page.reload()
}

const exportTo = async (app: ElectronApplication, page: Page, path: string, lang: 'en' | 'zh-TW'): Promise<string> => {
  const words = WORDS[lang]
  await answerDialogs(app, path)
  await goTo(page, '/settings')
  await page.getByRole('button', { name: words.exportAll }).click()
  await page.getByRole('button', { name: words.archive }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  return readFileSync(path, 'utf8')
}

/** The files of the data folder that hold a text; Chromium's own are in use, and have none of hers. */
const filesWith = (dataDir: string, text: string): string[] =>
  readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !join(entry.parentPath, entry.name).startsWith(join(dataDir, 'chromium')))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(text))

const rows = { 'technical-mastery': [3, 2, 3, 4, 3, 2] }

for (const lang of ['en', 'zh-TW'] as const) {
  test(`everything goes into a fresh Cairn and comes out the same (${lang})`, async ({ launchCairn }) => {
    test.setTimeout(120_000) // two starts and more, on a busy machine
    const words = WORDS[lang]
    const folder = await mkdtemp(join(tmpdir(), 'cairn-exchange-'))
    try {
      const first = await launchCairn({ lang })
      await welcomed(first.page)
      await seed(first.page, 'se-track', [
        {
          title: 'Second half',
          cycle: { name: '2026 H2', startsOn: '2026-07-01', endsOn: '2026-12-31' },
          target: 'L3',
          rows,
          notes: { 'technical-mastery.language-stack': 'Led the migration. 帶領遷移。' },
          questions: ['What is missing for L4?'],
          complete: true,
        },
      ])
      const written = await exportTo(first.app, first.page, join(folder, 'a.cairn-archive.json'), lang)
      expect(JSON.parse(written)).toMatchObject({ format: 'cairn/archive@1', without: [] })
      await first.close()

      const second = await launchCairn({ lang })
      await welcomed(second.page)
      await answerDialogs(second.app, join(folder, 'a.cairn-archive.json'))
      await goTo(second.page, '/settings')
      await second.page.getByRole('button', { name: words.open }).click()
      await expect(second.page.getByRole('table')).toContainText('Second half')
      expect(await violationsOn(second.page)).toEqual([])
      await second.page.getByRole('main').getByRole('button', { name: words.take, exact: true }).click()
      await expect(second.page.getByRole('table')).toHaveCount(0)
      expect(await exportTo(second.app, second.page, join(folder, 'b.cairn-archive.json'), lang)).toBe(written)

      // Cut short: refused with the place, and nothing changes.
      await writeFile(join(folder, 'cut.cairn-archive.json'), written.slice(0, written.length / 2))
      await answerDialogs(second.app, join(folder, 'cut.cairn-archive.json'))
      await goTo(second.page, '/settings')
      await second.page.getByRole('button', { name: words.open }).click()
      await expect(second.page.getByRole('heading', { level: 2, name: /cut\.cairn-archive\.json/ })).toBeVisible()

      // Everything gone: asked twice, then a first start.
      expect(filesWith(second.dataDir, 'Led the migration')).not.toEqual([])
      await goTo(second.page, '/settings')
      await second.page.getByRole('button', { name: words.remove }).click()
      const sure = second.page.getByRole('dialog').getByRole('button', { name: words.removeAll })
      await expect(sure).toBeDisabled()
      await second.page.getByRole('dialog').getByRole('textbox').fill(words.word)
      await sure.click()
      await expect
        .poll(() => second.page.evaluate(async () => (await window.cairn.appState()).ok).catch(() => false))
        .toBe(true)
      await expect
        .poll(async () => {
          const state = await second.page.evaluate(() => window.cairn.appState()).catch(() => null)
          return state?.ok === true ? [state.value.data.assessments, state.value.settings.welcomed] : null
        })
        .toEqual([0, false])
      expect(filesWith(second.dataDir, 'Led the migration')).toEqual([])
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })

  test(`a manager's view goes out as a form and comes back beside her own (${lang})`, async ({ launchCairn }) => {
    test.setTimeout(120_000) // two starts and more, on a busy machine
    const words = WORDS[lang]
    const folder = await mkdtemp(join(tmpdir(), 'cairn-form-'))
    try {
      const hers = await launchCairn({ lang })
      await welcomed(hers.page)
      await seed(hers.page, 'se-track', [
        {
          title: 'Hers',
          cycle: { name: '2026 H2', startsOn: '2026-07-01', endsOn: '2026-12-31' },
          target: 'L3',
          rows,
          notes: { 'technical-mastery.language-stack': 'CANARY of hers' },
          complete: true,
        },
      ])
      await hers.page.reload()
      await answerDialogs(hers.app, join(folder, 'form.cairn-form.json'))
      await goTo(hers.page, '/assess')
      await hers.page.getByRole('button', { name: /Hers/ }).last().click()
      await hers.page.getByRole('menuitem', { name: words.ask }).click()
      expect(await violationsOn(hers.page)).toEqual([])
      await hers.page.getByRole('button', { name: words.saveForm }).click()
      await expect(hers.page.getByRole('dialog')).toHaveCount(0)
      const form = readFileSync(join(folder, 'form.cairn-form.json'), 'utf8')
      expect(form).not.toContain('CANARY')
      expect(form).not.toContain('2026 H2')
      expect(JSON.parse(form)).toMatchObject({
        format: 'cairn/form@1',
        perspective: 'manager',
        about: '',
        target: null,
      })

      const theirs = await launchCairn({ lang })
      await welcomed(theirs.page)
      await answerDialogs(theirs.app, join(folder, 'form.cairn-form.json'))
      await goTo(theirs.page, '/settings')
      await theirs.page.getByRole('button', { name: words.open }).click()
      await theirs.page.getByLabel(words.by).fill('Robin')
      await theirs.page.getByRole('button', { name: words.begin, exact: true }).click()
      await expect(theirs.page).toHaveURL(/#\/assess\//)
      await answerDialogs(theirs.app, join(folder, 'view.cairn.json'))
      const answered = await theirs.page.evaluate(async () => {
        const listed = await window.cairn.assessmentsList()
        const id = listed.ok ? listed.value[0]?.id : undefined
        if (id === undefined) throw new Error('no draft was made of the form')
        const changes = [
          { kind: 'rate', item: 'technical-mastery.language-stack', value: 5 },
          { kind: 'rate', item: 'technical-mastery.debugging', value: 2 },
          { kind: 'note', item: 'technical-mastery.language-stack', text: 'Sets the standard here.' },
        ] as const
        for (const change of changes) {
          const done = await window.cairn.assessmentChange({ id, change })
          if (!done.ok) throw new Error(done.error.code)
        }
        const saved = await window.cairn.assessmentSaveFile({ id })
        return saved.ok && saved.value !== null
      })
      expect(answered).toBe(true)

      await answerDialogs(hers.app, join(folder, 'view.cairn.json'))
      await goTo(hers.page, '/settings')
      await hers.page.getByRole('button', { name: words.open }).click()
      await expect(hers.page.getByLabel(words.by)).toHaveValue('Robin')
      await hers.page.getByRole('main').getByRole('button', { name: words.complete, exact: true }).click()
      await expect(hers.page).toHaveURL(/#\/result\//)
      await goTo(hers.page, '/growth')
      await hers.page.locator('.side-by-side .pair button').first().click()
      await hers.page.getByRole('menuitemradio', { name: /Robin/ }).click()
      const views = hers.page.locator('.two-views')
      await expect(views.getByRole('heading', { name: words.views })).toBeVisible()
      const rowsApart = views.locator('tbody tr')
      await expect(rowsApart).toHaveCount(2)
      // The largest difference first, with both reasons beside each other.
      await expect(rowsApart.first()).toContainText('CANARY of hers')
      await expect(rowsApart.first()).toContainText('Sets the standard here.')
      await rowsApart.first().getByRole('combobox').selectOption('4')
      await expect(rowsApart.first().getByRole('combobox')).toHaveValue('4')
      const kept = await hers.page.evaluate(async () => {
        const listed = await window.cairn.assessmentsList()
        const own = listed.ok ? listed.value.find(({ perspective }) => perspective === 'self') : undefined
        if (own === undefined) throw new Error('her own assessment is gone')
        const agreed = await window.cairn.agreedList({ id: own.id })
        return { rated: own.ratings['technical-mastery.language-stack'], agreed: agreed.ok ? agreed.value.rows : null }
      })
      expect(kept).toEqual({ rated: 3, agreed: [{ item: 'technical-mastery.language-stack', value: 4, note: '' }] })
      expect(await violationsOn(hers.page)).toEqual([])
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
}
