import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Ladder } from '#shared/ladder.ts'
import { ladderFrom } from './packs.ts'

/** One of the ladders that ship, checked as the app checks it. */
export const builtInLadder = (id: string): Ladder =>
  ladderFrom(readFileSync(join(import.meta.dirname, `../../ladders/${id}.yaml`), 'utf8'))
