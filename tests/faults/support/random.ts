import { createHash } from 'node:crypto'

/** Chance that can be had again: a failure names its seed. */
export interface Random {
  /** 0 ≤ x < 1 */
  readonly real: () => number
  /** 0 ≤ n < below */
  readonly below: (below: number) => number
  readonly pick: <T>(from: readonly [T, ...T[]]) => T
}

/** Mulberry32, begun by a text. */
export function randomFrom(seed: string): Random {
  let state = createHash('sha256').update(seed).digest().readInt32LE()
  const real = (): number => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(real() * limit)
  return { real, below, pick: (from) => from[below(from.length)] ?? from[0] }
}
