import { memo } from 'react'
import { BandStrip } from '#renderer/components/band-strip.tsx'
import { Cairn } from '#renderer/components/cairn.tsx'
import { Legend } from '#renderer/components/legend.tsx'
import { Rich } from '#renderer/components/rich.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import { textWidth } from '#shared/clip-text.ts'
import type { ReportResult, ReportStrip } from '#shared/report-model.ts'
import { statusLine } from '#shared/wording/report-words.ts'

/** A sentence longer than this is a list of names that no page one can hold. */
const LONGEST_SENTENCE = 480

/** The level with its stones, its place among the bands, and how it came about. */
export const PrintedResult = memo(
  ({ result, most }: { readonly result: ReportResult /** How many sentences. */; readonly most: number }) => {
    const { say } = useWords()
    const { stones, strip, headline, qualifier, state } = result
    const sentences = result.sentences.filter((sentence) => textWidth(sentence) <= LONGEST_SENTENCE).slice(0, most)
    return (
      <section>
        <div className="res">
          {stones !== null && (
            <Cairn levels={stones.of} filled={stones.filled} height={62} label={say('report:stones', { ...stones })} />
          )}
          <div className="grow">
            {state === 'provisional' && <p className="kick">{say('report:soFar')}</p>}
            <h2 className="level">
              {headline} {qualifier !== '' && <span>{qualifier}</span>}
            </h2>
            <p className="status">{statusLine(result, say)}</p>
          </div>
          {strip !== null && <Strip strip={strip} />}
        </div>
        <p className="say">
          <Rich text={sentences.join(say('explain:sentenceGap'))} />
        </p>
      </section>
    )
  },
)

const Strip = ({ strip }: { readonly strip: ReportStrip }) => {
  const { say, format } = useWords()
  const { value, before, target, bands, level, decimals } = strip
  const figure = (of: number): string => format.number(of, decimals)
  const told = bands.map(({ id, from, to }) =>
    say('report:strip.band', { level: id, from: figure(from), to: figure(to) }),
  )
  return (
    <div className="strip">
      <BandStrip
        bands={bands.map((band) => ({ ...band, label: band.id }))}
        now={value}
        before={before}
        target={target?.from ?? null}
        level={level}
        width={286}
        figure={figure(value)}
        label={say('report:strip.label', { bands: format.list(told), now: figure(value) })}
      />
      <Legend
        entries={[
          { series: 'self', label: say('report:strip.now', { value: figure(value) }) },
          ...(before === null
            ? []
            : [{ series: 'previous' as const, label: say('report:strip.before', { value: figure(before) }) }]),
          ...(target === null
            ? []
            : [
                {
                  series: 'target' as const,
                  label: say('report:strip.target', { level: target.level, value: figure(target.from) }),
                },
              ]),
        ]}
      />
    </div>
  )
}
