import { useWords } from '#renderer/lib/words-context.tsx'
import { clipText, textWidth } from '#shared/clip-text.ts'
import type { ReportStrength } from '#shared/report-model.ts'
import { alsoLine } from '#shared/wording/report-words.ts'
import type { PagePlan } from './page-plan.ts'

/** What "Also: …" may take: two lines of a column. */
const ALSO_WIDTH = 100

export const PrintedStrengths = ({
  strengths,
  plan,
}: {
  readonly strengths: readonly ReportStrength[]
  readonly plan: PagePlan
}) => {
  const { say } = useWords()
  const others = strengths.slice(plan.strengths).map(({ short }) => short)
  return (
    <section>
      <h2>{say('report:strengths.title')}</h2>
      <ul className="items">
        {strengths.slice(0, plan.strengths).map(({ id, name, value, text }) => {
          const title = say('report:strengths.item', { name: clipText(name, 48), value })
          return (
            <li key={id}>
              <b>{title}</b> {clipText(text, Math.max(40, plan.textWidth - textWidth(title)))}
            </li>
          )
        })}
      </ul>
      {others.length > 0 && <p className="also">{alsoLine(others, say, ALSO_WIDTH)}</p>}
    </section>
  )
}
