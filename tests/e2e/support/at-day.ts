import type { Cairn } from './launch.ts'

/** Sets the clocks of main and of the page to the morning of a day; they go on from there. */
export const atDay = async ({ app, page }: Pick<Cairn, 'app' | 'page'>, day: string): Promise<void> => {
  const morningMs = Date.parse(`${day}T09:00:00`)
  await app.evaluate((_electron, fromMs) => {
    const setAtMs = performance.now()
    Date.now = () => Math.round(fromMs + performance.now() - setAtMs)
  }, morningMs)
  await page.clock.setFixedTime(morningMs)
}
