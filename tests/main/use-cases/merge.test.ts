import { describe, expect, it } from 'vitest'
import { fingerprintOf, idOf } from '#main/archive/fingerprint.ts'
import { sha256 } from '#main/files/sha256.ts'
import { readItems } from '#main/storage/archive/read-items.ts'
import type { ReadableDb } from '#main/storage/database.ts'
import { createActions, deleteAction, listActions, updateAction } from '#main/use-cases/actions.ts'
import { saveAgreedRow } from '#main/use-cases/agreed-rows.ts'
import { renameAssessment } from '#main/use-cases/assessment-details.ts'
import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import { createCycle, deleteCycle, listCycles, updateCycle } from '#main/use-cases/cycles.ts'
import { deleteAssessment, restoreAssessment } from '#main/use-cases/delete-assessment.ts'
import { deleteEvidence, listEvidence, getEvidence, updateEvidence } from '#main/use-cases/evidence-log.ts'
import { deleteMeeting, listMeetings, saveMeeting } from '#main/use-cases/meetings.ts'
import { createScenario, deleteScenario, listScenarios } from '#main/use-cases/scenarios.ts'
import { purgeFromTrash, readTrash } from '#main/use-cases/trash.ts'
import type { Decision } from '#shared/archive/archive-review.ts'
import { ARCHIVE_KINDS } from '#shared/archive/archive-kinds.ts'
import { listAssessments } from '#main/use-cases/list-assessments.ts'
import { archiveOf, compareArchive, reviewOf, sound, takeIn } from '../../support/archives.ts'
import { evidenceFields } from '../../support/evidence-fields.ts'
import { note } from '../../support/evidence.ts'
import { chanceOf, pick } from '../../support/random-answers.ts'
import { aDraft, testContext, valueOf } from '../../support/use-cases.ts'
import type { TestContext } from '../../support/use-cases.ts'

type Chance = () => number

/** Everything that can be done to what is there, by chance; each returns whether there was something to do it to. */
const DEEDS: readonly ((context: TestContext, chance: Chance) => unknown)[] = [
  (context, chance) => {
    const one = some(chance, valueOf(listAssessments(context)))
    const item = pick(chance, ['craft.testing', 'craft.review', 'people.feedback'])
    if (one) changeAssessment(context, { id: one.id, change: { kind: 'rate', item, value: 1 + below(chance, 3) } })
  },
  (context, chance) => {
    const one = some(chance, valueOf(listAssessments(context)))
    const text = `note ${below(chance, 4)}`
    if (one) changeAssessment(context, { id: one.id, change: { kind: 'note', item: 'craft.testing', text } })
  },
  (context, chance) => {
    const one = some(chance, valueOf(listAssessments(context)))
    if (one) renameAssessment(context, { id: one.id, title: `Title ${below(chance, 3)}` })
  },
  (context, chance) => {
    const one = some(chance, valueOf(listAssessments(context)))
    if (one) deleteAssessment(context, one)
  },
  (context, chance) => {
    const one = some(chance, valueOf(readTrash(context)))
    if (one?.entry.kind === 'assessment') restoreAssessment(context, { id: one.entry.id })
  },
  (context, chance) => {
    const one = some(chance, valueOf(readTrash(context)))
    if (one?.entry.kind === 'assessment') purgeFromTrash(context, [one.entry])
  },
  (context, chance) => {
    const one = some(chance, valueOf(listAssessments(context)))
    if (one) saveAgreedRow(context, { id: one.id, item: 'craft.review', value: 1 + below(chance, 3), note: '' })
  },
  (context, chance) => {
    const one = some(chance, valueOf(listCycles(context)))
    const fields = { name: `Cycle ${below(chance, 3)}`, startsOn: null, endsOn: null }
    if (one) updateCycle(context, { id: one.id, fields })
  },
  (context, chance) => {
    const one = some(chance, valueOf(listCycles(context)))
    if (one) deleteCycle(context, one)
  },
  (context, chance) => {
    const one = some(chance, valueOf(listEvidence(context)))
    const fields = evidenceFields({ title: `Entry ${below(chance, 3)}`, private: chance() < 0.5 })
    if (one) updateEvidence(context, { id: one.id, fields })
  },
  (context, chance) => {
    const one = some(chance, valueOf(listEvidence(context)))
    if (one) deleteEvidence(context, one)
  },
  (context, chance) => {
    const one = some(chance, valueOf(listActions(context)))
    if (one === undefined) return
    updateAction(context, { id: one.id, fields: { title: `Action ${below(chance, 3)}`, why: '', dueOn: null } })
  },
  (context, chance) => {
    const one = some(chance, valueOf(listActions(context)))
    if (one) deleteAction(context, one)
  },
  (context, chance) => {
    const one = some(chance, valueOf(listMeetings(context)))
    const fields = talk(`words ${below(chance, 3)}`)
    if (one) saveMeeting(context, { id: one.id, assessment: one.assessment, fields })
  },
  (context, chance) => {
    const one = some(chance, valueOf(listMeetings(context)))
    if (one) deleteMeeting(context, one)
  },
  (context, chance) => {
    const one = some(chance, valueOf(listAssessments(context)))
    const kept = one && some(chance, valueOf(listScenarios(context, { assessment: one.id })))
    if (kept) deleteScenario(context, kept)
  },
  (context, chance) => aDraft(context, { title: `Made ${below(chance, 100)}` }),
  (context, chance) => note(context, { title: `Noted ${below(chance, 100)}` }),
]

