import { describe, expect, it } from 'vitest'
import { halvesBefore } from '#main/sample/half-year.ts'
import { deleteAssessment } from '#main/use-cases/delete-assessment.ts'
import { listCycles } from '#main/use-cases/cycles.ts'
import { listAssessments } from '#main/use-cases/list-assessments.ts'
import { addSample, removeSample } from '#main/use-cases/sample-data.ts'
import { LOCALES } from '#shared/locale.ts'
import { builtInLadder } from '../../support/built-in-ladder.ts'
import { aDraft, testContext, valueOf } from '../../support/use-cases.ts'

const contextWithTrack = () => testContext({ ladders: [builtInLadder('se-track')] })
const tables = (context: ReturnType<typeof contextWithTrack>): Record<string, number> =>
  Object.fromEntries(
    context.db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*'")
      .pluck()
      .all()
      .map((name) => [
        String(name),
        Number(
          context.db
            .prepare(`SELECT count(*) FROM ${String(name)}`)
            .pluck()
            .get(),
        ),
      ]),
  )

describe('the sample to play with', () => {
  it.each(LOCALES)(
    'is three completed cycles before this one and a draft in it, each named as a sample: %s',
    (locale) => {
      const context = contextWithTrack()
      valueOf(addSample(context, locale))
      const assessments = valueOf(listAssessments(context))
      expect(assessments.map(({ status }) => status).sort()).toEqual(['completed', 'completed', 'completed', 'draft'])
      const mark = locale === 'en' ? '(sample)' : '（範例）'
      expect(assessments.every(({ title }) => title.endsWith(mark))).toBe(true)
      const cycles = valueOf(listCycles(context))
      expect(cycles.map(({ startsOn }) => startsOn)).toEqual(['2026-07-01', '2026-01-01', '2025-07-01', '2025-01-01'])
      expect(cycles.every(({ name }) => name.endsWith(mark))).toBe(true)
      expect(assessments.every(({ updatedAtMs }) => updatedAtMs <= context.clock.nowMs())).toBe(true)
    },
  )

  it('is there once, however often it is asked for', () => {
    const context = contextWithTrack()
    valueOf(addSample(context, 'en'))
    valueOf(addSample(context, 'en'))
    expect(valueOf(listAssessments(context))).toHaveLength(4)
  })

  it('leaves nothing behind but the ladder, and takes nothing of hers', () => {
    const context = contextWithTrack()
    const hers = aDraft(context, { title: 'Mine' })
    const before = tables(context)
    valueOf(addSample(context, 'en'))
    expect(tables(context)).not.toEqual(before)
    valueOf(removeSample(context))
    expect(tables(context)).toEqual(before)
    expect(valueOf(listAssessments(context)).map(({ id }) => id)).toEqual([hers.id])
  })

  it('leaves a cycle in which she put something of her own', () => {
    const context = contextWithTrack()
    valueOf(addSample(context, 'en'))
    const [cycle] = valueOf(listCycles(context))
    aDraft(context, { title: 'Mine', cycle: cycle?.id ?? null })
    valueOf(removeSample(context))
    expect(valueOf(listCycles(context)).map(({ id }) => id)).toEqual([cycle?.id])
    // From now on it is hers: another sample taken out leaves it, too.
    valueOf(addSample(context, 'en'))
    valueOf(removeSample(context))
    expect(valueOf(listCycles(context)).map(({ id }) => id)).toEqual([cycle?.id])
  })

  it('comes back whole after its parts were deleted one by one', () => {
    const context = contextWithTrack()
    valueOf(addSample(context, 'en'))
    for (const { id } of valueOf(listAssessments(context))) valueOf(deleteAssessment(context, { id }))
    valueOf(addSample(context, 'en'))
    expect(valueOf(listAssessments(context))).toHaveLength(4)
    expect(valueOf(listCycles(context))).toHaveLength(4)
  })
})

describe('half years', () => {
  it.each([
    [0, { year: 2026, half: 2 }],
    [1, { year: 2026, half: 1 }],
    [2, { year: 2025, half: 2 }],
    [3, { year: 2025, half: 1 }],
  ] as const)('%i before 2026 H2', (back, expected) => {
    expect(halvesBefore({ year: 2026, half: 2 }, back)).toEqual(expected)
  })
})
