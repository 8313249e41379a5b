import { describe, expect, it } from 'vitest'
import { labelledBands } from '#renderer/features/result/band-labels.ts'
import { profileRows, profileTotal } from '#renderer/features/result/profile-rows.ts'
import { statusLine } from '#renderer/features/result/status-line.ts'
import { strengthsAndGaps } from '#renderer/features/result/strengths-and-gaps.ts'
import { traceGroups } from '#shared/wording/trace-groups.ts'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import type { Answers } from '#shared/assessment.ts'
import { formatFor } from '#shared/format.ts'
import { antiSignalId } from '#shared/items.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import { createSay } from '#shared/say.ts'
import { answersOf, ratingsOf } from '../../../support/answers.ts'
import { matrixLadder } from '../../../support/ladders.ts'
import { designRatings, levelRatings, namedTrack } from '../../../support/named-track.ts'
import { summaryOf } from '../../../support/summaries.ts'

const ladder = namedTrack()
const text = ladderTextIn(ladder, 'en')
const say = createSay('en')
const shape = (answers: Partial<Answers>, target: string | null = 'L4', before: number | null = null) => ({
  ladder,
  text,
  outcome: scoreAssessment(ladder, answersOf({ target, ...answers })),
  target,
  previous: before === null ? null : summaryOf('0', ladder, { ratings: levelRatings(ladder, before) }).outcome,
})

describe('the rows of the profile', () => {
  it('say value, target, gap, what was before and the change', () => {
    const rows = profileRows(shape({ ratings: designRatings(ladder) }, 'L4', 3))
    expect(rows[0]).toMatchObject({ id: 'technical-mastery', value: 4, target: 5, gap: -1, previous: 3, change: 1 })
    expect(rows[2]).toMatchObject({ id: 'system-design', value: 4, target: 4, gap: 0 })
    expect(rows.filter(({ isUneven }) => isUneven).map(({ id }) => id)).toEqual(['ai-engineering'])
  })

  it('[S2] know no gap and no change where a competency is open, and say how many rows are', () => {
    const [row] = profileRows(shape({ ratings: ratingsOf(ladder, 'technical-mastery', [3, 3, 3, 3]) }, 'L4', 3))
    expect(row).toMatchObject({ value: null, gap: null, change: null, open: 2, isSetAside: false })
  })

  it('[S6] carry the levels that anti-signals took back', () => {
    const signals = { [antiSignalId('code-quality', 'L3')]: true }
    const rows = profileRows(shape({ ratings: designRatings(ladder), signals }))
    expect(rows[1]).toMatchObject({ value: 2, takenBack: ['L3'] })
  })

  it('know nothing of a target where there is none', () => {
    expect(profileRows(shape({ ratings: designRatings(ladder) }, null))[0]).toMatchObject({ target: null, gap: null })
  })

  it('end in the weighted average, beside the one that the target asks for', () => {
    expect(profileTotal(shape({ ratings: designRatings(ladder) }, 'L4', 3))).toEqual({
      value: 3.5,
      decimals: 1,
      target: 4.2,
      gap: -0.7,
      previous: 3,
      change: 0.5,
    })
  })

  it('have no last line where nothing is complete', () => {
    expect(profileTotal(shape({}))).toBeNull()
  })
})

