import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './support/launch.ts'
import { goTo, seed } from './support/seed.ts'

/** A disk of three megabytes, in memory; null where the system doesn't let the test make one. */
async function smallDisk(): Promise<{ readonly folder: string; readonly remove: () => Promise<void> } | null> {
  const folder = await mkdtemp(join(tmpdir(), 'cairn-disk-'))
  const remove = async (): Promise<void> => {
    spawnSync('umount', [folder])
    await rm(folder, { recursive: true, force: true })
  }
  if (
    process.platform === 'linux' &&
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'cairn', folder]).status === 0
  )
    return { folder, remove }
  await remove()
  return null
}

test('[trust A7] on a full disk the answer stays, the window asks before it closes, and freed space saves it', async ({
  launchCairn,
}) => {
  const disk = await smallDisk()
  test.skip(disk === null, 'needs to mount a disk')
  if (disk === null) return
  try {
    const { app, page, close } = await launchCairn({ dataDir: disk.folder })
    const [id] = await seed(page, 'se-track', [
      { title: 'Full', cycle: { name: '2026 H2', startsOn: null, endsOn: null } },
    ])
    await goTo(page, `/assess/${id}`)
    const radios = page.locator('.mrow').first().getByRole('radio')
    await radios.first().waitFor()
    const filler = join(disk.folder, 'filler')
    const { bavail, bsize } = await statfs(disk.folder)
    await writeFile(filler, Buffer.alloc(bavail * bsize, 1)).catch(() => undefined)

    await radios.nth(2).click()
    await expect(page.getByRole('alert')).toContainText('The disk is full')
    await expect(radios.nth(2)).toBeChecked()
    // Elsewhere in the app it is still said, and still there.
    await goTo(page, '/')
    await expect(page.getByRole('alert')).toContainText('not saved')
    await page.getByRole('link', { name: 'Go there' }).click()
    await expect(radios.nth(2)).toBeChecked()

    await app.evaluate(({ dialog }) => {
      const asked: string[] = []
      Reflect.set(globalThis, 'asked', asked)
      Reflect.set(dialog, 'showMessageBox', (_window: unknown, { message }: { message: string }) => {
        asked.push(message)
        return Promise.resolve({ response: 0, checkboxChecked: false })
      })
    })
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'asked'))).toEqual(['Not everything is saved'])
    await expect(radios.nth(2)).toBeChecked()

    await rm(filler)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('[data-save=saved]').waitFor()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await close()
    const again = await launchCairn({ dataDir: disk.folder })
    await goTo(again.page, `/assess/${id}`)
    await expect(again.page.locator('.mrow').first().getByRole('radio').nth(2)).toBeChecked()
    await again.close()
  } finally {
    await disk.remove()
  }
})
