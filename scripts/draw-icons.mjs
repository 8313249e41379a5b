// Draws packaging/icon.svg in every size that systems want, and binds them into .ico and .icns. Run it after changing the
// drawing; what it writes is kept in the repository, so that packaging needs no display.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { openHiddenDisplay } from './lib/display.mjs'
import { asApplication, prepareElectron, sandboxSwitches } from './lib/electron.mjs'
import { appleIcons, windowsIcon } from './lib/icon-files.mjs'
import { root } from './lib/paths.mjs'

const folder = join(root, 'packaging')
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8')
const display = await openHiddenDisplay()
const electron = await prepareElectron()
const blank = join(root, 'node_modules', '.cache', 'icons')
mkdirSync(blank, { recursive: true })
writeFileSync(join(blank, 'package.json'), '{"main":"main.cjs"}')
writeFileSync(
  join(blank, 'main.cjs'),
  "const { app, BrowserWindow } = require('electron'); app.whenReady().then(() => new BrowserWindow().loadURL('about:blank'))",
)
const app = await _electron.launch({
  args: [...sandboxSwitches(electron), blank],
  env: definedOnly({ ...asApplication(), ...display.env }),
})
const page = await app.firstWindow()

/** @param {number} size */
const draw = async (size) => {
  const url = String(
    await page.evaluate(`(async () => {
      const image = new Image(${size}, ${size})
      image.src = 'data:image/svg+xml,' + encodeURIComponent(${JSON.stringify(svg)})
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = canvas.height = ${size}
      canvas.getContext('2d').drawImage(image, 0, 0, ${size}, ${size})
      return canvas.toDataURL('image/png')
    })()`),
  )
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
}

/** @type {Map<number, Buffer>} */
const pictures = new Map()
for (const size of [16, 24, 32, 48, 64, 128, 256, 512, 1024]) pictures.set(size, await draw(size))
await app.close()
display.stop()
rmSync(blank, { recursive: true, force: true })

const icons = join(folder, 'icons')
mkdirSync(icons, { recursive: true })
for (const [size, png] of pictures) if (size <= 512) writeFileSync(join(icons, `${size}x${size}.png`), png)
writeFileSync(join(folder, 'icon.ico'), windowsIcon(pictures))
writeFileSync(join(folder, 'icon.icns'), appleIcons(pictures))

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<string, string>}
 */
function definedOnly(env) {
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value ?? '']))
}
