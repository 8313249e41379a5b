import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { createSay } from '#shared/say.ts'
import { expect, test } from '../e2e/support/launch.ts'
import { layoutFaults } from './support/layout-faults.ts'
import type { Screen } from './support/screens.ts'
import { EMPTY_SCREENS, screens } from './support/screens.ts'
import { seedEverything } from './support/seed-everything.ts'
import { goTo } from '../e2e/support/seed.ts'
import { TREES } from './support/trees.ts'
import { violationsOn } from '../e2e/support/violations.ts'

/** Where the pictures go. */
const pictures = process.env['CAIRN_PICTURES'] ?? join(import.meta.dirname, '../../test-results/pictures')

const SIZES = {
  usual: { width: 1280, height: 800, textSize: 100 },
  narrow: { width: 960, height: 640, textSize: 100 },
  narrowest: { width: 720, height: 560, textSize: 100 },
  large: { width: 1280, height: 800, textSize: 150 },
} as const
type Size = keyof typeof SIZES
const OTHER_SIZES = ['narrow', 'narrowest', 'large'] as const

const WALKS = (['en', 'zh-TW'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).map((theme) => ({ lang, theme })),
)

/** In place: the window and the text are as they are asked for, and what was drawn is drawn anew. */
const resize = async (app: ElectronApplication, page: Page, size: Size): Promise<void> => {
  const { textSize, ...to } = SIZES[size]
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
  }, to)
  await page.evaluate((wanted) => window.cairn.settingsSave({ textSize: wanted }), textSize)
  await page.waitForFunction(
    ({ width, height, text }) =>
      innerWidth === width && innerHeight === height && document.documentElement.dataset['textSize'] === text,
    { ...to, text: `${textSize}` },
  )
}

const picture = async (page: Page, screen: string, ...rest: readonly string[]): Promise<void> => {
  await mkdir(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${screen.replaceAll(/[, ]+/g, '-')}.${rest.join('.')}.png`) })
}

for (const { lang, theme } of WALKS) {
  test(`every screen fits, is named, and keeps to WCAG: ${lang}, ${theme}`, async ({ launchCairn }) => {
    const { page, app } = await launchCairn({ lang, theme })
    // A limit against hanging on a slow, shared machine; nothing is measured by it.
    page.setDefaultTimeout(120_000)
    await page.waitForFunction(() => 'cairn' in window)
    await page.evaluate((chosen) => window.cairn.settingsSave({ theme: chosen }), theme)
    const faults: string[] = []
    const check = async (screen: Screen): Promise<void> => {
      await goTo(page, screen.path)
      await page.locator(screen.ready).first().waitFor()
      await screen.open?.(page)
      const found = (where: string, lines: readonly string[]): void => {
        for (const line of lines) {
          console.log(`${screen.name}, ${where}: ${line}`)
          faults.push(`${screen.name}, ${where}: ${line}`)
        }
      }
      const tree = TREES[screen.name]?.[lang]
      if (tree !== undefined) await expect.soft(page.locator('body')).toMatchAriaSnapshot(tree)
      found('rules', await violationsOn(page))
      const measure = async (size: Size): Promise<void> => {
        found(size, await layoutFaults(page))
        await picture(page, screen.name, lang, theme, size)
      }
      await measure('usual')
      for (const size of OTHER_SIZES) {
        await resize(app, page, size)
        await measure(size)
      }
      await resize(app, page, 'usual')
      if (screen.isOver === true) {
        await page.keyboard.press('Escape')
        await expect(page.locator('[role=dialog], [role=alertdialog], .find-bar')).toHaveCount(0)
      }
    }

    // What fades would be caught half-way.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.locator('main h1').waitFor()
    await resize(app, page, 'usual')
    for (const screen of EMPTY_SCREENS) await check(screen)
    const everything = await seedEverything(page)
    await goTo(page, '/')
    await page.reload()
    await page.locator('.standing').waitFor()
    for (const screen of screens(everything, { say: createSay(lang), app })) await check(screen)
    expect(faults).toEqual([])
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
      'is cut',
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
