import { describe, expect, it } from 'vitest'
import { assessmentFileText } from '#main/use-cases/assessment-file-text.ts'
import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import type { Change } from '#shared/assessment-record.ts'
import { assessmentFileSchema } from '#shared/assessment.ts'
import type { FilePart } from '#shared/assessment-file-parts.ts'
import { FILE_PARTS, USUAL_FILE_PARTS } from '#shared/assessment-file-parts.ts'
import type { Ladder } from '#shared/ladder.ts'
import { note } from '../../support/evidence.ts'
import { reflectionLadder } from '../../support/reflection-ladder.ts'
import { aDraft, testContext, valueOf } from '../../support/use-cases.ts'

/** What is planted, by the part that it belongs to: a part that is added has to be named here. */
const PLANTED: Readonly<Record<FilePart, readonly string[]>> = {
  notes: ['canary-open-note'],
  privateNotes: ['canary-private-note', 'canary-private-answer', 'canary-private-reason'],
  signals: ['forgetting.1'],
  evidence: ['canary-title', 'canary-what', 'canary-outcome', 'canary-link'],
  privateEvidence: ['canary-hidden-title', 'canary-hidden-what'],
}
/** Answers are in every file; what the format has no room for is in none. */
const ALWAYS = ['canary-answer', 'canary-reason', 'canary-subject']
const NEVER = ['canary-project', 'canary-question', 'canary-earlier']

const [theme] = reflectionLadder.competencies
const LADDER: Ladder = {
  ...reflectionLadder,
  competencies: [
    {
      id: 'theme',
      name: 'Theme',
      told: theme?.told ?? [],
      instrument: {
        kind: 'statements',
        scale: 'place',
        style: 'question',
        statements: ['1', '2', '3', '4'].map((id) => ({ id, text: `Question ${id}?` })),
      },
    },
  ],
}

const planted = () => {
  const context = testContext({ ladders: [LADDER] })
  const { id } = aDraft(context, { title: 'File' })
  const [first, second, third, fourth] = ['theme.1', 'theme.2', 'theme.3', 'theme.4'] as const
  const change = (one: Change): void => void valueOf(changeAssessment(context, { id, change: one }))
  change({ kind: 'note', item: first, text: 'canary-earlier' })
  change({ kind: 'note', item: first, text: 'canary-open-note' })
  change({ kind: 'answer', item: first, text: 'canary-answer', lastOn: null })
  change({ kind: 'note', item: second, text: 'canary-private-note' })
  change({ kind: 'answer', item: second, text: 'canary-private-answer', lastOn: null })
  change({ kind: 'private', item: second, on: true })
  change({ kind: 'not-applicable', item: third, reason: 'canary-reason' })
  change({ kind: 'not-applicable', item: fourth, reason: 'canary-private-reason' })
  change({ kind: 'private', item: fourth, on: true })
  change({ kind: 'signal', signal: 'forgetting.1', value: 'often' })
  change({ kind: 'subject', text: 'canary-subject' })
  change({ kind: 'questions', questions: ['canary-question'] })
  const links = [{ ladder: LADDER.id, claim: first }]
  const fields = { title: 'canary-title', what: 'canary-what', outcome: 'canary-outcome', project: 'canary-project' }
  note(context, { ...fields, link: 'canary-link' }, links)
  note(context, { title: 'canary-hidden-title', what: 'canary-hidden-what', private: true }, links)
  return (parts?: readonly FilePart[]) => valueOf(assessmentFileText(context, { id, parts }))
}

describe('what the file of an assessment holds', () => {
  it('is all of it where all is asked for', () => {
    const fileWith = planted()
    const { text, leftOut } = fileWith(FILE_PARTS)
    for (const canary of [...ALWAYS, ...Object.values(PLANTED).flat()]) expect(text).toContain(canary)
    for (const canary of NEVER) expect(text).not.toContain(canary)
    expect(leftOut).toEqual({})
  })

  it.each(FILE_PARTS)('is in no byte of it where it is left out: %s', (part) => {
    const fileWith = planted()
    const { text, holds, leftOut } = fileWith(FILE_PARTS.filter((other) => other !== part))
    expect(PLANTED[part].length).toBeGreaterThan(0)
    for (const canary of PLANTED[part]) expect(text).not.toContain(canary)
    for (const other of FILE_PARTS.filter((each) => each !== part))
      for (const canary of PLANTED[other]) expect(text).toContain(canary)
    for (const canary of ALWAYS) expect(text).toContain(canary)
    expect(Object.keys(leftOut)).toHaveLength(1)
    expect(Object.keys(holds)).toHaveLength(1 + FILE_PARTS.length - 1)
    expect(() => assessmentFileSchema.parse(JSON.parse(text))).not.toThrow()
  })

  it('leaves out what is private unless it is asked for', () => {
    const fileWith = planted()
    const { text, leftOut } = fileWith()
    expect(text).toBe(fileWith(USUAL_FILE_PARTS).text)
    for (const part of ['privateNotes', 'privateEvidence'] as const)
      for (const canary of PLANTED[part]) expect(text).not.toContain(canary)
    expect(leftOut).toEqual({ privateNotes: 2, privateEvidence: 1 })
  })
})
