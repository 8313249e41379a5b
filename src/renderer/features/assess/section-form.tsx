import { Icon } from '#renderer/components/icon.tsx'
import { Menu } from '#renderer/components/menu.tsx'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord, AssessmentSummary, Change } from '#shared/assessment-record.ts'
import type { Competency, Ladder } from '#shared/ladder.ts'
import type { Outcome } from '#shared/outcome.ts'
import { AboutCompetency } from './about-competency.tsx'
import { AntiSignals } from './anti-signals.tsx'
import { DimensionsMatrix } from './dimensions-matrix.tsx'
import { RubricForm } from './rubric-form.tsx'
import type { Section } from './sections.ts'
import { StatementsForm } from './statements-form.tsx'

export interface Editing {
  readonly item: string
  readonly field: 'note' | 'reason'
}

export interface SectionFormProps {
  readonly ladder: Ladder
  readonly sections: readonly Section[]
  readonly section: Section
  readonly record: AssessmentRecord
  readonly outcome: Outcome
  /** The items to show, in order. */
  readonly rows: readonly string[]
  readonly item: string | null
  readonly column: number
  readonly about: boolean
  readonly onAbout: () => void
  /** The earlier assessment whose answers are shown; null while they are hidden. */
  readonly last: AssessmentSummary | null
  readonly editing: Editing | null
  readonly onEdit: (editing: Editing | null) => void
  /** Closes the editor and gives focus back to the row. */
  readonly onEditDone: () => void
  readonly onSection: (section: Section) => void
  readonly onPlace: (place: { readonly item: string; readonly column?: number }) => void
  readonly onRate: (item: string, value: number) => void
  readonly onChange: (change: Change) => Promise<void>
  readonly locked: boolean
  readonly singleKeys: boolean
}

/** What the rows of a competency are given: its own section, known to be one. */
export type CompetencyFormProps = SectionFormProps & { readonly competency: Competency }

/** One section at a time: its head and what is asked in it. */
export const SectionForm = (props: SectionFormProps) => {
  const { section } = props
  switch (section.kind) {
    case 'competency':
      return <CompetencyForm {...props} competency={section.competency} />
    case 'contrast':
    case 'checklist':
    case 'signals':
      throw new Error(`no form for ${section.kind}`)
  }
}

const CompetencyForm = (props: CompetencyFormProps) => {
  const { ladder, competency, about, onAbout, last } = props
  const { say } = useWords()
  const text = useLadderText(ladder)
  const term = text.term(competency)
  return (
    <>
      <header className="fhead">
        <div className="row">
          <SectionMenu {...props} />
          <h2 id="section-title">
            {text.name(competency)}
            {term !== '' && <span className="term">{term}</span>}
          </h2>
          {competency.weight !== undefined && (
            <span className="chip">{say('assess:weight', { weight: competency.weight })}</span>
          )}
          <span className="grow" />
          {last !== null && (
            <span className="row xs q">
              {say('assess:lastShown', { cycle: last.cycle?.name ?? last.title })}
              <svg className="chart" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
                <rect className="m-previous" x="1.5" y="1.5" width="7" height="7" />
              </svg>
            </span>
          )}
          {(competency.guide !== undefined || competency.summary !== undefined) && (
            <button type="button" className="btn ghost" aria-expanded={about} onClick={onAbout}>
              {say('assess:about')}
              <kbd aria-hidden="true">I</kbd>
            </button>
          )}
        </div>
        <RuleSentence competency={competency} />
      </header>
      <div className="scroll form-scroll">
        {about && (
          <AboutCompetency ladder={ladder} competency={competency} target={props.record.target} onClose={onAbout} />
        )}
        <Rows {...props} />
        {competency.antiSignals !== undefined && <AntiSignals {...props} />}
      </div>
    </>
  )
}

/** In a narrow window the progress list folds into this menu. */
const SectionMenu = ({ ladder, sections, section, outcome, onSection }: SectionFormProps) => {
  const { say } = useWords()
  const text = useLadderText(ladder)
  const name = (choice: Section): string =>
    choice.name === null ? say('assess:signals.inTheWay') : text.text(choice.name)
  return (
    <Menu
      trigger={
        <button type="button" className="btn competency-menu">
          {name(section)}
          <Icon name="down" />
        </button>
      }
      items={[
        sections.map((choice) => {
          const figures = outcome.competencies[choice.id]
          return {
            id: choice.id,
            label: name(choice),
            ...(figures === undefined ? {} : { hint: `${figures.answered}/${figures.total}` }),
            checked: choice.id === section.id,
            onSelect: () => onSection(choice),
          }
        }),
      ]}
    />
  )
}

const Rows = (props: CompetencyFormProps) => {
  const { say } = useWords()
  const { competency, rows } = props
  if (rows.length === 0) {
    return (
      <p className="empty-rows">
        <Icon name="check" />
        {say('assess:allAnswered')}
      </p>
    )
  }
  switch (competency.instrument.kind) {
    case 'dimensions':
      return <DimensionsMatrix {...props} instrument={competency.instrument} />
    case 'rubric':
      return <RubricForm {...props} instrument={competency.instrument} />
    case 'statements':
      return <StatementsForm {...props} instrument={competency.instrument} />
  }
}

/** How the rows become a level, in one sentence. */
const RuleSentence = ({ competency }: { readonly competency: Competency }) => {
  const { say } = useWords()
  const { instrument } = competency
  if (instrument.kind !== 'dimensions') return null
  return (
    <p className="s q">
      {say('assess:rule.majority', { need: instrument.rule.need, of: instrument.dimensions.length })}
    </p>
  )
}
