import { useActionLadder } from '#renderer/lib/use-action-ladder.ts'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Action } from '#shared/action.ts'
import type { Ladder } from '#shared/ladder.ts'
import { actionAim } from '#shared/wording/action-aim.ts'

type Aimed = Pick<Action, 'assessment' | 'ladderId' | 'competency' | 'raises' | 'promotion'>

/** What an action is to move, in its ladder's words. */
export const ActionAim = ({ action }: { readonly action: Aimed }) => {
  const ladder = useActionLadder(action)
  return ladder === null ? action.ladderId : <AimIn ladder={ladder} action={action} />
}

/** The same, where the ladder is at hand. */
export const AimIn = ({
  ladder,
  action,
}: {
  readonly ladder: Ladder
  readonly action: Omit<Aimed, 'assessment' | 'ladderId'>
}) => {
  const { say, format } = useWords()
  const text = useLadderText(ladder)
  const parts = actionAim({ say, format, ladder, text }, action)
  return parts.length === 0 ? text.text(ladder.shortName ?? ladder.name) : parts.join(' · ')
}
