// How long a start takes with ten years of data, and how much memory: beside a blank window of the same Electron.
//
// Both are started as a person starts them, without a debugger that holds them up, and are asked afterwards when their largest
// piece of content was painted. Starts alternate, so that whatever else the machine does meets both.
// Bars: start 1.20 × blank; memory (PSS) on Home 1.12 ×, in Assess 1.25 ×.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../lib/paths.mjs'
import { openCairn } from './support/open-cairn.mjs'
import { pssOfTree } from './support/descendants.mjs'
import { seedYears } from './support/seed-years.mjs'
import { startPlainly } from './support/start-plainly.mjs'

const YEARS = 10
const STARTS = 9

const folder = await mkdtemp(join(tmpdir(), 'cairn-bench-'))
const dataDir = join(folder, 'data')
try {
  const { app, page } = await openCairn(dataDir)
  await page.evaluate(() => window.cairn.settingsSave({ welcomed: true }))
  const assessments = await seedYears(page, { years: YEARS })
  await app.close()
  const blank = await blankApp(join(folder, 'blank'))
  const cairn = [root, '--data-dir', dataDir]

  const starts = { blank: [], cairn: [] }
  const memory = { blank: [], home: [], assess: [] }
  for (let round = 0; round <= STARTS; round++) {
    const first = await startOnce(blank)
    const second = await startOnce(cairn, { assess: true })
    if (round === 0) continue // fills the disk's cache
    starts.blank.push(first.shownMs)
    starts.cairn.push(second.shownMs)
    memory.blank.push(first.megabytes)
    memory.home.push(second.megabytes)
    memory.assess.push(second.assessMegabytes)
  }
  const [blankMs, cairnMs] = [median(starts.blank), median(starts.cairn)]
  console.log(
    `start, process to Home painted, ${assessments} assessments: ${cairnMs.toFixed(0)} ms; blank window ${blankMs.toFixed(0)} ms; ratio ${(cairnMs / blankMs).toFixed(2)} (bar 1.20)`,
  )
  const [blankMb, homeMb, assessMb] = [median(memory.blank), median(memory.home), median(memory.assess)]
  console.log(
    `memory (PSS): Home ${homeMb.toFixed(0)} MB, ratio ${(homeMb / blankMb).toFixed(2)} (bar 1.12); Assess ${assessMb.toFixed(0)} MB, ratio ${(assessMb / blankMb).toFixed(2)} (bar 1.25); blank window ${blankMb.toFixed(0)} MB`,
  )
} finally {
  await rm(folder, { recursive: true, force: true })
}

/**
 * @param {string[]} args what to start
 * @param {{ assess?: boolean }} [options] whether to open an assessment too, for its memory
 */
async function startOnce(args, { assess = false } = {}) {
  const startedMs = Date.now()
  const app = await startPlainly(args)
  // Long enough for both to have come to rest; what is asked then happened long before.
  await new Promise((resolve) => setTimeout(resolve, 4_000))
  const page = await app.page()
  const shownAt = await page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          resolve(performance.timeOrigin + list.getEntries().at(-1).startTime)
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
  const megabytes = pssOfTree(app.pid)
  let assessMegabytes = 0
  if (assess) {
    await page.evaluate(async () => {
      const all = await window.cairn.assessmentsList()
      window.location.hash = `#/assess/${all.value[0].id}`
    })
    await page.locator('.assess').waitFor()
    await page.waitForLoadState('networkidle')
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    assessMegabytes = pssOfTree(app.pid)
  }
  await app.quit()
  return { shownMs: shownAt - startedMs, megabytes, assessMegabytes }
}

/**
 * The least that shows something: one window, one line of text.
 *
 * @param {string} at
 */
async function blankApp(at) {
  await mkdir(at)
  await writeFile(join(at, 'package.json'), '{ "name": "blank", "main": "main.cjs" }')
  await writeFile(join(at, 'index.html'), '<!doctype html><title>Blank</title><p>Blank</p>')
  await writeFile(
    join(at, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron')
     app.setPath('userData', ${JSON.stringify(join(at, 'data'))})
     app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile('index.html'))`,
  )
  return [at]
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
