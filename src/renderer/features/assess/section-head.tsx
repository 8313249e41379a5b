import type { ReactNode } from 'react'
import { memo } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import type { MenuItem } from '#renderer/components/menu.tsx'
import { Menu } from '#renderer/components/menu.tsx'
import { useEqual } from '#renderer/lib/use-equal.ts'
import { useStable } from '#renderer/lib/use-stable.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { AboutLadderButton } from './about-ladder-button.tsx'
import { isRowOpen, rowsOf } from './form-rows.ts'
import type { SectionFormProps } from './section-form.tsx'
import { useSectionName } from './use-section-name.ts'

/** What a section is called, what is said about it, and the way to what the ladder tells. */
export const SectionHead = ({
  title,
  term = '',
  chips,
  actions,
  children,
  ...props
}: SectionFormProps & {
  readonly title: string
  /** The English term beside a Chinese name. */
  readonly term?: string
  readonly chips?: ReactNode
  readonly actions?: ReactNode
  /** A sentence or two under the title. */
  readonly children?: ReactNode
}) => {
  const { say } = useWords()
  const { last } = props
  return (
    <header className="fhead">
      <div className="row">
        <SectionMenu {...props} />
        <h2 id="section-title">
          {title}
          {term !== '' && (
            <>
              {' '}
              <span className="term" lang="en">
                {term}
              </span>
            </>
          )}
        </h2>
        {chips}
        <span className="grow" />
        {last !== null && (
          <span className="row xs q">
            {say('assess:lastShown', { cycle: last.cycle?.name ?? last.title })}
            <svg className="chart" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
              <rect className="m-previous" x="1.5" y="1.5" width="7" height="7" />
            </svg>
          </span>
        )}
        {actions}
        <AboutLadderButton ladder={props.ladder} hash={props.record.ladder} />
      </div>
      {children}
    </header>
  )
}

/** In a narrow window the progress list folds into this menu. */
const SectionMenu = ({ ladder, sections, section, record, outcome, onSection }: SectionFormProps) => {
  const nameOf = useSectionName(ladder)
  const choices = sections.map((choice) => {
    const rows = rowsOf(choice).filter(({ kind }) => kind !== 'step')
    const { answered, total } = outcome.competencies[choice.id] ?? {
      answered: rows.filter((row) => !isRowOpen(record, row)).length,
      total: rows.length,
    }
    return {
      id: choice.id,
      label: nameOf(choice),
      ...(total === 0 ? {} : { hint: `${answered}/${total}` }),
      checked: choice.id === section.id,
    }
  })
  const choose = useStable((id: string) => {
    const chosen = sections.find((choice) => choice.id === id)
    if (chosen !== undefined) onSection(chosen)
  })
  return <SectionChoices name={nameOf(section)} choices={useEqual(choices)} onChoose={choose} />
}

interface SectionChoicesProps {
  readonly name: string
  readonly choices: readonly Omit<MenuItem, 'onSelect'>[]
  readonly onChoose: (id: string) => void
}

/** Drawn anew only where a count or a name has changed: a closed menu costs as much as a row. */
const SectionChoices = memo(({ name, choices, onChoose }: SectionChoicesProps) => (
  <Menu
    trigger={
      <button type="button" className="btn competency-menu">
        {name}
        <Icon name="down" />
      </button>
    }
    items={[choices.map((choice) => ({ ...choice, onSelect: () => onChoose(choice.id) }))]}
  />
))
