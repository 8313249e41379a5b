import { Fragment, useId, useState } from 'react'
import { Delta } from '#renderer/components/delta.tsx'
import { DotRow } from '#renderer/components/dot-row.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import { hundredthsText } from '#shared/hundredths-text.ts'
import type { Ladder } from '#shared/ladder.ts'
import { scaleEnds, valueScale } from '#shared/value-scale.ts'
import { valueText } from '#shared/wording/value-text.ts'
import { Gap } from './gap.tsx'
import type { ProfileRow } from './profile-rows.ts'
import type { TraceGroups } from './trace-groups.ts'
import { TraceSteps } from './trace-steps.tsx'

/** Which of the columns there is anything for. */
export interface Columns {
  readonly target: boolean
  readonly previous: boolean
  readonly weight: boolean
}

/** One competency in figures, and under it, on request, the steps that led to them. */
export const CompetencyRow = ({
  ladder,
  row,
  columns,
  lines,
}: {
  readonly ladder: Ladder
  readonly row: ProfileRow
  readonly columns: Columns
  readonly lines: TraceGroups['competencies'][number]['lines']
}) => {
  const { say, format } = useWords()
  const [open, setOpen] = useState(false)
  const id = useId()
  const scale = valueScale(ladder)
  const { max } = scaleEnds(scale)
  const figure = (value: number | null): string => (value === null ? '–' : valueText(scale, value, say, format))
  const decimals = [row.value, row.target, row.previous].every((value) => value === null || Number.isInteger(value))
    ? 0
    : 2
  const span = 3 + (columns.target ? 2 : 0) + (columns.previous ? 2 : 0)
  return (
    <Fragment>
      <tr data-competency={row.id}>
        <th scope="row">
          <span className="row-head">
            {lines.length === 0 ? (
              <span />
            ) : (
              <button
                type="button"
                className="disclose"
                aria-expanded={open}
                aria-controls={id}
                aria-label={say('result:table.how', { name: row.name })}
                title={say('result:table.how', { name: row.name })}
                onClick={() => setOpen(!open)}
              >
                <Icon name="next" />
              </button>
            )}
            <span>
              {row.name}{' '}
              {row.weight !== null && (
                <span className="light xs q">×{hundredthsText(format, Math.round(row.weight * 100))}</span>
              )}
              {row.isUneven && (
                <a
                  className="chip warn small"
                  href={`#uneven-${row.id}`}
                  onClick={(event) => goTo(event, `uneven-${row.id}`)}
                >
                  {say('result:table.uneven')}
                </a>
              )}
              {row.takenBack.length > 0 && (
                <a
                  className="chip danger small"
                  href={`#taken-${row.id}`}
                  onClick={(event) => goTo(event, `taken-${row.id}`)}
                >
                  {say('result:table.takenBack', { levels: format.list(row.takenBack) })}
                </a>
              )}
            </span>
          </span>
        </th>
        <td className="n b">
          {row.isSetAside ? (
            <span className="light q">{say('common:setAside')}</span>
          ) : row.value === null ? (
            <span className="light q">{say('result:table.open', { count: row.open })}</span>
          ) : (
            figure(row.value)
          )}
        </td>
        {columns.target && (
          <>
            <td className="n goal-figure">{figure(row.target)}</td>
            <td className="n">
              <Gap value={row.gap} decimals={decimals} />
            </td>
          </>
        )}
        <td className="dots-cell" aria-hidden="true">
          {scale.kind === 'levels' && (
            <DotRow max={max} self={row.value} target={row.target} previous={row.previous} width={88} />
          )}
        </td>
        {columns.previous && (
          <>
            <td className="n q">{figure(row.previous)}</td>
            <td className="n">
              <Delta value={row.change} decimals={decimals} />
            </td>
          </>
        )}
      </tr>
      <tr className="how" hidden={!open} id={id}>
        <td colSpan={span}>{open && <TraceSteps lines={lines} />}</td>
      </tr>
    </Fragment>
  )
}

/** The address belongs to the screens; a place on the page is scrolled to and given focus instead. */
const goTo = (event: { readonly preventDefault: () => void }, id: string): void => {
  event.preventDefault()
  const place = document.getElementById(id)
  place?.scrollIntoView({ block: 'center' })
  place?.focus()
}
