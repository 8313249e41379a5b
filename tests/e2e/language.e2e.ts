import { expect, test } from './support/launch.ts'
import { goTo, seed } from './support/seed.ts'

test('the language switches at once, in the middle of a sentence, and nothing typed is lost', async ({
  launchCairn,
}) => {
  const { page } = await launchCairn()
  const [id] = await seed(page, 'se-track', [
    {
      title: 'Two languages',
      cycle: { name: '2026 H2', startsOn: null, endsOn: null },
      target: 'L4',
      rows: { english: [4, 4, 4, 4, 4] },
    },
  ])
  await goTo(page, `/assess/${id}`)
  await page.locator('[data-current=true] [role=radio][tabindex="0"]').waitFor()
  await page.keyboard.press('n')
  const note = page.getByRole('textbox')
  await note.pressSequentially('Half a sen')
  await page.evaluate(() => window.cairn.settingsSave({ language: 'zh-TW' }))
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-TW')
  await expect(page.getByRole('navigation', { name: '職能' })).toBeVisible()
  await expect(note).toBeFocused()
  await note.pressSequentially('tence')
  await expect(note).toHaveValue('Half a sentence')
  await page.evaluate(() => window.cairn.settingsSave({ language: 'en' }))
  await expect(note).toHaveValue('Half a sentence')
  await expect(page.getByRole('navigation', { name: 'Competencies' })).toBeVisible()
})

test('follows the language of the system on first start', async ({ launchCairn }) => {
  const { page } = await launchCairn({ lang: 'zh-TW' })
  await expect(page.getByRole('heading', { level: 1, name: '首頁' })).toBeVisible()
  await expect(page.getByText('只存在這台電腦上')).toBeVisible()
})

test('an input method composing Chinese rates nothing and submits nothing', async ({ launchCairn }) => {
  const { page } = await launchCairn({ lang: 'zh-TW' })
  const [id] = await seed(page, 'se-track', [
    { title: '輸入法', cycle: { name: '下半年', startsOn: null, endsOn: null } },
  ])
  await goTo(page, `/assess/${id}`)
  const first = page.locator('.mrow').first()
  await expect(first.getByRole('radio').first()).toBeFocused()
  await page.keyboard.press('x')
  const reason = page.getByRole('textbox')
  await expect(reason).toBeFocused()
  const composing = await page.context().newCDPSession(page)
  await composing.send('Input.imeSetComposition', { text: 'ㄊㄨㄢˊ', selectionStart: 4, selectionEnd: 4 })
  // Enter that accepts a candidate: the input method's, not the form's.
  await reason.evaluate((field) =>
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
    ),
  )
  await composing.send('Input.insertText', { text: '團隊沒有這類系統' })
  await expect(reason).toHaveValue('團隊沒有這類系統')
  await expect(first.locator('.row-state')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(first.locator('.row-state')).toHaveText('不適用團隊沒有這類系統')
})
