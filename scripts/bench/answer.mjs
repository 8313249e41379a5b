// How long an answer takes: from the key press until it is durable on disk and its new result is painted.
//
// A whole assessment is rated through the real app, by keyboard. "Painted" is the frame after the page has taken main's
// acknowledgement, which main gives only after the commit; so the figure holds commit, scoring, both ways of the bridge and
// the paint. The bar is 50 ms at the 95th percentile.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../lib/paths.mjs'
import { startPlainly } from './support/start-plainly.mjs'

const ROUNDS = 6

const dataDir = await mkdtemp(join(tmpdir(), 'cairn-bench-'))
const app = await startPlainly([root, '--data-dir', dataDir])
try {
  const page = await app.page()
  await page.waitForFunction(() => 'cairn' in window)
  // Past the first start, which stands before every screen.
  await page.evaluate(() => window.cairn.settingsSave({ welcomed: true }))
  await page.reload()
  await page.waitForFunction(() => 'cairn' in window)
  const rows = await page.evaluate(async () => {
    const value = async (call) => {
      const result = await call
      if (!result.ok) throw new Error(result.error.code)
      return result.value
    }
    const ladder = (await value(window.cairn.laddersList())).find(({ result }) => result === 'weighted-bands')
    const record = await value(
      window.cairn.assessmentCreate({
        ladder: ladder.hash,
        cycle: null,
        title: 'Bench',
        perspective: 'self',
        by: '',
        target: ladder.levels.at(-2).id,
        track: null,
      }),
    )
    window.location.hash = `#/assess/${record.id}`
    return ladder.items
  })
  await page.locator('[role=radio]').first().waitFor()
  await page.locator('.radar svg').waitFor()
  await page.evaluate(() => {
    window.answerTimes = []
    let pressed = 0
    window.addEventListener('keydown', () => (pressed = performance.now()), true)
    new MutationObserver(() => {
      const from = pressed
      if (from === 0) return
      pressed = 0
      // The task after the next frame's callbacks runs once that frame is painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => {
          window.answerTimes.push(performance.now() - from)
          // At rest before the next key: a person reads a row for longer than the radar moves.
          void Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(window.onRest)
        })
        port1.start()
        port2.postMessage(0)
      })
    }).observe(document.querySelector('.toolbar'), {
      subtree: true,
      attributes: true,
      attributeFilter: ['data-saved-at'],
    })
  })
  for (let round = 0; round < ROUNDS; round++) {
    for (let row = 0; row < rows; row++) {
      // A promise, not a look at every frame: looking would keep the page drawing.
      await page.evaluate(() => {
        window.rest = new Promise((resolve) => (window.onRest = resolve))
      })
      await page.keyboard.press(String(1 + ((round + row) % 5)))
      await page.evaluate(() => window.rest)
      // Every row once a round: down within a competency, and on at its end.
      const last = await page.evaluate(
        () => document.querySelector('.mrow[data-current=true]')?.nextElementSibling?.matches('.mrow') !== true,
      )
      if (last && round === 0) await page.keyboard.press('Control+Enter')
      else if (round > 0) await page.keyboard.press(last ? 'Control+Enter' : 'ArrowDown')
    }
    await page.evaluate(() => document.querySelector('.pitem')?.click())
  }
  const times = (await page.evaluate(() => window.answerTimes)).sort((a, b) => a - b)
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1)
  console.log(
    `answer, key press to durable and painted, ${times.length} answers: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms (bar: p95 50 ms)`,
  )
} finally {
  await app.quit()
  await rm(dataDir, { recursive: true, force: true })
}
