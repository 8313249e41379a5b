// How long the 1:1 summary takes in Chinese, from the call until its bytes are there, beside Chromium's own printToPDF of the
// very same page, measured inside of the same call: what no program can be quicker than. What is over is the window, the page
// with its fonts, and fitting page one. The sheet is the sample person's, with every section that nobody has to ask for.
// Bar: 1.3 ×.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCairn } from './support/open-cairn.mjs'
import { share } from './support/share.mjs'

const PRINTS = 9

const dataDir = await mkdtemp(join(tmpdir(), 'cairn-bench-'))
const { app, page } = await openCairn(dataDir)
try {
  await app.evaluate(({ app: running }) => {
    const bare = []
    Object.assign(globalThis, { bareTimes: bare })
    running.on('web-contents-created', (_event, contents) => {
      const print = contents.printToPDF.bind(contents)
      contents.printToPDF = async (options) => {
        const from = performance.now()
        const pdf = await print(options)
        bare.push(performance.now() - from)
        return pdf
      }
    })
  })
  const { whole, pages } = await page.evaluate(async (count) => {
    const value = async (call) => {
      const result = await call
      if (!result.ok) throw new Error(JSON.stringify(result.error))
      return result.value
    }
    const { cairn } = window
    await value(cairn.settingsSave({ welcomed: true, language: 'zh-TW' }))
    await value(cairn.sampleAdd())
    const completed = (await value(cairn.assessmentsList())).filter(({ status }) => status === 'completed')
    const { id } = completed.toSorted((a, b) => b.completedAtMs - a.completedAtMs)[0]
    const names = { name: '林怡蓁', manager: '許俊德' }
    const on = ['level', 'radar', 'promises', 'strengths', 'gaps', 'actions', 'questions', 'answers', 'evidence']
    const alsoOn = ['cycles', 'way', 'promotion']
    const off = ['reasons', 'trace', 'notes', 'antiSignals', 'privateNotes']
    const options = {
      language: 'zh-TW',
      inBoth: false,
      paper: 'A4',
      replaceNames: false,
      withCompanion: false,
      ...names,
      sections: Object.fromEntries([
        ...[...on, ...alsoOn].map((section) => [section, true]),
        ...off.map((section) => [section, false]),
      ]),
    }
    const whole = []
    let pages = 0
    for (let print = 0; print <= count; print++) {
      const from = performance.now()
      const preview = await value(cairn.reportPreview({ id, options }))
      whole.push(performance.now() - from)
      pages = preview.pages
    }
    return { whole, pages }
  }, PRINTS)
  const bare = await app.evaluate(() => globalThis.bareTimes)
  // The first reads the page's code and fonts from the disk.
  const ratios = whole.slice(1).map((time, index) => time / bare[index + 1])
  console.log(
    `1:1 PDF, ${pages} pages, Chinese: p50 ${share(whole.slice(1), 0.5).toFixed(0)} ms; printToPDF alone p50 ${share(bare.slice(1), 0.5).toFixed(0)} ms; ratio p50 ${share(ratios, 0.5).toFixed(2)} (bar 1.3); the first one ${whole[0].toFixed(0)} ms`,
  )
} finally {
  await app.close()
  await rm(dataDir, { recursive: true, force: true })
}
