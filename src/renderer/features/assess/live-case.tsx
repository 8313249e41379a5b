import { Rich } from '#renderer/components/rich.tsx'
import { ShownDots } from '#renderer/components/shown-dots.tsx'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Competency, Ladder } from '#shared/ladder.ts'
import type { CaseOutcome } from '#shared/outcome.ts'
import { caseCompetencySentences, demonstratedSteps } from '#shared/wording/case-sentences.ts'
import { figureName } from '#shared/wording/figure-name.ts'
import type { LiveFigure } from './live-figures.tsx'
import { LiveFigures } from './live-figures.tsx'
import { LiveMissing } from './live-missing.tsx'
import './live-kinds.css'

/** How many competencies are demonstrated so far, and what else the case hangs on. */
export const LiveCase = ({
  ladder,
  outcome,
  competency,
}: {
  readonly ladder: Ladder
  readonly outcome: CaseOutcome
  readonly competency: Competency | null
}) => {
  const { say, format } = useWords()
  const text = useLadderText(ladder)
  const input = { say, format, text, ladder, outcome }
  const total = demonstratedSteps(outcome).length
  const figures = ladder.competencies.map((each): LiveFigure => {
    const found = outcome.competencies[each.id]
    const value = found?.value ?? null
    return {
      id: each.id,
      name: text.short(each),
      value: value === null ? null : figureName(input, value),
      answered: found?.answered ?? 0,
      total: found?.total ?? 0,
      reached: outcome.demonstrated.includes(each.id),
    }
  })
  return (
    <>
      <div className="row live-level">
        <ShownDots shown={outcome.demonstrated.length} total={total} width={72} />
        <div>
          <p className="big">
            {outcome.answered === 0 ? (
              <span className="tooearly">{say('common:tooEarly')}</span>
            ) : (
              <>
                {outcome.demonstrated.length}
                <span className="level-name">/{total}</span>
              </>
            )}
          </p>
          {outcome.answered > 0 && <p className="xs q">{say('assess:live.demonstrated')}</p>}
          {outcome.complete && outcome.made !== null && (
            <p className="xs q">
              <Rich text={say(outcome.made ? 'explain:case.made' : 'explain:case.notMade')} />
            </p>
          )}
        </div>
      </div>
      <hr />
      <LiveFigures figures={figures} />
      {competency !== null && (
        <>
          <hr />
          <p className="s live-sentence" aria-live="polite">
            <Rich text={caseCompetencySentences({ ...input, competency }).join(say('explain:sentenceGap'))} />
          </p>
        </>
      )}
      <LiveMissing input={input} outcome={outcome} />
    </>
  )
}
