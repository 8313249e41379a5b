import { buildIfStale } from '../../../scripts/lib/build.mjs'
import { prepareElectron } from '../../../scripts/lib/electron.mjs'

/** Makes any run of Playwright complete by itself: the runtime and a fresh build. */
export default async function setUp(): Promise<void> {
  await prepareElectron()
  await buildIfStale()
}
