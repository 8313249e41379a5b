import { useWords } from '#renderer/lib/words-context.tsx'
import type { Promotion, Track } from '#shared/ladder.ts'
import { promotionName } from '#shared/wording/trace-result-sentence.ts'
import { CheckList } from './check-list.tsx'
import type { Check } from './checks.ts'
import { checkProgress, slotProgress } from './checks.ts'
import { MissingList } from './missing-list.tsx'
import { missingOf } from './missing.ts'
import { Meters } from './meters.tsx'
import type { Promoting } from './promoting.ts'
import { SlotList } from './slot-list.tsx'
import { TrackFacts } from './track-facts.tsx'
import { WayLine } from './way-line.tsx'

/** One way to take a step: what is missing first, then everything that it asks. */
export const WayCard = ({
  promotion,
  track,
  checks,
  isClosest,
  promoting,
}: {
  readonly promotion: Promotion
  readonly track: Track | null
  readonly checks: readonly Check[]
  readonly isClosest: boolean
  readonly promoting: Promoting
}) => {
  const { say } = useWords()
  const { wording, preparation } = promoting
  const { text } = wording
  const { slots } = preparation.of(promotion.id)
  const name =
    promotion.name !== undefined
      ? text.text(promotion.name)
      : track === null
        ? promotionName(wording, promotion.id)
        : text.text(track.name)
  return (
    <section className="card way-card" aria-label={name}>
      <div className="row">
        <h2>{name}</h2>
        {isClosest && <span className="chip self">{say('promotion:closest')}</span>}
      </div>
      {track !== null && <p className="s q">{text.text(track.summary)}</p>}
      <Meters
        meters={[
          { id: 'checked', progress: checkProgress(checks) },
          { id: 'attested', progress: slotProgress(promotion.attest, slots) },
          { id: 'portfolio', progress: slotProgress(promotion.portfolio, slots) },
          { id: 'verified', progress: slotProgress(promotion.verification, slots) },
        ]}
      />
      <MissingList
        promotion={promotion}
        missing={missingOf(promotion, checks, slots)}
        name={name}
        promoting={promoting}
      />
      <h3>{say('promotion:section.checks')}</h3>
      {checks.length === 0 ? (
        <p className="s q">{say('promotion:noChecks')}</p>
      ) : (
        <CheckList checks={checks} track={track} wording={wording} />
      )}
      {(['attest', 'portfolio', 'verification'] as const).map((kind) =>
        promotion[kind].length === 0 ? null : (
          <SlotList key={kind} kind={kind} promotion={promotion} name={name} promoting={promoting} />
        ),
      )}
      {track !== null && <TrackFacts track={track} wording={wording} />}
      <WayLine promotion={promotion} promoting={promoting} />
    </section>
  )
}
