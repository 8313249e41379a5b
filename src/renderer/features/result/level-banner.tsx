import { Cairn } from '#renderer/components/cairn.tsx'
import { WhyLink } from '#renderer/components/why-link.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import { positionOf } from '#shared/level-place.ts'
import type { CumulativeOutcome } from '#shared/outcome.ts'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { levelCaption } from './whose-caption.ts'

/** The level held, as stones and in words, and how far the target is. */
export const LevelBanner = ({
  wording,
  outcome,
  record,
}: {
  readonly wording: WordingInput
  readonly outcome: CumulativeOutcome
  readonly record: AssessmentRecord
}) => {
  const { say } = useWords()
  const { ladder, text } = wording
  const level = ladder.levels.find(({ id }) => id === outcome.held)
  const filled = level === undefined ? 0 : positionOf(ladder, level.id)
  return (
    <section className="result-banner" aria-label={say('result:banner')}>
      <Cairn
        levels={ladder.levels.length}
        filled={filled}
        height={84}
        label={say('result:stones', { filled, total: ladder.levels.length })}
      />
      <div className="result-level">
        <p className="cap">{levelCaption(say, record, outcome.complete)}</p>
        <h2>
          {level === undefined ? (
            outcome.answered === 0 ? (
              say('common:tooEarly')
            ) : (
              say('common:belowFirst', { level: ladder.levels[0]?.id ?? '' })
            )
          ) : (
            <WhyLink
              part="overall"
              figure="overall level"
              name={say('result:banner')}
              value={text.level(level.id)}
              keepsWords
              className="plain"
            >
              {level.id} {level.name !== undefined && <span>{text.short(level)}</span>}
            </WhyLink>
          )}
        </h2>
        {record.target !== null && outcome.answered > 0 && (
          <p className="s q">{distance(wording, filled, record.target)}</p>
        )}
      </div>
    </section>
  )
}

const distance = ({ say, ladder }: WordingInput, held: number, target: string): string => {
  const by = held - positionOf(ladder, target)
  if (by === 0) return say('result:status.atTarget', { target })
  return by > 0
    ? say('result:status.aboveTarget', { count: by, target })
    : say('result:status.belowTarget', { count: -by, target })
}
