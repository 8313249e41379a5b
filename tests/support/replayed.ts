import { isDeepStrictEqual } from 'node:util'
import { replayTrace } from '#main/scoring/replay-trace.ts'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { TraceStep } from '#shared/trace.ts'
import { randomAnswers } from './random-answers.ts'

/** The seeds from 1 up whose assessment comes out differently when it is recomputed from its printed trace alone. */
export const differingWhenReplayed = (ladder: Ladder, count: number): number[] =>
  Array.from({ length: count }, (_, index) => index + 1).filter((seed) => {
    const { trace, ladder: _named, ...figures } = scoreAssessment(ladder, randomAnswers(ladder, seed))
    // As it is printed: nothing but what the JSON of the trace holds.
    const printed: unknown = JSON.parse(JSON.stringify(trace))
    return !isDeepStrictEqual(replayTrace(isTrace(printed) ? printed : []), figures)
  })

/** What was a trace before it was printed still is one. */
const isTrace = (printed: unknown): printed is TraceStep[] => Array.isArray(printed)
