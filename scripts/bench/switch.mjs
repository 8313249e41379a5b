// How long another language and another theme take, from the call until the page is painted in it, on the screen with the most
// text: an open assessment. Bar: 100 ms.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCairn } from './support/open-cairn.mjs'
import { seedYears } from './support/seed-years.mjs'
import { share } from './support/share.mjs'

const SWITCHES = 20

const dataDir = await mkdtemp(join(tmpdir(), 'cairn-bench-'))
const { app, page } = await openCairn(dataDir)
try {
  await page.evaluate(() => window.cairn.settingsSave({ welcomed: true }))
  await page.reload()
  await page.waitForFunction(() => 'cairn' in window)
  await seedYears(page, { years: 0.5 })
  await page.evaluate(async () => {
    const ladder = (await window.cairn.laddersList()).value.find(({ result }) => result === 'weighted-bands')
    const all = (await window.cairn.assessmentsList()).value
    window.location.hash = `#/assess/${all.find(({ ladderId }) => ladderId === ladder.id).id}`
  })
  await page.locator('.mrow').first().waitFor()
  const report = async (name, values, shown) => {
    const times = await page.evaluate(
      async ({ name, values, shown, count }) => {
        const painted = () =>
          new Promise((resolve) => {
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel()
              port1.addEventListener('message', resolve)
              port1.start()
              port2.postMessage(0)
            })
          })
        const root = document.documentElement
        const times = []
        for (let run = 0; run < count; run++) {
          const value = values[run % values.length]
          const arrived = new Promise((resolve) => {
            const seen = new MutationObserver(() => {
              if (root.getAttribute(shown) === value) {
                seen.disconnect()
                resolve()
              }
            })
            seen.observe(root, { attributes: true })
          })
          const from = performance.now()
          await window.cairn.settingsSave({ [name]: value })
          await arrived
          await painted()
          times.push(performance.now() - from)
        }
        return times
      },
      { name, values, shown, count: SWITCHES },
    )
    console.log(
      `${name} switch to painted: p50 ${share(times, 0.5).toFixed(0)} ms, p95 ${share(times, 0.95).toFixed(0)} ms (bar 100 ms)`,
    )
  }
  await report('language', ['zh-TW', 'en'], 'lang')
  await report('theme', ['dark', 'light'], 'data-theme')
} finally {
  await app.close()
  await rm(dataDir, { recursive: true, force: true })
}
