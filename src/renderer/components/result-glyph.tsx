import type { OutcomeFigures } from '#shared/assessment-record.ts'
import { assertNever } from '#shared/assert-never.ts'
import type { Level } from '#shared/ladder.ts'
import { Cairn } from './cairn.tsx'
import { Icon } from './icon.tsx'
import { ShownDots } from './shown-dots.tsx'
import './result-glyph.css'

/** What a result looks like in a list: stones for a level, discs for a count, words for a conversation. */
export const ResultGlyph = ({
  figures,
  levels,
  height,
}: {
  readonly figures: OutcomeFigures
  readonly levels: readonly Pick<Level, 'id'>[]
  /** Of the stones, in CSS pixels. */
  readonly height: number
}) => {
  const width = Math.round((height / 84) * 96)
  const stones = (filled: number) => <Cairn levels={Math.max(1, levels.length)} filled={filled} height={height} />
  const place = (level: string | null): number => levels.findIndex(({ id }) => id === level) + 1
  switch (figures.kind) {
    case 'weighted-bands':
      return stones(place(figures.overall.level))
    case 'profile':
      return stones(figures.overall.typical ?? 0)
    case 'cumulative':
      return stones(place(figures.held))
    case 'case': {
      const total = Object.values(figures.competencies).filter(({ setAside }) => setAside !== true).length
      return <ShownDots shown={figures.demonstrated.length} total={total} width={width} />
    }
    case 'reflection':
      return (
        <span className="talk-glyph" style={{ width }}>
          <Icon name="talk" />
        </span>
      )
    default:
      return assertNever(figures)
  }
}
