import { DotRow } from '#renderer/components/dot-row.tsx'
import { PlaceTrack } from '#renderer/components/place-track.tsx'
import { placeMarks } from '#renderer/lib/place-marks.ts'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Ladder } from '#shared/ladder.ts'
import { scaleEnds, valueScale } from '#shared/value-scale.ts'
import type { ComparedCompetency } from './comparison.ts'

/** As wide as the card's content, in CSS pixels. */
const WIDTH = 340

/** Too few or too many for a radar: each competency on a line of its own, before and after, area by area. */
export const ComparisonTracks = ({
  ladder,
  competencies,
  figure,
}: {
  readonly ladder: Ladder
  readonly competencies: readonly ComparedCompetency[]
  /** A value as it is written; a dash where it is unknown. */
  readonly figure: (value: number | null) => string
}) => {
  const { say } = useWords()
  const text = useLadderText(ladder)
  const places = placeMarks(ladder, text)
  const scale = valueScale(ladder)
  const { min, max } = scaleEnds(scale)
  const areas = (ladder.areas ?? []).map(({ id }) => id)
  const groups = [...areas, undefined].flatMap((area) => {
    const inside = ladder.competencies.filter((competency) => competency.area === area)
    return inside.length === 0 ? [] : [{ area: ladder.areas?.find(({ id }) => id === area), inside }]
  })
  return (
    <div className="comparison-tracks">
      {groups.map(({ area, inside }) => (
        <section key={area?.id ?? 'none'} aria-label={area === undefined ? say('growth:each.title') : text.name(area)}>
          {area !== undefined && <h3 className="cap">{text.name(area)}</h3>}
          <ul>
            {inside.map((competency) => {
              const each = competencies.find(({ id }) => id === competency.id)
              const [was, is] = [each?.before ?? null, each?.after ?? null]
              return (
                <li key={competency.id}>
                  <p className="row s">
                    <span className="grow">{text.short(competency)}</span>
                    <span className="num">{say('growth:compare.fromTo', { from: figure(was), to: figure(is) })}</span>
                  </p>
                  {places === null ? (
                    <DotRow min={scale.kind === 'levels' ? 1 : min} max={max} self={is} previous={was} width={WIDTH} />
                  ) : (
                    <PlaceTrack {...places} value={is} previous={was} width={WIDTH} />
                  )}
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </div>
  )
}
