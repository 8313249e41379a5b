import type { ElectronApplication, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** How the window and the text may be: the usual size, the narrower ones that have to hold, larger text, and magnified. */
export const SIZES = {
  usual: { width: 1280, height: 800, textSize: 100, zoom: 1 },
  narrow: { width: 960, height: 640, textSize: 100, zoom: 1 },
  narrowest: { width: 720, height: 560, textSize: 100, zoom: 1 },
  large: { width: 1280, height: 800, textSize: 150, zoom: 1 },
  magnified: { width: 1280, height: 800, textSize: 100, zoom: 2 },
} as const
export type Size = keyof typeof SIZES

/** In place: the window and the text are as they are asked for, and what was drawn is drawn anew. */
export const resize = async (app: ElectronApplication, page: Page, size: Size): Promise<void> => {
  const { textSize, zoom, ...to } = SIZES[size]
  await page.evaluate(async (text) => {
    const { textSize: shown } = document.documentElement.dataset
    if (shown !== undefined && shown !== `${text}`) await window.cairn.settingsSave({ textSize: text })
  }, textSize)
  // More than once: a window that prints, and comes or goes meanwhile, sets how much its address is magnified, which is the same.
  await expect(async () => {
    await app.evaluate(
      ({ BrowserWindow }, { width, height, zoom }) => {
        const [window] = BrowserWindow.getAllWindows()
        window?.setContentSize(width, height)
        window?.webContents.setZoomFactor(zoom)
      },
      { ...to, zoom },
    )
    await page.waitForFunction(
      ({ width, height, text }) =>
        innerWidth === width &&
        innerHeight === height &&
        // Where the data can't be read there is no such setting.
        [undefined, text].includes(document.documentElement.dataset['textSize']),
      { width: to.width / zoom, height: to.height / zoom, text: `${textSize}` },
      { polling: 50, timeout: 2_000 },
    )
  }).toPass({ timeout: 45_000 })
}

export type Theme = 'light' | 'dark'

/** As she chooses it in Settings, or as the system has it where they can't be read, and the page is drawn in it. */
export const setTheme = async (page: Page, theme: Theme): Promise<void> => {
  const isOpen = await page.evaluate(() => document.documentElement.dataset['textSize'] !== undefined)
  if (isOpen) await page.evaluate((wanted) => window.cairn.settingsSave({ theme: wanted }), theme)
  else await page.emulateMedia({ colorScheme: theme })
  await page.waitForFunction((wanted) => document.documentElement.dataset['theme'] === wanted, theme, { polling: 50 })
}
