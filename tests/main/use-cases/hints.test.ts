import { expect, it } from 'vitest'
import { completeAssessment } from '#main/use-cases/assessment-status.ts'
import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import { dismissHint, readHints } from '#main/use-cases/hints.ts'
import { saveMeeting } from '#main/use-cases/meetings.ts'
import { createCycle } from '#main/use-cases/cycles.ts'
import { itemsOf } from '#shared/items.ts'
import { trackLadder } from '../../support/ladders.ts'
import { tableRows } from '../../support/table-rows.ts'
import { aDraft, type TestContext, testContext, valueOf } from '../../support/use-cases.ts'

const ladder = trackLadder()

/** A whole assessment in a cycle of its own, each answer so many milliseconds after the one before. */
const assess = (context: TestContext, year: number, value: (index: number) => number, paceMs: number) => {
  const fields = { name: `${year}`, startsOn: `${year}-01-01`, endsOn: `${year}-12-31` }
  const { id } = aDraft(context, { cycle: valueOf(createCycle(context, fields)).id })
  for (const [index, item] of itemsOf(ladder).entries()) {
    context.clock.pass(paceMs)
    valueOf(changeAssessment(context, { id, change: { kind: 'rate', item: item.id, value: value(index) } }))
  }
  return id
}

it('hints are drawn from what is stored, and stay away once they are put away', () => {
  const context = testContext({ ladders: [ladder] })
  const first = assess(context, 2024, (index) => 2 + (index % 2), 60_000)
  valueOf(completeAssessment(context, { id: first }))
  expect(valueOf(readHints(context, { id: first }))).toEqual({ shown: [], dismissed: [] })

  const agreed = Object.fromEntries(ladder.competencies.slice(0, 5).map(({ id }) => [id, 1]))
  const fields = { heldOn: '2025-01-15', withWhom: '', words: '', agreed, commitments: [] }
  valueOf(saveMeeting(context, { id: null, assessment: first, fields }))

  const second = assess(context, 2025, (index) => 3 + (index % 2), 1_000)
  const hints = valueOf(readHints(context, { id: second }))
  expect(hints.shown).toEqual([
    { kind: 'raised', count: 41, bare: 41 },
    expect.objectContaining({ kind: 'above-agreed', count: 5 }),
    { kind: 'rush', count: 41, seconds: 40 },
  ])

  const before = tableRows(context.db, ['dismissed_hints'])
  const put = valueOf(dismissHint(context, { id: second, hint: 'rush', on: true }))
  expect(put.dismissed).toEqual([{ kind: 'rush', count: 41, seconds: 40 }])
  expect(valueOf(readHints(context, { id: second }))).toEqual(put)
  expect(tableRows(context.db, ['dismissed_hints'])).toEqual(before)
  expect(valueOf(dismissHint(context, { id: second, hint: 'rush', on: false }))).toEqual(hints)
})

it('another person’s view has none', () => {
  const context = testContext({ ladders: [ladder] })
  const { id } = aDraft(context, { perspective: 'manager', by: 'May' })
  for (const { id: item } of itemsOf(ladder))
    valueOf(changeAssessment(context, { id, change: { kind: 'rate', item, value: 5 } }))
  expect(valueOf(readHints(context, { id }))).toEqual({ shown: [], dismissed: [] })
})
