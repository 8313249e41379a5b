import { useState } from 'react'
import { Link } from 'wouter'
import { NewActionDialog } from '#renderer/components/action-dialog.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { useFoundWay } from '#renderer/lib/found-way.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Promotion } from '#shared/ladder.ts'
import type { FoundWay, WayStep } from '#shared/way.ts'
import { competencyName } from '#shared/wording/condition-sentence.ts'
import { competencyOf } from '#shared/wording/item-name.ts'
import type { Promoting } from './promoting.ts'

/** The fewest steps to the conditions that can be checked, and by which competencies they go. */
export const WayLine = ({
  promotion,
  promoting: { basis, ladder, wording },
}: {
  readonly promotion: Promotion
  readonly promoting: Promoting
}) => {
  const { say, format } = useWords()
  const [isPlanning, setPlanning] = useState(false)
  const way = useFoundWay(basis, { kind: 'promotion', id: promotion.id })
  const steps = shortest(way.data)
  if (steps === null || steps.length === 0) return null
  const raises = steps.reduce((sum, { from, to }) => sum + to - from, 0)
  const perCompetency = new Map<string, number>()
  for (const { item, from, to } of steps) {
    const id = competencyOf(ladder, item)?.id ?? item
    perCompetency.set(id, (perCompetency.get(id) ?? 0) + to - from)
  }
  return (
    <div className="note way-line">
      <Icon name="flag" />
      <p>
        <b>{say('promotion:way.least', { count: raises })}</b>{' '}
        <span className="q">
          {format.list(
            [...perCompetency].map(([id, count]) =>
              say('promotion:way.in', { count, name: competencyName(wording, id) }),
            ),
          )}
        </span>
      </p>
      <span className="row">
        <Link className="btn" href={`/way/${basis.id}/promotion/${promotion.id}`}>
          {say('promotion:way.show')}
        </Link>
        <button type="button" className="btn" onClick={() => setPlanning(true)}>
          {say('promotion:way.plan')}
        </button>
      </span>
      {isPlanning && (
        <NewActionDialog
          draft={{
            ladder: basis.ladder,
            competency: null,
            raises: [...steps],
            promotion: promotion.id,
            assessment: basis.id,
            cycle: basis.cycle?.id ?? null,
          }}
          ladder={ladder}
          onClose={() => setPlanning(false)}
        />
      )}
    </div>
  )
}

/** Null where there is no way, or where rows are still unanswered: the checks above say as much. */
const shortest = (found: FoundWay | undefined): readonly WayStep[] | null =>
  found?.status === 'known' ? (found.sets[0]?.steps ?? null) : null
