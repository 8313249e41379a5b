import { memo } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'
import { clipText, textWidth } from '#shared/clip-text.ts'
import type { ReportGap, ReportGaps } from '#shared/report-model.ts'
import { alsoLine, gapsTitle, noGaps } from '#shared/wording/report-words.ts'

const ALSO_WIDTH = 100

/** What lies below, and how that reads where it is aimed for. */
export const PrintedGaps = memo(
  ({
    gaps,
    most,
    ...each
  }: {
    readonly gaps: ReportGaps
    readonly most: number
  } & GapRoom) => {
    const { say } = useWords()
    const others = gaps.list.slice(most).map(({ short }) => short)
    return (
      <section>
        <h2>{gapsTitle(gaps, say)}</h2>
        {gaps.list.length === 0 && <p className="q">{noGaps(gaps, say)}</p>}
        <ul className="items">
          {gaps.list.slice(0, most).map((gap) => (
            <Gap key={gap.id} gap={gap} {...each} />
          ))}
        </ul>
        {others.length > 0 && <p className="also">{alsoLine(others, say, ALSO_WIDTH)}</p>}
      </section>
    )
  },
)

interface GapRoom {
  /** How many descriptors under each. */
  readonly rows: number
  /** How long each of them may be (see `textWidth`). */
  readonly width: number
}

const Gap = ({ gap, rows, width }: { readonly gap: ReportGap } & GapRoom) => {
  const { say } = useWords()
  const values = { name: clipText(gap.name, 48), from: gap.from, to: gap.to }
  return (
    <li>
      <b>{gap.to === '' ? say('report:gaps.item', values) : say('report:gaps.step', values)}</b>
      {gap.rows.slice(0, rows).map(({ name, text }) => {
        const row = name === '' ? '' : say('report:gaps.row', { row: clipText(name, 40) })
        return (
          <p key={`${name}${text}`} className="next">
            {row !== '' && (
              <span className="row-name">
                {row}
                {say('explain:sentenceGap')}
              </span>
            )}
            {clipText(text, Math.max(40, width - textWidth(row)))}
          </p>
        )
      })}
    </li>
  )
}
