import type { Page } from '@playwright/test'
import { expect, test } from './support/launch.ts'
import { goTo } from './support/seed.ts'
import { violationsOn } from './support/violations.ts'

const WORDS = {
  en: {
    home: 'Home',
    newAssessment: 'New assessment',
    guide: /Strategic Thinking Guide/,
    together: /as one L4 → L5 conversation/,
    begin: 'Begin',
    answer: 'Two thirds of them open it every week.',
    subject: 'The piece of work',
    work: 'The new export',
    complete: '21 of 21',
    review: 'Review answers',
    given: 'All 21 answers are given.',
    caseGiven: 'All 19 answers are given.',
    completeMore: 'Complete…',
    completeVerb: 'Complete',
    criteria: /^Go to L4 → L5 Promotion Criteria/,
    guideBack: /^Go to Strategic Thinking Guide/,
    demonstrated: 'competencies demonstrated',
  },
  'zh-TW': {
    home: '首頁',
    newAssessment: '新增評估',
    guide: /策略思考指南/,
    together: /當成同一次 L4 → L5 面談/,
    begin: '開始',
    answer: '三分之二的人每週都會用到。',
    subject: '哪一項工作',
    work: '新的匯出功能',
    complete: '21 列全部評完',
    review: '檢視答案',
    given: '21 題全部答完。',
    caseGiven: '19 題全部答完。',
    completeMore: '完成…',
    completeVerb: '完成',
    criteria: /^前往《L4 → L5 晉升標準》/,
    guideBack: /^前往《L4 → L5 策略思考指南》/,
    demonstrated: '項職能已展現',
  },
} as const

/** Begins the guide and, in the same cycle, the criteria that it supplements. */
const beginBoth = async (page: Page, words: (typeof WORDS)[keyof typeof WORDS]): Promise<void> => {
  await page.getByRole('heading', { level: 1, name: words.home }).waitFor()
  await page.keyboard.press('Control+n')
  const dialog = page.getByRole('dialog', { name: words.newAssessment })
  await dialog.getByRole('radio', { name: words.guide }).check()
  await dialog.getByRole('checkbox', { name: words.together }).click()
  await dialog.getByRole('button', { name: words.begin, exact: true }).click()
  await expect(page.locator('.question').first()).toBeVisible()
}

/** Presses one key for each row of the section in front. */
const rate = async (page: Page, rows: string, key: string): Promise<void> => {
  await expect(page.locator(rows).first()).toBeVisible()
  const count = await page.locator(rows).count()
  for (let row = 0; row < count; row++) {
    await expect(page.locator(`${rows}[data-current=true] [role=radio][tabindex="0"]`)).toBeFocused()
    await page.keyboard.press(key)
    await expect(page.locator(`${rows} [role=radio][aria-checked=true]`)).toHaveCount(row + 1)
  }
}

