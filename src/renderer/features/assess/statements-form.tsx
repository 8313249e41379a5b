import { useState } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Ladder, StatementsInstrument } from '#shared/ladder.ts'
import { isAnswered } from './row-state.ts'
import type { CompetencyFormProps } from './section-form.tsx'
import { statementGroups } from './statement-groups.ts'
import { StatementRow } from './statement-row.tsx'

/** Statements on one scale, by the level they are written for; levels far above the target stay folded until opened. */
export const StatementsForm = (props: CompetencyFormProps & { readonly instrument: StatementsInstrument }) => {
  const { ladder, competency, record, instrument, rows, item } = props
  const { say } = useWords()
  const text = useLadderText(ladder)
  const [opened, setOpened] = useState<readonly string[]>([])
  const scale = ladder.scales?.find(({ id }) => id === instrument.scale)
  const groups = statementGroups(ladder, competency.id, instrument, record.target)
  return (
    <div className="stmts">
      {groups.map((group) => {
        const shown = group.statements.filter(({ id }) => rows.includes(id))
        const isOpen = !group.far || opened.includes(group.key) || group.statements.some(({ id }) => id === item)
        const answered = group.statements.filter(({ id }) => isAnswered(record, id)).length
        return (
          <section key={group.key} aria-label={group.level === null ? text.name(competency) : text.level(group.level)}>
            <div className="ghead">
              <div className="ghead-name">
                {group.level !== null && <h3>{text.level(group.level)}</h3>}
                {group.level !== null && group.level === record.target && (
                  <span className="chip target">◆ {say('assess:yourTarget')}</span>
                )}
                <span className="q num">{say('assess:answeredOf', { answered, total: group.statements.length })}</span>
              </div>
              {isOpen && (
                <div className="scalehead" aria-hidden="true">
                  {scale?.values.map(({ value, name }) => (
                    <span key={value}>{text.text(name)}</span>
                  ))}
                </div>
              )}
            </div>
            <Context ladder={ladder} competency={competency.id} level={group.level} />
            {isOpen ? (
              shown.map((statement) => (
                <StatementRow key={statement.id} {...props} statement={statement} scale={scale?.values ?? []} />
              ))
            ) : (
              <button type="button" className="btn ghost unfold" onClick={() => setOpened([...opened, group.key])}>
                <Icon name="down" />
                {say('assess:unfold', { count: group.statements.length })}
              </button>
            )}
          </section>
        )
      })}
    </div>
  )
}

/** Facts that inform and are not rated: typical years, share of hands-on time. */
const Context = ({
  ladder,
  competency,
  level,
}: {
  readonly ladder: Ladder
  readonly competency: string
  readonly level: string | null
}) => {
  const text = useLadderText(ladder)
  const facts = (ladder.context ?? []).filter((fact) => fact.competency === competency && fact.level === level)
  if (facts.length === 0) return null
  return (
    <ul className="context">
      {facts.map((fact) => (
        <li key={fact.id}>
          <Icon name="info" />
          {text.text(fact.text)}
        </li>
      ))}
    </ul>
  )
}
