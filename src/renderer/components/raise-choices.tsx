import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Raise } from '#shared/action.ts'
import type { Ladder } from '#shared/ladder.ts'
import { raiseText } from '#shared/wording/action-aim.ts'
import { Checkbox } from './checkbox.tsx'

/** Which of several rows an action is to move. */
export const RaiseChoices = ({
  ladder,
  all,
  chosen,
  onChange,
}: {
  readonly ladder: Ladder
  readonly all: readonly Raise[]
  readonly chosen: readonly Raise[]
  readonly onChange: (chosen: readonly Raise[]) => void
}) => {
  const { say, format } = useWords()
  const text = useLadderText(ladder)
  return (
    <fieldset className="raise-choices">
      <legend>{say('plan:field.rows')}</legend>
      {all.map((raise) => (
        <Checkbox
          key={raise.item}
          checked={chosen.some(({ item }) => item === raise.item)}
          onChange={(on) =>
            onChange(all.filter((each) => (each === raise ? on : chosen.some(({ item }) => item === each.item))))
          }
        >
          {raiseText({ say, format, ladder, text }, raise)}
        </Checkbox>
      ))}
    </fieldset>
  )
}
