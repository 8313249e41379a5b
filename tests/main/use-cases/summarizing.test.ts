import { expect, it } from 'vitest'
import { foundWay } from '#main/assessments/found-way.ts'
import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import { summarizeAssessment } from '#main/use-cases/summarize-assessment.ts'
import { summarizing } from '#main/use-cases/summarizing.ts'
import { itemsOf } from '#shared/items.ts'
import { reportOptionsWith } from '#shared/report-presets.ts'
import { smallLadder } from '../../support/small-ladder.ts'
import { aDraft, testContext, valueOf } from '../../support/use-cases.ts'

const options = reportOptionsWith({ language: 'en', paper: 'A4', name: '', manager: '' })

const rated = () => {
  const context = testContext()
  const { id } = aDraft(context, { target: 'L3' })
  for (const { id: item } of itemsOf(smallLadder))
    valueOf(changeAssessment(context, { id, change: { kind: 'rate', item, value: 1 } }))
  return { context, id }
}

it('tells the way that is found beside the app, and looks for it once', async () => {
  const { context, id } = rated()
  let looked = 0
  const summarize = summarizing(context, async (question) => {
    looked += 1
    return foundWay(question)
  })
  const first = valueOf(await summarize({ id, options }))
  expect(first).toEqual(valueOf(summarizeAssessment(context, { id, options })))
  expect(first.document.parts[0].way?.steps.length).toBeGreaterThan(0)
  await summarize({ id, options: { ...options, paper: 'Letter' } })
  expect(looked).toBe(1)
  valueOf(changeAssessment(context, { id, change: { kind: 'rate', item: 'craft.testing', value: 2 } }))
  expect(valueOf(await summarize({ id, options }))).toEqual(valueOf(summarizeAssessment(context, { id, options })))
  expect(looked).toBe(2)
})

it('tells the way of what stands when it is made, though an answer came in between', async () => {
  const { context, id } = rated()
  const summarize = summarizing(context, async (question) => {
    valueOf(changeAssessment(context, { id, change: { kind: 'rate', item: 'craft.review', value: 2 } }))
    return foundWay(question)
  })
  expect(valueOf(await summarize({ id, options }))).toEqual(valueOf(summarizeAssessment(context, { id, options })))
})

it('leaves out a way that takes too much work', async () => {
  const { context, id } = rated()
  const made = valueOf(await summarizing(context, async () => 'too-much-work')({ id, options }))
  expect(made.document.parts[0]).toMatchObject({ way: null, counts: { way: 0 } })
})
