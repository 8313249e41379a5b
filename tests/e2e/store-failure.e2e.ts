import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './support/launch.ts'
import { seed } from './support/seed.ts'

const CYCLE = { name: '2026 H2', startsOn: null, endsOn: null }

test('a database of a newer Cairn is explained in both languages, and left as it is', async ({ launchCairn }) => {
  const first = await launchCairn()
  await seed(first.page, 'se-track', [{ title: 'Kept', cycle: CYCLE, rows: { english: [4] } }])
  await first.close()
  const file = join(first.dataDir, 'store', 'cairn.db')
  const newer = await readFile(file)
  newer.writeUInt32BE(999, 60) // user_version, as SQLite's file format has it
  await writeFile(file, newer)

  for (const [lang, words] of [
    ['en', 'written by a newer version of Cairn'],
    ['zh-TW', '由較新版本的 Cairn 寫入'],
  ] as const) {
    const { page, close } = await launchCairn({ dataDir: first.dataDir, lang })
    await expect(page.getByRole('main')).toContainText(words)
    await close()
    expect((await readFile(file)).equals(newer)).toBe(true)
  }
})

test('what is no database of Cairn is explained, and not touched', async ({ launchCairn }) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'cairn-foreign-'))
  try {
    await mkdir(join(dataDir, 'store'), { recursive: true })
    const file = join(dataDir, 'store', 'cairn.db')
    const words = 'A shopping list, not a database.\n'.repeat(200)
    await writeFile(file, words)
    const { page } = await launchCairn({ dataDir })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your data file is damaged')
    await expect(page.getByRole('main')).toContainText('Nothing was changed, moved or deleted')
    expect(await readFile(file, 'utf8')).toBe(words)
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
})
