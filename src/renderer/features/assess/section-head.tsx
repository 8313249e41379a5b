import type { ReactNode } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { Menu } from '#renderer/components/menu.tsx'
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
          {term !== '' && <span className="term">{term}</span>}
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
  return (
    <Menu
      trigger={
        <button type="button" className="btn competency-menu">
          {nameOf(section)}
          <Icon name="down" />
        </button>
      }
      items={[
        sections.map((choice) => {
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
            onSelect: () => onSection(choice),
          }
        }),
      ]}
    />
  )
}
