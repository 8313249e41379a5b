import { describe, expect, it } from 'vitest'
import { assessmentFileText } from '#main/use-cases/assessment-file-text.ts'
import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import { completeAssessment } from '#main/use-cases/assessment-status.ts'
import { createAssessment } from '#main/use-cases/create-assessment.ts'
import { createCycle } from '#main/use-cases/cycles.ts'
import { deleteAssessment } from '#main/use-cases/delete-assessment.ts'
import { weighItem } from '#main/use-cases/find-way.ts'
import { saveProfile } from '#main/use-cases/settings.ts'
import { summarizeAssessment } from '#main/use-cases/summarize-assessment.ts'
import { err } from '#shared/app-error.ts'
import type { Change } from '#shared/assessment-record.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { ReportOptions } from '#shared/report-options.ts'
import { reportOptionsWith } from '#shared/report-presets.ts'
import { documentMarkdown } from '#main/report/report-markdown.ts'
import type { UseCaseContext } from '#main/use-cases/context.ts'
import type { ReportModel } from '#shared/report-model.ts'
import { saveMeeting } from '#main/use-cases/meetings.ts'
import { builtInLadder } from '../../support/report.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import { resolveText } from '#shared/resolve-text.ts'
import { hashOf } from '../../support/ladder-hash.ts'
import { levelRatings, namedTrack } from '../../support/named-track.ts'
import { testContext, valueOf } from '../../support/use-cases.ts'

const track = namedTrack()
const options = reportOptionsWith({ language: 'en', paper: 'A4', name: 'Lin', manager: '' })

/** A store with one assessment for each cycle, all rows at one level, completed in the order given. */
const reviewed = (cycles: readonly (readonly [name: string, endsOn: string, level: number])[]) => {
  const context = testContext({ ladders: [track] })
  const change = (id: AssessmentId, what: Change): void => void valueOf(changeAssessment(context, { id, change: what }))
  const ids = cycles.map(([name, endsOn, level]) => {
    const cycle = valueOf(createCycle(context, { name, startsOn: null, endsOn }))
    const { id } = valueOf(
      createAssessment(context, {
        ladder: hashOf(track),
        cycle: cycle.id,
        title: name,
        perspective: 'self',
        by: '',
        target: 'L4',
        track: null,
      }),
    )
    for (const [item, value] of Object.entries(levelRatings(track, level))) change(id, { kind: 'rate', item, value })
    valueOf(completeAssessment(context, { id }))
    context.clock.pass(1_000)
    return id
  })
  return { context, ids, change }
}

const summaryOf = (context: UseCaseContext, id: AssessmentId): ReportModel =>
  valueOf(summarizeAssessment(context, { id, options })).document.parts[0]

