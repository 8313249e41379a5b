// Called by electron-builder once a folder is packed, before it is signed.

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setReleaseFuses } from './lib/fuses.mjs'

/**
 * @param {{
 *   appOutDir: string
 *   electronPlatformName: string
 *   packager: { appInfo: { productFilename: string }, executableName?: string, getResourcesDir: (out: string) => string }
 * }} context
 */
export async function afterPack({ appOutDir, electronPlatformName, packager }) {
  // Electron's own start page: nothing of ours, and only a second way to load an app.
  rmSync(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
  const { productFilename } = packager.appInfo
  const executable = {
    darwin: `${productFilename}.app/Contents/MacOS/${productFilename}`,
    win32: `${productFilename}.exe`,
  }[electronPlatformName]
  await setReleaseFuses(join(appOutDir, executable ?? packager.executableName ?? 'cairn'))
}
