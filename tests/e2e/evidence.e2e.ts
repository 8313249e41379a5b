import { expect, test } from './support/launch.ts'
import { goTo, seed } from './support/seed.ts'
import { violationsOn } from './support/violations.ts'

const ROWS = { 'technical-mastery': [4, 4, 4, 4, 3, 3], english: [4, 5, 4, 4, 4] }
const CYCLE = { name: '2026 H2', startsOn: '2026-07-01', endsOn: '2099-12-31' }

test('notes evidence with an input method from where she is, finds it by two characters, and sees it behind its row', async ({
  launchCairn,
}) => {
  test.setTimeout(90_000)
  const { page, dataDir, close } = await launchCairn({ lang: 'zh-TW' })
  const [id] = await seed(page, 'se-track', [{ title: '下半年', cycle: CYCLE, target: 'L4', rows: ROWS }])
  await goTo(page, `/assess/${id}`)
  await expect(page.locator('.mrow').first()).toBeVisible()

  // From the form, without a mouse. Enter while the input method composes is its own: nothing is submitted or left.
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: '記下佐證' })
  const title = dialog.getByLabel('用一行寫下你做了什麼')
  await expect(title).toBeFocused()
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'ㄔㄚˊ', selectionStart: 3, selectionEnd: 3 })
  for (const ctrlKey of [false, true]) {
    await title.evaluate(
      (field, ctrl) =>
        field.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: 'Enter',
            ctrlKey: ctrl,
            isComposing: true,
            bubbles: true,
            cancelable: true,
          }),
        ),
      ctrlKey,
    )
  }
  await expect(title).toBeFocused()
  await session.send('Input.insertText', { text: '查出記憶體洩漏的根本原因' })
  await expect(title).toHaveValue('查出記憶體洩漏的根本原因')
  expect(await page.evaluate(async () => await window.cairn.evidenceList())).toEqual({ ok: true, value: [] })

  // What is begun is there again, also after the window was closed.
  await expect(dialog.getByText(/都提到/).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await close()
  const again = await launchCairn({ lang: 'zh-TW', dataDir })
  await expect(again.page.locator('main h1')).toBeVisible()
  await again.page.keyboard.press('Control+e')
  const reopened = again.page.getByRole('dialog', { name: '記下佐證' })
  await expect(reopened.getByLabel('用一行寫下你做了什麼')).toHaveValue('查出記憶體洩漏的根本原因')
  await reopened.getByLabel('帶來什麼成果').fill('值班的人終於能睡')
  const suggestion = reopened.locator('.suggestion').first()
  const row = await suggestion.locator('b').innerText()
  await suggestion.click()
  await expect(reopened.locator('.claim-name')).toHaveText(row)
  expect(await violationsOn(again.page)).toEqual([])
  await again.page.keyboard.press('Control+Enter')
  await expect(reopened).toBeHidden()

  // The log finds it by two characters in the middle of a word, and marks them.
  await again.page.keyboard.press('Alt+3')
  await again.page.getByRole('searchbox').fill('憶體')
  await expect(again.page.locator('.log mark').first()).toHaveText('憶體')
  await expect(again.page.locator('.log-line')).toHaveCount(1)
  await again.page.getByRole('searchbox').fill('無此')
  await expect(again.page.getByText('沒有符合的紀錄。')).toBeVisible()
  await again.page.getByRole('button', { name: '顯示全部紀錄' }).click()
  expect(await violationsOn(again.page)).toEqual([])

  // Deleted and brought back.
  await again.page.getByRole('button', { name: '刪除這筆佐證' }).click()
  await expect(again.page.getByRole('heading', { name: '放下第一顆石頭' })).toBeVisible()
  await again.page.getByRole('button', { name: '復原' }).click()
  await expect(again.page.locator('.log-line')).toHaveCount(1)

  await goTo(again.page, '/evidence/coverage')
  const backed = again.page.locator('.coverage-table tr', { hasText: row })
  await expect(backed.getByText('薄弱')).toBeVisible()
  expect(await violationsOn(again.page)).toEqual([])
})

test('pastes lines and an address where they belong, and links an entry from its row by E', async ({ launchCairn }) => {
  const { page } = await launchCairn()
  const [id] = await seed(page, 'se-track', [{ title: 'H2', cycle: CYCLE, target: 'L4', rows: ROWS }])
  await page.evaluate(async () => {
    const blank = {
      what: '',
      outcome: '',
      on: '2026-11-02',
      to: null,
      kind: null,
      project: '',
      link: null,
      private: false,
    }
    await window.cairn.evidenceCreate({ fields: { ...blank, title: 'Led the review', stance: 'supports' }, links: [] })
  })
  await goTo(page, `/assess/${id}`)
  await expect(page.locator('.mrow').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  const row = page.locator('[data-current=true]')
  const name = await row.locator('.nm').innerText()
  await page.keyboard.press('e')
  const behind = page.getByRole('region', { name: `Evidence for ${name}` })
  await expect(behind).toBeFocused()
  await behind.getByLabel('Link another entry…').selectOption({ label: '2 Nov 2026 · Led the review' })
  await expect(behind.getByRole('link', { name: 'Led the review' })).toBeVisible()
  await expect(page.getByRole('button', { name: `Evidence for ${name}, 1 entry` })).toBeVisible()
  await behind.press('Escape')
  await expect(behind).toBeHidden()

  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Note evidence' })
  await dialog.getByLabel('What you did, in a line').evaluate((field) => {
    const data = new DataTransfer()
    data.setData('text/plain', '- Found the leak\n- Compared two dumps\n- It holds\nhttps://wiki.example.org/118')
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(dialog.getByLabel('What you did, in a line')).toHaveValue('Found the leak')
  await expect(dialog.getByLabel('What happened, if it needs more words')).toHaveValue('Compared two dumps')
  await expect(dialog.getByLabel('What came of it')).toHaveValue('It holds')
  await expect(dialog.getByLabel('Link', { exact: true })).toHaveValue('https://wiki.example.org/118')
})
