import type { SoundArchive } from '#main/archive/check-archive.ts'
import { idOf } from '#main/archive/fingerprint.ts'
import { listActions } from '#main/storage/actions.ts'
import { addLineage } from '#main/storage/archive/lineage.ts'
import { insertItem, replaceItem } from '#main/storage/archive/write-item.ts'
import { readCountedEvidence } from '#main/storage/counted-evidence.ts'
import { listCycles } from '#main/storage/cycles.ts'
import { DamagedRowError } from '#main/storage/damaged-row-error.ts'
import type { WritableDb } from '#main/storage/database.ts'
import { readEdits } from '#main/storage/edits.ts'
import { listEvidence } from '#main/storage/evidence.ts'
import { listLinks } from '#main/storage/evidence-links.ts'
import { rebuildingEvidenceWords } from '#main/storage/evidence-search.ts'
import { listLadders } from '#main/storage/ladders.ts'
import { listPreparations } from '#main/storage/promotion-preparations.ts'
import { listScenarios } from '#main/storage/scenarios.ts'
import { readProfile, readSettings } from '#main/storage/settings.ts'
import { isConstraint } from '#main/storage/is-constraint.ts'
import type { Pieces } from '#main/storage/pieces.ts'
import { transactInTurns } from '#main/storage/transact-in-turns.ts'
import { takeNeededFromTrash } from '#main/storage/trash.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { Decision } from '#shared/archive/archive-review.ts'
import { ARCHIVE_KINDS } from '#shared/archive/archive-kinds.ts'
import type { ArchiveKind, ArchiveRow } from '#shared/archive/archive-table.ts'
import { rowsAt } from '#shared/archive/rows-at.ts'
import { assessmentId } from '#shared/ids.ts'
import { copyOf, withNewReferences } from './archive-copies.ts'
import type { UseCaseContext } from './context.ts'
import { loadAssessment } from './loaded-assessment.ts'
import { comparingArchive, contentOf } from './review-archive.ts'
import type { ReviewedItem } from './review-archive.ts'

