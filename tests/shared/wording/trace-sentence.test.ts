import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import type { Answers } from '#shared/assessment.ts'
import { formatFor } from '#shared/format.ts'
import { antiSignalId, itemsOf } from '#shared/items.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import type { Ladder } from '#shared/ladder.ts'
import { LOCALES, type Locale } from '#shared/locale.ts'
import { createSay } from '#shared/say.ts'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { type TraceLine, traceLine } from '#shared/wording/trace-sentence.ts'
import { unevenSentence } from '#shared/wording/uneven-sentence.ts'
import { answersOf, ratingsOf } from '../../support/answers.ts'
import { dimensions, ladderOf, levelIds, bandedLevels, patchworkLadder, WEIGHTED } from '../../support/ladders.ts'
import { designRatings, namedTrack } from '../../support/named-track.ts'

const wording = (ladder: Ladder, answers: Partial<Answers>, locale: Locale = 'en'): WordingInput => ({
  say: createSay(locale),
  format: formatFor(locale),
  text: ladderTextIn(ladder, locale),
  ladder,
  outcome: scoreAssessment(ladder, answersOf(answers)),
})

const linesOf = (input: WordingInput): TraceLine[] => input.outcome.trace.map((step) => traceLine(input, step))

/** The words of one rule, for a competency of five rows of which three decide. */
const ruleOf = (rule: string, values: readonly (number | null)[], flagged: readonly string[] = []): TraceLine[] => {
  const craft = dimensions(levelIds(5), { id: 'craft', need: 3, rows: values.length })
  const ladder = ladderOf({ levels: bandedLevels(), competencies: [craft], result: WEIGHTED })
  const signals = Object.fromEntries(flagged.map((level) => [antiSignalId('craft', level), true]))
  const input = wording(ladder, { ratings: ratingsOf(ladder, 'craft', values), signals })
  return linesOf(input).filter((line) => line.rule === rule)
}

