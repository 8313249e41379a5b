import { spawn } from 'node:child_process'
import { chromium } from '@playwright/test'
import { asApplication, prepareElectron, sandboxSwitches } from '../../lib/electron.mjs'

/**
 * Starts an app as a person starts it: no debugger holds up its main process. Only the page can be reached, by a port.
 *
 * @param {string[]} args what to start
 * @returns {Promise<{
 *   pid: number,
 *   page: () => Promise<import('@playwright/test').Page>,
 *   quit: () => Promise<void>,
 * }>} `page` is to be asked for once, when the page is there
 */
export async function startPlainly(args) {
  const electron = await prepareElectron()
  const child = spawn(
    electron,
    ['--remote-debugging-port=0', '--lang=en', ...sandboxSwitches(electron), '--log-level=3', ...args],
    { env: asApplication(), stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const address = await new Promise((resolve, reject) => {
    let text = ''
    child.stderr.on('data', (chunk) => {
      text += String(chunk)
      const found = /DevTools listening on (ws:\S+)/.exec(text)
      if (found !== null) resolve(found[1])
    })
    child.once('exit', () => reject(new Error(`it ended before it was there: ${text}`)))
  })
  /** @type {import('@playwright/test').Browser | undefined} */
  let browser
  return {
    pid: child.pid ?? 0,
    page: async () => {
      browser = await chromium.connectOverCDP(address)
      const page = browser.contexts()[0]?.pages()[0]
      if (page === undefined) throw new Error('it has no window')
      return page
    },
    quit: async () => {
      await browser?.close()
      child.kill()
      await ended
    },
  }
}
