import type { Ladder } from '#shared/ladder.ts'
import { positionOf } from '#shared/level-place.ts'
import type { LadderText } from '#shared/ladder-text.ts'
import type { WeightedBandsOutcome } from '#shared/outcome.ts'
import type { Say } from '#shared/words.ts'

/** What stands under the level: the bar, and how far the target is. Facts, to be set with dots between them. */
export const statusLine = ({
  say,
  text,
  ladder,
  outcome,
  target,
}: {
  readonly say: Say
  readonly text: LadderText
  readonly ladder: Ladder
  readonly outcome: WeightedBandsOutcome
  readonly target: string | null
}): string[] => {
  const { level, meetsBar, value } = outcome.overall
  if (value === null) return []
  const bar = ladder.result.kind === 'weighted-bands' ? ladder.result.bar : undefined
  const parts: string[] = []
  if (bar !== undefined && meetsBar !== null) {
    parts.push(
      say(meetsBar ? 'result:status.meetsBar' : 'result:status.belowBar', {
        bar: text.text(bar.name),
        level: bar.level,
      }),
    )
  }
  if (target !== null) {
    const by = (level === null ? 0 : positionOf(ladder, level)) - positionOf(ladder, target)
    if (by === 0) parts.push(say('result:status.atTarget', { target }))
    else if (by > 0) parts.push(say('result:status.aboveTarget', { count: by, target }))
    else parts.push(say('result:status.belowTarget', { count: -by, target }))
  }
  return parts
}
