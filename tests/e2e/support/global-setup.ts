import { buildIfStale } from '../../../scripts/lib/build.mjs'
import { openHiddenDisplay } from '../../../scripts/lib/display.mjs'
import { prepareElectron } from '../../../scripts/lib/electron.mjs'

/** Makes any run of Playwright complete by itself: the runtime, a fresh build and a screen. */
export default async function setUp(): Promise<() => void> {
  await prepareElectron()
  await buildIfStale()
  const display = await openHiddenDisplay()
  Object.assign(process.env, display.env) // workers are started after this, and take it over
  delete process.env['WAYLAND_DISPLAY']
  return display.stop
}
