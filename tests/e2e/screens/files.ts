import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import type { Open } from './openers.ts'

const packs = join(import.meta.dirname, '../../fixtures/packs')
export const brokenPack = join(packs, 'broken.yaml')
export const soundPack = join(packs, 'small-track.yaml')

/** Hands a file to the running app as the system does on a double click. */
export const openFile =
  (app: ElectronApplication, path: string, shown: string): Open =>
  async (page) => {
    await app.evaluate(({ app: cairn }, files) => cairn.emit('second-instance', {}, [], '', { files }), [path])
    await page.locator(shown).first().waitFor()
  }
