import { readFileSync } from 'node:fs'
import type { BrowserWindow } from 'electron'
import { writeWholeFile } from '#main/files/write-whole-file.ts'
import type { WindowPlace } from './window-place.ts'
import { isWindowPlace } from './window-place.ts'

/** While a window is dragged it moves with every frame; written is where it comes to rest. */
const REST_MS = 500

export interface WindowMemory {
  /** Null on a first start, and where what was written makes no sense. */
  readonly recall: () => WindowPlace | null
  /** Writes down where the window is left. */
  readonly follow: (window: BrowserWindow) => void
}

/**
 * Remembers where the window stood, in a small file beside the store: the window is there before the store is open. It
 * holds five numbers and nothing of hers; one that can't be read or written is done without.
 */
export function windowMemory(file: string): WindowMemory {
  return {
    recall: () => {
      try {
        const written: unknown = JSON.parse(readFileSync(file, 'utf8'))
        return isWindowPlace(written) ? written : null
      } catch {
        return null // a first start, or a file that somebody else wrote: neither is worth a word
      }
    },
    follow: (window) => {
      let place: WindowPlace | null = null
      let rest: NodeJS.Timeout | undefined
      const write = (): void => {
        clearTimeout(rest)
        if (place !== null) writeWholeFile(file, `${JSON.stringify(place)}\n`)
        place = null
      }
      const note = (): void => {
        const { x, y, width, height } = window.getNormalBounds()
        place = { x, y, width, height, maximized: window.isMaximized() }
        clearTimeout(rest)
        rest = setTimeout(write, REST_MS)
      }
      window.on('resize', note)
      window.on('move', note)
      window.on('maximize', note)
      window.on('unmaximize', note)
      window.on('closed', write)
    },
  }
}
