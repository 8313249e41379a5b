import type { BrowserWindow } from 'electron'

/** A screen by its address in the app, and the element that shows that it is there. */
export interface PictureWanted {
  readonly file: string
  readonly path: string
  readonly ready: string
  readonly theme: 'light' | 'dark'
}

/** How long a screen may take until it is drawn, charts and fonts included. */
const TIME_LIMIT_MS = 20_000

/** Goes through the app's own screens at a moment and gives a PNG of each, by file name. */
export async function* takePictures(
  window: BrowserWindow,
  { wanted, nowMs }: { readonly wanted: readonly PictureWanted[]; readonly nowMs: number },
): AsyncGenerator<{ readonly file: string; readonly png: Buffer }> {
  const page = window.webContents
  // Before a screen is shown: the one that is there already goes on counting from the machine's clock.
  await page.executeJavaScript(`Date.now = () => ${nowMs}; location.hash = '#/help'`)
  for (const { file, path, ready, theme } of wanted) {
    await page.executeJavaScript(
      `window.cairn.settingsSave({ theme: ${JSON.stringify(theme)} }).then(() => { location.hash = ${JSON.stringify(`#${path}`)} })`,
    )
    await page.executeJavaScript(untilReady(ready, theme))
    const image = await page.capturePage()
    yield { file, png: image.toPNG() }
  }
}

/** A script that waits in the page for an element, its fonts and two painted frames. */
const untilReady = (selector: string, theme: string): string => `new Promise((resolve, reject) => {
  const end = performance.now() + ${TIME_LIMIT_MS}
  const look = () => {
    const there = document.querySelector(${JSON.stringify(selector)}) && document.documentElement.dataset.theme === ${JSON.stringify(theme)}
    if (there) document.fonts.ready.then(() => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))), 600))
    else if (performance.now() > end) reject(new Error('the screen did not appear: ' + ${JSON.stringify(selector)}))
    else requestAnimationFrame(look)
  }
  look()
})`
