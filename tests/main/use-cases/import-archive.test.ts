import { describe, expect, it } from 'vitest'
import { renameAssessment } from '#main/use-cases/assessment-details.ts'
import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import { deleteAssessment } from '#main/use-cases/delete-assessment.ts'
import { createCycle, deleteCycle, listCycles } from '#main/use-cases/cycles.ts'
import { listAssessments } from '#main/use-cases/list-assessments.ts'
import { listMeetings, saveMeeting } from '#main/use-cases/meetings.ts'
import { openAssessment } from '#main/use-cases/open-assessment.ts'
import { readTrash } from '#main/use-cases/trash.ts'
import { undoAssessment } from '#main/use-cases/undo-assessment.ts'
import { err } from '#shared/app-error.ts'
import type { AssessmentId } from '#shared/ids.ts'
import { archiveOf, sound, standing, takeIn } from '../../support/archives.ts'
import { aDraft, testContext, valueOf } from '../../support/use-cases.ts'
import type { TestContext } from '../../support/use-cases.ts'

const rate = (context: TestContext, id: AssessmentId, value: number, item = 'craft.testing') =>
  valueOf(changeAssessment(context, { id, change: { kind: 'rate', item, value } }))
const ratings = (context: TestContext, id: AssessmentId) => valueOf(openAssessment(context, { id })).record.ratings
const titles = (context: TestContext): string[] =>
  valueOf(listAssessments(context))
    .map(({ title }) => title)
    .toSorted()

/** Two computers that hold the same. */
const apart = () => {
  const here = testContext()
  const cycle = valueOf(createCycle(here, { name: 'H2', startsOn: null, endsOn: null }))
  const { id } = aDraft(here, { title: 'Mine', cycle: cycle.id })
  rate(here, id, 1)
  const there = testContext()
  valueOf(takeIn(there, archiveOf(here.db)))
  return { here, there, id, cycle: cycle.id }
}

