import { expect, it } from 'vitest'
import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import { createCycle } from '#main/use-cases/cycles.ts'
import { assessmentFile } from '#main/use-cases/export-assessment.ts'
import { openAssessment } from '#main/use-cases/open-assessment.ts'
import { assessmentFileSchema } from '#shared/assessment.ts'
import { reflectionLadder } from '../../support/reflection-ladder.ts'
import { smallLadder } from '../../support/small-ladder.ts'
import { aDraft, testContext, valueOf } from '../../support/use-cases.ts'

it('writes what the file format has room for, in the ladder’s order', () => {
  const context = testContext()
  const cycle = valueOf(createCycle(context, { name: '2026 H2', startsOn: null, endsOn: '2026-12-31' }))
  const { id } = aDraft(context, { cycle: cycle.id, title: '下半年', target: 'L2' })
  for (const change of [
    { kind: 'rate', item: 'people.feedback', value: 0 },
    { kind: 'rate', item: 'craft.testing', value: 3 },
    { kind: 'not-applicable', item: 'craft.review', reason: 'alone' },
    { kind: 'note', item: 'craft.testing', text: 'a note' },
    { kind: 'private', item: 'craft.testing', on: true },
    { kind: 'later', item: 'craft.design', on: true },
    { kind: 'signal', signal: 'loop.1', value: true },
    { kind: 'signal', signal: 'pitfall.1', value: 'never' },
    { kind: 'subject', text: '一項工作' },
    { kind: 'estimate', id: 'people', value: 0 },
    { kind: 'estimate', id: 'craft', value: 2 },
    { kind: 'context', context: { handsOnPercent: 55 } },
  ] as const) {
    valueOf(changeAssessment(context, { id, change }))
  }
  const file = assessmentFile(valueOf(openAssessment(context, { id })).record, smallLadder, [])
  expect(assessmentFileSchema.parse(file)).toEqual(file)
  expect(JSON.stringify(file)).toBe(
    JSON.stringify({
      format: 'cairn/assessment@1',
      ladder: { id: 'small', version: '1.0.0' },
      title: '下半年',
      perspective: 'self',
      by: '',
      cycle: { name: '2026 H2', startsOn: null, endsOn: '2026-12-31' },
      target: 'L2',
      track: null,
      context: { handsOnPercent: 55 },
      ratings: { 'craft.testing': 3, 'people.feedback': 0 },
      notApplicable: { 'craft.review': 'alone' },
      notes: { 'craft.testing': 'a note' },
      signals: { 'pitfall.1': 'never', 'loop.1': true },
      answers: {},
      loopSubject: '一項工作',
      private: ['craft.testing'],
      estimates: { craft: 2, people: 0 },
      later: ['craft.design'],
      evidence: [],
    }),
  )
})

it('writes written answers with their days', () => {
  const context = testContext({ ladders: [reflectionLadder] })
  const { id } = aDraft(context)
  for (const change of [
    { kind: 'answer', item: 'theme.2', text: '', lastOn: '2026-05-02' },
    { kind: 'answer', item: 'theme.1', text: '我提了一個\n專案', lastOn: null },
  ] as const) {
    valueOf(changeAssessment(context, { id, change }))
  }
  const { answers } = assessmentFile(valueOf(openAssessment(context, { id })).record, reflectionLadder, [])
  expect(Object.entries(answers ?? {})).toEqual([
    ['theme.1', { text: '我提了一個\n專案', lastOn: null }],
    ['theme.2', { text: '', lastOn: '2026-05-02' }],
  ])
})

it('writes an empty draft as a file that opens', () => {
  const context = testContext()
  expect(assessmentFileSchema.safeParse(assessmentFile(aDraft(context), smallLadder, [])).success).toBe(true)
})
