import { useId, useState } from 'react'
import { Delta } from '#renderer/components/delta.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { WhyLink } from '#renderer/components/why-link.tsx'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { itemName } from '#shared/wording/item-name.ts'
import { type ComparedRow, type Comparison, isUnchanged, type Side, type SideState } from './comparison.ts'
import { type WhyLine, useWhyLines } from './why-lines.tsx'

/** The rows that changed; those that stayed are one click away. */
export const ComparisonTable = ({
  comparison,
  before,
  after,
}: {
  readonly comparison: Comparison
  readonly before: Side
  readonly after: Side
}) => {
  const { say } = useWords()
  const [isWhole, setWhole] = useState(false)
  const id = useId()
  const whyLines = useWhyLines(before, after)
  // Where each competency is one row, its area says more than its name once again.
  const isByArea = after.ladder.competencies.every(({ instrument }) => instrument.kind === 'rubric')
  const changed = comparison.rows.filter((row) => !isUnchanged(row))
  const stayed = comparison.rows.length - changed.length
  const shown = isWhole ? comparison.rows : changed
  return (
    <>
      {shown.length > 0 && (
        <div className="comparison-table">
          <table id={id}>
            <thead>
              <tr>
                <th scope="col">{say('growth:table.row')}</th>
                <th scope="col">{say(isByArea ? 'growth:table.area' : 'growth:table.competency')}</th>
                <th scope="col" className="n">
                  {nameOf(before)}
                </th>
                <th scope="col" className="n">
                  {nameOf(after)}
                </th>
                <th scope="col" className="n">
                  {say('growth:table.change')}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <ComparedLine
                  key={row.item}
                  row={row}
                  before={before}
                  after={after}
                  isByArea={isByArea}
                  why={whyLines(row.item)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {stayed > 0 && (
        <p className="s comparison-more">
          <LinkButton aria-expanded={isWhole} aria-controls={id} onClick={() => setWhole(!isWhole)}>
            {say(isWhole ? 'growth:compare.hideStayed' : 'growth:compare.showStayed', { count: stayed })}
          </LinkButton>
        </p>
      )}
    </>
  )
}

const nameOf = ({ assessment }: Side): string => assessment.cycle?.name ?? assessment.title

const ComparedLine = ({
  row,
  before,
  after,
  isByArea,
  why,
}: {
  readonly row: ComparedRow
  readonly before: Side
  readonly after: Side
  readonly isByArea: boolean
  readonly why: readonly WhyLine[]
}) => {
  const { say } = useWords()
  const side = row.after.status === 'absent' ? before : after
  const text = useLadderText(side.ladder)
  const competency = side.ladder.competencies.find(({ id }) => id === row.competency)
  const group = isByArea
    ? side.ladder.areas?.find(({ id }) => id === competency?.area)
    : (competency ?? side.ladder.contrasts?.find(({ id }) => row.item.startsWith(`${id}.`)))
  return (
    <tr>
      <th scope="row">
        {itemName({ ladder: side.ladder, text }, row.item)}
        {row.isReworded && <span className="chip reworded">{say('growth:compare.rewordedChip')}</span>}
        {why.map((line) => (
          <span className="xs q why" title={line.text} key={line.id}>
            {line.text}
          </span>
        ))}
      </th>
      <td className="q">{group === undefined ? '' : text.text(group.name)}</td>
      <td className="n q">
        <State state={row.before} side={before} row={row} isAgain />
      </td>
      <td className="n b">
        <State state={row.after} side={after} row={row} isAgain={false} />
      </td>
      <td className="n">
        {row.change === null ? (
          <span className="q">{say('growth:compare.noChange')}</span>
        ) : (
          <Delta value={row.change} />
        )}
      </td>
    </tr>
  )
}

const State = ({
  state,
  side,
  row: { item, competency },
  isAgain,
}: {
  readonly state: SideState
  readonly side: Side
  readonly row: ComparedRow
  readonly isAgain: boolean
}) => {
  const { say } = useWords()
  const { ladder, assessment } = side
  const text = useLadderText(ladder)
  if (state.status !== 'rated') return <span className="light q">{say(`growth:state.${state.status}`)}</span>
  const isLevels = ladder.competencies.some(
    ({ id, instrument }) => instrument.kind !== 'statements' && (item === id || item.startsWith(`${id}.`)),
  )
  const value = isLevels
    ? (ladder.levels[state.value - 1]?.id ?? say('explain:notYet', { level: ladder.levels[0]?.id ?? '' }))
    : `${state.value}`
  return (
    <WhyLink
      part={competency ?? 'overall'}
      of={assessment.id}
      figure={`${item} in ${assessment.id}`}
      name={itemName({ ladder, text }, item)}
      value={value}
      className="plain"
      isAgain={isAgain}
    >
      {value}
    </WhyLink>
  )
}
