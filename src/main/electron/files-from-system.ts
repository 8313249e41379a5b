import type { App } from 'electron'
import { z } from 'zod'

const second = z.object({ files: z.array(z.string()).max(64) })

export interface FilesFromSystem {
  /** From now on, and all that came before. */
  readonly deliverTo: (open: (path: string) => void) => void
}

/**
 * The files that the system wants opened: those named on the command line, those of a second start, and on macOS those
 * that it tells of by an event, which may come before anything of ours is ready.
 */
export function filesFromSystem(app: App, named: readonly string[]): FilesFromSystem {
  const early = [...named]
  let deliver: (path: string) => void = (path) => {
    early.push(path)
  }
  app.on('open-file', (event, path) => {
    event.preventDefault()
    deliver(path)
  })
  app.on('second-instance', (_event, _argv, _cwd, told) => {
    const sent = second.safeParse(told)
    if (sent.success) for (const path of sent.data.files) deliver(path)
  })
  return {
    deliverTo: (open) => {
      deliver = open
      for (const path of early.splice(0)) open(path)
    },
  }
}
