import { z } from 'zod'
import { dayString } from '../assessment.ts'
import { EXPORT_KINDS, partCounts } from '../export-log.ts'
import { dottedId } from '../ids.ts'
import { COMMITMENT_STATES, PROMISED_BY } from '../meeting.ts'
import { notTogether } from './archive-faults.ts'
import type { ArchiveKind } from './archive-table.ts'
import { archiveId, archiveName, archiveText, archiveTime } from './archive-values.ts'

/** What came of a talk: the manager's words, values agreed on, and who promised what. */
export const archivedMeetings: ArchiveKind = {
  name: 'meetings',
  id: ['id'],
  label: ['heldOn', 'withWhom'],
  copyLabel: 'withWhom',
  row: z.strictObject({
    id: archiveId,
    assessmentId: archiveId,
    heldOn: dayString,
    withWhom: archiveText,
    words: archiveText,
    createdAtMs: archiveTime,
    updatedAtMs: archiveTime,
    deletedAtMs: archiveTime.nullable(),
  }),
  key: [],
  references: [{ key: 'assessmentId', kind: 'assessments' }],
  leftOut: { seq: 'the list has their order' },
  unversioned: [],
  parts: [
    {
      name: 'agreed',
      table: 'agreed_values',
      owner: ['meeting_id'],
      row: z.strictObject({ competency: dottedId, value: z.number().min(0).max(20) }),
      key: ['competency'],
    },
    {
      name: 'commitments',
      owner: ['meeting_id'],
      row: z.strictObject({
        id: archiveId,
        place: z.number().int().min(0).max(10_000),
        byWhom: z.enum(PROMISED_BY),
        text: archiveName,
        dueOn: dayString.nullable(),
        state: z.enum(COMMITMENT_STATES),
        stateAtMs: archiveTime.nullable(),
      }),
      key: [],
      ids: ['id'],
      leftOut: { seq: 'the list has their order' },
      fault: ({ state, stateAtMs }) =>
        (state === 'open') !== (stateAtMs === null) ? notTogether('state', 'stateAtMs') : null,
    },
  ],
}

/** What left the store, when and where to. */
export const archivedExports: ArchiveKind = {
  name: 'exports',
  id: ['atMs', 'kind', 'subject', 'name'],
  label: ['subject'],
  row: z.strictObject({
    atMs: archiveTime,
    kind: z.enum(EXPORT_KINDS),
    subject: archiveText,
    name: archiveText.nullable(),
    folder: archiveText.nullable(),
    holds: partCounts,
    leftOut: partCounts,
  }),
  key: [],
  json: ['holds', 'leftOut'],
  leftOut: { seq: 'the list has their order' },
  fault: ({ name, folder }) => ((name === null) !== (folder === null) ? notTogether('name', 'folder') : null),
  unversioned: [],
  parts: [],
  isLog: true,
}

/** Names that stand differently on pages for others. */
export const archivedAliases: ArchiveKind = {
  name: 'aliases',
  id: null,
  label: [],
  isRootless: true,
  row: z.strictObject({}),
  key: [],
  unversioned: [],
  parts: [
    {
      name: 'names',
      table: 'aliases',
      owner: [],
      row: z.strictObject({ place: z.number().int().min(0).max(10_000), name: archiveName, alias: archiveText }),
      key: ['place'],
    },
  ],
}
