import { memo } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'
import { clipText, textWidth } from '#shared/clip-text.ts'
import type { ReportStrength } from '#shared/report-model.ts'
import { alsoLine } from '#shared/wording/report-words.ts'

/** What "Also: …" may take: two lines of a column. */
const ALSO_WIDTH = 100

export const PrintedStrengths = memo(
  ({
    strengths,
    most,
    width,
  }: {
    readonly strengths: readonly ReportStrength[]
    readonly most: number
    /** How long each may be (see `textWidth`). */
    readonly width: number
  }) => {
    const { say } = useWords()
    const others = strengths.slice(most).map(({ short }) => short)
    return (
      <section>
        <h2>{say('report:strengths.title')}</h2>
        <ul className="items">
          {strengths.slice(0, most).map(({ id, name, value, text }) => {
            const title = say('report:strengths.item', { name: clipText(name, 48), value })
            return (
              <li key={id}>
                <b>{title}</b> {clipText(text, Math.max(40, width - textWidth(title)))}
              </li>
            )
          })}
        </ul>
        {others.length > 0 && <p className="also">{alsoLine(others, say, ALSO_WIDTH)}</p>}
      </section>
    )
  },
)
