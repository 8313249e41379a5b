import { ladderHash } from '#shared/ids.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { Problem } from '#shared/problem.ts'
import type { BuiltInLadder } from './built-in-ladders.ts'
import { indexText, LADDER_INDEX, ladderFile } from './built-in-ladders.ts'
import { canonicalJson } from './canonical-json.ts'
import { readLadder } from './check-ladder.ts'
import { ladderSummary } from './ladder-summary.ts'
import { printProblems } from './print-problems.ts'

export type LadderBundle =
  /** File name → text, as `loadBuiltInLadders` reads them. */
  | { readonly ok: true; readonly files: ReadonlyMap<string, string> }
  /** One line for each. */
  | { readonly ok: false; readonly problems: readonly string[] }

/**
 * Checks the built-in packs and turns them into what the app reads: done once per build, so that no start parses YAML.
 * A built-in pack may not even have a warning.
 * @param packs file names (for messages) and texts
 * @param order the ids in the order in which the app offers them; others follow by their ids
 * @param sha256 in hex, of the UTF-8 bytes
 */
export const bundleLadders = (
  packs: readonly { readonly file: string; readonly text: string }[],
  { order, sha256 }: { readonly order: readonly string[]; readonly sha256: (text: string) => string },
): LadderBundle => {
  const problems: Problem[] = []
  const files = new Map<string, string>()
  const index: BuiltInLadder[] = []
  for (const { file, text } of packs) {
    const checked = readLadder(text, { file })
    problems.push(...(checked.ok ? checked.warnings : checked.problems))
    if (!checked.ok) continue
    const content = canonicalJson(checked.ladder)
    const hash = ladderHash.parse(sha256(content))
    files.set(ladderFile(hash), content)
    index.push({ hash, ...ladderSummary(checked.ladder), ...listed(checked.ladder) })
  }
  if (problems.length > 0) return { ok: false, problems: printProblems(problems, problems.length) }
  const placeOf = ({ id }: BuiltInLadder): number => (order.includes(id) ? order.indexOf(id) : order.length)
  index.sort((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1))
  files.set(LADDER_INDEX, indexText(index, sha256))
  return { ok: true, files }
}

/** Beside the figures, what a ladder is chosen by. */
const listed = (
  ladder: Ladder,
): Pick<BuiltInLadder, 'shortName' | 'purpose' | 'supplements' | 'levels' | 'licence'> => {
  const { shortName, purpose, supplements, levels } = ladder
  const { id, name } = ladder.licence
  return {
    shortName: shortName ?? null,
    purpose,
    supplements: supplements ?? null,
    levels,
    licence: id === undefined ? { name } : { id, name },
  }
}
