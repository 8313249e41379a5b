import { useQuery } from '@tanstack/react-query'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { partsText } from '#renderer/lib/parts-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { ExportEntry, PartCounts } from '#shared/export-log.ts'
import './export-log.css'

/** What left the store: when, as what, where to, and how much of each kind went in. Read anew each time it is seen. */
export const ExportLog = ({ most }: { readonly most: number }) => {
  const { say } = useWords()
  const errorText = useErrorText()
  const { data, error } = useQuery({
    queryKey: ['exports'],
    queryFn: () => unwrap(bridge().exportsList()),
    staleTime: 0,
    gcTime: 0,
  })
  if (error !== null) return <p className="note danger">{errorText(error)}</p>
  if (data === undefined) return null
  if (data.length === 0) return <p className="s q">{say('exports:none')}</p>
  return (
    <>
      <ul className="export-log">
        {data.slice(0, most).map((entry) => (
          <Entry key={entry.number} entry={entry} />
        ))}
      </ul>
      {data.length > most && <p className="s q">{say('exports:older', { count: data.length - most })}</p>}
    </>
  )
}

const Entry = ({ entry }: { readonly entry: ExportEntry }) => {
  const { say, format } = useWords()
  const { atMs, kind, subject, file, holds, leftOut } = entry
  return (
    <li>
      <div className="export-head">
        <b>{say(`exports:kind.${kind}`)}</b>
        <span className="grow">{subject}</span>
        <span className="num q xs">
          {format.longDate(atMs)} {format.time(atMs)}
        </span>
      </div>
      {file !== null && <code>{say('exports:file', { name: file.name, folder: file.folder })}</code>}
      <Parts title={say('exports:holds')} parts={holds} />
      <Parts title={say('exports:leftOut')} parts={leftOut} />
    </li>
  )
}

const Parts = ({ title, parts }: { readonly title: string; readonly parts: PartCounts }) => {
  const { say, format } = useWords()
  const known = partsText(parts, say, format)
  return known === '' ? null : (
    <p className="xs q">
      {title} {known}
    </p>
  )
}