describe('the steps of a result in words', () => {
  it('[S3] says the rule, the values from the top and the one that counts', () => {
    const [line] = ruleOf('S3', [5, 4, 3, 2, 2])
    expect(line?.text).toBe(
      'The highest level that at least 3 of 5 rows reach. From the top they read L5, L4, L3, L2, L2; number 3 is **L3**.',
    )
    expect(line?.result).toBe('L3')
    expect(line?.inputs.map(({ value }) => value)).toEqual(['L5', 'L4', 'L3', 'L2', 'L2'])
  })

  it('[S4] names the row that costs a level, or says that none does', () => {
    expect(ruleOf('S4', [4, 4, 4, 4, 1])[0]).toMatchObject({
      text: '. stands at L1, more than one level below L4. That costs **one level**, whatever the distance.',
      result: 'L3',
    })
    expect(ruleOf('S4', [4, 4, 4, 4, 3])[0]?.text).toContain('nothing is lost')
  })

  it('[S5] says where the stricter reading ends', () => {
    expect(ruleOf('S5', [5, 5, 5, 1, 1])[0]).toMatchObject({ result: 'L2' })
  })

  it('[S6] says which levels an anti-signal takes back, and when it changes nothing', () => {
    const [taken] = ruleOf('S6', [3, 3, 3, 3, 3], ['L3', 'L2'])
    expect(taken).toMatchObject({
      text: 'The anti-signals of L3 and L2 are flagged and take those levels **back**.',
      result: 'L1',
    })
    expect(ruleOf('S6', [3, 3, 3, 3, 3], ['L4'])[0]).toMatchObject({
      text: 'The anti-signal of L4 is flagged. It does not concern L3, so it changes nothing.',
      result: 'L3',
    })
    expect(ruleOf('S6', [1, 1, 1, 1, 1], ['L1'])[0]?.result).toBe('not yet L1')
  })

  it('[S7] says what keeps a competency from the next level, by the first rule that does', () => {
    expect(ruleOf('S7', [3, 3, 3, 3, 3])[0]?.text).toBe(
      'What keeps it from **L4**: 3 of 5 rows would have to stand there or above, and 0 do.',
    )
    expect(ruleOf('S7', [4, 4, 4, 4, 1])[0]?.text).toBe(
      'What keeps it from **L4**: enough rows stand there, but . stands at L1.',
    )
    expect(ruleOf('S7', [3, 3, 3, 3, 3], ['L3'])[0]?.text).toBe(
      'What keeps it from **L3**: the anti-signal of L3 is flagged.',
    )
    expect(ruleOf('S7', [5, 5, 5, 5, 5])).toEqual([])
  })

  it('[S9] [S10] [S11] adds up, divides, rounds, finds the band and compares it with the bar', () => {
    const ladder = namedTrack({
      result: { kind: 'weighted-bands', rounding: 'half-up', decimals: 1, bar: { level: 'L3', name: 'hire bar' } },
    })
    const lines = linesOf(wording(ladder, { ratings: designRatings(ladder) }))
    const text = (rule: string): string | undefined => lines.find((line) => line.rule === rule)?.text
    expect(text('S9')).toBe(
      'Each level times its weight, added up: 40.5. Divided by the weights, 11.5, it is 3.52…; rounded to 1 decimal, with a half going up, **3.5**.',
    )
    expect(text('S10')).toBe('L3 takes in 2.8 to 3.6, so 3.5 is **L3**. L4 begins at 3.7, 0.2 away.')
    expect(text('S11')).toBe('The hire bar is L3, and L3 meets it.')
    expect(lines.find((line) => line.rule === 'S9')?.inputs[0]).toEqual({ name: 'Technical mastery', value: 'L4 × 2' })
  })

  it('[S2] [S8] says what is open and what is set aside', () => {
    const ladder = namedTrack()
    const english = itemsOf(ladder).filter(({ competency }) => competency === 'english')
    const input = wording(ladder, {
      ratings: ratingsOf(ladder, 'mentoring', [3, 3, 3, 3, null]),
      notApplicable: Object.fromEntries(english.map(({ id }) => [id, 'why'])),
    })
    const lines = linesOf(input)
    expect(lines.find((line) => line.rule === 'S8')?.text).toContain('leaves the sums')
    expect(lines.filter((line) => line.rule === 'S2').map((line) => line.text)).toContain(
      'One row is unanswered (Culture influence). Nothing is said until all are answered.',
    )
    expect(lines[0]?.text).toContain('9 of 41 rows are answered; 32 are open')
    expect(lines[0]?.text).toContain('Cefr band (English)')
  })

  it('[S3] says how a majority shrinks with the rows that are left', () => {
    const ladder = namedTrack()
    const input = wording(ladder, {
      ratings: ratingsOf(ladder, 'english', [3, 3, 3, null, null]),
      notApplicable: { 'english.spoken': 'why', 'english.audience-reach': 'why' },
    })
    expect(linesOf(input).find((line) => line.rule === 'S3')?.text).toMatch(
      /^2 rows are set aside, so 3 of 5 becomes 2 of 3\. /,
    )
  })

  it('[S13] words every condition with its state', () => {
    const ladder = namedTrack()
    const lines = linesOf(wording(ladder, { ratings: designRatings(ladder) })).filter((line) => line.rule === 'S13')
    expect(lines.map((line) => line.result)).toEqual(['met', 'met', 'not met', 'not met', 'not met'])
    expect(lines[2]?.inputs).toEqual([
      { name: 'Every competency at L4 or above', value: 'not met' },
      { name: 'Technical mastery or System design at L5 or above', value: 'not met' },
    ])
  })

  it.each(LOCALES)('leaves no step, no placeholder and no key unworded in %s', (locale) => {
    const ladders = [namedTrack(), patchworkLadder()]
    const answers = fc.record({
      which: fc.nat({ max: 1 }),
      seed: fc.array(fc.integer({ min: -2, max: 5 }), { minLength: 60, maxLength: 60 }),
      flagged: fc.array(fc.nat({ max: 39 }), { maxLength: 6 }),
    })
    fc.assert(
      fc.property(answers, ({ which, seed, flagged }) => {
        const ladder = ladders[which] ?? namedTrack()
        const ratings: Record<string, number> = {}
        const notApplicable: Record<string, string> = {}
        for (const [index, item] of itemsOf(ladder).entries()) {
          const value = seed[index] ?? 0
          if (value === -2) notApplicable[item.id] = 'why'
          else if (item.values.includes(value)) ratings[item.id] = value
        }
        const signals = Object.fromEntries(
          flagged.flatMap((index) => {
            const competency = ladder.competencies[index % ladder.competencies.length]
            const level = ladder.levels[index % 5]
            return competency?.antiSignals === undefined || level === undefined
              ? []
              : [[antiSignalId(competency.id, level.id), true]]
          }),
        )
        const input = wording(ladder, { ratings, notApplicable, signals }, locale)
        const lines = linesOf(input)
        expect(lines).toHaveLength(input.outcome.trace.length)
        for (const { text, inputs, result } of lines) {
          for (const words of [text, result, ...inputs.flatMap(({ name, value }) => [name, value])]) {
            expect(words).not.toMatch(/[{}]|explain|undefined|NaN/)
          }
          expect(text).not.toBe('')
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('why a competency is uneven', () => {
  it('[S5] names the majority, the row far below, the cost and the stricter reading', () => {
    const ladder = namedTrack()
    expect(unevenSentence(wording(ladder, { ratings: designRatings(ladder) }), 'ai-engineering')).toBe(
      '**Ai engineering is uneven.** 3 of 5 rows stand at L4 or above, but Cost standards stands at L1, more than one level below. That costs one level: L3. A stricter reading, in which no row may lie more than one level below, would give **L2**.',
    )
  })

  it('is silent where both readings agree', () => {
    const ladder = namedTrack()
    expect(unevenSentence(wording(ladder, { ratings: designRatings(ladder) }), 'code-quality')).toBeNull()
  })
})
