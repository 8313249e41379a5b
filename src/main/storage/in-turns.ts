import type { Pieces } from './pieces.ts'

/** So long nothing else is heard: less than a frame. */
const TURN_MS = 10

export interface Turns<T> {
  readonly done: Promise<T>
  /** Ends it where it stands, with what `stopped` says; does nothing once it is done. */
  readonly stop: () => void
}

/** Does the pieces one after the other, and lets everything else have its turn again and again. */
export function inTurns<T>(pieces: Pieces<T>, stopped: () => T): Turns<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>()
  let isOver = false
  const end = (how: () => void): void => {
    isOver = true
    how()
  }
  const turn = (): void => {
    const until = performance.now() + TURN_MS
    try {
      do {
        if (isOver) return
        const piece = pieces.next()
        if (piece.done === true) {
          end(() => resolve(piece.value))
          return
        }
      } while (performance.now() < until)
      setImmediate(turn)
    } catch (error) {
      end(() => reject(error))
    }
  }
  setImmediate(turn)
  return {
    done: promise,
    stop: () => {
      if (isOver) return
      end(() => resolve(stopped()))
      pieces.return(stopped()) // what it has in hand it puts away
    },
  }
}
