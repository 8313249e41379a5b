import { forgetDraftFigures } from '#main/storage/assessments.ts'
import type { ReadableDb, WritableDb } from '#main/storage/database.ts'
import { readEvidenceDraft, writeEvidenceDraft } from '#main/storage/evidence-draft.ts'
import { deleteLink, insertLink } from '#main/storage/evidence-links.ts'
import { indexEvidence } from '#main/storage/evidence-search.ts'
import {
  insertEvidence,
  listEvidence as list,
  readEvidence,
  updateEvidence as update,
  writeEvidenceDeleted,
} from '#main/storage/evidence.ts'
import { reading, transact } from '#main/storage/transact.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import { endsBeforeItBegins } from '#shared/evidence.ts'
import type { EvidenceDraft, EvidenceEntry, EvidenceLine, EvidenceLink } from '#shared/evidence.ts'
import { evidenceId } from '#shared/ids.ts'
import type { EvidenceId } from '#shared/ids.ts'
import type { Input } from '#shared/ipc/contract.ts'
import type { UseCaseContext } from './context.ts'
import { knowsClaim } from './ladders-in-use.ts'

// Whatever changes the log changes what stands behind open assessments: their kept figures are computed again.

export function listEvidence({ db }: UseCaseContext): Result<readonly EvidenceLine[]> {
  return reading(db, () => ok(list(db)))
}

export function getEvidence({ db }: UseCaseContext, { id }: { readonly id: EvidenceId }): Result<EvidenceEntry> {
  return reading(db, () => entryOf(db, id))
}

/** Notes it, with its links; the draft that it was typed into is given up. */
export function createEvidence(context: UseCaseContext, input: Input<'evidence:create'>): Result<EvidenceEntry> {
  const { db, clock, newId } = context
  const { fields, links } = input
  if (endsBeforeItBegins(fields)) return err('invalid-input', { field: 'to' })
  const id = evidenceId.parse(newId())
  return transact(db, () => {
    const unknown = links.find((link) => !knowsClaim(context, db, link))
    if (unknown !== undefined) return err('unknown-item')
    insertEvidence(db, id, fields, clock.nowMs())
    for (const link of links) insertLink(db, id, link)
    writeEvidenceDraft(db, null)
    return settled(db, id)
  })
}

export function updateEvidence(context: UseCaseContext, input: Input<'evidence:update'>): Result<EvidenceEntry> {
  const { db, clock } = context
  const { id, fields } = input
  if (endsBeforeItBegins(fields)) return err('invalid-input', { field: 'to' })
  return transact(db, () => {
    if (readEvidence(db, id) === null) return err('not-found')
    update(db, id, fields, clock.nowMs())
    return settled(db, id)
  })
}

/** Puts it into the trash, where all of it stays. */
export function deleteEvidence({ db, clock }: UseCaseContext, { id }: { readonly id: EvidenceId }): Result<null> {
  return transact(db, () => {
    if (!writeEvidenceDeleted(db, id, clock.nowMs())) return err('not-found')
    indexEvidence(db, id)
    forgetDraftFigures(db)
    return ok(null)
  })
}

/** Takes it out of the trash as it was; one that is not there stays as it is. */
export function restoreEvidence({ db }: UseCaseContext, { id }: { readonly id: EvidenceId }): Result<EvidenceEntry> {
  return transact(db, () => {
    writeEvidenceDeleted(db, id, null)
    return settled(db, id)
  })
}

export function linkEvidence(context: UseCaseContext, input: Input<'evidence:link'>): Result<EvidenceEntry> {
  const { db } = context
  return transact(db, () => {
    if (readEvidence(db, input.id) === null) return err('not-found')
    if (!knowsClaim(context, db, input.link)) return err('unknown-item')
    insertLink(db, input.id, input.link)
    return settled(db, input.id)
  })
}

/** Also from a claim that no ladder has any more. */
export function unlinkEvidence(
  { db }: UseCaseContext,
  { id, link }: { readonly id: EvidenceId; readonly link: EvidenceLink },
): Result<EvidenceEntry> {
  return transact(db, () => {
    deleteLink(db, id, link)
    return settled(db, id)
  })
}

export function evidenceDraft({ db }: UseCaseContext): Result<EvidenceDraft | null> {
  return reading(db, () => ok(readEvidenceDraft(db)))
}

export function keepEvidenceDraft(
  { db }: UseCaseContext,
  { draft }: { readonly draft: EvidenceDraft | null },
): Result<null> {
  return transact(db, () => {
    writeEvidenceDraft(db, draft)
    return ok(null)
  })
}

function settled(db: WritableDb, id: EvidenceId): Result<EvidenceEntry> {
  indexEvidence(db, id)
  forgetDraftFigures(db)
  return entryOf(db, id)
}

function entryOf(db: ReadableDb, id: EvidenceId): Result<EvidenceEntry> {
  const entry = readEvidence(db, id)
  return entry === null ? err('not-found') : ok(entry)
}
