import { useWords } from '#renderer/lib/words-context.tsx'
import type { Track } from '#shared/ladder.ts'
import { CheckList } from './check-list.tsx'
import type { Check } from './checks.ts'
import { checkProgress } from './checks.ts'
import { Meters } from './meters.tsx'
import type { Promoting } from './promoting.ts'
import { TrackFacts } from './track-facts.tsx'

/** Another shape of the level that the step leads to: its profile fit, and when to consider it. */
export const ShapeCard = ({
  track,
  checks,
  promoting: { wording },
}: {
  readonly track: Track
  readonly checks: readonly Check[]
  readonly promoting: Promoting
}) => {
  const { say } = useWords()
  const { text } = wording
  return (
    <section className="card way-card" aria-label={text.text(track.name)}>
      <h2>{text.text(track.name)}</h2>
      <p className="s q">{text.text(track.summary)}</p>
      {checks.length > 0 && (
        <>
          <Meters meters={[{ id: 'fit', progress: checkProgress(checks) }]} />
          <h3>{say('promotion:section.fit')}</h3>
          <CheckList checks={checks} track={track} wording={wording} />
        </>
      )}
      <TrackFacts track={track} wording={wording} />
    </section>
  )
}
