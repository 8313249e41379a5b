import { useLocation } from 'wouter'
import { Icon } from '#renderer/components/icon.tsx'
import { companionOf } from '#renderer/lib/companion.ts'
import { useAssessments, useLadders } from '#renderer/lib/queries.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { Ladder } from '#shared/ladder.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import { headlineOf } from '#shared/wording/headline.ts'

/** The other half of the conversation, where a ladder that goes with this one was answered in the same cycle. */
export const CompanionCard = ({ record, ladder }: { readonly record: AssessmentRecord; readonly ladder: Ladder }) => {
  const { say, format, locale } = useWords()
  const [, navigate] = useLocation()
  const found = companionOf(record, useAssessments().data ?? [], useLadders().data ?? [])
  if (found === null) return null
  const { assessment, ladder: other } = found
  const text = ladderTextIn(other, locale)
  const { main, detail } = headlineOf({ say, format, text, levels: other.levels }, assessment.outcome)
  const [from, to, ...more] = ladder.levels
  const title =
    from !== undefined && to !== undefined && more.length === 0
      ? say('result:companion.titleLevels', { from: from.id, to: to.id })
      : say('result:companion.title')
  return (
    <section className="card companion" aria-label={title}>
      <p className="cap">{title}</p>
      <h3>{text.text(other.name)}</h3>
      <p className="s">
        <b>{main}</b> {detail !== '' && <span className="q">{detail}</span>}
      </p>
      <button
        type="button"
        className="btn"
        aria-label={say('result:companion.openOf', { title: assessment.title })}
        onClick={() => navigate(`/result/${assessment.id}`)}
      >
        {say('result:companion.open')}
        <Icon name="forward" />
      </button>
    </section>
  )
}
