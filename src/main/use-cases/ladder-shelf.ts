import { vocabularyOf } from '#main/assessments/ladder-vocabulary.ts'
import type { LadderVocabulary } from '#main/assessments/ladder-vocabulary.ts'
import type { BuiltInLadder, BuiltInLadders } from '#main/ladders/built-in-ladders.ts'
import { DamagedRowError } from '#main/storage/damaged-row-error.ts'
import type { ReadableDb } from '#main/storage/database.ts'
import { readLadderContent } from '#main/storage/ladders.ts'
import type { LadderHash } from '#shared/ids.ts'
import { ladderSchema } from '#shared/ladder.ts'
import type { Ladder } from '#shared/ladder.ts'

export interface ShelvedLadder {
  readonly ladder: Ladder
  /** Its ids and scales, by which changes are checked. */
  readonly vocabulary: LadderVocabulary
}

/** Every ladder there is: those that come with this release, those imported, and those that assessments were made with. */
export interface LadderShelf {
  readonly builtIn: readonly BuiltInLadder[]
  /** @throws DamagedRowError where a kept one is no longer what was kept */
  readonly find: (db: ReadableDb, hash: LadderHash) => ShelvedLadder | null
  /** Of a ladder that is no longer there. */
  readonly forget: (hash: LadderHash) => void
}

/** Reads each ladder once: what a hash stands for never changes. @param sha256 in hex, of the UTF-8 bytes */
export function ladderShelf(builtIn: BuiltInLadders, sha256: (text: string) => string): LadderShelf {
  const found = new Map<LadderHash, ShelvedLadder>()
  return {
    builtIn: builtIn.list,
    find: (db, hash) => {
      const known = found.get(hash)
      if (known !== undefined) return known
      const ladder = builtIn.ladder(hash) ?? readKept(db, hash, sha256)
      if (ladder === null) return null
      const shelved = { ladder, vocabulary: vocabularyOf(ladder) }
      found.set(hash, shelved)
      return shelved
    },
    forget: (hash) => {
      found.delete(hash)
    },
  }
}

function readKept(db: ReadableDb, hash: LadderHash, sha256: (text: string) => string): Ladder | null {
  const content = readLadderContent(db, hash)
  if (content === null) return null
  if (sha256(content) !== hash) throw new DamagedRowError('ladders', hash)
  return ladderSchema.parse(JSON.parse(content))
}
