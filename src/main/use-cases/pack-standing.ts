import { compareVersions } from '#main/ladders/compare-versions.ts'
import type { ReadableDb } from '#main/storage/database.ts'
import { listLadders as listKept } from '#main/storage/ladders.ts'
import type { LadderHash } from '#shared/ids.ts'
import type { PackStanding } from '#shared/ladder-facts.ts'
import type { LadderShelf } from './ladder-shelf.ts'

/** How a ladder stands to those that are there: a version names one content, for ever. */
export function packStanding(
  { db, shelf }: { readonly db: ReadableDb; readonly shelf: LadderShelf },
  { id, version, hash }: { readonly id: string; readonly version: string; readonly hash: LadderHash },
): PackStanding {
  const ofId = [...shelf.builtIn, ...listKept(db)].filter((known) => known.id === id)
  const newest = ofId
    .map((known) => known.version)
    .sort(compareVersions)
    .at(-1)
  if (newest === undefined) return { kind: 'new' }
  if (ofId.some((known) => known.hash === hash)) return { kind: 'installed' }
  if (ofId.some((known) => known.version === version)) return { kind: 'version-taken', next: raised(newest) }
  return { kind: compareVersions(version, newest) > 0 ? 'newer' : 'older', newest }
}

/** `1.4.2` → `1.5.0`. */
function raised(version: string): string {
  const [major = '1', minor = '0'] = version.split('.')
  return `${major}.${Number(minor) + 1}.0`
}
