import type { ReactNode } from 'react'
import { Fragment } from 'react'
import type { TextRange } from '#renderer/lib/find-in-text.ts'
import type { Prose, Run } from './prose.ts'

/** A stretch that stands out: `new` is what the level below does not say, `hit` what was searched for. */
export interface ProseMarks {
  readonly kind: 'new' | 'hit'
  readonly ranges: readonly TextRange[]
}

const NO_MARKS: ProseMarks = { kind: 'hit', ranges: [] }

/** A pack's text as elements: paragraphs and lists, or in one line where it is a name. */
export const MarkedProse = ({
  prose,
  marks = NO_MARKS,
  inline = false,
}: {
  readonly prose: Prose
  readonly marks?: ProseMarks | undefined
  readonly inline?: boolean
}): ReactNode => {
  const line = (runs: readonly Run[]): ReactNode =>
    runs.map((run) => <RunView key={run.start} run={run} marks={marks} />)
  const lines = prose.blocks.flatMap(({ lines: own }) => own)
  if (inline)
    return lines.map((runs, index) => (
      <Fragment key={keyOf(runs, index)}>
        {index > 0 && ' '}
        {line(runs)}
      </Fragment>
    ))
  return prose.blocks.map(({ kind, lines: own }, index) => {
    const key = keyOf(own[0] ?? [], index)
    if (kind === 'paragraph') return <p key={key}>{own.map(line)}</p>
    const items = own.map((runs, place) => <li key={keyOf(runs, place)}>{line(runs)}</li>)
    return kind === 'bullets' ? (
      <ul key={key} className="points">
        {items}
      </ul>
    ) : (
      <ol key={key} className="steps">
        {items}
      </ol>
    )
  })
}

const keyOf = (runs: readonly Run[], index: number): string => `${runs[0]?.start ?? 0} ${index}`

const RunView = ({ run, marks }: { readonly run: Run; readonly marks: ProseMarks }): ReactNode => {
  const parts = partsOf(run, marks.ranges).map(({ text, start, isMarked }) =>
    isMarked ? (
      marks.kind === 'new' ? (
        <ins key={start}>{text}</ins>
      ) : (
        <mark key={start}>{text}</mark>
      )
    ) : (
      <Fragment key={start}>{text}</Fragment>
    ),
  )
  if (run.style === 'strong') return <b>{parts}</b>
  return run.style === 'code' ? <code>{parts}</code> : parts
}

/** The run cut at the ends of the ranges. */
const partsOf = (
  { text, start }: Run,
  ranges: readonly TextRange[],
): { readonly text: string; readonly start: number; readonly isMarked: boolean }[] => {
  const end = start + text.length
  const parts: { text: string; start: number; isMarked: boolean }[] = []
  let at = start
  const add = (until: number, isMarked: boolean): void => {
    if (until > at) parts.push({ text: text.slice(at - start, until - start), start: at, isMarked })
    at = Math.max(at, until)
  }
  for (const range of ranges) {
    if (range.end <= start || range.start >= end) continue
    add(Math.max(range.start, start), false)
    add(Math.min(range.end, end), true)
  }
  add(end, false)
  return parts
}
