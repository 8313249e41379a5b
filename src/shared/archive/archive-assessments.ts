import { z } from 'zod'
import { FREQUENCIES, PERSPECTIVES, dayString, rating } from '../assessment.ts'
import { fieldValueSchema } from '../field-value.ts'
import { dottedId, ladderHash } from '../ids.ts'
import { countedEvidence } from './archive-evidence.ts'
import { exactlyOne, notTogether } from './archive-faults.ts'
import type { ArchiveKind, ArchivePart, ArchiveRow } from './archive-table.ts'
import { archiveId, archiveName, archiveText, archiveTime } from './archive-values.ts'

const EDIT_STATES = ['done', 'undone', 'discarded'] as const

const owner = ['assessment_id']

const parts: readonly ArchivePart[] = [
  {
    name: 'answers',
    owner,
    row: z.strictObject({ item: dottedId, rating: rating.nullable(), reason: archiveName.nullable() }),
    key: ['item'],
    fault: exactlyOne('rating', 'reason'),
    privateWords: 'reason',
  },
  {
    name: 'notes',
    owner,
    row: z.strictObject({ item: dottedId, text: archiveText, private: z.boolean() }),
    key: ['item'],
    flags: ['private'],
    fault: (row) => (row['text'] === '' && row['private'] === false ? notTogether('text', 'private') : null),
    isPrivate: (row) => row['private'] === true,
  },
  {
    name: 'signals',
    owner,
    row: z.strictObject({ signal: dottedId, flag: z.boolean().nullable(), frequency: z.enum(FREQUENCIES).nullable() }),
    key: ['signal'],
    flags: ['flag'],
    fault: exactlyOne('flag', 'frequency'),
    isSignal: () => true,
  },
  {
    name: 'writtenAnswers',
    owner,
    row: z.strictObject({ item: dottedId, text: archiveText, lastOn: dayString.nullable() }),
    key: ['item'],
    fault: (row) => (row['text'] === '' && row['lastOn'] === null ? notTogether('text', 'lastOn') : null),
    privateWords: 'text',
  },
  {
    name: 'estimates',
    owner,
    row: z.strictObject({ competency: dottedId, value: rating }),
    key: ['competency'],
  },
  { name: 'later', owner, row: z.strictObject({ item: dottedId }), key: ['item'] },
  {
    name: 'questions',
    owner,
    row: z.strictObject({ place: z.number().int().min(0).max(10_000), text: archiveText }),
    key: ['place'],
  },
  countedEvidence,
  { name: 'dismissedHints', owner, row: z.strictObject({ hint: archiveName }), key: ['hint'] },
  {
    name: 'agreedRows',
    owner,
    row: z.strictObject({ item: dottedId, value: rating.nullable(), note: archiveText, atMs: archiveTime }),
    key: ['item'],
    fault: (row) => (row['value'] === null && row['note'] === '' ? notTogether('value', 'note') : null),
  },
  {
    name: 'events',
    owner,
    row: z.strictObject({ kind: z.enum(['completed', 'reopened']), atMs: archiveTime }),
    key: [],
    leftOut: { seq: 'the list has their order' },
  },
  {
    name: 'edits',
    owner,
    row: z.strictObject({
      field: z.enum(fieldValueSchema.options.map(({ shape }) => shape.field.value)),
      key: z.union([dottedId, z.literal('')]),
      before: z.json(),
      after: z.json(),
      atMs: archiveTime,
      state: z.enum(EDIT_STATES),
    }),
    key: [],
    json: ['before', 'after'],
    leftOut: { seq: 'the list has their order' },
    fault: (row) =>
      editFault(row, 'before')
        ? notTogether('field', 'before')
        : editFault(row, 'after')
          ? notTogether('field', 'after')
          : null,
    isSignal: (row) => row['field'] === 'signal',
    isHistory: true,
  },
]

export const archivedAssessments: ArchiveKind = {
  name: 'assessments',
  id: ['id'],
  label: ['title'],
  row: z.strictObject({
    id: archiveId,
    ladderHash,
    cycleId: archiveId.nullable(),
    title: archiveName,
    perspective: z.enum(PERSPECTIVES),
    byWhom: archiveText,
    target: archiveName.nullable(),
    track: archiveName.nullable(),
    leadershipYears: z.number().min(0).max(60).nullable(),
    handsOnPercent: z.number().min(0).max(100).nullable(),
    subject: archiveText,
    placeCompetency: archiveText.nullable(),
    placeItem: dottedId.nullable(),
    status: z.enum(['draft', 'completed']),
    createdAtMs: archiveTime,
    updatedAtMs: archiveTime,
    completedAtMs: archiveTime.nullable(),
    deletedAtMs: archiveTime.nullable(),
  }),
  key: [],
  references: [
    { key: 'ladderHash', kind: 'ladders' },
    { key: 'cycleId', kind: 'cycles' },
  ],
  unversioned: ['placeCompetency', 'placeItem'],
  derived: ['figures'],
  leftOut: { seq: 'the list has their order', figures: 'made from the answers' },
  fault: (row) =>
    (row['status'] === 'completed') !== (row['completedAtMs'] !== null)
      ? notTogether('status', 'completedAtMs')
      : row['placeItem'] !== null && row['placeCompetency'] === null
        ? notTogether('placeItem', 'placeCompetency')
        : null,
  parts,
}

/** A value that the field can't have had would make its undo fail. */
function editFault(row: ArchiveRow, side: 'before' | 'after'): boolean {
  return !fieldValueSchema.safeParse({ field: row['field'], key: row['key'], value: row[side] }).success
}
