import { useState } from 'react'
import { NewActionDialog } from '#renderer/components/action-dialog.tsx'
import type { ActionDraft } from '#renderer/components/action-dialog.tsx'
import { useActions } from '#renderer/lib/queries.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Promotion } from '#shared/ladder.ts'
import { conditionSentence } from '#shared/wording/condition-sentence.ts'
import type { Missing } from './missing.ts'
import type { Promoting } from './promoting.ts'

/** What still stands in the way, before all that does not; each can be turned into an action. */
export const MissingList = ({
  promotion,
  missing,
  name,
  promoting: { basis, ladder, wording },
}: {
  readonly promotion: Promotion
  readonly missing: readonly Missing[]
  readonly name: string
  readonly promoting: Promoting
}) => {
  const { say } = useWords()
  const actions = useActions().data ?? []
  const [planned, setPlanned] = useState<Missing | null>(null)
  const textOf = (each: Missing): string =>
    each.kind === 'check' ? conditionSentence(wording, each.check.condition) : wording.text.text(each.slot.text)
  const aimOf = (each: Missing): string => (each.kind === 'check' ? promotion.id : `${promotion.id}.${each.slot.id}`)
  const competencies = (each: Missing): readonly string[] =>
    each.kind === 'check' ? each.check.parts.filter(({ holds }) => holds !== true).map((part) => part.competency) : []
  const isPlanned = (each: Missing): boolean =>
    actions.some(
      ({ state, ladderId, promotion: aim, raises }) =>
        state === 'open' &&
        ladderId === ladder.id &&
        aim === aimOf(each) &&
        (each.kind !== 'check' || raises.some(({ item }) => competencies(each).includes(item))),
    )
  const draftOf = (each: Missing): ActionDraft => ({
    ladder: basis.ladder,
    competency: competencies(each).length === 1 ? (competencies(each)[0] ?? null) : null,
    raises:
      each.kind === 'check'
        ? each.check.parts
            .filter(({ holds }) => holds !== true)
            .map(({ competency, value, atLeast }) => ({ item: competency, from: value, to: atLeast }))
        : [],
    promotion: aimOf(each),
    assessment: basis.id,
    cycle: basis.cycle?.id ?? null,
    why: textOf(each),
  })
  if (missing.length === 0) return <p className="nothing-missing">{say('promotion:missing.none')}</p>
  return (
    <div className="missing-list">
      <h3>
        {say('promotion:missing.title')} <span className="s q num">{missing.length}</span>
      </h3>
      <ul aria-label={say('promotion:missing.label', { name })}>
        {missing.map((each) => (
          <li key={`${each.kind} ${each.kind === 'check' ? each.check.id : each.slot.id}`}>
            <span className="xs q kind">{say(`promotion:missing.${each.kind}`)}</span>
            <span className="grow">{textOf(each)}</span>
            {isPlanned(each) ? (
              <span className="chip self small">{say('promotion:missing.planned')}</span>
            ) : (
              <button
                type="button"
                className="chip add"
                aria-label={say('promotion:missing.planLabel', { what: textOf(each) })}
                onClick={() => setPlanned(each)}
              >
                {say('promotion:missing.plan')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {planned !== null && (
        <NewActionDialog draft={draftOf(planned)} ladder={ladder} onClose={() => setPlanned(null)} />
      )}
    </div>
  )
}
