import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type { Locale } from '#shared/locale.ts'
import { expect } from '../support/launch.ts'
import { goTo } from '../support/seed.ts'
import { violationsOn } from '../support/violations.ts'
import { answerWith } from './answers.ts'
import { layoutFaults } from './layout-faults.ts'
import type { Screen } from './screen.ts'
import { TREES } from './trees.ts'
import type { Size, Theme } from './window-as.ts'
import { resize, setTheme } from './window-as.ts'

/** Where the pictures go. */
const PICTURES = process.env['CAIRN_PICTURES'] ?? join(import.meta.dirname, '../../../test-results/pictures')

const OTHER_SIZES = ['narrow', 'narrowest', 'large', 'magnified'] as const
const OVER = '[role=dialog], [role=alertdialog], [role=menu], .find-bar'

export interface Walk {
  /** What was found wrong so far, one line each. */
  readonly faults: readonly string[]
  /** The screens that were looked at, in order. */
  readonly seen: readonly Screen[]
  /** What the dialogs that were looked at are called. */
  readonly titles: ReadonlySet<string>
  readonly look: (screen: Screen) => Promise<void>
}

/**
 * Looks at one screen after the other, each in every size and both themes: what screen readers are told, axe, whether all
 * fits, and a picture. The theme is left as it is for the next one, which begins in it.
 */
export const startWalk = (page: Page, app: ElectronApplication, lang: Locale): Walk => {
  const faults: string[] = []
  const seen: Screen[] = []
  const titles = new Set<string>()
  let theme: Theme = 'light'
  let isAnsweredOtherwise = false

  const found = (name: string, where: string, lines: readonly string[]): void => {
    for (const line of lines) {
      faults.push(`${name}, ${where}: ${line}`)
      // As soon as it is known: the walk is long.
      console.log(`${lang}: ${name}, ${where}: ${line}`)
    }
  }
  const go = async ({ path, ready, answers, open }: Screen): Promise<void> => {
    if (answers !== undefined || isAnsweredOtherwise) await answerWith(app, answers ?? {})
    await goTo(page, path)
    if (answers !== undefined) await page.reload()
    isAnsweredOtherwise = answers !== undefined
    await page.locator(ready).first().waitFor()
    await open?.(page)
    // Nothing lies under the pointer.
    await page.mouse.move(0, 0)
  }
  const take = async ({ name }: Screen, as: string): Promise<void> => {
    await mkdir(PICTURES, { recursive: true })
    const file = `${name.replaceAll(/[, ]+/g, '-')}.${lang}.${theme}.${as}.png`
    await writeFile(join(PICTURES, file), Buffer.from(await captured(app), 'base64'))
  }
  const lookAt = async (screen: Screen): Promise<void> => {
    const { name, isOver = false, isMain = false } = screen
    await go(screen)
    const tree = TREES[name]?.[lang]
    if (tree !== undefined) await expect.soft(page.locator('body')).toMatchAriaSnapshot(tree)
    found(name, 'rules', await violationsOn(page))
    const fit = async (size: Size): Promise<void> => {
      found(name, size, await layoutFaults(page))
      await take(screen, size)
    }
    // What fits in one theme fits in the other: the sizes are looked at in the light one.
    const fitAll = async (): Promise<void> => {
      for (const size of OTHER_SIZES) {
        await resize(app, page, size)
        await fit(size)
      }
      await resize(app, page, 'usual')
    }
    await fit('usual')
    if (theme === 'light') await fitAll()
    theme = theme === 'light' ? 'dark' : 'light'
    await setTheme(page, theme)
    await take(screen, 'usual')
    found(name, theme, await violationsOn(page, 'colours'))
    if (theme === 'light') await fitAll()
    if (isMain) {
      await page.emulateMedia({ forcedColors: 'active' })
      await take(screen, 'forced')
      await page.emulateMedia({ forcedColors: 'none' })
    }
    for (const title of await page.locator('.dialog-title').allTextContents()) titles.add(title)
    if (isOver) {
      await page.keyboard.press('Escape')
      await expect(page.locator(OVER)).toHaveCount(0)
    }
  }

  const look = async (screen: Screen): Promise<void> => {
    seen.push(screen)
    try {
      await lookAt(screen)
    } catch (error) {
      // The others are looked at all the same.
      found(screen.name, 'not looked at', [error instanceof Error ? (error.stack ?? error.message) : String(error)])
      await resize(app, page, 'usual')
      await page.reload()
    }
  }
  return { faults, seen, titles, look }
}

/** The window as it is drawn, magnified or not, once what changed is drawn. */
const captured = async (app: ElectronApplication): Promise<string> =>
  await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (window === undefined) throw new Error('no window')
    await window.webContents.executeJavaScript(
      'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())))',
    )
    return (await window.webContents.capturePage()).toPNG().toString('base64')
  })
