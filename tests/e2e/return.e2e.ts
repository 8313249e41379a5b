import { expect, test } from './support/launch.ts'
import { goTo, seed } from './support/seed.ts'

const CYCLE = { name: '2026 H2', startsOn: '2026-07-01', endsOn: '2026-12-31' }

test('quit in the middle and come back to the same row, with everything there', async ({ launchCairn }) => {
  const before = await launchCairn()
  const [id] = await seed(before.page, 'se-track', [
    { title: 'Half done', cycle: CYCLE, target: 'L4', rows: { 'technical-mastery': [4, 4, 5] } },
  ])
  await goTo(before.page, `/assess/${id}`)
  await expect(before.page.locator('.mrow').nth(3)).toHaveAttribute('data-current', 'true')
  await before.page.keyboard.press('4')
  await before.page.keyboard.press('n')
  await before.page.getByRole('textbox', { name: /^Note on/ }).pressSequentially('Typed just before closing')
  // Closed at once: what was typed a moment ago is still on its way to the disk.
  await before.close()

  const after = await launchCairn({ dataDir: before.dataDir })
  await expect(after.page.getByRole('heading', { name: 'Half done' })).toBeVisible()
  await expect(after.page.getByText('4 of 41')).toBeVisible()
  await after.page.getByRole('button', { name: 'Continue Half done' }).click()
  const row = after.page.locator('.mrow').nth(4)
  await expect(row).toHaveAttribute('data-current', 'true')
  await expect(after.page.locator('.mrow').nth(3).getByRole('radio', { checked: true })).toHaveAccessibleName(/^L4/)
  await after.page.keyboard.press('n')
  await expect(after.page.getByRole('textbox', { name: /^Note on/ })).toHaveValue('Typed just before closing')
})

test('undo reaches back over a restart', async ({ launchCairn }) => {
  const before = await launchCairn()
  const [id] = await seed(before.page, 'se-track', [{ title: 'Undone', cycle: CYCLE, rows: { english: [4] } }])
  await before.close()
  const after = await launchCairn({ dataDir: before.dataDir })
  await goTo(after.page, `/assess/${id}`)
  await after.page.getByRole('button', { name: 'Undo: rating' }).click()
  await expect(after.page.getByRole('complementary')).toContainText('0 of 41')
})

test('a second start shows the window that is open, and a completed assessment is a snapshot', async ({
  launchCairn,
}) => {
  const { page } = await launchCairn()
  const rows = { english: [4, 4, 4, 4, 4] }
  const [id] = await seed(page, 'se-track', [{ title: 'Done', cycle: CYCLE, rows, complete: true }])
  await goTo(page, `/assess/${id}`)
  await expect(page.getByText('This assessment is completed')).toBeVisible()
  await page.keyboard.press('1')
  await page.getByRole('button', { name: /^English/ }).click()
  await page.keyboard.press('1')
  await expect(page.locator('.mrow').first().getByRole('radio', { checked: true })).toHaveAccessibleName(/^L4/)
  await page.getByRole('button', { name: 'Reopen…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Reopen' }).click()
  await expect(page.getByText('This assessment is completed')).toHaveCount(0)
  await page.keyboard.press('3')
  await expect(page.locator('.mrow').first().getByRole('radio', { checked: true })).toHaveAccessibleName(/^L3/)
})
