import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLadder } from '#main/ladders/check-ladder.ts'
import type { CheckedLadder } from '#main/ladders/check-ladder.ts'
import { canonicalJson } from '#main/ladders/canonical-json.ts'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import { ladderSchema } from '#shared/ladder.ts'
import { randomFrom } from '../../faults/support/random.ts'
import { spoilText } from '../../faults/support/spoil-text.ts'
import { answersOf, rateAll } from '../../support/answers.ts'
import { misplacedProblems } from '../../support/misplaced-problems.ts'
import { ladderFrom, packText } from '../../support/packs.ts'

const packs = ['small-track.yaml', 'small-case.yaml'].map(packText)

/** What speaks against it: a pack is taken whole, and then it can be scored; or refused, with places in the file. */
const faultsOf = (text: string, checked: CheckedLadder): readonly string[] => {
  if (!checked.ok) return misplacedProblems(text, checked.problems)
  const best = rateAll(checked.ladder, ({ values }) => values.at(-1) ?? 0)
  const { answered } = scoreAssessment(checked.ladder, answersOf({ ratings: best }))
  const isWhole = ladderSchema.safeParse(checked.ladder).success && answered === Object.keys(best).length
  return isWhole ? [] : ['taken, and not sound']
}

describe('a pack that was damaged', () => {
  it('as a text: is refused with places in the file, or taken whole', () => {
    fc.assert(
      fc.property(fc.constantFrom(...packs), fc.string(), (pack, seed) => {
        const text = spoilText(pack, randomFrom(seed))
        expect(faultsOf(text, readLadder(text, { file: 'p' }))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('in its values: is refused with places in the file, or taken whole', () => {
    const ladders = packs.map((pack): unknown => JSON.parse(canonicalJson(ladderFrom(pack))))
    const value = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        true,
        '',
        'L1',
        'L2',
        'L3',
        'quality',
        'design',
        'craft',
        'words',
        'often',
        'expert',
        'en',
        [],
        {},
        ['en'],
        { en: 'x' },
        { fr: 'x' },
        { L9: 'x' },
      ),
      fc.integer({ min: -1, max: 21 }),
      fc.double({ min: -1, max: 5, noNaN: true }),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...ladders),
        fc.array(fc.tuple(fc.nat(), value, fc.boolean()), { minLength: 1, maxLength: 3 }),
        (ladder, changes) => {
          const changed: unknown = structuredClone(ladder)
          for (const [pick, put, isRemoved] of changes) change(changed, pick, put, isRemoved)
          const text = JSON.stringify(changed, null, 1)
          expect(faultsOf(text, readLadder(text, { file: 'p' }))).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })
})

/** Replaces or removes one of all the values in a tree. */
const change = (tree: unknown, pick: number, put: unknown, isRemoved: boolean): void => {
  const places: (() => void)[] = []
  const visit = (held: unknown): void => {
    if (typeof held !== 'object' || held === null) return
    for (const key of Object.keys(held)) {
      places.push(() => {
        if (!isRemoved) Reflect.set(held, key, put)
        else if (Array.isArray(held)) held.splice(Number(key), 1)
        else Reflect.deleteProperty(held, key)
      })
      visit(Reflect.get(held, key))
    }
  }
  visit(tree)
  places[pick % places.length]?.()
}
