import { describe, expect, it } from 'vitest'
import { moveAssessment } from '#main/use-cases/assessment-details.ts'
import { assessmentFileText } from '#main/use-cases/assessment-file-text.ts'
import { completeAssessment, reopenAssessment } from '#main/use-cases/assessment-status.ts'
import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import { countedEvidence } from '#main/use-cases/counted-evidence.ts'
import { createCycle, updateCycle } from '#main/use-cases/cycles.ts'
import { evidenceBehind } from '#main/use-cases/evidence-behind.ts'
import { duplicateAssessment } from '#main/use-cases/duplicate-assessment.ts'
import {
  createEvidence,
  deleteEvidence,
  evidenceDraft,
  getEvidence,
  keepEvidenceDraft,
  linkEvidence,
  listEvidence,
  restoreEvidence,
  unlinkEvidence,
  updateEvidence,
} from '#main/use-cases/evidence-log.ts'
import { listAssessments } from '#main/use-cases/list-assessments.ts'
import { openAssessment } from '#main/use-cases/open-assessment.ts'
import { searchEvidence } from '#main/use-cases/search-evidence.ts'
import { assessmentFileSchema } from '#shared/assessment.ts'
import type { FilePart } from '#shared/assessment-file-parts.ts'
import { evidenceId } from '#shared/ids.ts'
import type { AssessmentId } from '#shared/ids.ts'
import { evidenceFields } from '../../support/evidence-fields.ts'
import { claims, note } from '../../support/evidence.ts'
import { reflectionLadder } from '../../support/reflection-ladder.ts'
import { smallLadder } from '../../support/small-ladder.ts'
import { aDraft, testContext, valueOf } from '../../support/use-cases.ts'
import type { TestContext } from '../../support/use-cases.ts'

/** A ladder in which a claim without evidence shows in the result: `theme.1` placed high. */
function reflecting() {
  const context = testContext({ ladders: [reflectionLadder, smallLadder] })
  const { id } = aDraft(context)
  valueOf(changeAssessment(context, { id, change: { kind: 'rate', item: 'theme.1', value: 3 } }))
  return { context, id, theme: [{ ladder: reflectionLadder.id, claim: 'theme.1' }] }
}

function bareClaims(context: TestContext, id: AssessmentId): readonly string[] {
  const opened = valueOf(openAssessment(context, { id })).outcome
  const listed = valueOf(listAssessments(context)).find((summary) => summary.id === id)?.outcome
  if (opened.kind !== 'reflection' || listed?.kind !== 'reflection') throw new Error('not a reflection')
  expect(listed.claimsWithoutEvidence).toEqual(opened.claimsWithoutEvidence)
  return opened.claimsWithoutEvidence
}

describe('the log', () => {
  it('notes an entry with its links, and gives up the draft it was typed into', () => {
    const context = testContext()
    const draft = { ...evidenceFields(), link: '', links: [] }
    valueOf(keepEvidenceDraft(context, { draft }))
    expect(valueOf(evidenceDraft(context))).toEqual(draft)
    const entry = note(context, { title: '修好了' }, claims('craft.testing', 'people'))
    expect(valueOf(getEvidence(context, { id: entry.id }))).toEqual(entry)
    expect(entry.links).toEqual(claims('craft.testing', 'people'))
    expect(valueOf(evidenceDraft(context))).toBeNull()
  })

  it('refuses what no ladder has, days the wrong way round and unknown entries, and leaves nothing behind', () => {
    const context = testContext()
    const { id } = note(context)
    const before = valueOf(listEvidence(context))
    const fields = evidenceFields({ on: '2026-02-02', to: '2026-02-01' })
    const gone = evidenceId.parse('gone0000')
    const [known] = claims('craft')
    if (known === undefined) throw new Error('no claim')
    const refusals = [
      createEvidence(context, { fields, links: [] }),
      createEvidence(context, { fields: evidenceFields(), links: claims('craft', 'craft.nothing') }),
      createEvidence(context, { fields: evidenceFields(), links: [{ ladder: 'none', claim: 'craft' }] }),
      updateEvidence(context, { id, fields }),
      updateEvidence(context, { id: gone, fields: evidenceFields() }),
      linkEvidence(context, { id, link: { ladder: 'small', claim: 'pitfall.1' } }),
      linkEvidence(context, { id: gone, link: known }),
      deleteEvidence(context, { id: gone }),
      restoreEvidence(context, { id: gone }),
      getEvidence(context, { id: gone }),
      unlinkEvidence(context, { id: gone, link: known }),
    ].map((result) => (result.ok ? 'ok' : result.error.code))
    expect(refusals).toEqual([
      'invalid-input',
      'unknown-item',
      'unknown-item',
      'invalid-input',
      'not-found',
      'unknown-item',
      'not-found',
      'not-found',
      'not-found',
      'not-found',
      'not-found',
    ])
    expect(valueOf(listEvidence(context))).toEqual(before)
  })

  it('finds what was noted, with the piece of the text that holds it', () => {
    const context = testContext()
    const long = note(context, { what: `${'前言。'.repeat(40)}後來查出記憶體洩漏。${'後話。'.repeat(80)}` })
    const title = note(context, { title: '記憶體', outcome: 'nothing of it' })
    const hits = valueOf(searchEvidence(context, { query: '記憶體' }))
    expect(hits.map(({ id }) => id)).toEqual([title.id, long.id])
    expect(hits[0]?.excerpt).toBeNull()
    expect(hits[1]?.excerpt).toMatch(/^….*記憶體洩漏.*…$/u)
  })
})

