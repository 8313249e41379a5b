import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './support/launch.ts'
import { evidenceFields } from '../support/evidence-fields.ts'
import { bridgeCall } from './support/bridge-call.ts'
import { violationsOn } from './support/violations.ts'

const pack = join(import.meta.dirname, '../fixtures/packs/small-track.yaml')

test('a file from outside is looked at and not imported: on start, from a second start, and let go over the window', async ({
  launchCairn,
}, { outputDir }) => {
  const { page, app, dataDir, close } = await launchCairn({ args: [pack] })
  const count = () =>
    page.evaluate(async () => {
      const shelf = await window.cairn.laddersShelf()
      return shelf.ok ? shelf.value.length : -1
    })
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeVisible()
  const before = await count()
  await page.getByRole('button', { name: 'Put away' }).click()

  // As a second start hands its files over.
  await app.evaluate(({ app: cairn }, path) => cairn.emit('second-instance', {}, [], '', { files: [path] }), pack)
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Put away' }).click()

  const broken = join(outputDir, 'broken pack.yaml')
  await cp(join(pack, '../broken.yaml'), broken)
  const devtools = await page.context().newCDPSession(page)
  const data = { items: [], files: [broken], dragOperationsMask: 1 }
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop'): Promise<unknown> =>
    devtools.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
  await drag('dragEnter')
  await drag('dragOver')
  await expect(page.getByText('Let go to have a look')).toBeVisible()
  await drag('drop')
  await expect(page.getByText('Let go to have a look')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 2, name: /broken pack\.yaml/ })).toBeVisible()
  expect(await count()).toBe(before)
  expect(await violationsOn(page)).toEqual([])

  // A page's script can let nothing go: what it makes has no path.
  await page.evaluate(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File(['x'], 'made.yaml'))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }))
  })
  await expect(page.getByRole('heading', { level: 2, name: /broken pack\.yaml/ })).toBeVisible()

  // The window opens where and as large as it was left.
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setBounds({ width: 900, height: 640 }))
  await page.waitForFunction(() => window.innerWidth === 900)
  await close()
  const again = await launchCairn({ dataDir })
  expect(await again.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getSize())).toEqual([
    900, 640,
  ])
  await again.close()
  await writeFile(join(dataDir, 'window.json'), '{"x":-90000}')
  const afresh = await launchCairn({ dataDir })
  expect(await afresh.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getSize())).toEqual([
    1280, 800,
  ])
})

test('the palette, finding on a screen, text size and the menu, by keyboard', async ({ launchCairn }) => {
  const { page, app } = await launchCairn()
  await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor()
  await page.evaluate(() => window.cairn.sampleAdd())
  await bridgeCall(page, 'evidenceCreate', {
    fields: evidenceFields({ title: 'The ledger', what: '四個團隊一起改帳本' }),
    links: [],
  })
  await page.reload()
  await page.getByRole('heading', { level: 2, name: 'Continue' }).waitFor()

  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'Search or do' })
  await expect(field).toBeFocused()
  await page.keyboard.type('cost')
  await expect(page.getByRole('group', { name: 'Rows of your drafts' }).getByRole('option')).not.toHaveCount(0)
  await expect(page.getByRole('group', { name: 'Texts of the ladders' }).getByRole('option')).not.toHaveCount(0)
  expect(await violationsOn(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-current=true] [role=radiogroup]')).toHaveAccessibleName(/^Cost & standards/)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('帳本')
  await expect(page.getByRole('group', { name: 'Evidence' }).getByRole('option')).toHaveText('The ledger')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'What you did, in a line' })).toHaveValue('The ledger')

  await page.keyboard.press('Control+k')
  await page.keyboard.type('>settings')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()

  await page.keyboard.press('Control+f')
  await expect(page.getByRole('textbox', { name: 'Find on this screen' })).toBeFocused()
  // The menu of a right click; kept from showing, since it would wait for a choice.
  await app.evaluate(({ Menu }) => {
    Menu.prototype.popup = function popup() {
      Reflect.set(
        globalThis,
        'offered',
        this.items.flatMap(({ label }) => (label === '' ? [] : [label])),
      )
    }
  })
  await page.getByRole('textbox', { name: 'Find on this screen' }).click({ button: 'right' })
  await expect
    .poll(() => app.evaluate((): unknown => Reflect.get(globalThis, 'offered')))
    .toEqual(['Undo', 'Redo', 'Cut', 'Copy', 'Paste', 'Select All'])

  await page.keyboard.type('THEME')
  const found = page.locator('.find-bar output')
  await expect(found).toHaveText(/^1 of \d+$/)
  const total = (await found.textContent())?.split(' ').at(-1)
  await page.keyboard.press('Shift+Enter')
  await expect(found).toHaveText(`${total} of ${total}`)
  expect(await page.evaluate(() => CSS.highlights.get('found-current')?.size)).toBe(1)
  expect(await violationsOn(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(found).toHaveCount(0)
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)

  const size = () => page.evaluate(() => document.documentElement.dataset['textSize'])
  await page.keyboard.press('Control+=')
  await expect.poll(size).toBe('110')
  await page.keyboard.press('Control+-')
  await expect.poll(size).toBe('100')
  await app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()
      ?.items.flatMap(({ submenu }) => submenu?.items ?? [])
      .find(({ label }) => label === 'Larger Text')
      ?.click(),
  )
  await expect.poll(size).toBe('110')
  await page.keyboard.press('Control+0')
  await expect.poll(size).toBe('100')

  await page.evaluate(() => window.cairn.settingsSave({ language: 'zh-TW' }))
  await expect
    .poll(() => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label)))
    .toEqual(['檔案', '編輯', '檢視', '視窗', '說明'])
})
