import { guaranteed } from './guaranteed.ts'
import type { RaiseSet } from './raise-sets.ts'

/** One thing that may be done with a competency: what it gains the sum, and equally cheap sets of raises that do it. */
export interface RaiseOption {
  /** The competency's part of the sum afterwards; a whole number. */
  readonly gain: number
  readonly raises: number
  readonly sets: readonly RaiseSet[]
}

export interface Combination {
  readonly raises: number
  /** Up to `limit` different sets, those first that rest on more evidence. */
  readonly sets: readonly CombinedSet[]
}

/** Raises in several competencies; as many as its combination says. */
export type CombinedSet = Omit<RaiseSet, 'raises'>

/**
 * [S32] The fewest raises that bring the sum of gains to `atLeast`, with one option chosen per competency; null where no
 * choice does. Exact: for each number of raises the most evidence and the highest sum that the remaining competencies
 * can bring are known, so that the search for sets enters no branch that leads nowhere.
 * @param competencies the options of each; none of them without a set
 */
export const cheapestCombination = (
  competencies: readonly (readonly RaiseOption[])[],
  atLeast: number,
  limit: number,
): Combination | null => {
  const raises = fewestRaises(competencies, atLeast)
  if (raises === null) return null
  const prospects = prospectsOf(competencies, raises)
  const most = Math.max(...guaranteed(prospects[0]?.get(raises), 'prospects').map(({ evidenced }) => evidenced))
  const sets: CombinedSet[] = []
  for (let evidenced = most; evidenced >= 0 && sets.length < limit; evidenced -= 1) {
    for (const set of setsWith({ competencies, prospects }, 0, { raises, gain: atLeast, evidenced })) {
      if (set.evidenced !== evidenced) continue
      sets.push(set)
      if (sets.length === limit) break
    }
  }
  return { raises, sets }
}

/** The highest sum by number of raises, competency by competency; then the first number whose sum is enough. */
const fewestRaises = (competencies: readonly (readonly RaiseOption[])[], atLeast: number): number | null => {
  let best: number[] = [0]
  for (const options of competencies) {
    const dearest = Math.max(...options.map((option) => option.raises))
    const next = Array.from({ length: best.length + dearest }, () => -Infinity)
    best.forEach((sum, raises) => {
      for (const option of options) {
        const at = raises + option.raises
        next[at] = Math.max(guaranteed(next[at], 'a sum'), sum + option.gain)
      }
    })
    best = next
  }
  const fewest = best.findIndex((sum) => sum >= atLeast)
  return fewest === -1 ? null : fewest
}

/** What remaining competencies can bring together. */
interface Prospect {
  readonly gain: number
  readonly evidenced: number
}

/** By competency and number of raises left, where any choice takes that many: the pairs of sum and evidence that nothing beats in both. */
type Prospects = readonly ReadonlyMap<number, readonly Prospect[]>[]

const prospectsOf = (competencies: readonly (readonly RaiseOption[])[], raises: number): Prospects => {
  const after: ReadonlyMap<number, readonly Prospect[]> = new Map([[0, [{ gain: 0, evidenced: 0 }]]])
  const all = [after]
  for (const options of competencies.toReversed()) {
    const reached = new Map<number, Prospect[]>()
    for (const [left, prospects] of guaranteed(all[0], 'prospects')) {
      for (const option of options) {
        const sum = left + option.raises
        if (sum > raises) continue
        const list = reached.get(sum) ?? []
        reached.set(sum, list)
        for (const evidenced of distinctEvidence(option)) {
          for (const each of prospects)
            list.push({ gain: each.gain + option.gain, evidenced: each.evidenced + evidenced })
        }
      }
    }
    all.unshift(new Map([...reached].map(([sum, list]) => [sum, unbeaten(list)])))
  }
  return all
}

const distinctEvidence = (option: RaiseOption): number[] => [...new Set(option.sets.map((set) => set.evidenced))]

const unbeaten = (prospects: readonly Prospect[]): Prospect[] => {
  let most = -1
  return prospects
    .toSorted((a, b) => b.gain - a.gain || b.evidenced - a.evidenced)
    .filter(({ evidenced }) => {
      if (evidenced <= most) return false
      most = evidenced
      return true
    })
}

interface Search {
  readonly competencies: readonly (readonly RaiseOption[])[]
  readonly prospects: Prospects
}

interface Needed {
  /** Exactly. */
  readonly raises: number
  /** At least. */
  readonly gain: number
  readonly evidenced: number
}

const NOTHING: CombinedSet = { steps: [], evidenced: 0 }

/** Every set from a competency on that brings what is needed, in the order of competencies, options and sets. */
function* setsWith(search: Search, from: number, needed: Needed): Generator<CombinedSet> {
  const options = search.competencies[from]
  if (options === undefined) {
    yield NOTHING
    return
  }
  for (const option of options) {
    for (const set of option.sets) {
      const rest = {
        raises: needed.raises - option.raises,
        gain: needed.gain - option.gain,
        evidenced: needed.evidenced - set.evidenced,
      }
      const canDo = (search.prospects[from + 1]?.get(rest.raises) ?? []).some(
        (prospect) => prospect.gain >= rest.gain && prospect.evidenced >= rest.evidenced,
      )
      if (!canDo) continue
      for (const later of setsWith(search, from + 1, rest)) {
        yield {
          steps: [...set.steps, ...later.steps],
          evidenced: set.evidenced + later.evidenced,
        }
      }
    }
  }
}
