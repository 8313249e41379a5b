import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { readAssessmentFile } from '#main/assessments/read-assessment-file.ts'
import { findLadder } from '#main/ladders/built-in-ladders.ts'
import type { FoundLadder } from '#main/ladders/built-in-ladders.ts'
import { checkPack } from '#main/ladders/check-pack.ts'
import { assessmentFileSchema } from '#shared/assessment.ts'
import { ladderSchema } from '#shared/ladder.ts'
import { root } from '../../../scripts/lib/paths.mjs'
import { misplacedProblems } from '../../support/misplaced-problems.ts'
import { ladderFrom, packText } from '../../support/packs.ts'
import { tallyOf } from '../fault.ts'
import type { Fault, Round, Tally, Verdict } from '../fault.ts'
import type { Random } from '../support/random.ts'
import { spoilText } from '../support/spoil-text.ts'

/** [trust G3, G5, G6, G7] */
export const malformedPacks: Fault = {
  name: 'malformed-packs',
  what: 'ladder files spoilt in one to four places, and checked: refused with places, or sound as a whole',
  counts: { short: 600, long: 40_000 },
  run: checkPacks,
  control: {
    what: 'the file taken as it can be parsed',
    count: 100,
    run: ({ count, random }) =>
      Promise.resolve(takeUnchecked(count, () => spoilText(packFor(random), random), ladderSchema)),
  },
}

/** [trust G4, G5, G7] */
export const malformedAssessments: Fault = {
  name: 'malformed-assessments',
  what: 'assessment files spoilt in one to four places, read against their ladder',
  counts: { short: 400, long: 10_000 },
  run: readAssessments,
  control: {
    what: 'the file taken as it can be parsed',
    count: 100,
    run: ({ count, random }) =>
      Promise.resolve(takeUnchecked(count, () => spoilText(ASSESSMENT, random), assessmentFileSchema)),
  },
}

/** Mostly the small ones; now and then one that ships. */
function packFor({ below }: Random): string {
  if (below(40) === 0) return readFileSync(join(root, 'ladders', 'se-track.yaml'), 'utf8')
  return packText(below(2) === 0 ? 'small-track.yaml' : 'small-case.yaml')
}

const ASSESSMENT = JSON.stringify(
  {
    format: 'cairn/assessment@1',
    ladder: { id: 'small-track', version: '1.2.0' },
    title: 'Half a year',
    ratings: { 'craft.testing': 2 },
    notes: { 'craft.testing': 'Candid words 坦白說' },
  },
  null,
  1,
)

function checkPacks({ count, random }: Round): Promise<Tally> {
  let sound = 0
  const verdicts = Array.from({ length: count }, (): Verdict => {
    try {
      const text = spoilText(packFor(random), random)
      const checked = checkPack(text, { file: 'p' })
      if (checked.sound === null) return misplacedProblems(text, checked.problems).length === 0 ? 'survived' : 'lost'
      sound += 1
      return ladderSchema.safeParse(JSON.parse(checked.sound.content)).success ? 'survived' : 'altered'
    } catch {
      return 'lost'
    }
  })
  return Promise.resolve(tallyOf(verdicts, `${sound} still sound`))
}

function readAssessments({ count, random }: Round): Promise<Tally> {
  const track = ladderFrom(packText('small-track.yaml'))
  const ladderOf = (id: string, version?: string): FoundLadder =>
    findLadder([{ id: 'small-track', version: '1.2.0', read: () => track }], id, version)
  const verdicts = Array.from({ length: count }, (): Verdict => {
    try {
      const text = spoilText(ASSESSMENT, random)
      const read = readAssessmentFile(text, { file: 'a', ladderOf })
      if (read.ok) return assessmentFileSchema.safeParse(read.file).success ? 'survived' : 'altered'
      return misplacedProblems(text, read.problems).length === 0 ? 'survived' : 'lost'
    } catch {
      return 'lost'
    }
  })
  return Promise.resolve(tallyOf(verdicts))
}

function takeUnchecked(
  count: number,
  text: () => string,
  schema: { readonly safeParse: (value: unknown) => { readonly success: boolean } },
): Tally {
  return tallyOf(
    Array.from({ length: count }, (): Verdict => {
      try {
        return schema.safeParse(load(text())).success ? 'survived' : 'altered'
      } catch {
        return 'lost'
      }
    }),
  )
}
