import type { ReactNode } from 'react'
import { type Between, ChangeLink } from '#renderer/components/change-link.tsx'
import { DotRow } from '#renderer/components/dot-row.tsx'
import { WhyLink } from '#renderer/components/why-link.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import { hundredthsText } from '#shared/hundredths-text.ts'
import type { Ladder } from '#shared/ladder.ts'
import { scaleEnds, valueScale } from '#shared/value-scale.ts'
import { valueText } from '#shared/wording/value-text.ts'
import { Gap } from './gap.tsx'
import { GoalLink } from './goal-link.tsx'
import { HowRow } from './how-row.tsx'
import { PreviousLink } from './previous-link.tsx'
import { OpenActions } from './open-actions.tsx'
import type { ProfileRow } from './profile-rows.ts'
import type { TraceGroups } from '#shared/wording/trace-groups.ts'

/** A column that only some kinds of ladders have. */
export interface ExtraColumn {
  readonly id: string
  readonly name: string
  readonly of: (row: ProfileRow) => ReactNode
}

/** Which of the columns there is anything for. */
export interface Columns {
  readonly target: boolean
  readonly previous: boolean
  /** The assessment before, and this one; null where there is none. */
  readonly between: Between | null
  readonly weight: boolean
  readonly extras: readonly ExtraColumn[]
}

/** How many columns that makes. */
export const spanOf = ({ target, previous, extras }: Columns): number =>
  3 + extras.length + (target ? 2 : 0) + (previous ? 2 : 0)

/** One competency in figures, and under it, on request, the steps that led to them. */
export const CompetencyRow = ({
  ladder,
  row,
  columns,
  dotsWidth,
  lines,
}: {
  readonly ladder: Ladder
  readonly row: ProfileRow
  readonly columns: Columns
  /** In CSS pixels. */
  readonly dotsWidth: number
  readonly lines: TraceGroups['competencies'][number]['lines']
}) => {
  const { say, format } = useWords()
  const scale = valueScale(ladder)
  const { min, max } = scaleEnds(scale)
  const figure = (value: number | null): string => (value === null ? '–' : valueText(scale, value, say, format))
  const isWhole = [row.value, row.target, row.previous].every((value) => value === null || Number.isInteger(value))
  const decimals = scale.kind === 'points' ? scale.decimals : isWhole ? 0 : 2
  return (
    <HowRow
      id={row.id}
      name={row.name}
      lines={lines}
      span={spanOf(columns)}
      head={<RowName ladder={ladder} row={row} />}
    >
      <td className="n b">
        {row.isSetAside ? (
          <span className="light q">{say('common:setAside')}</span>
        ) : row.value === null ? (
          <span className="light q">{say('result:table.open', { count: row.open })}</span>
        ) : (
          <WhyLink part={row.id} figure={`${row.id} value`} name={row.name} value={figure(row.value)}>
            {figure(row.value)}
          </WhyLink>
        )}
      </td>
      {columns.target && (
        <>
          <td className="n goal-figure">
            <GoalLink ladder={ladder} row={row} column={say('result:table.target')} value={figure(row.target)}>
              {figure(row.target)}
            </GoalLink>
          </td>
          <td className="n">
            <GoalLink
              ladder={ladder}
              row={row}
              column={say('result:table.gap')}
              value={row.gap === null ? '–' : format.signed(row.gap, decimals)}
            >
              <Gap value={row.gap} decimals={decimals} />
            </GoalLink>
          </td>
        </>
      )}
      <td className="dots-cell" aria-hidden="true">
        <DotRow
          min={scale.kind === 'levels' ? 1 : min}
          max={max}
          self={row.value}
          target={row.target}
          previous={row.previous}
          width={dotsWidth}
        />
      </td>
      {columns.extras.map(({ id, of }) => (
        <td className="n" key={id}>
          {of(row)}
        </td>
      ))}
      {columns.previous && (
        <>
          <td className="n q">
            <PreviousLink part={row.id} name={row.name} between={columns.between} value={figure(row.previous)} />
          </td>
          <td className="n">
            <ChangeLink value={row.change} decimals={decimals} between={columns.between} name={row.name} isAgain />
          </td>
        </>
      )}
    </HowRow>
  )
}

/** Its name and weight, and what is to be known of it beside its value. */
const RowName = ({ ladder, row }: { readonly ladder: Ladder; readonly row: ProfileRow }) => {
  const { say, format } = useWords()
  return (
    <>
      {row.name}{' '}
      {row.weight !== null && (
        <span className="light xs q">×{hundredthsText(format, Math.round(row.weight * 100))}</span>
      )}
      <OpenActions ladder={ladder} competency={row.id} />
      {row.isUneven && (
        <a className="chip warn small" href={`#uneven-${row.id}`} onClick={(event) => goTo(event, `uneven-${row.id}`)}>
          {say('result:table.uneven')}
        </a>
      )}
      {row.takenBack.length > 0 && (
        <a className="chip danger small" href={`#taken-${row.id}`} onClick={(event) => goTo(event, `taken-${row.id}`)}>
          {say('result:table.takenBack', { levels: format.list(row.takenBack) })}
        </a>
      )}
    </>
  )
}

/** The address belongs to the screens; a place on the page is scrolled to and given focus instead. */
const goTo = (event: { readonly preventDefault: () => void }, id: string): void => {
  event.preventDefault()
  const place = document.getElementById(id)
  place?.scrollIntoView({ block: 'center' })
  place?.focus()
}
