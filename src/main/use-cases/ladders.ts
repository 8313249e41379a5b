import type { BuiltInLadder } from '#main/ladders/built-in-ladders.ts'
import { compareVersions } from '#main/ladders/compare-versions.ts'
import { listLadders as listKept } from '#main/storage/ladders.ts'
import { reading } from '#main/storage/transact.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { LadderHash } from '#shared/ids.ts'
import type { LadderEntry } from '#shared/ipc/contract.ts'
import { itemsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { UseCaseContext } from './context.ts'

type Listed = Omit<LadderEntry, 'current'>

/** The built-in ladders in the app's order, then those that only assessments still hold. */
export function listLadders({ db, shelf }: UseCaseContext): Result<readonly LadderEntry[]> {
  return reading(db, () => {
    const kept = listKept(db).flatMap(({ hash, builtIn }): Listed[] => {
      if (shelf.builtIn.some((entry) => entry.hash === hash)) return []
      const shelved = shelf.find(db, hash)
      return shelved === null ? [] : [ofKept(hash, builtIn, shelved.ladder)]
    })
    const all = [...shelf.builtIn.map(ofBuiltIn), ...kept]
    const current = new Set(all.map(({ id }) => newestOf(all, id)))
    return ok(all.map((entry): LadderEntry => Object.assign(entry, { current: current.has(entry.hash) })))
  })
}

export function readLadder({ db, shelf }: UseCaseContext, input: { readonly ladder: LadderHash }): Result<Ladder> {
  return reading(db, () => {
    const shelved = shelf.find(db, input.ladder)
    return shelved === null ? err('ladder-not-found') : ok(shelved.ladder)
  })
}

/** Of the same version twice, the one that is listed first: the one that comes with the app. */
function newestOf(all: readonly Listed[], id: string): LadderHash | undefined {
  const ofId = all.filter((entry) => entry.id === id)
  return ofId.sort((a, b) => compareVersions(b.version, a.version))[0]?.hash
}

function ofBuiltIn(entry: BuiltInLadder): Listed {
  const { hash, id, version, languages, name, shortName, purpose, supplements, levels, result, counts } = entry
  const { competencies, items } = counts
  return {
    hash,
    id,
    version,
    languages,
    builtIn: true,
    name,
    shortName,
    purpose,
    supplements,
    levels,
    result,
    competencies,
    items,
  }
}

function ofKept(hash: LadderHash, builtIn: boolean, ladder: Ladder): Listed {
  const { id, version, languages, name, purpose, levels } = ladder
  return {
    hash,
    id,
    version,
    languages,
    builtIn,
    name,
    shortName: ladder.shortName ?? null,
    purpose,
    supplements: ladder.supplements ?? null,
    levels,
    result: ladder.result.kind,
    competencies: ladder.competencies.length,
    items: itemsOf(ladder).length,
  }
}
