import { DotRow } from '#renderer/components/dot-row.tsx'
import { Legend } from '#renderer/components/legend.tsx'
import { goalOf } from '#shared/competency-goal.ts'
import type { Competency } from '#shared/ladder.ts'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { figureName } from '#shared/wording/figure-name.ts'

/** As wide as the panel's content, in CSS pixels. */
const WIDTH = 244

/** Fewer than five stand on no radar: each has a line of its own. */
export const LiveAreaTracks = ({
  input,
  target,
  name,
  shown,
}: {
  readonly input: WordingInput
  readonly target: string | null
  readonly name: string
  readonly shown: readonly Competency[]
}) => {
  const { say, ladder, text, outcome } = input
  const first = ladder.levels[0]?.id ?? ''
  const last = ladder.levels[ladder.levels.length - 1]?.id ?? ''
  return (
    <section className="live-tracks">
      <h3 className="cap">{name}</h3>
      <ul>
        {shown.map((each) => {
          const figures = outcome.competencies[each.id]
          const value = figures?.value ?? null
          return (
            <li key={each.id}>
              <p className="row s">
                <span className="grow">{text.short(each)}</span>
                <span className={value === null ? 'q' : 'num b'}>
                  {value === null
                    ? say(figures?.setAside === true ? 'common:setAside' : 'assess:state.unanswered')
                    : figureName(input, value)}
                </span>
              </p>
              <DotRow max={ladder.levels.length} self={value} target={goalOf(ladder, target, each.id)} width={WIDTH} />
            </li>
          )
        })}
      </ul>
      <p className="row xs q track-ends" aria-hidden="true">
        <span>{first}</span>
        <span className="end">{last}</span>
      </p>
      <Legend
        centered
        entries={[
          { series: 'self', label: say('common:you') },
          ...(target === null
            ? []
            : [{ series: 'target' as const, label: say('common:target.level', { level: target }) }]),
        ]}
      />
    </section>
  )
}