describe('[E1] what stands behind a draft', () => {
  it('follows the log: linked, unlinked, turned against, put into the trash and taken out of it', () => {
    const { context, id, theme } = reflecting()
    expect(bareClaims(context, id)).toEqual(['theme.1'])
    const entry = note(context, {}, theme)
    expect(bareClaims(context, id)).toEqual([])
    const [link] = theme
    if (link === undefined) throw new Error('no link')
    valueOf(unlinkEvidence(context, { id: entry.id, link }))
    expect(bareClaims(context, id)).toEqual(['theme.1'])
    valueOf(linkEvidence(context, { id: entry.id, link: { ...link, claim: 'theme' } }))
    expect(bareClaims(context, id)).toEqual([])
    valueOf(updateEvidence(context, { id: entry.id, fields: evidenceFields({ stance: 'against' }) }))
    expect(bareClaims(context, id)).toEqual(['theme.1'])
    valueOf(updateEvidence(context, { id: entry.id, fields: evidenceFields() }))
    valueOf(deleteEvidence(context, { id: entry.id }))
    expect(bareClaims(context, id)).toEqual(['theme.1'])
    valueOf(restoreEvidence(context, { id: entry.id }))
    expect(bareClaims(context, id)).toEqual([])
  })

  it('[E2] is what had begun when its cycle ends; an entry without a day counts', () => {
    const { context, id, theme } = reflecting()
    const cycle = valueOf(createCycle(context, { name: 'H1', startsOn: null, endsOn: '2026-06-30' }))
    valueOf(moveAssessment(context, { id, cycle: cycle.id }))
    const entry = note(context, { on: '2026-07-01' }, theme)
    expect(bareClaims(context, id)).toEqual(['theme.1'])
    for (const [days, bare] of [
      [{ on: '2026-06-30', to: '2026-08-01' }, []],
      [{ on: null, to: '2026-07-01' }, ['theme.1']],
      [{ on: null, to: null }, []],
      [{ on: '2026-07-01' }, ['theme.1']],
    ] as const) {
      valueOf(updateEvidence(context, { id: entry.id, fields: evidenceFields(days) }))
      expect([days, bareClaims(context, id)]).toEqual([days, bare])
    }
    const { name, startsOn } = cycle
    valueOf(updateCycle(context, { id: cycle.id, fields: { name, startsOn, endsOn: '2026-12-31' } }))
    expect(bareClaims(context, id)).toEqual([])
    valueOf(updateCycle(context, { id: cycle.id, fields: { name, startsOn, endsOn: '2026-06-30' } }))
    expect(bareClaims(context, id)).toEqual(['theme.1'])
    valueOf(moveAssessment(context, { id, cycle: null }))
    expect(bareClaims(context, id)).toEqual([])
  })

  it('is what speaks of its own ladder, and of claims that it has', () => {
    const { context, id } = reflecting()
    note(context, {}, claims('craft.testing'))
    expect(bareClaims(context, id)).toEqual(['theme.1'])
    expect(valueOf(countedEvidence(context, { id }))).toEqual([])
  })
})

