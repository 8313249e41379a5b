import type { LadderHash } from '#shared/ids.ts'
import type { LadderSummary } from '#shared/ladder-facts.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { Text } from '#shared/text.ts'
import { compareVersions } from './compare-versions.ts'

/** What the build writes beside each other: this list, and `<hash>.json` for each of its ladders. */
export const LADDER_INDEX = 'index.txt'
export const ladderFile = (hash: LadderHash): string => `${hash}.json`

/** A line of the list: what Home, the choice of a ladder and the command line need without reading the ladder. */
export interface BuiltInLadder extends LadderSummary {
  readonly hash: LadderHash
  readonly shortName: Text | null
  readonly purpose: Text
  readonly supplements: string | null
  readonly levels: Ladder['levels']
  readonly licence: Pick<Ladder['licence'], 'id' | 'name'>
}

export interface BuiltInLadders {
  /** In the order in which the app offers them. */
  readonly list: readonly BuiltInLadder[]
  /** Read on first use and kept. Undefined where no built-in ladder has this content. */
  readonly ladder: (hash: LadderHash) => Ladder | undefined
}

/**
 * The ladders that come with the app, as the build checked and wrote them: the list at once, each ladder when asked
 * for, so that the start pays for none.
 * @param read gives the text of a file of the build's folder
 * @param sha256 in hex, of the UTF-8 bytes
 * @throws Error where a file is missing or is not what the build wrote: the installation is damaged
 */
export const loadBuiltInLadders = (
  read: (file: string) => string,
  sha256: (text: string) => string,
): BuiltInLadders => {
  const list: readonly BuiltInLadder[] = parseIndex(read(LADDER_INDEX), sha256)
  const kept = new Map<LadderHash, Ladder>()
  return {
    list,
    ladder: (hash) => {
      const known = kept.get(hash)
      if (known !== undefined) return known
      if (!list.some((entry) => entry.hash === hash)) return undefined
      const text = read(ladderFile(hash))
      if (sha256(text) !== hash)
        throw new Error(`the built-in ladder ${hash} is not what was built: build or install anew`)
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its hash says that it is a ladder that was checked
      const ladder = JSON.parse(text) as Ladder
      kept.set(hash, ladder)
      return ladder
    },
  }
}

export type FoundLadder =
  | { readonly status: 'found'; readonly ladder: Ladder }
  | { readonly status: 'unknown-id'; readonly ids: readonly string[] }
  | { readonly status: 'unknown-version'; readonly versions: readonly string[] }

export interface InstalledLadder {
  readonly id: string
  readonly version: string
  readonly read: () => Ladder
}

/** Finds the ladder that a file means: the version it names, or the newest; or says what is there instead. */
export const findLadder = (installed: readonly InstalledLadder[], id: string, version?: string): FoundLadder => {
  const ofId = installed.filter((entry) => entry.id === id).sort((a, b) => compareVersions(b.version, a.version))
  if (ofId.length === 0) return { status: 'unknown-id', ids: [...new Set(installed.map((entry) => entry.id))] }
  const found = version === undefined ? ofId[0] : ofId.find((entry) => entry.version === version)
  if (found === undefined) return { status: 'unknown-version', versions: ofId.map((entry) => entry.version) }
  return { status: 'found', ladder: found.read() }
}

/**
 * The list as the build writes it: its hash in the first line, then JSON. To hold it to its hash takes a tenth of the time that
 * a schema takes, and finds more.
 */
export const indexText = (list: readonly BuiltInLadder[], sha256: (text: string) => string): string => {
  const json = JSON.stringify(list)
  return `${sha256(json)}\n${json}`
}

const parseIndex = (text: string, sha256: (text: string) => string): readonly BuiltInLadder[] => {
  const end = text.indexOf('\n')
  const json = text.slice(end + 1)
  if (end === -1 || sha256(json) !== text.slice(0, end))
    throw new Error('the list of built-in ladders is not what was built: build or install anew')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its hash says that it is the list that was written
  return JSON.parse(json) as readonly BuiltInLadder[]
}