describe('an archive from another computer', () => {
  it('brings what is new, and nothing else', () => {
    const { here, there } = apart()
    aDraft(there, { title: 'Made there' })
    expect(Object.values(standing(here.db, archiveOf(there.db)))).toEqual(['new'])
    expect(valueOf(takeIn(here, archiveOf(there.db)))).toEqual({ added: 1, replaced: 0, copied: 0 })
    expect(titles(here)).toEqual(['Made there', 'Mine'])
  })

  it('takes over what went on there alone, with its undo, and leaves what went on here alone', () => {
    const { here, there, id } = apart()
    rate(there, id, 3)
    const text = archiveOf(there.db)
    expect(standing(here.db, text)).toEqual({ [`assessments/${id}`]: 'newer' })
    valueOf(takeIn(here, text))
    expect(ratings(here, id)).toEqual({ 'craft.testing': 3 })
    expect(valueOf(undoAssessment(here, { id })).record.ratings).toEqual({ 'craft.testing': 1 })
    // Here is ahead now, and the same archive has nothing more to say.
    expect(standing(here.db, text)).toEqual({ [`assessments/${id}`]: 'older' })
  })

  it('asks about what was deleted there alone: it goes to the trash here only where she says so', () => {
    const { here, there, id } = apart()
    valueOf(deleteAssessment(there, { id }))
    const text = archiveOf(there.db)
    const key = `assessments/${id}`
    expect(standing(here.db, text)).toEqual({ [key]: 'binned' })
    expect(takeIn(here, text)).toEqual(err('import-undecided'))
    valueOf(takeIn(here, text, { [key]: 'here' }))
    expect(titles(here)).toEqual(['Mine'])
    // Left as it is, it is asked about again, and the other computer is not told that it was brought back.
    expect(standing(here.db, text)).toEqual({ [key]: 'binned' })
    expect(standing(there.db, archiveOf(here.db))).toEqual({ [key]: 'older' })
    valueOf(takeIn(here, text, { [key]: 'there' }))
    expect(titles(here)).toEqual([])
    expect(valueOf(readTrash(here)).map(({ title }) => title)).toEqual(['Mine'])
    expect(standing(here.db, text)).toEqual({})
  })

  it('asks where both went on, and does nothing until it is told', () => {
    const { here, there, id } = apart()
    rate(here, id, 2)
    rate(there, id, 3)
    const text = archiveOf(there.db)
    const key = `assessments/${id}`
    expect(standing(here.db, text)).toEqual({ [key]: 'conflict' })
    const before = archiveOf(here.db)
    expect(takeIn(here, text)).toMatchObject({ ok: false, error: { code: 'import-undecided' } })
    expect(takeIn(here, text, { [key]: 'neither' as 'here' })).toMatchObject({ error: { code: 'import-undecided' } })
    expect(archiveOf(here.db)).toBe(before)
  })

  it.each([
    ['here', { 'craft.testing': 2 }, ['Mine']],
    ['there', { 'craft.testing': 3 }, ['Mine']],
    ['both', { 'craft.testing': 2 }, ['Mine', 'Mine (copy)']],
  ] as const)('keeps %s where told so, once and for all', (decision, kept, named) => {
    const { here, there, id } = apart()
    rate(here, id, 2)
    rate(there, id, 3)
    const text = archiveOf(there.db)
    valueOf(takeIn(here, text, { [`assessments/${id}`]: decision }))
    expect(ratings(here, id)).toEqual(kept)
    expect(titles(here)).toEqual(named)
    expect(Object.values(standing(here.db, text)).filter((status) => status !== 'older')).toEqual([])
    // The other computer learns of it, too.
    const back = standing(there.db, archiveOf(here.db))
    expect(Object.values(back).filter((status) => status === 'conflict')).toEqual([])
  })

  it('joins a cycle that each computer made for itself, and nothing doubles on either', () => {
    const span = { name: '2027 H1', startsOn: '2027-01-01', endsOn: '2027-06-30' }
    const { here, there } = apart()
    const ours = valueOf(createCycle(here, span))
    const theirs = valueOf(createCycle(there, span))
    aDraft(there, { title: 'Made there', cycle: theirs.id })
    // Of the same name, and not the same time.
    valueOf(createCycle(there, { ...span, endsOn: '2027-07-31' }))
    const text = archiveOf(there.db)
    expect(Object.values(standing(here.db, text)).toSorted()).toEqual(['new', 'new'])
    valueOf(takeIn(here, text))
    expect(valueOf(listCycles(here)).filter(({ name }) => name === '2027 H1')).toHaveLength(2)
    const made = valueOf(listAssessments(here)).find(({ title }) => title === 'Made there')
    expect(made?.cycle?.id).toBe(ours.id)
    expect(valueOf(takeIn(here, text))).toEqual({ added: 0, replaced: 0, copied: 0 })
    valueOf(takeIn(there, archiveOf(here.db)))
    expect(valueOf(listCycles(there)).filter(({ name }) => name === '2027 H1')).toHaveLength(2)
    expect(valueOf(listAssessments(there)).find(({ title }) => title === 'Made there')?.cycle?.id).toBe(theirs.id)
    expect(Object.values(standing(here.db, archiveOf(there.db))).filter((status) => status !== 'older')).toEqual([])
  })

  it('keeps both of two talks, which differ in what was said and not in a name', () => {
    const { here, there, id } = apart()
    const fields = { heldOn: '2026-11-20', withWhom: 'Wu', words: '', agreed: {}, commitments: [] }
    const talk = valueOf(saveMeeting(here, { id: null, assessment: id, fields }))
    valueOf(takeIn(there, archiveOf(here.db)))
    for (const [where, words] of [
      [here, 'heard here'],
      [there, 'heard there'],
    ] as const) {
      valueOf(saveMeeting(where, { id: talk.id, assessment: id, fields: { ...fields, words } }))
    }
    valueOf(takeIn(here, archiveOf(there.db), { [`meetings/${talk.id}`]: 'both' }))
    expect(
      valueOf(listMeetings(here))
        .map(({ withWhom, words, heldOn }) => ({ withWhom, words, heldOn }))
        .toSorted((a, b) => (a.words < b.words ? -1 : 1)),
    ).toEqual([
      { withWhom: 'Wu', words: 'heard here', heldOn: '2026-11-20' },
      { withWhom: 'Wu (copy)', words: 'heard there', heldOn: '2026-11-20' },
    ])
  })

  it('does not take an old state for a new one after another export', () => {
    const { here, there, id } = apart()
    rate(here, id, 2)
    archiveOf(here.db)
    rate(there, id, 3)
    expect(standing(here.db, archiveOf(there.db))).toEqual({ [`assessments/${id}`]: 'conflict' })
  })

  it('knows that a rename is a change, and where she was is none', () => {
    const { here, there, id } = apart()
    there.db.exec("UPDATE assessments SET place_competency = 'craft'")
    expect(standing(here.db, archiveOf(there.db))).toEqual({})
    valueOf(renameAssessment(there, { id, title: 'Renamed' }))
    expect(standing(here.db, archiveOf(there.db))).toEqual({ [`assessments/${id}`]: 'newer' })
  })

  it('leaves deleted what was deleted here, unless something that comes needs it', () => {
    const { here, there, cycle, id } = apart()
    here.db.exec('UPDATE assessments SET cycle_id = NULL')
    valueOf(deleteCycle(here, { id: cycle }))
    expect(standing(here.db, archiveOf(there.db))).toEqual({
      [`cycles/${cycle}`]: 'older',
      [`assessments/${id}`]: 'older',
    })
    valueOf(takeIn(here, archiveOf(there.db)))
    expect(valueOf(listCycles(here))).toEqual([])
    rate(there, id, 3)
    const text = archiveOf(there.db)
    expect(standing(here.db, text)).toEqual({ [`cycles/${cycle}`]: 'older', [`assessments/${id}`]: 'conflict' })
    valueOf(takeIn(here, text, { [`assessments/${id}`]: 'there' }))
    expect(valueOf(listCycles(here)).map(({ name }) => name)).toEqual(['H2'])
  })

  it('replaces nothing where it leaves something out', () => {
    const { here, there, id } = apart()
    rate(here, id, 2)
    rate(there, id, 3)
    valueOf(changeAssessment(there, { id, change: { kind: 'note', item: 'craft.testing', text: 'new' } }))
    const text = archiveOf(there.db, ['private'])
    expect(standing(here.db, text)).toEqual({ [`assessments/${id}`]: 'conflict' })
    expect(takeIn(here, text, { [`assessments/${id}`]: 'there' })).toMatchObject({
      error: { code: 'import-undecided' },
    })
    valueOf(takeIn(here, text, { [`assessments/${id}`]: 'both' }))
    expect(titles(here)).toEqual(['Mine', 'Mine (copy)'])
  })

  it('writes all of it or nothing where the database refuses a row', () => {
    const { here, there } = apart()
    aDraft(there, { title: 'Made there' })
    const archive = sound(archiveOf(there.db))
    const before = archiveOf(here.db)
    here.db.exec("CREATE TEMP TRIGGER full BEFORE INSERT ON main.assessments BEGIN SELECT RAISE(ABORT, 'no'); END")
    const text = archiveOf(there.db)
    expect(takeIn(here, text)).toMatchObject({ ok: false, error: { code: 'import-unreadable' } })
    here.db.exec('DROP TRIGGER full')
    expect(archiveOf(here.db)).toBe(before)
    expect(archive.items.length).toBeGreaterThan(3)
  })
})
