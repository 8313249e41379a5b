import { useLocation } from 'wouter'
import { Icon } from '#renderer/components/icon.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Rich } from '#renderer/components/rich.tsx'
import { useKeepPlace } from '#renderer/lib/keep-place.ts'
import type { AssessmentRecord, OutcomeFigures } from '#shared/assessment-record.ts'
import { assertNever } from '#shared/assert-never.ts'
import type { FoundWay } from '#shared/way.ts'
import { competencyOf } from '#shared/wording/item-name.ts'
import { effectSentence, unansweredSentence, waySentences } from '#shared/wording/way-sentences.ts'
import type { WayWords } from './use-way-words.ts'

/** The answer in words: the way, that there is none and why, that one is there, or what has to be answered first. */
export const WayAnswer = ({
  words,
  way,
  record,
  figures,
}: {
  readonly words: WayWords
  readonly way: FoundWay
  readonly record: AssessmentRecord
  readonly figures: OutcomeFigures
}) => {
  const { say } = words
  switch (way.status) {
    case 'known': {
      const [first] = way.sets
      const effect = first === undefined || first.raises === 0 ? [] : [effectSentence(words, figures, first.figures)]
      return (
        <p className="prose way-answer">
          <Rich text={[...waySentences(words, way), ...effect].join(say('explain:sentenceGap'))} />
        </p>
      )
    }
    case 'unanswered':
      return <Unanswered words={words} items={way.items} record={record} />
    case 'unknown-goal':
      return <p className="prose way-answer">{say('way:unknown')}</p>
    default:
      return assertNever(way)
  }
}

const Unanswered = ({
  words,
  items,
  record,
}: {
  readonly words: WayWords
  readonly items: readonly string[]
  readonly record: AssessmentRecord
}) => {
  const { say } = words
  const keepPlace = useKeepPlace(record.id)
  const [, navigate] = useLocation()
  const go = (): void => {
    const [item = null] = items
    const competency = item === null ? undefined : competencyOf(words.ladder, item)
    if (competency !== undefined) keepPlace({ competency: competency.id, item })
    navigate(`/assess/${record.id}`)
  }
  return (
    <div className="note">
      <Icon name="info" />
      <p>
        <Rich text={unansweredSentence(words, items)} />{' '}
        <LinkButton onClick={go}>{say('way:unanswered.go')}</LinkButton>
      </p>
    </div>
  )
}
