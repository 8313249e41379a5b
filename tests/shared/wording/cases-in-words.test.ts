import { describe, expect, it } from 'vitest'
import { rateAll } from '../../support/answers.ts'
import { builtInLadder } from '../../support/built-in-ladder.ts'
import { headlineInWords, resultInWords, standingInWords, stepInWords } from '../../support/in-words.ts'

const promotion = builtInLadder('l5-promotion')
const thinking = builtInLadder('strategic-thinking')

describe('a case in words', () => {
  const ratings = rateAll(promotion, () => 2)
  const evidenced = promotion.competencies.map(({ id }) => id)
  const calm = { 'pitfall.1': 'never', 'pitfall.2': 'never', 'pitfall.3': 'never' } as const

  it('[S25] [S26] counts what is demonstrated, names what is missing in order, and says whether that makes it', () => {
    const text = resultInWords(promotion, {
      ratings: { ...ratings, 'scope.1': 0, 'mentorship.1': 1 },
      evidenced: evidenced.filter((id) => id !== 'collaboration'),
      signals: { ...calm, 'pitfall.1': 'often', 'pitfall.2': 'sometimes' },
    })
    expect(text).toBe(
      '**3 of 5** competencies are demonstrated. Not demonstrated yet: Scope & Ownership and Mentorship & Team Development. Collaboration & Communication has no evidence linked to it. 1 pitfall occurs often. So the case is **not made yet**. 1 pitfall occurs sometimes and is worth watching.',
    )
  })

  it('says that it is made only once every pitfall is answered', () => {
    expect(resultInWords(promotion, { ratings, evidenced, signals: calm })).toContain('**the case is made**')
    const { 'pitfall.3': _, ...two } = calm
    expect(resultInWords(promotion, { ratings, evidenced, signals: two })).toContain(
      'whether the case is made is said once every pitfall is answered',
    )
    expect(headlineInWords(promotion, { ratings, evidenced, signals: calm })).toEqual({
      main: '5 of 5 shown',
      detail: 'the case is made',
    })
    expect(headlineInWords(promotion, { ratings, evidenced, signals: two }).detail).toBe('still open')
    expect(headlineInWords(promotion, { ratings }).detail).toBe('not yet a case')
  })

  it('gives no percentage as a verdict', () => {
    expect(resultInWords(promotion, { ratings, evidenced })).not.toContain('%')
  })

  it('tells the competency in hand by its mean, or by the points that are left', () => {
    expect(standingInWords(promotion, { ratings, evidenced }, 'scope')).toBe(
      '**Scope & Ownership is demonstrated.** Its criteria average 2.00, and 2 is asked for. Evidence is linked to it.',
    )
    expect(standingInWords(promotion, { ratings: { 'scope.1': 1, 'scope.2': 2 } }, 'scope')).toBe(
      '**Scope & Ownership, 2 of 5.** 3 points so far; 10 make it. The 3 that are left would need 7 between them. No evidence is linked to it yet.',
    )
  })

  it('[S26] lists what is missing and every pitfall in the trace', () => {
    const traced = stepInWords(
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
    expect(resultInWords(thinking, { ratings, signals, evidenced: ['team-multiplier.1'] })).toBe(
      'There is **no overall score**, on purpose: what comes of this is a conversation. Highest: Team Multiplier, at **2.33**. Lowest: 5 themes, at **1.00**. Mindset shift: **1.40**, on a scale from 0 to 3. The L5 ownership loop: 2 of 5 steps are done. 1 anti-pattern occurs often. 1 anti-pattern occurs sometimes. 1 answer is placed at 2 or above with no evidence linked to it.',
    )
  })

  it('tells the theme in hand, and its claims that rest on nothing', () => {
    expect(standingInWords(thinking, { ratings }, 'team-multiplier')).toBe(
      '**Team Multiplier: 2.33**, the mean of 3 questions. 2 of them are placed at 2 or above with no evidence linked to them.',
    )
    expect(standingInWords(thinking, { ratings: { 'team-multiplier.1': 1 } }, 'team-multiplier')).toBe(
      '**Team Multiplier: 1.00** so far, from 1 of 3 questions.',
    )
  })

  it('[S27] [S28] [S29] words its steps with everything that went in', () => {
    const given = { ratings, signals }
    expect(stepInWords(thinking, given, 'S27')).toMatchObject({
      text: '**Mindset shift.** The mean of what is placed: 7 over 5 pairs is **1.40**.',
      result: '1.40',
    })
    expect(stepInWords(thinking, given, 'S28').inputs.filter(({ value }) => value === 'occurs often')).toHaveLength(1)
    expect(stepInWords(thinking, given, 'S29').text).toBe(
      'An answer placed at 2 or above is a claim: 2 claims, 2 without evidence.',
    )
  })
})
