import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Cairn } from './support/launch.ts'
import { expect, test } from './support/launch.ts'
import { goTo, seed } from './support/seed.ts'
import { violationsOn } from './support/violations.ts'

const CYCLE = { name: '2026 H2', startsOn: null, endsOn: null }

/** A store with a backup, then changed, closed, and a page of its file lost. */
async function damagedStore({ page, dataDir, close }: Cairn): Promise<Buffer> {
  await seed(page, 'se-track', [{ title: 'Kept in the backup', cycle: CYCLE, rows: { english: [4] } }])
  await page.evaluate(() => window.cairn.backupsMake())
  await close()
  const file = join(dataDir, 'store', 'cairn.db')
  const bytes = await readFile(file)
  bytes.fill(0, 8_192, 12_288)
  await writeFile(file, bytes)
  return bytes
}

test('a damaged file is left alone until she chooses, in both languages, by keyboard, and Esc quits', async ({
  launchCairn,
}) => {
  const first = await launchCairn()
  const bytes = await damagedStore(first)
  const file = join(first.dataDir, 'store', 'cairn.db')
  for (const [lang, title, quit] of [
    ['en', 'Your data file is damaged', 'Quit without changing anything'],
    ['zh-TW', '資料檔已損壞', '不做更動並結束'],
  ] as const) {
    const { app, page } = await launchCairn({ dataDir: first.dataDir, lang })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.getByRole('button', { name: quit })).toBeFocused()
    expect(await violationsOn(page)).toEqual([])
    const gone = new Promise((resolve) => {
      app.process().once('exit', resolve)
    })
    await page.keyboard.press('Escape').catch(() => undefined) // it may be gone before it answers
    await gone
    expect((await readFile(file)).equals(bytes)).toBe(true)
  }
})

test('a damaged file can be copied, exported, and given back from the newest backup', async ({ launchCairn }) => {
  const first = await launchCairn()
  const bytes = await damagedStore(first)
  const place = await mkdtemp(join(tmpdir(), 'cairn-kept-'))
  try {
    const { app, page } = await launchCairn({ dataDir: first.dataDir })
    await expect(page.getByText('1 assessment')).toBeVisible()
    await app.evaluate(({ dialog }, folder) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] })
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: `${folder}/salvage.json` })
    }, place)
    await page.getByRole('button', { name: 'Keep a copy…' }).click()
    await expect(page.getByRole('status')).toContainText(place)
    const copy = (await readdir(place)).find((name) => name.startsWith('Cairn '))
    expect((await readFile(join(place, copy ?? '', 'cairn.db'))).equals(bytes)).toBe(true)
    await page.getByRole('button', { name: 'Export what can be read…' }).click()
    await expect(page.getByRole('status')).toContainText('rows that are as Cairn wrote them')
    expect(JSON.parse(await readFile(join(place, 'salvage.json'), 'utf8'))).toMatchObject({ format: 'cairn/salvage@1' })

    await page.getByRole('button', { name: /^Restore the backup of/ }).click()
    await expect(page.getByRole('link', { name: 'Assess' })).toBeVisible()
    await goTo(page, '/assess')
    await expect(page.getByText('Kept in the backup').first()).toBeVisible()
    await expect(page.getByText('Your data is as in the backup of')).toBeVisible()
    const kept = (await readdir(join(first.dataDir, 'store'))).filter((name) => name.startsWith('cairn.db.corrupt-'))
    expect(kept).toHaveLength(1)
    expect((await readFile(join(first.dataDir, 'store', kept[0] ?? ''))).equals(bytes)).toBe(true)
  } finally {
    await rm(place, { recursive: true, force: true })
  }
})

test('a backup is restored in Settings, and the restore undone after a restart', async ({ launchCairn }) => {
  const first = await launchCairn()
  await seed(first.page, 'se-track', [{ title: 'Before the backup', cycle: CYCLE }])
  await goTo(first.page, '/settings')
  await first.page.getByRole('button', { name: 'Back up now' }).click()
  await expect(first.page.getByRole('heading', { name: /^Last backup:/ })).toBeVisible()
  await first.page.getByRole('button', { name: 'Try the newest' }).click()
  await expect(first.page.getByText('opens and is whole')).toBeVisible()
  await seed(first.page, 'se-track', [{ title: 'After the backup', cycle: { ...CYCLE, name: '2027 H1' } }])

  await first.page.getByRole('button', { name: 'Restore…' }).click()
  await first.page.getByRole('button', { name: /^Restore the backup of/ }).click()
  await expect(first.page.getByText('Your data is as in the backup of')).toBeVisible()
  await goTo(first.page, '/assess')
  await expect(first.page.getByText('Before the backup').first()).toBeVisible()
  await expect(first.page.getByText('After the backup')).toHaveCount(0)
  await first.close()

  const second = await launchCairn({ dataDir: first.dataDir })
  await second.page.getByRole('button', { name: 'Undo the restore' }).click()
  await expect(second.page.getByRole('button', { name: 'Undo the restore' })).toHaveCount(0)
  await goTo(second.page, '/assess')
  await expect(second.page.getByText('After the backup').first()).toBeVisible()
})

test('the trash survives a restart; its parts come back, or go for good', async ({ launchCairn }) => {
  const first = await launchCairn()
  const [id] = await seed(first.page, 'se-track', [{ title: 'Thrown away', cycle: CYCLE, rows: { english: [4] } }])
  await first.page.evaluate((deleted) => window.cairn.assessmentDelete({ id: deleted as never }), id)
  await first.close()

  const { page } = await launchCairn({ dataDir: first.dataDir })
  await goTo(page, '/settings')
  await page.getByRole('button', { name: 'Restore “Thrown away”' }).click()
  await expect(page.getByText('The trash is empty.')).toBeVisible()
  await page.evaluate((deleted) => window.cairn.assessmentDelete({ id: deleted as never }), id)
  await goTo(page, '/')
  await goTo(page, '/settings')
  await page.getByRole('button', { name: 'Delete “Thrown away” for good…' }).click()
  await page.getByRole('button', { name: 'Delete for good', exact: true }).click()
  await expect(page.getByText('The trash is empty.')).toBeVisible()
  await page.getByRole('button', { name: 'Check now' }).click()
  await expect(page.getByText('All is well')).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
})
