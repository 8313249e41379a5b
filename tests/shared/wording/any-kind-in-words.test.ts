import { describe, expect, it } from 'vitest'
import { outlookOf } from '#main/scoring/outlook.ts'
import type { Ladder } from '#shared/ladder.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import { LOCALES } from '#shared/locale.ts'
import { headlineOf } from '#shared/wording/headline.ts'
import { itemName } from '#shared/wording/item-name.ts'
import { resultSentences } from '#shared/wording/result-sentences.ts'
import { standingSentence } from '#shared/wording/standing-sentence.ts'
import { traceLine } from '#shared/wording/trace-sentence.ts'
import { builtInLadder } from '../../support/built-in-ladder.ts'
import { wordingOf } from '../../support/in-words.ts'
import { patchworkLadder } from '../../support/ladders.ts'
import { randomAnswers } from '../../support/random-answers.ts'

const matrix = builtInLadder('engineering-matrix')
const leadership = builtInLadder('tl-ladder')
const promotion = builtInLadder('l5-promotion')
const thinking = builtInLadder('strategic-thinking')

describe('names of what is asked', () => {
  it('calls a row by its name, a rubric by its competency, and a sentence by its beginning', () => {
    const name = (ladder: Ladder, item: string): string => itemName({ ladder, text: ladderTextIn(ladder, 'en') }, item)
    expect(name(matrix, 'delivery')).toBe('Delivery & Accountability')
    expect(name(promotion, 'scope.1')).toBe('Owns end to end an initiative or workstream that spans several projects.')
    expect(name(leadership, 'L5.leadership.2')).toMatch(/^Works out a project’s technical direction/)
    expect(name(thinking, 'mindset.1')).toBe('Proposes which tasks there should be.')
    expect(name(promotion, 'pitfall.1')).toMatch(/^Shies away from ambiguity/)
    expect(name(thinking, 'nothing.of-the-sort')).toBe('nothing.of-the-sort')
  })
})

describe('any result in words', () => {
  it.each(LOCALES)('leaves no step, no placeholder and no key unworded in %s, whatever the ladder', (locale) => {
    const mixed = patchworkLadder()
    const rounding = { rounding: 'half-up', decimals: 1 } as const
    const ladders: readonly Ladder[] = [
      mixed,
      matrix,
      leadership,
      promotion,
      thinking,
      { ...mixed, result: { kind: 'profile', ...rounding } },
      { ...mixed, result: { kind: 'case', ...rounding, demonstratedAt: 1.75 } },
      { ...mixed, result: { kind: 'reflection', ...rounding, claimAt: 2 } },
    ]
    const kinds = new Set<string>()
    for (let seed = 0; seed < 64; seed += 1) {
      const ladder = ladders[seed % ladders.length] ?? mixed
      const answers = randomAnswers(ladder, seed)
      const input = wordingOf(ladder, answers, locale)
      kinds.add(input.outcome.kind)
      const words = [
        ...resultSentences(input, answers.target),
        ...ladder.competencies.map((competency) =>
          standingSentence(input, { competency, outlook: outlookOf(ladder, answers), target: answers.target }),
        ),
        ...Object.values(headlineOf({ ...input, levels: ladder.levels }, input.outcome)),
        ...input.outcome.trace.flatMap((step) => {
          const { text, inputs, result } = traceLine(input, step)
          expect(text).not.toBe('')
          return [text, result, ...inputs.flatMap(({ name, value }) => [name, value])]
        }),
      ]
      for (const text of words) expect(text).not.toMatch(/[{}]|explain:|undefined|NaN|Infinity/)
    }
    expect(kinds.size).toBe(5)
  })
})
