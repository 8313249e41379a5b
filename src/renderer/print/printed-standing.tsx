import { memo } from 'react'
import { Legend } from '#renderer/components/legend.tsx'
import type { Series } from '#renderer/lib/series.ts'
import { radarRadius } from '#renderer/components/radar-radius.ts'
import { radarSentence } from '#renderer/lib/radar-data.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { clipText } from '#shared/clip-text.ts'
import type { ReportHead, ReportStanding } from '#shared/report-model.ts'
import { scaleEnds } from '#shared/value-scale.ts'
import { goalWords } from '#shared/wording/report-words.ts'
import type { PagePlan } from './page-plan.ts'
import { StandingTable } from './standing-table.tsx'
import { StillRadar } from './still-radar.tsx'

/** With fewer axes a radar is a splinter, with more its names run into each other: then the table speaks alone. */
const FEWEST_AXES = 5
const MOST_AXES = 16

/** The figures of more rings than this would stand on each other. */
const MOST_RINGS = 5

const WIDTH = 280
const LABEL_PX = 11
/** Small, it is no taller than the table of eight rows beside it: leaving it away would gain nothing. */
const SIZES = { large: { height: 226, radius: 84 }, small: { height: 170, radius: 58 }, none: null } as const

/** The radar, and the table that says the same. */
export const PrintedStanding = memo(
  ({
    standing,
    head,
    radar,
    rows,
  }: {
    readonly standing: ReportStanding
    readonly head: ReportHead
    readonly radar: PagePlan['radar']
    /** How many of the table. */
    readonly rows: number
  }) => {
    const axes = standing.rows.length
    const size = axes < FEWEST_AXES || axes > MOST_AXES ? null : SIZES[radar]
    return (
      <section className={size === null ? '' : 'pair'}>
        {size !== null && <PrintedRadar standing={standing} head={head} {...size} />}
        <StandingTable standing={standing} most={rows} isShort={radar === 'small'} />
      </section>
    )
  },
)

/** Drawn anew only where its size changes. */
const PrintedRadar = memo(
  ({
    standing,
    head,
    height,
    radius,
  }: {
    readonly standing: ReportStanding
    readonly head: ReportHead
    readonly height: number
    readonly radius: number
  }) => {
    const { say, format } = useWords()
    const { goal, previous, rows, scale } = standing
    const ends = scaleEnds(scale)
    const axes = rows.map((row) => ({
      id: row.id,
      label: clipText(row.short, 18),
      values: { self: row.value, target: row.goal, previous: row.previous },
    }))
    const shown: { readonly series: Series; readonly label: string }[] = [
      ...(previous === null ? [] : [{ series: 'previous' as const, label: clipText(previous, 20) }]),
      ...(goal === null ? [] : [{ series: 'target' as const, label: goalWords(goal, say, format).legend }]),
      { series: 'self', label: clipText(head.period, 20) },
    ]
    return (
      <div>
        <StillRadar
          axes={axes}
          series={shown.map(({ series }) => series)}
          {...ends}
          width={WIDTH}
          height={height}
          radius={radarRadius(axes, { width: WIDTH, largest: radius, scale: LABEL_PX / 12 })}
          labelSize={LABEL_PX}
          showScale={ends.max - ends.min <= MOST_RINGS}
          label={radarSentence({ axes, say, format, hasTarget: goal !== null })}
        />
        <Legend entries={shown.toReversed()} centered />
      </div>
    )
  },
)
