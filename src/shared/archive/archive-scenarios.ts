import { z } from 'zod'
import { FREQUENCIES, rating } from '../assessment.ts'
import { dottedId } from '../ids.ts'
import { exactlyOne } from './archive-faults.ts'
import type { ArchiveKind } from './archive-table.ts'
import { archiveId, archiveName, archiveTime } from './archive-values.ts'

/** What if: an assessment with some answers otherwise. */
export const archivedScenarios: ArchiveKind = {
  name: 'scenarios',
  id: ['id'],
  label: ['name'],
  row: z.strictObject({
    id: archiveId,
    assessmentId: archiveId,
    name: archiveName,
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
      name: 'ratings',
      table: 'scenario_ratings',
      owner: ['scenario_id'],
      row: z.strictObject({ item: dottedId, rating }),
      key: ['item'],
    },
    {
      name: 'signals',
      table: 'scenario_signals',
      owner: ['scenario_id'],
      row: z.strictObject({
        signal: dottedId,
        flag: z.boolean().nullable(),
        frequency: z.enum(FREQUENCIES).nullable(),
      }),
      key: ['signal'],
      flags: ['flag'],
      fault: exactlyOne('flag', 'frequency'),
      isSignal: () => true,
    },
  ],
}

/** What is hard for her, whatever the cycle. */
export const archivedHardItems: ArchiveKind = {
  name: 'hardItems',
  id: ['ladderId', 'item'],
  label: ['item'],
  row: z.strictObject({ ladderId: archiveName, item: dottedId, weight: z.number().int().min(2).max(9) }),
  key: ['ladderId', 'item'],
  unversioned: [],
  parts: [],
}