describe('the summary of a stored assessment', () => {
  it('tells the shortest way whatever is hard for her, which is hers alone', () => {
    const { context, ids } = reviewed([['2026 H1', '2026-06-30', 3]])
    const [id] = ids
    if (id === undefined) throw new Error('no assessment')
    const before = summaryOf(context, id).way
    const [first] = before?.steps ?? []
    if (first === undefined) throw new Error('no way')
    const item = first.id.split(' ')[0] ?? ''
    expect(valueOf(weighItem(context, { id, item, weight: 5 }))).toEqual({ [item]: 5 })
    expect(summaryOf(context, id).way).toEqual(before)
  })

  it('tells its cycles by their days, whatever the order in which they were made', () => {
    const { context, ids } = reviewed([
      ['2026 H1', '2026-06-30', 3],
      ['2025 H2', '2025-12-31', 2],
      ['2026 H2', '2026-12-31', 4],
    ])
    const [middle, , last] = ids
    if (middle === undefined || last === undefined) throw new Error('not stored')
    const whole = summaryOf(context, last)
    expect(whole.cycles?.rows.map(({ name }) => name)).toEqual(['2025 H2', '2026 H1', '2026 H2'])
    expect(whole.standing?.previous).toBe('2026 H1')
    // Of an older one, what came after it is not told.
    const older = summaryOf(context, middle)
    expect(older.cycles?.rows.map(({ name }) => name)).toEqual(['2025 H2', '2026 H1'])
    expect(older.standing?.previous).toBe('2025 H2')
  })

  it('holds the questions that were written after it was completed', () => {
    const { context, ids, change } = reviewed([['2026 H2', '2026-12-31', 3]])
    const [id] = ids
    if (id === undefined) throw new Error('not stored')
    change(id, { kind: 'questions', questions: ['What next?'] })
    expect(summaryOf(context, id).questions).toEqual(['What next?'])
    expect(changeAssessment(context, { id, change: { kind: 'note', item: 'english.reading', text: 'x' } })).toEqual(
      err('assessment-completed'),
    )
  })

  it('takes the name from the choices, and the role from the profile', () => {
    const { context, ids } = reviewed([['2026 H2', '2026-12-31', 3]])
    valueOf(saveProfile(context, { name: 'Somebody', role: 'Engineer', manager: 'Daniel' }))
    const [id] = ids
    if (id === undefined) throw new Error('not stored')
    expect(summaryOf(context, id).head).toMatchObject({
      name: 'Lin',
      role: 'Engineer',
      manager: '',
    })
  })

  it('is not made of one that is in the trash, and neither is its file', () => {
    const { context, ids } = reviewed([['2026 H2', '2026-12-31', 3]])
    const [id] = ids
    if (id === undefined) throw new Error('not stored')
    expect(JSON.parse(valueOf(assessmentFileText(context, { id })).text)).toMatchObject({ title: '2026 H2' })
    valueOf(deleteAssessment(context, { id }))
    expect(summarizeAssessment(context, { id, options })).toEqual(err('not-found'))
    expect(assessmentFileText(context, { id })).toEqual(err('not-found'))
  })
})

describe('the ladder that goes with this one', () => {
  const criteria = builtInLadder('l5-promotion')
  const guide = builtInLadder('strategic-thinking')
  const prepared = (sameCycle: boolean) => {
    const context = testContext({ ladders: [criteria, guide] })
    const cycle = valueOf(createCycle(context, { name: '2026 H2', startsOn: null, endsOn: '2026-12-31' }))
    const other = valueOf(createCycle(context, { name: '2026 H1', startsOn: null, endsOn: '2026-06-30' }))
    const made = [criteria, guide].map((ladder, index) => {
      const { id } = valueOf(
        createAssessment(context, {
          ladder: hashOf(ladder),
          cycle: index === 0 || sameCycle ? cycle.id : other.id,
          title: ladder.id,
          perspective: 'self',
          by: '',
          target: null,
          track: null,
        }),
      )
      return id
    })
    return { context, made }
  }

  it.each([0, 1])('is printed along where both have an assessment in the cycle, from either: %i', (from) => {
    const { context, made } = prepared(true)
    const id = made[from]
    if (id === undefined) throw new Error('not stored')
    const { companion, document } = valueOf(
      summarizeAssessment(context, { id, options: { ...options, withCompanion: true } }),
    )
    expect(companion).toEqual((from === 0 ? guide : criteria).name)
    const [model] = document.parts
    expect(model.companion?.head.ladder).toBe(resolveText((from === 0 ? guide : criteria).name, 'en', ['en']).text)
    expect(model.companion?.answers?.groups.length).toBeGreaterThan(0)
    // What the talk is about stands once.
    expect([model.companion?.promises, model.companion?.actions, model.companion?.questions]).toEqual([
      null,
      null,
      null,
    ])
    expect(valueOf(summarizeAssessment(context, { id, options })).document.parts[0].companion).toBeNull()
  })

  it('is none where it was assessed in another cycle', () => {
    const { context, made } = prepared(false)
    const [id] = made
    if (id === undefined) throw new Error('not stored')
    const summary = valueOf(summarizeAssessment(context, { id, options: { ...options, withCompanion: true } }))
    expect([summary.companion, summary.document.parts[0].companion]).toEqual([null, null])
  })
})

