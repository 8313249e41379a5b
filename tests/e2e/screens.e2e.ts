import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSay } from '#shared/say.ts'
import { allDialogs, allRoutes } from './screens/all-there-is.ts'
import { dialogs } from './screens/dialogs.ts'
import { EMPTY_SCREENS, WELCOME_SCREENS } from './screens/empty-screens.ts'
import { layoutFaults } from './screens/layout-faults.ts'
import { screens } from './screens/screens.ts'
import { seedEverything } from './screens/seed-everything.ts'
import { failures, states } from './screens/states.ts'
import { startWalk } from './screens/walk.ts'
import { resize } from './screens/window-as.ts'
import { expect, test } from './support/launch.ts'
import { goTo } from './support/seed.ts'
import { violationsOn } from './support/violations.ts'

/** How many screens, dialogs and states are looked at: none is passed over unseen. */
const SCREENS = 122

test.describe.configure({ mode: 'parallel' })

for (const lang of ['en', 'zh-TW'] as const) {
  test(`every screen fits, is named, and keeps to WCAG in both themes: ${lang}`, async ({ launchCairn }) => {
    test.setTimeout(2_700_000)
    const folder = await mkdtemp(join(tmpdir(), 'cairn-screens-'))
    try {
      // Some of what is looked at is a fault that is made on purpose; all before it is held to having none.
      const { page, app, problems } = await launchCairn({ lang, welcome: true, allowsProblems: true })
      const say = createSay(lang)
      // A limit against hanging on a slow, shared machine; nothing is measured by it.
      page.setDefaultTimeout(45_000)
      await page.locator('.welcome h1').waitFor()
      // What fades would be caught half-way.
      await page.emulateMedia({ reducedMotion: 'reduce' })
      const walk = startWalk(page, app, lang)
      await page.evaluate(() => window.cairn.settingsSave({ theme: 'light' }))
      await resize(app, page, 'usual')
      for (const screen of WELCOME_SCREENS) await walk.look(screen)
      await page.evaluate(() => window.cairn.settingsSave({ welcomed: true }))
      await page.reload()
      await page.locator('main h1').waitFor()
      for (const screen of EMPTY_SCREENS) await walk.look(screen)
      const everything = await seedEverything(page, { app, locale: lang, folder })
      await goTo(page, '/')
      await page.reload()
      await page.locator('.standing').waitFor()
      for (const screen of screens(everything, { say, app })) await walk.look(screen)
      for (const screen of dialogs(everything, say)) await walk.look(screen)
      expect(problems).toEqual([])
      for (const screen of states(everything, say)) await walk.look(screen)
      for (const screen of failures(say)) await walk.look(screen)
      expect(walk.faults).toEqual([])
      const paths = walk.seen.map(({ path }) => path)
      expect(allRoutes().filter((route) => !paths.some((path) => route.test(path)))).toEqual([])
      const titles = [...walk.titles]
      expect(allDialogs(say).filter((dialog) => !titles.some((title) => dialog.test(title)))).toEqual([])
      expect(walk.seen).toHaveLength(SCREENS)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
}

test('what does not fit, and what keeps somebody out, is found', async ({ launchCairn }) => {
  const { page } = await launchCairn()
  await page.locator('main h1').waitFor()
  expect(await layoutFaults(page)).toEqual([])
  expect(await violationsOn(page, 'all but colours')).toEqual([])
  expect(await violationsOn(page, 'colours')).toEqual([])
  await page.evaluate(() => {
    const plant = (style: string, text: string): void => {
      const element = document.createElement('p')
      element.style.cssText = `position: relative; white-space: nowrap; ${style}`
      element.textContent = text
      document.querySelector('main')?.append(element)
    }
    plant('width: 40px; overflow: hidden; text-overflow: ellipsis', 'cut without a name for the whole')
    plant('width: 40px', 'more than its box holds')
    plant('margin-left: 3000px; width: 90px', 'far away')
    plant('width: 60px; overflow-x: auto', 'to be scrolled to the side')
    plant('width: 60px; white-space: normal; overflow-wrap: anywhere', 'Incomprehensibility')
    const heading = document.createElement('h2')
    heading.style.cssText = 'width: 3em; font-size: 16px; text-wrap: wrap; letter-spacing: 0'
    heading.textContent = '孤字成行'
    document.querySelector('main')?.append(heading)
    const box = document.createElement('div')
    box.style.cssText = 'width: 80px'
    const table = document.createElement('table')
    table.style.width = '200px'
    table.insertRow().insertCell().textContent = 'Wide'
    box.append(table)
    document.querySelector('main')?.append(box)
    const far = document.createElement('button')
    far.style.cssText = 'position: fixed; left: 10px; top: 4000px; width: 60px; height: 30px'
    document.body.append(far)
    plant('color: #ddd; background: #fff', 'too faint to be read')
    for (const at of [0, 10]) {
      const button = document.createElement('button')
      button.style.cssText = `position: absolute; left: ${300 + at}px; top: 300px; width: 60px; height: 30px`
      document.querySelector('main')?.append(button)
    }
  })
  const kinds = new Set((await layoutFaults(page)).map((fault) => fault.split(':')[0]))
  expect(kinds).toEqual(
    new Set([
      'breaks a word',
      'has a lone character on a line',
      'is cut',
      'is out of reach',
      'is wider than its place',
      'is outside of the window',
      'lies over',
      'scrolls sideways',
      'spills out',
      'the page scrolls sideways',
    ]),
  )
  expect((await violationsOn(page, 'colours')).map((fault) => fault.split(':')[0])).toEqual(['color-contrast'])
  expect(new Set((await violationsOn(page, 'all but colours')).map((fault) => fault.split(':')[0]))).toEqual(
    new Set(['button-name', 'scrollable-region-focusable', 'target-size']),
  )
})
