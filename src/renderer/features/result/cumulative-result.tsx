import { useLocation } from 'wouter'
import { Icon } from '#renderer/components/icon.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Rich } from '#renderer/components/rich.tsx'
import { useKeepPlace } from '#renderer/lib/keep-place.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { CumulativeOutcome } from '#shared/outcome.ts'
import { adviceSentences, climbSentences, spikeNames } from '#shared/wording/cumulative-sentences.ts'
import { markText, meanText } from '#shared/wording/figure-name.ts'
import { AnswerNotes } from './answer-notes.tsx'
import { ClaimLists } from './claim-lists.tsx'
import { FigureList } from './figure-list.tsx'
import { LevelBanner } from './level-banner.tsx'
import { levelRows } from './level-rows.ts'
import { LevelTable } from './level-table.tsx'
import { PlaceTable } from './place-table.tsx'
import type { KindResultProps } from './result-shape.ts'
import { WhySection } from './why-section.tsx'

type Props = KindResultProps & { readonly outcome: CumulativeOutcome }

/** A climb: the level held, where each category stands, what each level comes to, and what is typical beside it. */
export const CumulativeResult = (props: Props) => {
  const { wording, record, previousName, between, rows, trace, outcome } = props
  const { say } = useWords()
  const levels = levelRows(outcome)
  const figures = levels
    .filter(({ together }) => together.mean !== null)
    .map(({ level, together, isHeld }) => ({
      name: say('result:levels.meanOf', { level }),
      value: together.mean === null ? '–' : meanText(wording, together.mean),
      isStrong: isHeld,
    }))
  const asked = { name: say('result:levels.asked'), value: markText(wording, levels[0]?.meets ?? 0) }
  return (
    <>
      <LevelBanner wording={wording} outcome={outcome} record={record} />
      <WhySection wording={wording} sentences={climbSentences({ ...wording, outcome })} trace={trace}>
        <FigureList figures={[...figures, asked]} />
      </WhySection>
      <PlaceTable
        wording={wording}
        outcome={outcome}
        rows={rows}
        trace={trace}
        you={say('result:legend.you', { name: record.cycle?.name ?? record.title })}
        target={record.target}
        previousName={previousName}
        between={between}
      />
      <LevelTable wording={wording} outcome={outcome} rows={levels} target={record.target} />
      <ClimbNotes {...props} />
      <AnswerNotes wording={wording} record={record} />
      <ClaimLists wording={wording} record={record} />
    </>
  )
}

/** What stands out above the level held, and what is typical: both inform and change nothing. */
const ClimbNotes = ({ wording, record, outcome }: Props) => {
  const { say } = useWords()
  const keepPlace = useKeepPlace(record.id)
  const [, navigate] = useLocation()
  const advice = adviceSentences({ ...wording, outcome })
  const fact = wording.ladder.context?.find(({ kind }) => kind === outcome.advice[0]?.kind)
  const goFacts = (): void => {
    if (fact !== undefined) keepPlace({ competency: fact.competency, item: null })
    navigate(`/assess/${record.id}`)
  }
  return (
    <div className="result-notes">
      {outcome.spikes.length > 0 && (
        <div className="note">
          <Icon name="flag" />
          <p>
            <Rich text={say('result:levels.spikes', { names: spikeNames(wording, outcome.spikes) })} />
          </p>
        </div>
      )}
      {advice.length > 0 && (
        <div className="note">
          <Icon name="info" />
          <p>
            <Rich text={advice.join(say('explain:sentenceGap'))} />{' '}
            <LinkButton onClick={goFacts}>{say('result:facts')}</LinkButton>
          </p>
        </div>
      )}
    </div>
  )
}
