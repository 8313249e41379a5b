import { describe, expect, it } from 'vitest'
import { outlookOf } from '#main/scoring/outlook.ts'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import type { Answers } from '#shared/assessment.ts'
import { formatFor } from '#shared/format.ts'
import { itemsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import { LOCALES, type Locale } from '#shared/locale.ts'
import { createSay } from '#shared/say.ts'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { headlineOf } from '#shared/wording/headline.ts'
import { itemName } from '#shared/wording/item-name.ts'
import { resultSentences } from '#shared/wording/result-sentences.ts'
import { standingSentence } from '#shared/wording/standing-sentence.ts'
import { type TraceLine, traceLine } from '#shared/wording/trace-sentence.ts'
import { answersOf, rateAll } from '../../support/answers.ts'
import { builtInLadder } from '../../support/built-in-ladder.ts'
import { patchworkLadder } from '../../support/ladders.ts'
import { randomAnswers } from '../../support/random-answers.ts'

const matrix = builtInLadder('engineering-matrix')
const leadership = builtInLadder('tl-ladder')
const promotion = builtInLadder('l5-promotion')
const thinking = builtInLadder('strategic-thinking')

const wording = (ladder: Ladder, answers: Answers, locale: Locale = 'en'): WordingInput => ({
  say: createSay(locale),
  format: formatFor(locale),
  text: ladderTextIn(ladder, locale),
  ladder,
  outcome: scoreAssessment(ladder, answers),
})

const result = (ladder: Ladder, given: Partial<Answers>, locale: Locale = 'en'): string => {
  const answers = answersOf(given)
  const input = wording(ladder, answers, locale)
  return resultSentences(input, answers.target).join(input.say('explain:sentenceGap'))
}

const standing = (ladder: Ladder, given: Partial<Answers>, id: string): string => {
  const answers = answersOf(given)
  const competency = ladder.competencies.find((candidate) => candidate.id === id)
  if (competency === undefined) throw new Error(`no competency ${id}`)
  const hand = { competency, outlook: outlookOf(ladder, answers), target: answers.target }
  return standingSentence(wording(ladder, answers), hand)
}

const headline = (ladder: Ladder, given: Partial<Answers>, locale: Locale = 'en') => {
  const input = wording(ladder, answersOf(given), locale)
  return headlineOf({ ...input, levels: ladder.levels }, input.outcome)
}

const lines = (ladder: Ladder, given: Partial<Answers>): TraceLine[] => {
  const input = wording(ladder, answersOf(given))
  return input.outcome.trace.map((step) => traceLine(input, step))
}
const line = (ladder: Ladder, given: Partial<Answers>, rule: string, about = ''): TraceLine => {
  const found = lines(ladder, given).find((each) => each.rule === rule && each.text.includes(about))
  if (found === undefined) throw new Error(`no line of ${rule} with "${about}"`)
  return found
}

/** Every statement of the levels given, at one value each. */
const byLevel = (values: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(
    itemsOf(leadership).flatMap(({ id, level }) => {
      const value = level === null ? undefined : values[level]
      return value === undefined ? [] : [[id, value]]
    }),
  )

describe('a profile in words', () => {
  const ratings = {
    ...rateAll(matrix, () => 4),
    delivery: 2,
    feedback: 6,
    influence: 3,
  }

  it('[S18] [S19] says that there is no overall level, how the figures spread and what lies below the target', () => {
    expect(result(matrix, { ratings, target: 'L4' })).toBe(
      'This ladder sets **no overall level**. At least half of the 16 competencies rated stand at **L4** or above, so that is the typical level; the lowest stands at L2, the highest at L6. Their mean is **3.9**. 2 of 16 lie below the target, L4, by up to **2 levels**.',
    )
    expect(result(matrix, { ratings: rateAll(matrix, () => 5), target: 'L4' })).toContain(
      'All of them are at the target, L4, or above.',
    )
  })

  it('says nothing before anything is rated, and how provisional the rest is', () => {
    expect(result(matrix, {})).toBe('This ladder sets **no overall level**. Too early to say: nothing is rated yet.')
    expect(result(matrix, { ratings: { delivery: 3 } })).toContain(
      'The only competency rated so far stands at **L3**. 1 of 16 answers are given, so all of this is provisional.',
    )
  })

  it('never calls "not yet" a level', () => {
    expect(result(matrix, { ratings: { delivery: 0, feedback: 0, influence: 0, ambiguity: 1 } })).toContain(
      'Fewer than half of the 4 competencies rated reach L1; the highest stands at L1.',
    )
    expect(headline(matrix, { ratings: { delivery: 0 } }).main).toBe('below L1')
  })

  it('tells the competency in hand by its distance from the target', () => {
    const given = { ratings, target: 'L4' }
    expect(standing(matrix, given, 'delivery')).toBe(
      '**Delivery & Accountability: L2.** That is 2 levels below the target, L4.',
    )
    expect(standing(matrix, given, 'ambiguity')).toContain('That is the target.')
    expect(standing(matrix, given, 'feedback')).toContain('2 levels above the target, L4.')
    expect(standing(matrix, { ratings: {}, target: 'L4' }, 'delivery')).toContain('is not rated yet')
  })

  it('[S18] names the area, the half, the mean and the ends in the trace, with every level that went in', () => {
    const impact = line(matrix, { ratings }, 'S18', '**Impact.**')
    expect(impact.text).toBe(
      '**Impact.** At least half of 4 means 2. The highest level that as many reach is **L4**, the typical one. The mean, rounded to 1 decimal with a half going up, is **3.5**. The lowest stands at L2, the highest at L4.',
    )
    expect(impact.result).toBe('L4')
    expect(impact.inputs.map(({ value }) => value)).toEqual(['L2', 'L4', 'L4', 'L4'])
    expect(line(matrix, { ratings, target: 'L4' }, 'S19').text).toBe(
      'The target is L4, and 2 of 16 rated lie below it.',
    )
  })
})

describe('a cumulative result in words', () => {
  const held = { ratings: byLevel({ L5: 2, L6: 1 }), target: 'L6' }

  it('[S20] [S21] says what is held and by how much the next level is missed', () => {
    expect(result(leadership, held)).toContain(
      '**L5** is met. L6 is not met: its 25 statements average **1.00**, and 2 is asked for. A strong one makes up for a weak one.',
    )
    expect(result(leadership, { ratings: byLevel({ L5: 2, L6: 2, L7: 1 }) })).toContain(
      '**L6** is met, and so is every level below it.',
    )
    expect(headline(leadership, held)).toEqual({ main: 'L5 Tech Lead', detail: 'L6: mean 1.00' })
    expect(headline(leadership, { ratings: byLevel({ L5: 1 }) }).main).toBe('below L5')
  })

  it('leaves what lies above the target alone', () => {
    const text = result(leadership, { ratings: byLevel({ L5: 2 }), target: 'L5' })
    expect(text).toContain('L6 lies above the target and is not assessed.')
    expect(text).not.toContain('provisional')
  })

  it('[S22] [S24] names spikes and what is typical, which blocks nothing', () => {
    const ratings = {
      ...held.ratings,
      ...Object.fromEntries(Object.entries(byLevel({ L7: 3 })).filter(([id]) => id.includes('.knowledge.'))),
    }
    const text = result(leadership, { ...held, ratings, context: { leadershipYears: 1, handsOnPercent: 45 } })
    expect(text).toContain('Met by itself above the level held: Knowledge & Experience at L7 (3.00).')
    expect(text).toContain('Typical of L6: at least 2 years in a role of leadership. Yours: 1 year.')
    expect(text).toContain('This informs and blocks nothing.')
    expect(text).not.toContain('of the time as an engineer')
  })

  it('tells the category in hand by the points that it has and needs', () => {
    const some = byLevel({ L5: 2 })
    const leads = Object.keys(some).filter((id) => id.includes('.leadership.'))
    const ratings = Object.fromEntries(leads.slice(0, 6).map((id, index) => [id, [2, 3, 2, 2, 1, 3][index] ?? 0]))
    expect(standing(leadership, { ratings, target: 'L5' }, 'leadership')).toBe(
      '**Leadership & Influence at L5, 6 of 10.** 13 points so far; 20 make it. The 4 that are left would need 7 between them. Its place is **4.65** at least.',
    )
    const enough = Object.fromEntries(leads.slice(0, 7).map((id) => [id, 3]))
    expect(standing(leadership, { ratings: enough }, 'leadership')).toContain('That is enough')
    const hopeless = Object.fromEntries(leads.slice(0, 9).map((id) => [id, 0]))
    expect(standing(leadership, { ratings: hopeless }, 'leadership')).toContain(
      'Even 3 for the one that is left would not make it.',
    )
    expect(standing(leadership, { ratings: some, target: 'L5' }, 'leadership')).toBe(
      '**Leadership & Influence holds L5 by itself.** Its place is **5.00**.',
    )
  })

  it('[S23] words the way to a place with its base, points and sum', () => {
    expect(line(leadership, held, 'S23').text).toBe(
      'By itself it holds L5, which stands for 5. L6 asks for 20 points, and it has 10: **5.50**.',
    )
    expect(line(leadership, { ratings: byLevel({ L5: 1 }) }, 'S23').text).toContain('starts at 4.')
    expect(line(leadership, held, 'S21').inputs).toContainEqual({ name: 'L6', value: 'not met' })
    expect(line(leadership, { ...held, context: { handsOnPercent: 20 } }, 'S24')).toMatchObject({
      inputs: [
        { name: 'Share of time as an engineer', value: 'typical 30–60%, yours 20%' },
        { name: 'Years in a role of leadership', value: 'typical at least 2 years, yours not given' },
      ],
      result: 'not typical',
    })
  })
})

describe('a case in words', () => {
  const ratings = rateAll(promotion, () => 2)
  const evidenced = promotion.competencies.map(({ id }) => id)
  const calm = { 'pitfall.1': 'never', 'pitfall.2': 'never', 'pitfall.3': 'never' } as const

  it('[S25] [S26] counts what is demonstrated, names what is missing in order, and says whether that makes it', () => {
    const text = result(promotion, {
      ratings: { ...ratings, 'scope.1': 0, 'mentorship.1': 1 },
      evidenced: evidenced.filter((id) => id !== 'collaboration'),
      signals: { ...calm, 'pitfall.1': 'often', 'pitfall.2': 'sometimes' },
    })
    expect(text).toBe(
      '**3 of 5** competencies are demonstrated. Not demonstrated yet: Scope & Ownership and Mentorship & Team Development. Collaboration & Communication has no evidence linked to it. 1 pitfall occurs often. So the case is **not made yet**. 1 pitfall occurs sometimes and is worth watching.',
    )
  })

  it('says that it is made only once every pitfall is answered', () => {
    expect(result(promotion, { ratings, evidenced, signals: calm })).toContain('**the case is made**')
    const { 'pitfall.3': _, ...two } = calm
    expect(result(promotion, { ratings, evidenced, signals: two })).toContain(
      'whether the case is made is said once every pitfall is answered',
    )
    expect(headline(promotion, { ratings, evidenced, signals: calm })).toEqual({
      main: '5 of 5 shown',
      detail: 'the case is made',
    })
    expect(headline(promotion, { ratings, evidenced, signals: two }).detail).toBe('still open')
    expect(headline(promotion, { ratings }).detail).toBe('not yet a case')
  })

  it('gives no percentage as a verdict', () => {
    expect(result(promotion, { ratings, evidenced })).not.toContain('%')
  })

  it('tells the competency in hand by its mean, or by the points that are left', () => {
    expect(standing(promotion, { ratings, evidenced }, 'scope')).toBe(
      '**Scope & Ownership is demonstrated.** Its criteria average 2.00, and 2 is asked for. Evidence is linked to it.',
    )
    expect(standing(promotion, { ratings: { 'scope.1': 1, 'scope.2': 2 } }, 'scope')).toBe(
      '**Scope & Ownership, 2 of 5.** 3 points so far; 10 make it. The 3 that are left would need 7 between them. No evidence is linked to it yet.',
    )
  })

  it('[S26] lists what is missing and every pitfall in the trace', () => {
    const traced = line(
      promotion,
      { ratings: { ...ratings, 'scope.1': 0 }, evidenced, signals: { 'pitfall.1': 'often' } },
      'S26',
    )
    expect(traced.inputs.map(({ value }) => value)).toEqual([
      'not demonstrated',
      'occurs often',
      'unanswered',
      'unanswered',
    ])
    expect(traced.result).toBe('not made')
  })
})

describe('a reflection in words', () => {
  const ratings = { ...rateAll(thinking, () => 1), 'team-multiplier.1': 3, 'team-multiplier.2': 3, 'mindset.1': 3 }
  const signals = {
    'loop.1': true,
    'loop.2': true,
    'ship-and-forget.1': 'often',
    'ship-and-forget.2': 'sometimes',
  } as const

  it('[S27] [S28] [S29] has no score on purpose, and names what there is to talk about', () => {
    expect(result(thinking, { ratings, signals, evidenced: ['team-multiplier.1'] })).toBe(
      'There is **no overall score**, on purpose: what comes of this is a conversation. Highest: Team Multiplier, at **2.33**. Lowest: 5 themes, at **1.00**. Mindset shift: **1.40**, on a scale from 0 to 3. The L5 ownership loop: 2 of 5 steps are done. 1 anti-pattern occurs often. 1 anti-pattern occurs sometimes. 1 answer is placed at 2 or above with no evidence linked to it.',
    )
  })

  it('tells the theme in hand, and its claims that rest on nothing', () => {
    expect(standing(thinking, { ratings }, 'team-multiplier')).toBe(
      '**Team Multiplier: 2.33**, the mean of 3 questions. 2 of them are placed at 2 or above with no evidence linked to them.',
    )
    expect(standing(thinking, { ratings: { 'team-multiplier.1': 1 } }, 'team-multiplier')).toBe(
      '**Team Multiplier: 1.00** so far, from 1 of 3 questions.',
    )
  })

  it('[S27] [S28] [S29] words its steps with everything that went in', () => {
    const given = { ratings, signals }
    expect(line(thinking, given, 'S27')).toMatchObject({
      text: '**Mindset shift.** The mean of what is placed: 7 over 5 pairs is **1.40**.',
      result: '1.40',
    })
    expect(line(thinking, given, 'S28').inputs.filter(({ value }) => value === 'occurs often')).toHaveLength(1)
    expect(line(thinking, given, 'S29').text).toBe(
      'An answer placed at 2 or above is a claim: 2 claims, 2 without evidence.',
    )
  })
})

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
      const input = wording(ladder, answers, locale)
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
