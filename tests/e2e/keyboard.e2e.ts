import type { Page } from '@playwright/test'
import { expect, test } from './support/launch.ts'

/** Counts what is pressed: a row may take three keys at most. */
const keysOf = (page: Page) => {
  let count = 0
  return {
    press: async (key: string): Promise<void> => {
      count++
      await page.keyboard.press(key)
    },
    count: () => count,
  }
}

test('a whole assessment of 41 rows by keyboard alone, in at most three keys a row', async ({ launchCairn }) => {
  const { page } = await launchCairn()
  await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor()
  await page.keyboard.press('Control+n')
  const dialog = page.getByRole('dialog', { name: 'New assessment' })
  await dialog.waitFor()
  await page.getByLabel('Level you aim for').selectOption('L4')
  await dialog.getByRole('button', { name: 'Begin' }).focus()
  await page.keyboard.press('Enter')

  const progress = page.getByRole('navigation', { name: 'Competencies' })
  await progress.waitFor()
  const keys = keysOf(page)
  const competencies = await progress.getByRole('listitem').count()
  expect(competencies).toBe(8)
  for (let index = 0; index < competencies; index++) {
    const rows = await page.getByRole('radiogroup').count()
    for (let row = 0; row < rows; row++) {
      const open = page.locator('[data-current=true] [role=radiogroup]')
      await expect(open).toHaveAccessibleName(/, unanswered$/)
      await keys.press('3')
    }
    await expect(progress.getByRole('listitem').nth(index)).toContainText('L3')
    if (index < competencies - 1) await keys.press('Control+Enter')
  }
  expect(keys.count()).toBeLessThanOrEqual(41 * 3)
  await expect(page.getByRole('complementary')).toContainText('41 of 41')
  await expect(page.getByText('Saved', { exact: true })).toHaveCount(1)

  await page.keyboard.press('Control+r')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Software Engineer Track')
  await expect(page.getByText('weigh together to')).toContainText('3.0')
})

test('notes, not applicable, clear, undo and redo by keyboard', async ({ launchCairn }) => {
  const { page } = await launchCairn()
  await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor()
  await page.keyboard.press('Control+n')
  await page.getByRole('dialog').getByRole('button', { name: 'Begin' }).click()
  const first = page.locator('.mrow').first()
  await expect(first.getByRole('radio').first()).toBeFocused()

  await page.keyboard.press('n')
  const note = page.getByRole('textbox', { name: /^Note on/ })
  await expect(note).toBeFocused()
  // Digits and letters belong to the field now.
  await note.pressSequentially('5 design reviews, new ones')
  await page.keyboard.press('Escape')
  await expect(first.getByRole('button', { name: /^Note on/ })).toBeVisible()
  await expect(first.getByRole('radio', { checked: true })).toHaveCount(0)

  await page.keyboard.press('4')
  await expect(first.getByRole('radio', { checked: true })).toHaveAccessibleName(/^L4/)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('x')
  const reason = page.getByRole('textbox', { name: /not applicable/ })
  await expect(reason).toBeFocused()
  await reason.pressSequentially('The team has no such code')
  await page.keyboard.press('Enter')
  await expect(first).toContainText('Not applicable')

  await page.keyboard.press('Control+z')
  await expect(first.getByRole('radio', { checked: true })).toHaveAccessibleName(/^L4/)
  await page.keyboard.press('Control+Shift+z')
  await expect(first).toContainText('Not applicable')
  await page.keyboard.press('Backspace')
  await expect(first).not.toContainText('Not applicable')
  await page.keyboard.press('0')
  await expect(first).toContainText('Not yet')
})

test('arrows move without choosing, Space chooses, and Tab reaches one cell of the form', async ({ launchCairn }) => {
  const { page } = await launchCairn()
  await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor()
  await page.keyboard.press('Control+n')
  await page.getByRole('dialog').getByRole('button', { name: 'Begin' }).click()
  const first = page.locator('.mrow').first()
  await expect(first.getByRole('radio').first()).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(first.getByRole('radio').nth(2)).toBeFocused()
  await expect(first.getByRole('radio', { checked: true })).toHaveCount(0)
  await page.keyboard.press(' ')
  await expect(first.getByRole('radio', { checked: true })).toHaveAccessibleName(/^L3/)
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.mrow').nth(1).getByRole('radio').nth(2)).toBeFocused()
})
