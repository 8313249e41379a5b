import { type Moved, type Movement, moveState } from '#renderer/lib/action-movement.ts'
import { useActionLadder } from '#renderer/lib/use-action-ladder.ts'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Action } from '#shared/action.ts'
import type { Ladder } from '#shared/ladder.ts'
import { raisedName, raiseValue } from '#shared/wording/action-aim.ts'

/** Did it move anything? Each of its rows as it was and as it is in her last result. */
export const MovedLine = ({ action, moved }: { readonly action: Action; readonly moved: Moved }) => {
  const ladder = useActionLadder(action)
  return ladder === null ? null : <MovedRows ladder={ladder} moved={moved} />
}

const MovedRows = ({ ladder, moved: { since, rows } }: { readonly ladder: Ladder; readonly moved: Moved }) => {
  const { say, format } = useWords()
  const text = useLadderText(ladder)
  if (since === null) return <p className="s q moved">{say('plan:moved.notYet')}</p>
  const words = { say, format, ladder, text }
  const sentence = (row: Movement): string => {
    const value = (of: number | null): string => (of === null ? '' : raiseValue(words, row.item, of))
    return say(`plan:moved.${moveState(row)}`, {
      row: raisedName(words, row.item),
      from: value(row.from),
      to: value(row.to),
      now: value(row.now),
    })
  }
  return (
    <ul className="s moved" aria-label={say('plan:moved.label', { name: since.cycle?.name ?? since.title })}>
      {rows.map((row) => {
        const state = moveState(row)
        return (
          <li key={row.item} className={state}>
            <span aria-hidden="true">{SIGNS[state]}</span> {sentence(row)}
          </li>
        )
      })}
      <li className="q">{say('plan:moved.in', { name: since.cycle?.name ?? since.title })}</li>
    </ul>
  )
}

const SIGNS = { reached: '▲', closer: '▲', same: '–', back: '▼', unknown: '○' } as const