describe('strengths and gaps', () => {
  const of = (ratings: Record<string, number>, target: string | null = 'L4') =>
    strengthsAndGaps(ladder, { ratings }, profileRows(shape({ ratings }, target)))

  it('are what reaches the target’s expectations and what lies below, the furthest first, then by weight', () => {
    const ratings = { ...designRatings(ladder), ...ratingsOf(ladder, 'mentoring', [2, 2, 2, 2, 2]) }
    const { strengths, gaps } = of(ratings)
    expect(strengths.map(({ id }) => id)).toEqual(['system-design', 'problem-solving', 'english'])
    expect(gaps.map(({ id, by }) => [id, by])).toEqual([
      ['mentoring', 2],
      ['technical-mastery', 1],
      ['code-quality', 1],
      ['ai-engineering', 1],
      ['communication', 1],
    ])
  })

  it('name the rows behind them: of a gap those below what is expected, the lowest first', () => {
    const { gaps, strengths } = of(designRatings(ladder))
    expect(gaps.find(({ id }) => id === 'ai-engineering')?.items).toEqual([
      { item: 'ai-engineering.cost-standards', value: 1 },
      { item: 'ai-engineering.tool-strategy', value: 3 },
    ])
    expect(strengths[0]?.items).toEqual([{ item: 'system-design.adr-documentation', value: 5 }])
  })

  it('are measured by the person’s own mean where nothing is aimed for', () => {
    const { strengths, gaps } = of(designRatings(ladder), null)
    expect(strengths.map(({ id }) => id)).toContain('technical-mastery')
    expect(gaps.map(({ id }) => id)).toContain('mentoring')
    expect(gaps.every(({ target }) => target === null)).toBe(true)
  })

  it('leave out what is open', () => {
    const { strengths, gaps } = of(ratingsOf(ladder, 'english', [4, 4, 4, 4, 4]))
    expect([...strengths, ...gaps].map(({ id }) => id)).toEqual(['english'])
  })
})

describe('the line under the level', () => {
  const line = (ratings: Record<string, number>, target: string | null) => {
    const outcome = scoreAssessment(ladder, answersOf({ ratings, target }))
    if (outcome.kind !== 'weighted-bands') throw new Error('not weighted')
    return statusLine({ say, text, ladder, outcome, target })
  }

  it.each([
    [3, 'L4', ['Meets the .', 'one level below your target, L4']],
    [2, 'L4', ['Below the ., L3', '2 levels below your target, L4']],
    [4, 'L4', ['Meets the .', 'at your target, L4']],
    [5, 'L4', ['Meets the .', 'one level above your target, L4']],
    [3, null, ['Meets the .']],
    [0, 'L2', ['Below the ., L3', '2 levels below your target, L2']],
  ])('everything at %d, aiming for %s', (value, target, parts) => {
    expect(line(levelRatings(ladder, value), target)).toEqual(parts)
  })

  it('is empty while nothing can be said', () => {
    expect(line({}, 'L4')).toEqual([])
  })
})

describe('the labels under the bands', () => {
  it('add the level’s name only where it fits', () => {
    const named = {
      ...ladder,
      levels: ladder.levels.map((level, index) => ({
        ...level,
        name: index === 4 ? 'Distinguished Engineer' : 'Senior',
      })),
    }
    const labels = labelledBands(named, ladderTextIn(named, 'en'), 430).map(({ label }) => label)
    expect(labels).toEqual(['L1 Senior', 'L2 Senior', 'L3 Senior', 'L4 Senior', 'L5'])
  })

  it('are none where the ladder has no bands', () => {
    const matrix = matrixLadder()
    expect(labelledBands(matrix, ladderTextIn(matrix, 'en'), 430)).toEqual([])
  })
})

describe('the steps by what they are about', () => {
  it('put every step in one group, and lose none', () => {
    const outcome = scoreAssessment(ladder, answersOf({ ratings: designRatings(ladder) }))
    const groups = traceGroups({ say, format: formatFor('en'), text, ladder, outcome })
    const count = [
      groups.overall,
      ...groups.competencies.map(({ lines }) => lines),
      groups.expectations,
      groups.promotions,
    ].reduce((sum, lines) => sum + lines.length, 0)
    expect(count).toBe(outcome.trace.length)
    expect(groups.overall.map(({ rule }) => rule)).toEqual(['S1', 'S9', 'S10', 'S11'])
    expect(groups.competencies.find(({ id }) => id === 'ai-engineering')?.lines.map(({ rule }) => rule)).toEqual([
      'S3',
      'S4',
      'S5',
      'S7',
    ])
  })
})
