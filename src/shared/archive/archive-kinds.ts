import { z } from 'zod'
import { cycleFields } from '../assessment-record.ts'
import { dayString } from '../assessment.ts'
import { ladderHash } from '../ids.ts'
import { AUDIENCES } from '../report-options.ts'
import { archivedAssessments } from './archive-assessments.ts'
import { archivedEvidence, archivedEvidenceDraft } from './archive-evidence.ts'
import { archivedActions, archivedPromotionSlots, archivedPromotionStarts, archivedSamples } from './archive-plans.ts'
import { archivedHardItems, archivedScenarios } from './archive-scenarios.ts'
import { archivedAliases, archivedExports, archivedMeetings } from './archive-meetings.ts'
import type { ArchiveKind } from './archive-table.ts'
import { archiveId, archiveName, archiveTime } from './archive-values.ts'

const profile: ArchiveKind = {
  name: 'profile',
  id: null,
  label: [],
  row: z.strictObject({ name: z.string().max(120), role: z.string().max(120), manager: z.string().max(120) }),
  key: [],
  parts: [],
  unversioned: [],
  fixed: { one: 1 },
}

const settings: ArchiveKind = {
  name: 'settings',
  id: null,
  label: [],
  isRootless: true,
  row: z.strictObject({}),
  key: [],
  parts: [
    {
      name: 'values',
      table: 'settings',
      owner: [],
      row: z.strictObject({ name: archiveName, value: z.json() }),
      key: ['name'],
      json: ['value'],
      // A folder of this very computer.
      isLocal: ({ name }) => name === 'secondPlace',
    },
    {
      name: 'summaryChoices',
      owner: [],
      row: z.strictObject({ audience: z.enum(AUDIENCES), value: z.json(), isLast: z.boolean() }),
      key: ['audience'],
      flags: ['isLast'],
      json: ['value'],
    },
  ],
  unversioned: [],
}

const ladders: ArchiveKind = {
  name: 'ladders',
  id: ['hash'],
  label: ['ladderId', 'version'],
  row: z.strictObject({
    hash: ladderHash,
    ladderId: archiveName,
    version: archiveName,
    builtIn: z.boolean(),
    addedAtMs: archiveTime,
    content: z.json(),
    deletedAtMs: archiveTime.nullable(),
  }),
  key: ['hash'],
  flags: ['builtIn'],
  json: ['content'],
  parts: [],
  unversioned: ['builtIn', 'addedAtMs', 'deletedAtMs'],
}

const cycles: ArchiveKind = {
  name: 'cycles',
  id: ['id'],
  label: ['name'],
  twin: ['name', 'startsOn', 'endsOn'],
  row: z.strictObject({
    id: archiveId,
    name: cycleFields.shape.name,
    startsOn: dayString.nullable(),
    endsOn: dayString.nullable(),
    createdAtMs: archiveTime,
    deletedAtMs: archiveTime.nullable(),
  }),
  key: [],
  leftOut: { seq: 'the list has their order' },
  fault: ({ startsOn, endsOn }) =>
    typeof startsOn === 'string' && typeof endsOn === 'string' && endsOn < startsOn
      ? { code: 'not-together', first: 'startsOn', second: 'endsOn' }
      : null,
  parts: [],
  unversioned: [],
}

/** Everything of hers, in an order in which what is referred to comes first. */
export const ARCHIVE_KINDS: readonly ArchiveKind[] = [
  profile,
  settings,
  archivedAliases,
  ladders,
  cycles,
  archivedAssessments,
  archivedScenarios,
  archivedMeetings,
  archivedHardItems,
  archivedEvidence,
  archivedEvidenceDraft,
  archivedActions,
  archivedPromotionStarts,
  archivedPromotionSlots,
  archivedSamples,
  archivedExports,
]

const WORDS = 'made anew from the entries'

/** Tables that no archive has, and why. */
export const NOT_ARCHIVED: Readonly<Record<string, string>> = {
  evidence_words: WORDS,
  evidence_words_config: WORDS,
  evidence_words_content: WORDS,
  evidence_words_data: WORDS,
  evidence_words_docsize: WORDS,
  evidence_words_idx: WORDS,
  evidence_words_state: WORDS,
  identity: 'names this very file, and no other',
  seals: 'made anew for every row that is written',
  migrations: 'which release made this file; every file has its own',
  lineage: 'stands in the archive under its own key, not as rows',
}
