import type { Answers } from '#shared/assessment.ts'
import { antiSignalId } from '#shared/items.ts'
import type { Competency, Ladder } from '#shared/ladder.ts'
import { entryOf } from './entry-of.ts'

/** [S6] Positions of the levels whose anti-signal is flagged, rising. */
export const flaggedPositions = (ladder: Ladder, answers: Answers, competency: Competency): number[] =>
  ladder.levels.flatMap((level, index) =>
    entryOf(competency.antiSignals, level.id) !== undefined &&
    entryOf(answers.signals, antiSignalId(competency.id, level.id)) === true
      ? [index + 1]
      : [],
  )