const some = <T>(chance: Chance, from: readonly T[]): T | undefined => from[below(chance, from.length)]
const below = (chance: Chance, limit: number): number => Math.floor(chance() * limit)
const talk = (words: string) => ({ heldOn: '2026-11-20', withWhom: '', words, agreed: { craft: 2 }, commitments: [] })
const ACTION = {
  title: 'Do',
  why: '',
  dueOn: null,
  ladder: null,
  competency: null,
  raises: [],
  promotion: null,
  assessment: null,
  cycle: null,
}

/** A person's data, the same on two computers; then something happens on each. */
const apart = (seed: number) => {
  const chance = chanceOf(seed)
  const here = testContext()
  for (let count = 0; count < 3; count += 1) {
    const cycle = valueOf(createCycle(here, { name: `H${count}`, startsOn: null, endsOn: null }))
    const { id } = aDraft(here, { title: `Mine ${count}`, cycle: cycle.id })
    changeAssessment(here, { id, change: { kind: 'rate', item: 'craft.testing', value: 1 } })
    valueOf(saveMeeting(here, { id: null, assessment: id, fields: talk('said') }))
    valueOf(
      createScenario(here, { assessment: id, name: 'x', alteration: { ratings: { 'craft.testing': 3 }, signals: {} } }),
    )
    note(here, { title: `Entry ${count}` })
  }
  valueOf(createActions(here, { actions: [ACTION] }))
  const there = testContext()
  valueOf(takeIn(there, archiveOf(here.db)))
  const base = statesIn(here.db)
  for (const context of [here, there]) {
    for (let deed = 6 + below(chance, 12); deed > 0; deed -= 1) {
      context.clock.pass(1 + below(chance, 100_000))
      pick(chance, DEEDS)(context, chance)
    }
  }
  return { chance, here, there, base }
}

/** Each thing by its fingerprint. */
const statesIn = (db: ReadableDb): ReadonlyMap<string, string> =>
  new Map(
    ARCHIVE_KINDS.flatMap((kind) =>
      readItems(db, kind).map((item): [string, string] => [
        `${kind.name}/${idOf(kind, item)}`,
        fingerprintOf(kind, item, sha256),
      ]),
    ),
  )

/** How a thing must stand, by what became of it on either side. */
const expected = (base: string | undefined, here: string | undefined, there: string): string => {
  if (here === there) return 'same'
  if (here === undefined) return base === undefined ? 'new' : base === there ? 'gone' : 'gone-changed'
  if (here === base) return 'newer'
  return there === base ? 'older' : 'conflict'
}

const SEEDS = Array.from({ length: 24 }, (_, seed) => seed)
const met = new Set<string>()

