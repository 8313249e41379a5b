import { z } from 'zod'
import { dayString } from '../assessment.ts'
import { STANCES, evidenceDraftSchema, evidenceFieldsSchema } from '../evidence.ts'
import { dottedId } from '../ids.ts'
import { notTogether } from './archive-faults.ts'
import type { ArchiveKind, ArchivePart, ArchiveRow } from './archive-table.ts'
import { archiveId, archiveName, archiveTime } from './archive-values.ts'

const { title, what, outcome, kind, link } = evidenceFieldsSchema.shape

const fields = {
  title,
  what,
  outcome,
  startsOn: dayString.nullable(),
  endsOn: dayString.nullable(),
  kind,
  project: z.string().max(120),
  link,
  stance: z.enum(STANCES),
  private: z.boolean(),
}

const fault = ({ startsOn, endsOn }: ArchiveRow) =>
  typeof startsOn === 'string' && typeof endsOn === 'string' && endsOn < startsOn
    ? notTogether('startsOn', 'endsOn')
    : null
const isPrivate = (row: ArchiveRow): boolean => row['private'] === true

/** What happened and what came of it, with the claims that it speaks of. */
export const archivedEvidence: ArchiveKind = {
  name: 'evidence',
  id: ['id'],
  label: ['title'],
  row: z.strictObject({
    id: archiveId,
    ...fields,
    createdAtMs: archiveTime,
    updatedAtMs: archiveTime,
    deletedAtMs: archiveTime.nullable(),
  }),
  key: [],
  flags: ['private'],
  leftOut: { seq: 'the list has their order' },
  fault,
  isPrivate,
  unversioned: [],
  parts: [
    {
      name: 'links',
      table: 'evidence_links',
      owner: ['evidence_id'],
      row: z.strictObject({ ladderId: archiveName, claim: dottedId }),
      key: ['ladderId', 'claim'],
    },
  ],
}

/** An entry that is begun and not noted yet. */
export const archivedEvidenceDraft: ArchiveKind = {
  name: 'evidenceDraft',
  id: null,
  label: [],
  row: z.strictObject({ content: evidenceDraftSchema }),
  key: [],
  json: ['content'],
  fixed: { one: 1 },
  isPrivate: ({ content }) =>
    typeof content === 'object' && content !== null && Reflect.get(content, 'private') === true,
  unversioned: [],
  parts: [],
}

/** Part of an assessment: what counted when it was completed, as it read then. */
export const countedEvidence: ArchivePart = {
  name: 'countedEvidence',
  owner: ['assessment_id'],
  row: z.strictObject({
    place: z.number().int().min(0).max(100_000),
    evidenceId: archiveId,
    ...fields,
    claims: z.array(dottedId).max(10_000),
  }),
  key: ['place'],
  flags: ['private'],
  json: ['claims'],
  fault,
  isPrivate,
}
