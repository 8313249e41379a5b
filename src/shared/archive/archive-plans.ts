import { z } from 'zod'
import { ACTION_STATES } from '../action.ts'
import { dayString } from '../assessment.ts'
import { dottedId } from '../ids.ts'
import { STEP_STATES } from '../promotion-preparation.ts'
import type { ArchiveKind } from './archive-table.ts'
import { archiveId, archiveName, archiveText, archiveTime } from './archive-values.ts'

const value = z.number().min(0).max(100)
const place = z.number().int().min(-1_000_000).max(1_000_000)

/** What she means to do. */
export const archivedActions: ArchiveKind = {
  name: 'actions',
  id: ['id'],
  label: ['title'],
  row: z.strictObject({
    id: archiveId,
    title: archiveName,
    why: archiveText,
    ladderId: archiveName.nullable(),
    competency: archiveName.nullable(),
    promotion: dottedId.nullable(),
    dueOn: dayString.nullable(),
    state: z.enum(ACTION_STATES),
    place,
    assessmentId: archiveId.nullable(),
    cycleId: archiveId.nullable(),
    createdAtMs: archiveTime,
    updatedAtMs: archiveTime,
    closedAtMs: archiveTime.nullable(),
    deletedAtMs: archiveTime.nullable(),
  }),
  key: [],
  references: [
    { key: 'assessmentId', kind: 'assessments' },
    { key: 'cycleId', kind: 'cycles' },
  ],
  leftOut: { seq: 'the list has their order' },
  fault: (row) =>
    (row['state'] === 'open') !== (row['closedAtMs'] === null)
      ? { code: 'not-together', first: 'state', second: 'closedAtMs' }
      : row['ladderId'] === null && (row['competency'] !== null || row['promotion'] !== null)
        ? { code: 'not-together', first: 'competency', second: 'ladderId' }
        : null,
  unversioned: [],
  parts: [
    {
      name: 'raises',
      table: 'action_raises',
      owner: ['action_id'],
      row: z.strictObject({
        place: z.number().int().min(0).max(10_000),
        item: dottedId,
        fromValue: value.nullable(),
        toValue: value,
      }),
      key: ['place'],
    },
    {
      name: 'carries',
      table: 'action_carries',
      owner: ['action_id'],
      row: z.strictObject({
        fromCycleId: archiveId.nullable(),
        toCycleId: archiveId.nullable(),
        atMs: archiveTime,
      }),
      key: [],
      references: [
        { key: 'fromCycleId', kind: 'cycles' },
        { key: 'toCycleId', kind: 'cycles' },
      ],
      leftOut: { seq: 'the list has their order' },
    },
  ],
}

/** Since when she stands where a promotion begins. */
export const archivedPromotionStarts: ArchiveKind = {
  name: 'promotionStarts',
  id: ['ladderId', 'promotion'],
  label: ['promotion'],
  row: z.strictObject({ ladderId: archiveName, promotion: dottedId, startedOn: dayString }),
  key: ['ladderId', 'promotion'],
  unversioned: [],
  parts: [],
}

/** What she prepared of a promotion, slot by slot. */
export const archivedPromotionSlots: ArchiveKind = {
  name: 'promotionSlots',
  id: ['ladderId', 'promotion', 'slot'],
  label: ['promotion', 'slot'],
  row: z.strictObject({
    ladderId: archiveName,
    promotion: dottedId,
    slot: dottedId,
    met: z.boolean(),
    onDay: dayString.nullable(),
    note: archiveText,
    title: archiveText,
    link: archiveText,
    state: z.enum(STEP_STATES).nullable(),
  }),
  key: ['ladderId', 'promotion', 'slot'],
  flags: ['met'],
  fault: ({ state, met }) =>
    state !== null && (state === 'passed') !== met ? { code: 'not-together', first: 'state', second: 'met' } : null,
  unversioned: [],
  parts: [
    {
      name: 'evidence',
      table: 'promotion_evidence',
      owner: ['ladder_id', 'promotion', 'slot'],
      row: z.strictObject({ place: z.number().int().min(0).max(10_000), evidenceId: archiveId }),
      key: ['place'],
    },
  ],
}

/** Which of all this came with the sample to play with. */
export const archivedSamples: ArchiveKind = {
  name: 'samples',
  id: ['kind', 'id'],
  label: ['kind'],
  row: z.strictObject({ kind: z.enum(['assessment', 'cycle', 'evidence', 'action']), id: archiveId }),
  key: ['kind', 'id'],
  unversioned: [],
  parts: [],
  isLog: true,
}
