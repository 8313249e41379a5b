import { expect, test } from './support/launch.ts'
import { violationsOn } from './support/violations.ts'

test('the first start: language, promises, a ladder, by Enter alone, and never again', async ({ launchCairn }) => {
  const first = await launchCairn({ welcome: true })
  const { page } = first
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome to Cairn')
  expect(await violationsOn(page)).toEqual([])

  await page.getByRole('radio', { name: /繁體中文/ }).check()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('歡迎使用 Cairn 石標')
  await page.getByRole('radio', { name: 'English' }).check()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome to Cairn')

  await page.getByRole('button', { name: 'Go on' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What you write here stays here')
  await expect(page.getByRole('main').getByText(first.dataDir)).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  await expect(page.getByRole('button', { name: 'Go on' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choose a ladder to begin with')
  expect(await violationsOn(page)).toEqual([])
  await expect(page.getByRole('button', { name: 'Begin' })).toBeFocused()
  await page.getByRole('radio').nth(1).check()
  await page.getByRole('button', { name: 'Begin' }).press('Enter')

  const dialog = page.getByRole('dialog', { name: 'New assessment' })
  await expect(dialog.getByRole('radio').nth(1)).toBeChecked()
  await first.close()

  const again = await launchCairn({ welcome: true, dataDir: first.dataDir })
  await expect(again.page.getByRole('heading', { level: 1 })).toHaveText('Home')
})

test('sample data comes in and goes out in one go, and says what it is', async ({ launchCairn }) => {
  const { page } = await launchCairn({ welcome: true, lang: 'zh-TW' })
  await page.getByRole('button', { name: '繼續' }).press('Enter')
  await page.getByRole('button', { name: '繼續' }).press('Enter')
  await page.getByRole('button', { name: '先用範例資料逛逛' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('首頁')
  await expect(page.getByText(/這裡有 \d+ 項範例資料/)).toBeVisible()
  await expect(page.getByRole('main').getByText('（範例）').first()).toBeVisible()
  expect(await violationsOn(page)).toEqual([])

  await page.getByRole('button', { name: '移除範例' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '移除範例' }).click()
  await expect(page.getByRole('heading', { level: 2, name: '你現在在哪裡？' })).toBeVisible()
  await expect(page.getByText('（範例）')).toHaveCount(0)
})
