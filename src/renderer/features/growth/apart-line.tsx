import { useState } from 'react'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useTypedText } from '#renderer/lib/typed-text.ts'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AgreedRow } from '#shared/agreed-row.ts'
import type { Ladder } from '#shared/ladder.ts'
import { itemName } from '#shared/wording/item-name.ts'
import { itemValueName } from '#shared/wording/item-value.ts'
import type { ApartRow } from './two-views.ts'

/** A row on which two views part, with what was agreed on beside them. */
export const ApartLine = ({
  row,
  ladder,
  agreed,
  onSave,
}: {
  readonly row: ApartRow
  readonly ladder: Ladder
  readonly agreed: AgreedRow
  readonly onSave: (row: AgreedRow) => Promise<void>
}) => {
  const { say } = useWords()
  const errorText = useErrorText()
  const text = useLadderText(ladder)
  const [failure, setFailure] = useState<unknown>(null)
  const name = itemName({ ladder, text }, row.item)
  const valueName = (value: number | null): string =>
    value === null ? say('exchange:views.agreedNone') : itemValueName({ say, ladder, text }, row.item, value)
  const save = async (change: Partial<AgreedRow>): Promise<void> => {
    try {
      await onSave({ ...agreed, ...change })
      setFailure(null)
    } catch (error) {
      setFailure(error)
    }
  }
  const { text: note, setText, flush } = useTypedText(agreed.note, (words) => save({ note: words }))
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <b>{valueName(row.yours)}</b>
        <Reason text={row.yourReason} />
      </td>
      <td>
        <b>{valueName(row.theirs)}</b>
        <Reason text={row.theirReason} />
      </td>
      <td className="n">{row.steps}</td>
      <td>
        <div className="two-views-agreed">
          <select
            className="field"
            aria-label={say('exchange:views.agreedFor', { row: name })}
            value={agreed.value === null ? '' : String(agreed.value)}
            onChange={(event) => void save({ value: event.target.value === '' ? null : Number(event.target.value) })}
          >
            <option value="">{say('exchange:views.agreedNone')}</option>
            {row.values.map((value) => (
              <option key={value} value={String(value)}>
                {valueName(value)}
              </option>
            ))}
          </select>
          <input
            className="field"
            aria-label={say('exchange:views.whyFor', { row: name })}
            placeholder={say('exchange:views.why')}
            value={note}
            maxLength={2_000}
            autoComplete="off"
            onChange={(event) => setText(event.target.value)}
            onBlur={() => void flush()}
          />
          {failure !== null && (
            <p className="note danger" role="alert">
              {errorText(failure)}
            </p>
          )}
        </div>
      </td>
    </tr>
  )
}

const Reason = ({ text }: { readonly text: string }) => {
  const { say } = useWords()
  return <p className="xs q two-views-reason">{text === '' ? say('exchange:views.noReason') : text}</p>
}
