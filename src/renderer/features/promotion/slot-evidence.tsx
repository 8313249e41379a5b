import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { useWords } from '#renderer/lib/words-context.tsx'

/** Which entries of the evidence log stand behind a slot. */
export const SlotEvidence = ({
  text,
  chosen,
  onChange,
}: {
  readonly text: string
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}) => {
  const { say, format } = useWords()
  const id = useId()
  // Noted elsewhere meanwhile: read anew whenever the fields are opened.
  const entries = useQuery({
    queryKey: ['evidence', 'list'],
    queryFn: () => unwrap(bridge().evidenceList()),
    staleTime: 0,
  }).data
  if (entries === undefined) return null
  const nameOf = ({ title, on }: (typeof entries)[number]): string =>
    on === null ? title : say('promotion:slot.evidenceOn', { title, date: format.day(on) })
  const linked = entries.filter((entry) => chosen.includes(entry.id))
  const others = entries.filter((entry) => !chosen.includes(entry.id))
  return (
    <div>
      <label className="l" htmlFor={id}>
        {say('promotion:slot.evidence')}
      </label>
      {linked.length > 0 && (
        <ul className="linked" aria-label={say('promotion:slot.evidenceOf', { what: text })}>
          {linked.map((entry) => (
            <li key={entry.id} className="row">
              <span className="grow s">{nameOf(entry)}</span>
              <button
                type="button"
                className="btn ghost icon"
                aria-label={say('promotion:slot.unlink', { title: entry.title })}
                onClick={() => onChange(chosen.filter((each) => each !== entry.id))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <select
        id={id}
        className="field"
        value=""
        disabled={others.length === 0}
        onChange={(event) => {
          if (event.target.value !== '') onChange([...chosen, event.target.value])
        }}
      >
        <option value="">
          {say(entries.length === 0 ? 'promotion:slot.noEvidence' : 'promotion:slot.addEvidence')}
        </option>
        {others.map((entry) => (
          <option key={entry.id} value={entry.id}>
            {nameOf(entry)}
          </option>
        ))}
      </select>
    </div>
  )
}
