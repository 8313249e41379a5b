import { _electron } from '@playwright/test'
import { asApplication, prepareElectron, sandboxSwitches } from '../../lib/electron.mjs'
import { root } from '../../lib/paths.mjs'

/**
 * Opens the built app on a data folder, for a benchmark that does something in it.
 *
 * @param {string} dataDir
 * @returns {Promise<{ app: import('@playwright/test').ElectronApplication, page: import('@playwright/test').Page }>}
 */
export async function openCairn(dataDir) {
  const electron = await prepareElectron()
  const app = await _electron.launch({
    cwd: root,
    args: ['--lang=en', ...sandboxSwitches(electron), '--log-level=3', root, '--data-dir', dataDir],
    env: asApplication(),
  })
  const page = await app.firstWindow()
  await page.waitForFunction(() => 'cairn' in window)
  return { app, page }
}