describe('what was promised', () => {
  it('opens the sheets of that cycle and of later ones, not those before', () => {
    const { context, ids } = reviewed([
      ['2025 H2', '2025-12-31', 2],
      ['2026 H1', '2026-06-30', 3],
      ['2026 H2', '2026-12-31', 3],
    ])
    const [before, talked, next] = ids
    if (before === undefined || talked === undefined || next === undefined) throw new Error('not stored')
    const promise = { id: null, by: 'me' as const, dueOn: '2026-10-01', state: 'open' as const }
    const fields = { heldOn: '2026-07-03', withWhom: 'Daniel', words: '', agreed: {} }
    valueOf(
      saveMeeting(context, {
        id: null,
        assessment: talked,
        fields: { ...fields, commitments: [{ ...promise, text: 'Lead the review' }] },
      }),
    )
    expect(summaryOf(context, before).promises).toBeNull()
    expect(summaryOf(context, talked).promises?.list).toHaveLength(1)
    expect(summaryOf(context, next).promises).toMatchObject({
      heldOn: '2026-07-03',
      withWhom: 'Daniel',
      list: [{ text: 'Lead the review', state: 'open', isLate: true }],
    })
  })

  it('says what was agreed on in the last talk, beside her own value where it was another', () => {
    const { context, ids } = reviewed([
      ['2026 H1', '2026-06-30', 3],
      ['2026 H2', '2026-12-31', 3],
    ])
    const [talked, next] = ids
    if (talked === undefined || next === undefined) throw new Error('not stored')
    const fields = { heldOn: '2026-07-03', withWhom: '', words: 'Not this year.', commitments: [] }
    const agreed = { english: 4, 'technical-mastery': 3 }
    valueOf(saveMeeting(context, { id: null, assessment: talked, fields: { ...fields, agreed } }))
    const text = ladderTextIn(track, 'en')
    const [english, technical] = ['english', 'technical-mastery'].map((id) =>
      track.competencies.filter((each) => each.id === id).map((each) => text.short(each)),
    )

    expect(summaryOf(context, next).promises?.agreed).toEqual(
      expect.arrayContaining([
        { id: 'english', name: english?.[0], value: 'L4', own: 'L3' },
        { id: 'technical-mastery', name: technical?.[0], value: 'L3', own: '' },
      ]),
    )
    const markdown = (sections: Partial<ReportOptions['sections']>): string => {
      const given = { ...options, sections: { ...options.sections, ...sections } }
      return documentMarkdown(valueOf(summarizeAssessment(context, { id: next, options: given })).document)
    }
    expect(markdown({})).toContain('## Agreed on 3 Jul 2026')
    expect(markdown({})).toContain(`${english?.[0]} L4 (own L3)`)
    expect(markdown({ promises: false })).not.toMatch(/Agreed|own L3/)
    expect(markdown({})).not.toContain('Not this year.')
  })

  it('begins with what is open, from earlier talks too; what was done before the last is over', () => {
    const { context, ids } = reviewed([['2026 H2', '2026-12-31', 3]])
    const [id] = ids
    if (id === undefined) throw new Error('not stored')
    const talk = (heldOn: string, promises: readonly (readonly [text: string, state: 'open' | 'done'])[]): void =>
      void valueOf(
        saveMeeting(context, {
          id: null,
          assessment: id,
          fields: {
            heldOn,
            withWhom: '',
            words: '',
            agreed: {},
            commitments: promises.map(([text, state]) => ({ id: null, by: 'me', text, dueOn: null, state })),
          },
        }),
      )
    talk('2026-07-01', [
      ['Old and done', 'done'],
      ['Old and open', 'open'],
    ])
    talk('2026-10-01', [
      ['New and done', 'done'],
      ['New and open', 'open'],
    ])
    expect(summaryOf(context, id).promises?.list.map(({ text }) => text)).toEqual([
      'New and open',
      'Old and open',
      'New and done',
    ])
  })
})
