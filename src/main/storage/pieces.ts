/** Work in pieces: between two of them whatever else waits can have its turn. */
export type Pieces<T> = Generator<undefined, T, undefined>

/** All of it in one go, where nobody waits. */
export function atOnce<T>(pieces: Pieces<T>): T {
  for (;;) {
    const piece = pieces.next()
    if (piece.done === true) return piece.value
  }
}
