import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Ladder } from '#shared/ladder.ts'
import { ladderFrom } from './packs.ts'

const known = new Map<string, Ladder>()

/** One of the ladders that ship, checked as the app checks it; read once. */
export const builtInLadder = (id: string): Ladder => {
  const ladder =
    known.get(id) ?? ladderFrom(readFileSync(join(import.meta.dirname, `../../ladders/${id}.yaml`), 'utf8'))
  known.set(id, ladder)
  return ladder
}
