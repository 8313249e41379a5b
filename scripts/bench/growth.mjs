// How long Growth takes to open with 40 cycles of every ladder, from the click until it is painted.
//
// Shown is the frame after the history and every competency stand on the page; whole, after the list and the comparison under
// them do. Opened again and again from Home, as by somebody who goes to and fro; the very first time also runs the screen's
// code and reads the ladder. The curve shows what ten times as many assessments make of it. Bars: 200 ms, no stall over 50 ms.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCairn } from './support/open-cairn.mjs'
import { seedYears } from './support/seed-years.mjs'
import { share } from './support/share.mjs'

const ROUNDS = 9
/** Two cycles a year, five ladders: 40 cycles are twenty years. */
const YEARS = [2, 20]

for (const years of YEARS) {
  const dataDir = await mkdtemp(join(tmpdir(), 'cairn-bench-'))
  const { app, page } = await openCairn(dataDir)
  try {
    const assessments = await seedYears(page, { years })
    await page.evaluate(() => window.cairn.settingsSave({ welcomed: true }))
    await page.reload()
    // A person sees Home for a moment before she goes on; the app fetches meanwhile what comes next.
    await page.waitForTimeout(2_000)
    const ladders = await page.evaluate(async () => {
      const listed = await window.cairn.laddersList()
      if (!listed.ok) throw new Error(listed.error.code)
      return listed.value.filter(({ current }) => current).map(({ id }) => id)
    })
    for (const [index, ladder] of ladders.entries()) {
      const times = []
      const whole = []
      const stalls = []
      for (let round = 0; round <= ROUNDS; round++) {
        await page.evaluate(() => (window.location.hash = '#/'))
        await page.locator('.home').waitFor()
        const { shownMs, wholeMs, longestMs } = await openGrowth(page, ladder)
        if (round === 0 && index === 0)
          console.log(
            `growth, first time, ${assessments} assessments: ${shownMs.toFixed(0)} ms shown, ${wholeMs.toFixed(0)} ms whole`,
          )
        if (round === 0) continue // reads the ladder
        times.push(shownMs)
        whole.push(wholeMs)
        stalls.push(longestMs)
      }
      console.log(
        `growth, ${2 * years} cycles of ${ladder}: shown p50 ${share(times, 0.5).toFixed(0)} ms, worst ${share(times, 1).toFixed(0)} ms (bar 200 ms); whole p50 ${share(whole, 0.5).toFixed(0)} ms; longest stall p50 ${share(stalls, 0.5).toFixed(0)} ms (bar 50 ms)`,
      )
    }
  } finally {
    await app.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/**
 * Clicks on Growth, with a ladder asked for as the other screens do it.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} ladder
 * @returns {Promise<{ shownMs: number, wholeMs: number, longestMs: number }>}
 */
function openGrowth(page, ladder) {
  return page.evaluate(
    (id) =>
      new Promise((resolve) => {
        let longestMs = 0
        const stalls = new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longestMs = Math.max(longestMs, duration)
        })
        stalls.observe({ entryTypes: ['longtask'] })
        const from = performance.now()
        const areThere = (...parts) => parts.every((part) => document.querySelector(part) !== null)
        /** The task after the next frame's callbacks runs once that frame is painted. */
        const painted = (then) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.addEventListener('message', () => then(performance.now() - from))
            port1.start()
            port2.postMessage(0)
          })
        let isShown = false
        let shownMs = 0
        const watch = new MutationObserver(() => {
          if (!isShown && areThere('.growth .history', '.growth .mini')) {
            isShown = true
            painted((ms) => (shownMs = ms))
          }
          if (!areThere('.growth .assessment-table', '.growth .comparison')) return
          watch.disconnect()
          painted((wholeMs) => {
            // What was long is told of a little later.
            setTimeout(() => {
              stalls.disconnect()
              resolve({ shownMs, wholeMs, longestMs })
            }, 120)
          })
        })
        watch.observe(document.body, { subtree: true, childList: true })
        window.history.pushState({ ladder: id }, '', '#/growth')
        window.dispatchEvent(new PopStateEvent('popstate', { state: { ladder: id } }))
        window.dispatchEvent(new HashChangeEvent('hashchange'))
      }),
    ladder,
  )
}