describe('two computers that went apart', () => {
  it.each(SEEDS)('are compared thing by thing, and brought together as decided (%i)', { timeout: 60_000 }, (seed) => {
    const { chance, here, there, base } = apart(seed)
    const before = { here: statesIn(here.db), there: statesIn(there.db) }
    const text = archiveOf(there.db)
    const items = compareArchive(here.db, sound(text), sha256)
    for (const { key, status } of items) {
      met.add(status)
      const [kind = ''] = key.split('/')
      if (kind === 'settings' || kind === 'profile' || kind === 'aliases') continue
      // A state that is further on there may be that it was deleted there.
      const stands = status === 'binned' ? 'newer' : status
      expect([key, stands]).toEqual([key, expected(base.get(key), before.here.get(key), before.there.get(key) ?? '')])
    }
    expect(items.filter(({ status }) => status !== 'same').length).toBe(
      [...before.there].filter(([key, state]) => before.here.get(key) !== state).length,
    )

    // What both went on with waits for a decision; without one nothing at all is written.
    const open = items.filter(({ status, proposed }) => proposed === null && status !== 'same' && status !== 'older')
    expect(open.map(({ status }) => status).filter((status) => !/conflict|gone-changed|binned/.test(status))).toEqual(
      [],
    )
    const refusal = open.length === 0 ? null : takeIn(here, text)
    expect(refusal === null || (!refusal.ok && refusal.error.code === 'import-undecided')).toBe(true)
    expect(statesIn(here.db)).toEqual(before.here)

    // Whatever is decided, that is what stands afterwards, and everything else as it was or as it came.
    const decisions: Record<string, Decision> = Object.fromEntries(
      open.map(({ key, choices }) => [key, pick(chance, choices)]),
    )
    valueOf(takeIn(here, text, decisions))
    const after = statesIn(here.db)
    const stands = items.flatMap(({ key, status, proposed }): [string, string | undefined][] => {
      const isTaken = status !== 'same' && status !== 'older' && (decisions[key] ?? proposed) === 'there'
      // What was to stay away may have come because something else needs it.
      const isLeftOpen = !isTaken && !before.here.has(key)
      return isLeftOpen ? [] : [[key, (isTaken ? before.there : before.here).get(key)]]
    })
    expect(stands.map(([key]) => [key, after.get(key)])).toEqual(stands)
    const lost = [...before.here.keys()].filter((key) => !after.has(key))
    expect(lost).toEqual([])
    const copies = Object.values(decisions).filter((decision) => decision === 'both').length
    const came = items.filter(({ key }) => !before.here.has(key) && after.has(key)).length
    expect(after.size).toBe(before.here.size + came + copies)

    // Once more: nothing doubles, and only what stayed deleted is asked about again.
    const again = compareArchive(here.db, sound(text), sha256)
    const statuses = again.map(({ status }) => status).filter((status) => !/same|older|gone|binned/.test(status))
    expect(statuses).toEqual([])
    const stays = Object.fromEntries(again.map(({ key }): [string, Decision] => [key, 'here']))
    expect(valueOf(takeIn(here, text, stays))).toEqual({ added: 0, replaced: 0, copied: 0 })
    expect(statesIn(here.db)).toEqual(after)

    // The way back asks about nothing that was decided here.
    const back = compareArchive(there.db, sound(archiveOf(here.db)), sha256)
    expect(back.filter(({ status }) => status === 'conflict').map(({ key }) => key)).toEqual([])
  })

  it('meet in every way there is, in these runs', () => {
    expect([...met].filter((status) => status !== 'binned').toSorted()).toEqual([
      'conflict',
      'gone',
      'gone-changed',
      'new',
      'newer',
      'older',
      'same',
    ])
  })

  it('show both values of a conflict, with when each came about', () => {
    const here = testContext()
    const { id } = aDraft(here, { title: 'Mine' })
    const there = testContext()
    valueOf(takeIn(there, archiveOf(here.db)))
    const change = (context: TestContext, value: number, text: string): void => {
      context.clock.pass(60_000)
      valueOf(changeAssessment(context, { id, change: { kind: 'rate', item: 'craft.testing', value } }))
      context.clock.pass(60_000)
      valueOf(changeAssessment(context, { id, change: { kind: 'note', item: 'craft.review', text } }))
    }
    change(here, 2, 'here')
    there.clock.pass(3_600_000)
    change(there, 3, 'there')
    valueOf(renameAssessment(there, { id, title: 'Renamed' }))
    valueOf(deleteAssessment(there, { id }))
    const archive = sound(archiveOf(there.db))
    const [entry] = reviewOf(archive, compareArchive(here.db, archive, sha256)).entries
    const [noonHere, noonThere] = [here.clock.nowMs(), there.clock.nowMs()]
    expect(entry).toMatchObject({ status: 'conflict', proposed: null, differing: 4 })
    expect(entry?.differences).toEqual([
      expect.objectContaining({ part: '', field: 'title', here: 'Mine', there: 'Renamed' }),
      expect.objectContaining({ part: '', field: 'deletedAtMs', here: false, there: true }),
      {
        part: 'answers',
        row: 'craft.testing',
        field: 'rating',
        here: 2,
        there: 3,
        hereAtMs: noonHere - 60_000,
        thereAtMs: noonThere - 60_000,
      },
      {
        part: 'notes',
        row: 'craft.review',
        field: 'text',
        here: 'here',
        there: 'there',
        hereAtMs: noonHere,
        thereAtMs: noonThere,
      },
    ])
    expect(entry?.changedHereMs).toBe(noonHere)
    expect(entry?.ladder).not.toBeNull()
  })

  it('keep an edited thing apart from what its trash says: neither is decided by the app', () => {
    const { here, there, chance } = apart(1_000)
    expect(chance()).toBeLessThan(1)
    const fresh = note(here, { title: 'Kept here' })
    valueOf(takeIn(there, archiveOf(here.db), decisionsFor(there, archiveOf(here.db))))
    valueOf(deleteEvidence(there, { id: fresh.id }))
    const {
      links: _links,
      id: _id,
      createdAtMs: _made,
      updatedAtMs: _at,
      ...fields
    } = valueOf(getEvidence(here, fresh))
    valueOf(updateEvidence(here, { id: fresh.id, fields: { ...fields, outcome: 'more' } }))
    const items = compareArchive(here.db, sound(archiveOf(there.db)), sha256)
    expect(items.find(({ key }) => key === `evidence/${fresh.id}`)).toMatchObject({
      status: 'conflict',
      proposed: null,
    })
  })
})

/** Everything as in the file, where there is a choice. */
const decisionsFor = (context: TestContext, text: string): Record<string, Decision> =>
  Object.fromEntries(
    compareArchive(context.db, sound(text), sha256).flatMap(({ key, choices }): [string, Decision][] =>
      choices.includes('there') ? [[key, 'there']] : [],
    ),
  )
