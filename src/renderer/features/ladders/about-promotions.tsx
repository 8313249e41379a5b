import type { ReactNode } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Promotion, Track } from '#shared/ladder.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import type { Text } from '#shared/text.ts'
import { conditionSentence } from '#shared/wording/condition-sentence.ts'
import { AboutSection } from './about-section.tsx'
import { keyed } from '#renderer/components/keyed.ts'
import { useReading } from './reading-context.tsx'
import { spanText } from './span-text.ts'
import { Spoken, SpokenName } from './spoken.tsx'

/** Every promotion with all that it asks for. */
export const AboutPromotions = () => {
  const { say } = useWords()
  const { ladder } = useReading()
  return (ladder.promotions ?? []).map((promotion) => (
    <AboutSection
      key={promotion.id}
      id={`promotion ${promotion.id}`}
      title={
        <>
          {say('ladders:about.promotion', { from: promotion.from, to: promotion.to })}
          {promotion.name !== undefined && (
            <>
              {' '}
              <SpokenName text={promotion.name} />
            </>
          )}
        </>
      }
    >
      <PromotionFacts promotion={promotion} />
    </AboutSection>
  ))
}

const PromotionFacts = ({ promotion }: { readonly promotion: Promotion }) => {
  const { say, format, locale } = useWords()
  const { ladder } = useReading()
  const { typicalMonths, conditions, attest, portfolio, verification } = promotion
  const text = ladderTextIn(ladder, locale)
  return (
    <>
      {typicalMonths !== undefined && (
        <p className="s q">{say('ladders:about.months', { months: spanText(typicalMonths) })}</p>
      )}
      <dl className="facts">
        {conditions.length > 0 && (
          <Fact name={say('ladders:about.checked')}>
            <ul className="points">
              {keyed(conditions).map(([key, condition]) => (
                <li key={key}>{conditionSentence({ say, format, text, ladder }, condition)}</li>
              ))}
            </ul>
          </Fact>
        )}
        <Slots name={say('ladders:about.attest')} slots={attest} />
        <Slots name={say('ladders:about.portfolio')} slots={portfolio} />
        <Slots name={say('ladders:about.verification')} slots={verification} ordered />
      </dl>
    </>
  )
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

const Slots = ({
  name,
  slots,
  ordered = false,
}: {
  readonly name: string
  readonly slots: readonly { readonly id: string; readonly text: Text }[]
  readonly ordered?: boolean
}) => {
  if (slots.length === 0) return null
  const items = slots.map(({ id, text }) => (
    <li key={id}>
      <Spoken text={text} />
    </li>
  ))
  return (
    <Fact name={name}>{ordered ? <ol className="numbered">{items}</ol> : <ul className="points">{items}</ul>}</Fact>
  )
}

/** Every alternative track: when to consider it, whom it fits, and what it comes with. */
export const AboutTracks = () => {
  const { say } = useWords()
  const { ladder } = useReading()
  return (ladder.tracks ?? []).map((track) => (
    <AboutSection
      key={track.id}
      id={`track ${track.id}`}
      title={
        <>
          <span className="about-lead">{say('ladders:about.track', { level: track.level })}</span>
          <SpokenName text={track.name} />
        </>
      }
    >
      <Spoken text={track.summary} />
      <TrackFacts track={track} />
    </AboutSection>
  ))
}

const TrackFacts = ({ track }: { readonly track: Track }) => {
  const { say } = useWords()
  const { consider, strong, relaxed, parity, reversible, seats } = track
  return (
    <dl className="facts">
      {consider !== undefined && (
        <Fact name={say('ladders:about.consider')}>
          <ul className="points">
            {keyed(consider).map(([key, text]) => (
              <li key={key}>
                <Spoken text={text} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fits name={say('ladders:about.strong')} fits={strong} />
      <Fits name={say('ladders:about.relaxed')} fits={relaxed} />
      {parity !== undefined && (
        <Fact name={say('ladders:about.parity')}>
          <Spoken text={parity} />
        </Fact>
      )}
      {reversible !== undefined && (
        <Fact name={say('ladders:about.reversible')}>
          <Spoken text={reversible} />
        </Fact>
      )}
      {seats !== undefined && <Fact name={say('ladders:about.seatCount')}>{spanText(seats)}</Fact>}
    </dl>
  )
}

const Fits = ({ name, fits }: { readonly name: string; readonly fits: Track['strong'] }) => {
  const { say, format, locale } = useWords()
  const { ladder } = useReading()
  if (fits === undefined) return null
  const text = ladderTextIn(ladder, locale)
  return (
    <Fact name={name}>
      <ul className="points">
        {fits.map(({ competency, atLeast, note }) => (
          <li key={competency}>
            {conditionSentence({ say, format, text, ladder }, { kind: 'competency', competency, atLeast })}
            {note !== undefined && <Spoken text={note} />}
          </li>
        ))}
      </ul>
    </Fact>
  )
}
