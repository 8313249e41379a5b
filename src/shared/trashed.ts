import { z } from 'zod'
import { actionId, assessmentId, cycleId, evidenceId, ladderHash, meetingId, scenarioId } from './ids.ts'

/** Names something that goes into the trash when it is deleted. */
export const trashedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('assessment'), id: assessmentId }),
  z.strictObject({ kind: z.literal('evidence'), id: evidenceId }),
  z.strictObject({ kind: z.literal('action'), id: actionId }),
  z.strictObject({ kind: z.literal('meeting'), id: meetingId }),
  z.strictObject({ kind: z.literal('scenario'), id: scenarioId }),
  z.strictObject({ kind: z.literal('cycle'), id: cycleId }),
  z.strictObject({ kind: z.literal('ladder'), id: ladderHash }),
])
export type Trashed = z.infer<typeof trashedSchema>
export type TrashKind = Trashed['kind']