for (const lang of ['en', 'zh-TW'] as const) {
  const words = WORDS[lang]

  test(`one conversation of a reflection and a case, by keyboard, to the end (${lang})`, async ({ launchCairn }) => {
    const { page } = await launchCairn({ lang })
    await beginBoth(page, words)
    const panel = page.getByRole('complementary')

    // Six themes: each question in words, then its place.
    for (let theme = 0; theme < 6; theme++) {
      const questions = page.locator('.question')
      const count = await questions.count()
      for (let row = 0; row < count; row++) {
        await expect(questions.nth(row)).toHaveAttribute('data-current', 'true')
        await page.keyboard.press('a')
        await expect(questions.nth(row).getByRole('textbox').first()).toBeFocused()
        await page.keyboard.insertText(words.answer)
        await page.keyboard.press('Escape')
        await expect(questions.nth(row).locator('[role=radio][tabindex="0"]')).toBeFocused()
        await page.keyboard.press('2')
        await expect(questions.nth(row).getByRole('radio', { checked: true })).toHaveCount(1)
      }
      await page.keyboard.press('Control+Enter')
    }
    await rate(page, '.contrast', '3')
    await page.keyboard.press('Control+Enter')

    await page.getByRole('textbox', { name: words.subject }).fill(words.work)
    await page.keyboard.press('Enter')
    const steps = page.getByRole('checkbox')
    for (let step = 0; step < 5; step++) {
      await expect(steps.nth(step)).toBeFocused()
      await page.keyboard.press(' ')
      await expect(steps.nth(step)).toBeChecked()
      await page.keyboard.press('ArrowDown')
    }
    await page.keyboard.press('Control+Enter')
    await rate(page, '.frequency', '0')
    await expect(panel).toContainText(words.complete)

    // The other half of the conversation, and back.
    await page.getByRole('button', { name: words.criteria }).click()
    await expect(page.locator('.stmt-row').first()).toBeVisible()
    for (let competency = 0; competency < 5; competency++) {
      await rate(page, '.stmt-row', '2')
      await page.keyboard.press('Control+Enter')
    }
    await rate(page, '.frequency', '1')
    await expect(panel).toContainText(words.demonstrated)
    await expect(panel).toContainText('5/5')
    await page.getByRole('button', { name: words.review }).click()
    await expect(page.getByText(words.caseGiven)).toBeVisible()
    await page.getByRole('button', { name: words.guideBack }).click()

    await page.getByRole('button', { name: words.review }).click()
    await expect(page.getByText(words.given)).toBeVisible()
    await expect(page.getByText(words.answer)).toHaveCount(16)
    await page.getByRole('button', { name: words.completeMore }).click()
    await page.getByRole('dialog').getByRole('button', { name: words.completeVerb, exact: true }).click()
    await expect(page).toHaveURL(/#\/result\//)
  })

  test(`quit while writing, and come back to every word and day (${lang})`, async ({ launchCairn }) => {
    const before = await launchCairn({ lang })
    await beginBoth(before.page, words)
    await before.page.keyboard.press('Control+Enter')
    await expect(before.page.locator('.question')).toHaveCount(3)
    await before.page.locator('.last-on input').first().fill('2024-02-29')
    await before.page.keyboard.press('Escape')
    await before.page.locator('.question').nth(1).getByRole('textbox').first().click()
    await before.page.keyboard.insertText(words.answer)
    // Closed at once: what was typed a moment ago is still on its way to the disk.
    await before.close()

    const after = await launchCairn({ lang, dataDir: before.dataDir })
    const address = await after.page.evaluate(async () => {
      const all = await window.cairn.assessmentsList()
      return all.ok ? all.value.find(({ ladderId }) => ladderId === 'strategic-thinking')?.id : undefined
    })
    await after.page.evaluate((id) => {
      window.location.hash = `#/assess/${id}`
    }, address)
    const questions = after.page.locator('.question')
    await expect(questions.nth(1)).toHaveAttribute('data-current', 'true')
    await expect(questions.nth(1).getByRole('textbox').first()).toHaveValue(words.answer)
    await expect(after.page.locator('.last-on input').first()).toHaveValue('2024-02-29')
  })
}

for (const lang of ['en', 'zh-TW'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`no form, quick pass or review has an accessibility violation: ${lang}, ${theme}`, async ({ launchCairn }) => {
      test.setTimeout(120_000)
      const { page } = await launchCairn({ lang, theme })
      await page.waitForFunction(() => 'cairn' in window)
      await page.evaluate((chosen) => window.cairn.settingsSave({ theme: chosen }), theme)
      await beginBoth(page, WORDS[lang])
      await page.keyboard.press('2')
      await page.keyboard.press('l')
      // A theme, the pairs of wordings, the steps, and what stands in the way.
      for (const place of [0, 6, 7, 8]) {
        await page.locator('.pitem').nth(place).click()
        expect(await violationsOn(page), `section ${place}`).toEqual([])
      }
      const guide = new URL(page.url()).hash.slice(1)
      await page.locator('.about-ladder').click()
      await page.getByRole('dialog').waitFor()
      expect(await violationsOn(page), 'about the ladder').toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: WORDS[lang].criteria }).click()
      await page.locator('.stmt-row').first().waitFor()
      await page.keyboard.press('2')
      expect(await violationsOn(page), 'the case').toEqual([])
      await goTo(page, `${guide}/review`)
      await page.locator('.review-section').first().waitFor()
      expect(await violationsOn(page), 'the review').toEqual([])

      await page.keyboard.press('Control+n')
      await page.getByRole('dialog').getByRole('button', { name: WORDS[lang].begin, exact: true }).click()
      await page.locator('.quick-offer').click()
      await page.locator('.quick-level').first().waitFor()
      await page.keyboard.press('3')
      await page.keyboard.press('Control+Shift+Enter')
      await expect(page.locator('.quick-level.on')).toBeFocused()
      expect(await violationsOn(page), 'the quick pass').toEqual([])
    })
  }
}

test('a quick pass by keyboard, replaced row by row', async ({ launchCairn }) => {
  const { page } = await launchCairn()
  await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor()
  await page.keyboard.press('Control+n')
  await page.getByRole('dialog').getByRole('button', { name: 'Begin', exact: true }).click()
  await page.getByRole('button', { name: /^Quick pass/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Quick pass' })).toBeVisible()
  for (let left = 8; left > 0; left--) {
    await expect(page.getByRole('status').filter({ hasText: /left/ })).toContainText(`${left} compet`)
    await page.keyboard.press('3')
  }
  await page.getByRole('button', { name: 'Answer row by row' }).click()
  const list = page.getByRole('navigation', { name: 'Competencies' })
  await expect(list.getByText('estimate L3')).toHaveCount(8)
  await expect(page.getByRole('complementary')).toContainText('Too early to say')
  for (let row = 0; row < 6; row++) await page.keyboard.press('4')
  await expect(list.getByText('estimate L3')).toHaveCount(7)
  await expect(list.getByRole('listitem').first()).toContainText('L4')
})
