import { memo } from 'react'
import { LetterKey } from '#renderer/components/letter-key.tsx'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord, AssessmentSummary, Change } from '#shared/assessment-record.ts'
import type { Competency, Ladder } from '#shared/ladder.ts'
import type { Outcome } from '#shared/outcome.ts'
import { AboutCompetency } from './about-competency.tsx'
import { AllAnswered } from './all-answered.tsx'
import { AntiSignals } from './anti-signals.tsx'
import { ContextFields } from './context-fields.tsx'
import { ChecklistForm } from './checklist-form.tsx'
import { ContrastForm } from './contrast-form.tsx'
import { DimensionsMatrix } from './dimensions-matrix.tsx'
import { EstimateChip } from './estimate-chip.tsx'
import { estimateOf } from './estimates.ts'
import { QuestionsForm } from './questions-form.tsx'
import { RubricForm } from './rubric-form.tsx'
import { SectionHead } from './section-head.tsx'
import type { Section } from './sections.ts'
import { SignalsForm } from './signals-form.tsx'
import { StatementsForm } from './statements-form.tsx'

export interface Editing {
  readonly item: string
  readonly field: 'note' | 'reason' | 'evidence'
}

/** What the rows are given: nothing that an answer elsewhere changes. */
export interface RowsProps {
  readonly ladder: Ladder
  readonly sections: readonly Section[]
  readonly section: Section
  readonly record: AssessmentRecord
  /** The rows to show, in order. */
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
  /** Chooses a value of a row: of an item's scale, or how often a signal occurs. */
  readonly onRate: (row: string, value: number) => void
  readonly onChange: (change: Change) => Promise<void>
  readonly locked: boolean
  readonly singleKeys: boolean
}

export interface SectionFormProps extends RowsProps {
  readonly outcome: Outcome
}

/** What the rows of a competency are given: its own section, known to be one. */
export type CompetencyFormProps = RowsProps & { readonly competency: Competency }

/** One section at a time: its head and what is asked in it. */
export const SectionForm = (props: SectionFormProps) => {
  const { section } = props
  switch (section.kind) {
    case 'competency':
      return <CompetencyForm {...props} competency={section.competency} />
    case 'contrast':
      return <ContrastForm {...props} group={section.group} />
    case 'checklist':
      return <ChecklistForm {...props} list={section.list} />
    case 'signals':
      return <SignalsForm {...props} groups={section.groups} />
  }
}

const CompetencyForm = ({ outcome, ...props }: CompetencyFormProps & { readonly outcome: Outcome }) => {
  const { ladder, competency, record, about, onAbout } = props
  const { say } = useWords()
  const text = useLadderText(ladder)
  const estimate = estimateOf(record, outcome, competency.id)
  return (
    <>
      <SectionHead
        {...props}
        outcome={outcome}
        title={text.name(competency)}
        term={text.term(competency)}
        chips={
          <>
            {competency.weight !== undefined && (
              <span className="chip">{say('assess:weight', { weight: competency.weight })}</span>
            )}
            {estimate !== null && <EstimateChip ladder={ladder} value={estimate} spelled />}
          </>
        }
        actions={
          (competency.guide !== undefined || competency.summary !== undefined) && (
            <button type="button" className="btn ghost" aria-expanded={about} onClick={onAbout}>
              {say('assess:about')}
              <LetterKey name="I" />
            </button>
          )
        }
      >
        <RuleSentence competency={competency} />
      </SectionHead>
      <div className="scroll form-scroll">
        {about && <AboutCompetency ladder={ladder} competency={competency} target={record.target} onClose={onAbout} />}
        <ContextFields {...props} />
        <Rows {...props} />
        {competency.antiSignals !== undefined && (
          <AntiSignals {...props} figures={outcome.competencies[competency.id]} />
        )}
      </div>
    </>
  )
}

/** Drawn once for an answer, when it is given: that it has become durable changes none of it. */
const Rows = memo((props: CompetencyFormProps) => {
  const { competency, rows } = props
  const { instrument } = competency
  if (rows.length === 0) return <AllAnswered />
  switch (instrument.kind) {
    case 'dimensions':
      return <DimensionsMatrix {...props} instrument={instrument} />
    case 'rubric':
      return <RubricForm {...props} instrument={instrument} />
    case 'statements':
      return instrument.style === 'question' ? (
        <QuestionsForm {...props} instrument={instrument} />
      ) : (
        <StatementsForm {...props} instrument={instrument} />
      )
  }
})

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
