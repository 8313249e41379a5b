import { join } from 'node:path'
import { lastDoneEdit } from '#main/storage/edits.ts'
import { readNotes } from '#main/storage/notes.ts'
import { openDatabase } from '#main/storage/open-database.ts'
import { assessmentId } from '#shared/ids.ts'
import type { AssessmentId } from '#shared/ids.ts'
import { storeAssessment } from '../../support/stored-assessment.ts'
import type { Verdict } from '../fault.ts'
import { COUNTED_ITEM } from './count-in-note.ts'
import { copyOf } from './copy-of.ts'
import { madeOnce } from './room.ts'

const emptyStore = madeOnce((room) => {
  const folder = join(room, 'empty')
  const opened = openDatabase(folder, { appVersion: '0.1.0', nowMs: () => 0 })
  if (!opened.ok) throw new Error(`no store to begin with: ${opened.error.code}`)
  const id = storeAssessment(opened.value.db)
  opened.value.close()
  return { folder, id }
})

/** A store with one assessment and nothing counted, properly closed. */
export function prepareCounted(folder: string): AssessmentId {
  const { folder: empty, id } = emptyStore()
  copyOf(empty, folder)
  return id
}

export interface Counted {
  readonly verdict: Verdict
  readonly kept: number
}

/**
 * Opens the store as the app does and holds it against what was acknowledged. One more than that is right too: committed,
 * and cut before it could be said.
 */
export function judgeCounted(folder: string, id: string, acknowledged: number): Counted {
  const opened = openDatabase(folder, { appVersion: '0.1.0', nowMs: () => 0 })
  if (!opened.ok) return { verdict: 'lost', kept: -1 }
  const { db, close } = opened.value
  try {
    const assessment = assessmentId.parse(id)
    const kept = Number(readNotes(db, assessment).notes[COUNTED_ITEM] ?? 0)
    const edits = Number(db.prepare('SELECT count(*) FROM edits').pluck().get())
    const last = Number(lastDoneEdit(db, assessment)?.after.value ?? 0)
    const isWhole = db.pragma('integrity_check', { simple: true }) === 'ok' && edits === kept && last === kept
    if (!isWhole || kept > acknowledged + 1) return { verdict: 'altered', kept }
    return { verdict: kept < acknowledged ? 'lost' : 'survived', kept }
  } finally {
    close()
  }
}

/** The last whole line that a counting process said, as a number; 0 where it said none. */
export function lastSaid(said: string): number {
  return Number(
    said
      .slice(0, said.lastIndexOf('\n') + 1)
      .trim()
      .split('\n')
      .at(-1),
  )
}
