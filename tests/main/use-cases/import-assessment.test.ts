import { describe, expect, it } from 'vitest'
import { checkCairnFile } from '#main/archive/check-cairn-file.ts'
import { sha256 } from '#main/files/sha256.ts'
import { assessmentFileText } from '#main/use-cases/assessment-file-text.ts'
import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import { importAssessment } from '#main/use-cases/import-assessment.ts'
import { listAssessments } from '#main/use-cases/list-assessments.ts'
import { makeForm } from '#main/use-cases/make-form.ts'
import { openAssessment } from '#main/use-cases/open-assessment.ts'
import { saveProfile } from '#main/use-cases/settings.ts'
import { smallLadder } from '../../support/small-ladder.ts'
import { aDraft, testContext, valueOf } from '../../support/use-cases.ts'
import type { TestContext } from '../../support/use-cases.ts'

const look = (text: string) => checkCairnFile(text, { file: 'f.cairn.json', ladders: [smallLadder], sha256 })
const take = (context: TestContext, text: string, by = 'Robin') => {
  const laid = look(text)
  if (laid.kind !== 'assessment' && laid.kind !== 'form') throw new Error(JSON.stringify(laid))
  return importAssessment(context, laid, { title: 'Taken', by, cycle: null, sha256 })
}

const file = {
  format: 'cairn/assessment@1',
  ladder: { id: 'small' },
  title: 'A view',
  perspective: 'manager',
  cycle: { name: '2026 H2' },
  ratings: { 'craft.testing': 3 },
  notApplicable: { 'craft.review': 'no reviews here' },
  notes: { 'craft.testing': 'seen often' },
  signals: { 'pitfall.1': 'sometimes' },
  evidence: [{ title: 'A migration', supports: ['craft.testing'] }],
}

describe('an assessment’s file', () => {
  it('becomes a finished view of somebody else’s, with all that is in it', () => {
    const context = testContext()
    const { id } = valueOf(take(context, JSON.stringify(file)))
    const { record } = valueOf(openAssessment(context, { id }))
    expect(record).toMatchObject({
      title: 'Taken',
      by: 'Robin',
      perspective: 'manager',
      status: 'completed',
      ratings: file.ratings,
      notApplicable: file.notApplicable,
      notes: file.notes,
      signals: file.signals,
    })
    expect(record.cycle?.name).toBe('2026 H2')
    expect(JSON.parse(valueOf(assessmentFileText(context, { id })).text)).toMatchObject({ evidence: file.evidence })
  })

  it('is refused as a whole where one answer is none of the ladder’s', () => {
    const context = testContext()
    const laid = look(JSON.stringify({ ...file, ratings: { 'craft.testing': 9 } }))
    expect(laid).toMatchObject({ kind: 'refused', problems: [{ code: 'value-off-scale' }] })
    expect(valueOf(listAssessments(context))).toEqual([])
  })
})

describe('a form', () => {
  const hers = () => {
    const context = testContext()
    valueOf(saveProfile(context, { name: 'CANARY-NAME', role: 'CANARY-ROLE', manager: 'CANARY-MANAGER' }))
    const { id } = aDraft(context, { title: 'CANARY-TITLE', target: 'L2' })
    valueOf(changeAssessment(context, { id, change: { kind: 'note', item: 'craft.testing', text: 'CANARY-NOTE' } }))
    valueOf(changeAssessment(context, { id, change: { kind: 'rate', item: 'craft.testing', value: 2 } }))
    valueOf(changeAssessment(context, { id, change: { kind: 'questions', questions: ['CANARY-QUESTION'] } }))
    return { context, id }
  }
  const shows = { name: false, cycle: false, target: false }

  it('holds nothing of hers unless it is ticked, and then only that', () => {
    const { context, id } = hers()
    const form = (ticked: Partial<typeof shows>): string =>
      JSON.stringify(
        valueOf(makeForm(context, { id, perspective: 'peer', title: 'A view', shows: { ...shows, ...ticked } })),
      )
    expect(form({})).not.toContain('CANARY')
    expect(form({})).not.toContain('"ratings"')
    expect(form({ name: true }).match(/CANARY-\w+/g)).toEqual(['CANARY-NAME'])
    expect(form({ target: true })).toContain('"target":"L2"')
  })

  it('becomes an empty draft elsewhere, also where its ladder is not known', () => {
    const { context, id } = hers()
    const form = valueOf(makeForm(context, { id, perspective: 'manager', title: 'A view', shows }))
    const elsewhere = testContext({ ladders: [] })
    const taken = valueOf(take(elsewhere, JSON.stringify(form)))
    const { record } = valueOf(openAssessment(elsewhere, { id: taken.id }))
    expect(record).toMatchObject({ perspective: 'manager', by: 'Robin', status: 'draft', ratings: {}, notes: {} })
    expect(look(JSON.stringify({ ...form, ladder: { ...smallLadder, levels: [] } }))).toMatchObject({ kind: 'refused' })
  })
})
