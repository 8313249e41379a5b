import { createHash } from 'node:crypto'
import { ladderHash } from '#shared/ids.ts'
import type { LadderHash } from '#shared/ids.ts'
import type { Ladder } from '#shared/ladder.ts'

/** Stands in for the app's own hash of a ladder's content; only has to tell one from another. */
export function testHash(ladder: Ladder): LadderHash {
  return ladderHash.parse(createHash('sha256').update(JSON.stringify(ladder)).digest('hex'))
}
