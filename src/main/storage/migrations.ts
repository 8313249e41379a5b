import type { Migration } from './migrate.ts'
import { start } from './migrations/0001-start.ts'
import { reflectionAndEstimates } from './migrations/0002-reflection-and-estimates.ts'
import { samples } from './migrations/0003-samples.ts'
import { actionsAndPromotions } from './migrations/0004-actions-and-promotions.ts'
import { scenarios } from './migrations/0005-scenarios.ts'
import { seals } from './migrations/0006-seals.ts'
import { evidence } from './migrations/0007-evidence.ts'
import { meetingsAndExports } from './migrations/0008-meetings-and-exports.ts'
import { lineage } from './migrations/0009-lineage.ts'
import { trash } from './migrations/0010-trash.ts'

/** Every step of the schema, in order; a new one goes to the end. */
export const MIGRATIONS: readonly Migration[] = [
  start,
  reflectionAndEstimates,
  samples,
  actionsAndPromotions,
  scenarios,
  seals,
  evidence,
  meetingsAndExports,
  lineage,
  trash,
]
