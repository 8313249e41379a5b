import type { App } from 'electron'

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
    for (const path of filesOf(told)) deliver(path)
  })
  return {
    deliverTo: (open) => {
      deliver = open
      for (const path of early.splice(0)) open(path)
    },
  }
}

const MOST_FILES = 64

/** What a second start tells of. By hand: it is listened to before any schema is loaded. */
function filesOf(told: unknown): readonly string[] {
  if (typeof told !== 'object' || told === null || !('files' in told) || !Array.isArray(told.files)) return []
  const files: readonly unknown[] = told.files
  return files.length <= MOST_FILES && files.every((file) => typeof file === 'string') ? files : []
}
