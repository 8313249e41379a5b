import { useState } from 'react'
import { NewActionDialog } from '#renderer/components/action-dialog.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Raise } from '#shared/action.ts'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { StandOut } from './strengths-and-gaps.ts'

/** Turns a gap into an action: the rows that are short, up to what is expected of the competency. */
export const GapAction = ({
  ladder,
  record,
  gap,
}: {
  readonly ladder: Ladder
  readonly record: AssessmentRecord
  readonly gap: StandOut
}) => {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="chip add small"
        aria-label={say('result:actions.planLabel', { name: gap.name })}
        onClick={() => setOpen(true)}
      >
        {say('result:actions.plan')}
      </button>
      {isOpen && (
        <NewActionDialog
          draft={{
            ladder: record.ladder,
            competency: gap.id,
            raises: raisesOf(gap),
            promotion: null,
            assessment: record.id,
            cycle: record.cycle?.id ?? null,
          }}
          ladder={ladder}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

/** Without rows of its own, the competency itself; without a target, whatever comes next is hers to say. */
const raisesOf = ({ id, value, target, items }: StandOut): Raise[] => {
  if (target === null) return []
  const rows = items.filter((row) => row.value < target)
  return rows.length === 0
    ? [{ item: id, from: value, to: target }]
    : rows.map((row) => ({ item: row.item, from: row.value, to: target }))
}
