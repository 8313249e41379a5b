import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from 'electron'
import type { Log } from '#main/log/log.ts'

const MARK = 'software-rendering'
const MOST_CRASHES = 3

/**
 * [trust I3] Where the graphics driver fails three times in one run, the next one draws without it, once: whoever updates
 * the driver has the fast way back after that.
 */
export function watchGraphics(app: App, dataFolder: string, log: Log): void {
  const mark = join(dataFolder, MARK)
  if (existsSync(mark)) {
    app.disableHardwareAcceleration()
    rmSync(mark, { force: true })
  }
  let crashes = 0
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason === 'clean-exit') return
    log('helper-gone', { helper: type, reason, exitCode })
    if (type !== 'GPU') return
    crashes += 1
    if (crashes === MOST_CRASHES) writeFileSync(mark, '', { mode: 0o600 })
  })
}