describe('[E3] what stands behind a completed assessment', () => {
  it('stays as it was, whatever the log does, until it is reopened', () => {
    const { context, id, theme } = reflecting()
    const entry = note(context, { title: 'then', what: '當時', private: true }, theme)
    const against = note(context, { title: 'against', stance: 'against', on: '2026-01-01' }, theme)
    const counted = valueOf(countedEvidence(context, { id }))
    expect(counted.map(({ title, claims: of }) => [title, of])).toEqual([
      ['then', ['theme.1']],
      ['against', ['theme.1']],
    ])
    valueOf(completeAssessment(context, { id }))
    valueOf(updateEvidence(context, { id: entry.id, fields: evidenceFields({ title: 'now', stance: 'against' }) }))
    valueOf(deleteEvidence(context, { id: against.id }))
    note(context, { title: 'later' }, theme)
    expect(valueOf(countedEvidence(context, { id }))).toEqual(counted)
    expect(bareClaims(context, id)).toEqual([])

    valueOf(reopenAssessment(context, { id }))
    expect(valueOf(countedEvidence(context, { id })).map(({ title }) => title)).toEqual(['later', 'now'])
    valueOf(completeAssessment(context, { id }))
    expect(valueOf(countedEvidence(context, { id })).map(({ title }) => title)).toEqual(['later', 'now'])
  })

  it('is told by claim, as strong and as recent as it was then', () => {
    const context = testContext()
    const { id } = aDraft(context)
    for (const item of ['craft.testing', 'craft.review'])
      valueOf(changeAssessment(context, { id, change: { kind: 'rate', item, value: 2 } }))
    note(context, { on: '2026-11-02', project: 'Ledger' }, claims('craft.testing'))
    const second = note(context, { on: '2026-10-02', project: 'Ledger' }, claims('craft'))
    const behind = () =>
      valueOf(evidenceBehind(context, { id }))
        .filter(({ value }) => value !== null)
        .map(({ claim, value, strength, recency, alone }) => [claim, value, strength, recency, alone])
    const then = [
      ['craft.testing', 2, 'fair', 'recent', ['project']],
      ['craft.review', 2, 'thin', 'recent', ['entry']],
    ]
    expect(behind()).toEqual(then)
    valueOf(completeAssessment(context, { id }))
    valueOf(deleteEvidence(context, { id: second.id }))
    context.clock.pass(3 * 365 * 86_400_000)
    expect(behind()).toEqual(then)
    valueOf(reopenAssessment(context, { id }))
    expect(behind()).toEqual([
      ['craft.testing', 2, 'thin', 'older', ['entry']],
      ['craft.review', 2, 'none', null, []],
    ])
  })

  it('stays nothing where nothing was there', () => {
    const { context, id, theme } = reflecting()
    valueOf(completeAssessment(context, { id }))
    note(context, {}, theme)
    expect(bareClaims(context, id)).toEqual(['theme.1'])
  })

  it('is not taken along by a copy, which is a draft and reads the log', () => {
    const { context, id, theme } = reflecting()
    const entry = note(context, {}, theme)
    valueOf(completeAssessment(context, { id }))
    const copy = valueOf(duplicateAssessment(context, { id, title: 'copy', cycle: null }))
    expect(bareClaims(context, copy.id)).toEqual([])
    valueOf(deleteEvidence(context, { id: entry.id }))
    expect(bareClaims(context, copy.id)).toEqual(['theme.1'])
    expect(bareClaims(context, id)).toEqual([])
  })
})

describe('the file of an assessment', () => {
  it('carries what counts; private entries only when asked', () => {
    const context = testContext()
    const { id } = aDraft(context)
    note(
      context,
      {
        title: 'open',
        what: 'w',
        outcome: 'o',
        on: '2026-01-02',
        kind: 'design',
        link: 'local note',
        project: 'canary',
      },
      claims('craft.testing', 'craft'),
    )
    note(context, { title: 'hidden', private: true, stance: 'against' }, claims('people'))
    note(context, { title: 'unlinked' })
    const read = (parts?: readonly FilePart[]) =>
      assessmentFileSchema.parse(JSON.parse(valueOf(assessmentFileText(context, { id, parts })).text)).evidence
    const open = {
      title: 'open',
      what: 'w',
      outcome: 'o',
      on: '2026-01-02',
      to: null,
      kind: 'design',
      link: 'local note',
      stance: 'supports',
      supports: ['craft', 'craft.testing'],
    }
    expect(read()).toEqual([open])
    expect(read(['evidence', 'privateEvidence'])).toMatchObject([
      { title: 'hidden', stance: 'against', supports: ['people'] },
      open,
    ])
  })
})