export interface ImportArchiveOptions {
  readonly sha256: (text: string) => string
  /** What was decided, by the entry's key; whatever is missing goes as proposed. */
  readonly decisions: Readonly<Record<string, Decision>>
  /** What a copy beside the original is called. */
  readonly copyLabel: (label: string) => string
  /** Told how much of it is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void
}

export interface ImportedArchive {
  readonly added: number
  readonly replaced: number
  readonly copied: number
}

/**
 * Takes over what was decided on, in one transaction: all of it or nothing. What something refers to comes with it. From
 * then on both states are known here, so that the same archive has nothing more to say. It takes its time in turns with
 * everything else; until it is done, nothing else is read or written.
 */
export function importArchive(
  context: UseCaseContext,
  archive: SoundArchive,
  options: ImportArchiveOptions,
): Promise<Result<ImportedArchive>> {
  return transactInTurns(context.db, (db) => importingArchive(context, db, archive, options))
}

/** The same thing by thing, in a transaction that is open. */
export function* importingArchive(
  context: UseCaseContext,
  db: WritableDb,
  archive: SoundArchive,
  { sha256, decisions, copyLabel, onProgress = () => undefined }: ImportArchiveOptions,
): Pieces<Result<ImportedArchive>> {
  const items = yield* comparingArchive(db, archive, sha256)
  onProgress(COMPARED)
  const decided = items.map((item) => ({ item, decision: decisionOf(item, decisions) }))
  if (decided.some(({ decision }) => decision === undefined)) return err('import-undecided')
  const taken = withNeeded(decided.map(({ item, decision }) => ({ item, decision: decision ?? 'here' })))
  yield
  const done = yield* writing(context, db, taken, { copyLabel, onProgress })
  if (done === null) return err('import-unreadable')
  if (taken.some(({ item, decision }) => item.kind.name === 'evidence' && decision !== 'here'))
    yield* rebuildingEvidenceWords(db)
  takeNeededFromTrash(db)
  yield
  if (!(yield* readingBack(context, db, done.assessments))) return err('import-unreadable')
  if (archive.without.length === 0) yield* remembering(db, taken)
  return ok({ added: done.added, replaced: done.replaced, copied: done.copied })
}

/** How much is done when all is compared, and when all is written: about what each takes. */
const COMPARED = 0.2
const WRITTEN = 0.8

interface Decided {
  readonly item: ReviewedItem
  readonly decision: Decision
}

/** Undefined where she has to decide and did not, or chose what is not to be chosen. */
function decisionOf({ key, choices, proposed, status }: ReviewedItem, decisions: Readonly<Record<string, Decision>>) {
  if (status === 'same' || status === 'older') return 'here'
  const chosen = Object.hasOwn(decisions, key) ? decisions[key] : proposed
  return chosen !== null && chosen !== undefined && choices.includes(chosen) ? chosen : undefined
}

/** What is taken may refer to what was to stay away, and is not here: then that comes, too. */
function withNeeded(decided: readonly Decided[]): readonly Decided[] {
  const needed = new Set<string>()
  const isTaken = ({ item, decision }: Decided): boolean => decision !== 'here' || needed.has(item.key)
  for (let before = -1; before !== needed.size; ) {
    before = needed.size
    for (const one of decided.filter(isTaken)) for (const key of referencesOf(one.item)) needed.add(key)
  }
  return decided.map(({ item, decision }) =>
    decision === 'here' && item.here === null && item.twin === null && needed.has(item.key)
      ? { item, decision: 'there' }
      : { item, decision },
  )
}

function referencesOf({ kind, there }: ReviewedItem): string[] {
  const content = contentOf(there)
  const of = (references: ArchiveKind['references'], row: ArchiveRow): string[] =>
    (references ?? []).flatMap(({ key, kind: target }) => {
      const id = row[key]
      return typeof id === 'string' ? [`${target}/${id}`] : []
    })
  const parts = kind.parts.flatMap(({ name, references }) =>
    rowsAt(content, name).flatMap((row) => of(references, row)),
  )
  return [...of(kind.references, content), ...parts]
}

interface Written {
  added: number
  replaced: number
  copied: number
  readonly assessments: Set<string>
}

/** Null where the database itself refuses a row: two that exclude each other, say. All of it is taken back then. */
function* writing(
  { newId }: UseCaseContext,
  db: WritableDb,
  decided: readonly Decided[],
  { copyLabel, onProgress = () => undefined }: Pick<ImportArchiveOptions, 'copyLabel' | 'onProgress'>,
): Pieces<Written | null> {
  db.pragma('defer_foreign_keys = ON') // until the transaction ends: kinds may refer to each other both ways
  const done: Written = { added: 0, replaced: 0, copied: 0, assessments: new Set() }
  const copies = new Map(
    decided.filter(({ decision }) => decision === 'both').map(({ item }) => [item.key, newId()] as const),
  )
  const twins = new Map(
    decided.flatMap(({ item: { key, twin } }): [string, string][] => (twin === null ? [] : [[key, twin]])),
  )
  const renamed = new Map([...twins, ...copies])
  const toWrite = ARCHIVE_KINDS.flatMap((kind) =>
    decided.filter(({ item, decision }) => item.kind === kind && decision !== 'here'),
  )
  for (const [index, { item, decision }] of toWrite.entries()) {
    yield
    onProgress(COMPARED + ((WRITTEN - COMPARED) * index) / toWrite.length)
    const { kind } = item
    // What is here goes on belonging to what it belongs to; what comes belongs to the copy that comes with it.
    const isHere = item.here !== null && decision === 'there'
    const theirs = withNewReferences(kind, contentOf(item.there), isHere ? twins : renamed)
    const id = copies.get(item.key)
    if (decision === 'both' && id !== undefined) {
      const copy = copyOf(kind, theirs, { id, newId, copyLabel })
      if (!fits(() => insertItem(db, kind, copy))) return null
      done.copied += 1
      if (kind.name === 'assessments') done.assessments.add(id)
      continue
    }
    const put = item.here === null ? insertItem : replaceItem
    if (!fits(() => put(db, kind, theirs))) return null
    done[item.here === null ? 'added' : 'replaced'] += 1
    if (kind.name === 'assessments') done.assessments.add(idOf(kind, theirs))
  }
  return done
}

/** Whether the database took it. */
function fits(put: () => void): boolean {
  try {
    put()
    return true
  } catch (error) {
    if (isConstraint(error)) return false
    throw error
  }
}

/** Both states, and what led to theirs, are earlier ones of what stands here now. */
function* remembering(db: WritableDb, decided: readonly Decided[]): Pieces<null> {
  // What she left as it is here, deleted on one side alone, stays unknown in its new state: it is asked about again.
  const known = decided.filter(
    ({ item, decision }) =>
      item.kind.isLog !== true && (decision !== 'here' || (item.here !== null && item.status !== 'binned')),
  )
  for (const { item } of known) {
    yield
    const fingerprints = [
      ...item.there.lineage,
      item.there.fingerprint,
      // Where theirs is further on, the state here is one of its earlier ones, or one that a fresh start made.
      ...(item.here === null || item.status === 'newer' || item.status === 'binned' ? [] : [item.here.fingerprint]),
    ]
    addLineage(db, [{ kind: item.kind.name, id: item.there.id, fingerprints }])
  }
  return null
}

/** Reads everything the way the app does: what it could not open would have been damaged from its first day. */
function* readingBack(context: UseCaseContext, db: WritableDb, ids: ReadonlySet<string>): Pieces<boolean> {
  try {
    readSettings(db)
    readProfile(db)
    listCycles(db)
    listActions(db)
    yield
    listEvidence(db)
    yield
    listLinks(db)
    for (const { hash, id } of listLadders(db)) {
      yield
      context.shelf.find(db, hash)
      listPreparations(db, id)
    }
    for (const text of ids) {
      yield
      const id = assessmentId.parse(text)
      loadAssessment(context, db, id)
      readEdits(db, id)
      readCountedEvidence(db, id)
      listScenarios(db, id)
    }
    return true
  } catch (error) {
    if (error instanceof DamagedRowError) return false
    throw error
  }
}
