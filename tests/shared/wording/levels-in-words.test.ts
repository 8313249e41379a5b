import { describe, expect, it } from 'vitest'
import { rateAll } from '../../support/answers.ts'
import { builtInLadder } from '../../support/built-in-ladder.ts'
import { byLevel } from '../../support/by-level.ts'
import { headlineInWords, resultInWords, standingInWords, stepInWords } from '../../support/in-words.ts'

const matrix = builtInLadder('engineering-matrix')
const leadership = builtInLadder('tl-ladder')

describe('a profile in words', () => {
  const ratings = {
    ...rateAll(matrix, () => 4),
    delivery: 2,
    feedback: 6,
    influence: 3,
  }

  it('[S18] [S19] says that there is no overall level, how the figures spread and what lies below the target', () => {
    expect(resultInWords(matrix, { ratings, target: 'L4' })).toBe(
      'This ladder sets **no overall level**. At least half of the 16 competencies rated stand at **L4** or above, so that is the typical level; the lowest stands at L2, the highest at L6. Their mean is **3.9**. 2 of 16 lie below the target, L4, by up to **2 levels**.',
    )
    expect(resultInWords(matrix, { ratings: rateAll(matrix, () => 5), target: 'L4' })).toContain(
      'All of them are at the target, L4, or above.',
    )
  })

  it('says nothing before anything is rated, and how provisional the rest is', () => {
    expect(resultInWords(matrix, {})).toBe(
      'This ladder sets **no overall level**. Too early to say: nothing is rated yet.',
    )
    expect(resultInWords(matrix, { ratings: { delivery: 3 } })).toContain(
      'The only competency rated so far stands at **L3**. 1 of 16 answers are given, so all of this is provisional.',
    )
  })

  it('never calls "not yet" a level', () => {
    expect(resultInWords(matrix, { ratings: { delivery: 0, feedback: 0, influence: 0, ambiguity: 1 } })).toContain(
      'Fewer than half of the 4 competencies rated reach L1; the highest stands at L1.',
    )
    expect(headlineInWords(matrix, { ratings: { delivery: 0 } }).main).toBe('below L1')
  })

  it('tells the competency in hand by its distance from the target', () => {
    const given = { ratings, target: 'L4' }
    expect(standingInWords(matrix, given, 'delivery')).toBe(
      '**Delivery & Accountability: L2.** That is 2 levels below the target, L4.',
    )
    expect(standingInWords(matrix, given, 'ambiguity')).toContain('That is the target.')
    expect(standingInWords(matrix, given, 'feedback')).toContain('2 levels above the target, L4.')
    expect(standingInWords(matrix, { ratings: {}, target: 'L4' }, 'delivery')).toContain('is not rated yet')
  })

  it('[S18] names the area, the half, the mean and the ends in the trace, with every level that went in', () => {
    const impact = stepInWords(matrix, { ratings }, 'S18', '**Impact.**')
    expect(impact.text).toBe(
      '**Impact.** At least half of 4 means 2. The highest level that as many reach is **L4**, the typical one. The mean, rounded to 1 decimal with a half going up, is **3.5**. The lowest stands at L2, the highest at L4.',
    )
    expect(impact.result).toBe('L4')
    expect(impact.inputs.map(({ value }) => value)).toEqual(['L2', 'L4', 'L4', 'L4'])
    expect(stepInWords(matrix, { ratings, target: 'L4' }, 'S19').text).toBe(
      'The target is L4, and 2 of 16 rated lie below it.',
    )
  })
})

describe('a cumulative result in words', () => {
  const held = { ratings: byLevel(leadership, { L5: 2, L6: 1 }), target: 'L6' }

  it('[S20] [S21] says what is held and by how much the next level is missed', () => {
    expect(resultInWords(leadership, held)).toContain(
      '**L5** is met. L6 is not met: its 25 statements average **1.00**, and 2 is asked for. A strong one makes up for a weak one.',
    )
    expect(resultInWords(leadership, { ratings: byLevel(leadership, { L5: 2, L6: 2, L7: 1 }) })).toContain(
      '**L6** is met, and so is every level below it.',
    )
    expect(headlineInWords(leadership, held)).toEqual({ main: 'L5 Tech Lead', detail: 'L6: mean 1.00' })
    expect(headlineInWords(leadership, { ratings: byLevel(leadership, { L5: 1 }) }).main).toBe('below L5')
  })

  it('leaves what lies above the target alone', () => {
    const text = resultInWords(leadership, { ratings: byLevel(leadership, { L5: 2 }), target: 'L5' })
    expect(text).toContain('L6 lies above the target and is not assessed.')
    expect(text).not.toContain('provisional')
  })

  it('[S22] [S24] names spikes and what is typical, which blocks nothing', () => {
    const ratings = {
      ...held.ratings,
      ...Object.fromEntries(
        Object.entries(byLevel(leadership, { L7: 3 })).filter(([id]) => id.includes('.knowledge.')),
      ),
    }
    const text = resultInWords(leadership, { ...held, ratings, context: { leadershipYears: 1, handsOnPercent: 45 } })
    expect(text).toContain('Met by itself above the level held: Knowledge & Experience at L7 (3.00).')
    expect(text).toContain('Typical of L6: at least 2 years in a leadership role. Yours: 1 year.')
    expect(text).toContain('This is for information only; it blocks nothing.')
    expect(text).not.toContain('of the time as an engineer')
  })

  it('tells the category in hand by the points that it has and needs', () => {
    const some = byLevel(leadership, { L5: 2 })
    const leads = Object.keys(some).filter((id) => id.includes('.leadership.'))
    const ratings = Object.fromEntries(leads.slice(0, 6).map((id, index) => [id, [2, 3, 2, 2, 1, 3][index] ?? 0]))
    expect(standingInWords(leadership, { ratings, target: 'L5' }, 'leadership')).toBe(
      '**Leadership & Influence at L5, 6 of 10.** 13 points so far; 20 make it. The 4 that are left would need 7 between them. Its place is **4.65** at least.',
    )
    const enough = Object.fromEntries(leads.slice(0, 7).map((id) => [id, 3]))
    expect(standingInWords(leadership, { ratings: enough }, 'leadership')).toContain('That is enough')
    const hopeless = Object.fromEntries(leads.slice(0, 9).map((id) => [id, 0]))
    expect(standingInWords(leadership, { ratings: hopeless }, 'leadership')).toContain(
      'Even 3 for the one that is left would not make it.',
    )
    expect(standingInWords(leadership, { ratings: some, target: 'L5' }, 'leadership')).toBe(
      '**Leadership & Influence holds L5 by itself.** Its place is **5.00**.',
    )
  })

  it('[S23] words the way to a place with its base, points and sum', () => {
    expect(stepInWords(leadership, held, 'S23').text).toBe(
      'By itself it holds L5, which stands for 5. L6 asks for 20 points, and it has 10: **5.50**.',
    )
    expect(stepInWords(leadership, { ratings: byLevel(leadership, { L5: 1 }) }, 'S23').text).toContain('starts at 4.')
    expect(stepInWords(leadership, held, 'S21').inputs).toContainEqual({ name: 'L6', value: 'not met' })
    expect(stepInWords(leadership, { ...held, context: { handsOnPercent: 20 } }, 'S24')).toMatchObject({
      inputs: [
        { name: 'Share of time as an engineer', value: 'typical 30–60%, yours 20%' },
        { name: 'Years in a leadership role', value: 'typical at least 2 years, yours not given' },
      ],
      result: 'not typical',
    })
  })
})
