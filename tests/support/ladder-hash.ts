import { sha256 } from '#main/files/sha256.ts'
import { canonicalJson } from '#main/ladders/canonical-json.ts'
import { ladderHash } from '#shared/ids.ts'
import type { LadderHash } from '#shared/ids.ts'
import type { Ladder } from '#shared/ladder.ts'

/** The name of a ladder's content, as the build makes it. */
export const hashOf = (ladder: Ladder): LadderHash => ladderHash.parse(sha256(canonicalJson(ladder)))
