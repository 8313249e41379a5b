import { MetMark, MetWord } from '#renderer/components/met-mark.tsx'
import { WhyLink } from '#renderer/components/why-link.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { PromotionStep } from '#shared/trace.ts'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { positionName } from '#shared/wording/competency-sentence.ts'
import { competencyName, conditionSentence } from '#shared/wording/condition-sentence.ts'
import { promotionName } from '#shared/wording/trace-result-sentence.ts'

/** The conditions of each promotion that the app can check: the third answer, apart from level and expectations. */
export const PromotionList = ({ wording }: { readonly wording: WordingInput }) => {
  const { say } = useWords()
  const steps = wording.outcome.trace.filter((step) => step.step === 'promotion')
  if (steps.length === 0) return null
  return (
    <section>
      <div className="h">
        <h2>{say('result:promotions.title')}</h2>
        <span className="s q">{say('result:promotions.apart')}</span>
      </div>
      <ul className="checks">
        {steps.map((step) => (
          <li key={step.id}>
            <MetMark met={step.met} />
            <div>
              <p className="row">
                <span className="m">
                  <WhyLink
                    part="promotions"
                    figure={`promotions ${step.id}`}
                    name={promotionName(wording, step.id)}
                    value={say(
                      step.met === null
                        ? 'explain:trace.state.open'
                        : step.met
                          ? 'explain:trace.state.met'
                          : 'explain:trace.state.notMet',
                    )}
                  >
                    {promotionName(wording, step.id)}
                  </WhyLink>
                </span>
                <span className="grow" />
                <MetWord met={step.met} />
              </p>
              {step.conditions.length === 0 ? (
                <p className="xs q">{say('result:promotions.none')}</p>
              ) : (
                <ul className="conditions xs">
                  {step.conditions.map((checked) => (
                    <li key={JSON.stringify(checked.condition)}>
                      <span className={checked.holds === false ? 'failed' : 'q'}>
                        {conditionText(wording, checked)}
                      </span>
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Checked = PromotionStep['conditions'][number]

/** The condition with its state in words and, where it fails, the competencies that make it fail. */
const conditionText = (wording: WordingInput, { condition, holds, values }: Checked): string => {
  const { say, format } = wording
  const sentence = conditionSentence(wording, condition)
  if (holds === true) return say('result:promotions.holds', { condition: sentence })
  if (holds === null) return say('result:promotions.open', { condition: sentence })
  const asked = (competency: string): number =>
    condition.kind === 'any-of'
      ? (condition.of.find((part) => part.competency === competency)?.atLeast ?? 0)
      : condition.atLeast
  const short = Object.entries(values).filter(([id, value]) => value !== null && value < asked(id))
  return say('result:promotions.fails', {
    condition: sentence,
    why: format.list(
      short.map(([id, value]) =>
        say('result:rowAt', { row: competencyName(wording, id), level: positionName(wording, Math.floor(value ?? 0)) }),
      ),
    ),
  })
}
