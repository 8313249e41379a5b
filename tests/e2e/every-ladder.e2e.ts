import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { reportOptionsWith } from '#shared/report-presets.ts'
import { expect, test } from './support/launch.ts'
import { pdfFonts, pdfText } from './support/pdf.ts'
import { goTo } from './support/seed.ts'

const LADDERS = ['se-track', 'tl-ladder', 'engineering-matrix', 'strategic-thinking', 'l5-promotion'] as const

const WORDS = {
  en: {
    home: 'Home',
    begin: 'Begin',
    subject: 'The piece of work',
    review: 'Review answers',
    completeMore: 'Complete…',
    completeVerb: 'Complete',
  },
  'zh-TW': {
    home: '首頁',
    begin: '開始',
    subject: '哪一項工作',
    review: '檢視答案',
    completeMore: '完成…',
    completeVerb: '完成',
  },
} as const

type Lang = keyof typeof WORDS

/** The name of a ladder as its own pack says it, and how many answers it asks for: its rows, and its signals in groups. */
const ladderOf = (page: Page, id: string, lang: Lang): Promise<{ name: string; answers: number }> =>
  page.evaluate(
    async ([id, lang]) => {
      const all = await window.cairn.laddersList()
      const entry = all.ok ? all.value.find((one) => one.id === id) : undefined
      const name = typeof entry?.name === 'string' ? entry.name : entry?.name[lang]
      if (entry === undefined || name === undefined) throw new Error(`no ladder ${id} in ${lang}`)
      const read = await window.cairn.ladderRead({ ladder: entry.hash })
      const groups = read.ok ? [...(read.value.signals ?? []), ...(read.value.checklists ?? [])] : []
      return { name, answers: entry.items + groups.reduce((sum, { items }) => sum + items.length, 0) }
    },
    [id, lang] as const,
  )

/** Answers every row of the section in front as the person does: a digit, and the place moves on by itself. */
const answerSection = async (page: Page, words: (typeof WORDS)[Lang]): Promise<number> => {
  const rows = await page.locator('main').getByRole('radiogroup').count()
  for (let row = 0; row < rows; row++) {
    await expect(page.locator('[data-current=true] [role=radio][tabindex="0"]')).toBeFocused()
    await page.keyboard.press('2')
    await expect(page.locator('main [role=radio][aria-checked=true]')).toHaveCount(row + 1)
  }
  const steps = page.locator('main').getByRole('checkbox')
  const checks = rows === 0 ? await steps.count() : 0
  if (checks > 0) {
    await page.getByRole('textbox', { name: words.subject }).fill('Export')
    await page.keyboard.press('Enter')
    for (let step = 0; step < checks; step++) {
      await expect(steps.nth(step)).toBeFocused()
      await page.keyboard.press(' ')
      await expect(steps.nth(step)).toBeChecked()
      await page.keyboard.press('ArrowDown')
    }
  }
  return rows + checks
}

for (const id of LADDERS) {
  for (const lang of ['en', 'zh-TW'] as const) {
    test(`${id}: answered to the end by keyboard, completed, and printed (${lang})`, async ({ launchCairn }) => {
      test.setTimeout(180_000)
      const words = WORDS[lang]
      const { app, page, dataDir } = await launchCairn({ lang })
      await page.getByRole('heading', { level: 1, name: words.home }).waitFor()
      const ladder = await ladderOf(page, id, lang)

      await page.keyboard.press('Control+n')
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('radio', { name: ladder.name }).check()
      await dialog.getByRole('button', { name: words.begin, exact: true }).click()
      await page.locator('.pitem').first().waitFor()

      const sections = await page.locator('.pitem').count()
      let answered = 0
      for (let section = 0; section < sections; section++) {
        await expect(page.locator('.pitem').nth(section)).toHaveAttribute('aria-current', /.+/)
        answered += await answerSection(page, words)
        if (section < sections - 1) await page.keyboard.press('Control+Enter')
      }
      expect(answered).toBe(ladder.answers)

      await page.getByRole('button', { name: words.review }).click()
      await page.getByRole('button', { name: words.completeMore }).click()
      await page.getByRole('dialog').getByRole('button', { name: words.completeVerb, exact: true }).click()
      await expect(page).toHaveURL(/#\/result\//)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(ladder.name)

      await goTo(page, new URL(page.url()).hash.slice(1).replace('/result/', '/summary/'))
      await expect(page.getByRole('figure').first()).toContainText(ladder.name)
      const path = join(dataDir, 'summary.pdf')
      await app.evaluate(({ dialog: system }, filePath) => {
        system.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
      }, path)
      const options = reportOptionsWith({ language: lang, paper: 'A4', name: '', manager: '' })
      const saved = await page.evaluate(async (options) => {
        const all = await window.cairn.assessmentsList()
        const [assessment] = all.ok ? all.value : []
        return assessment === undefined ? null : window.cairn.reportSave({ id: assessment.id, options })
      }, options)
      expect(saved).toMatchObject({ ok: true })
      expect(pdfText(path).replaceAll(' ', '')).toContain(ladder.name.replaceAll(' ', ''))
      const fonts = pdfFonts(path)
      expect(fonts.length).toBeGreaterThan(1)
      for (const font of fonts) expect(font, font.name).toMatchObject({ type: 'CID TrueType', isEmbedded: true })
    })
  }
}
