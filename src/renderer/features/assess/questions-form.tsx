import type { StatementsInstrument } from '#shared/ladder.ts'
import { QuestionRow } from './question-row.tsx'
import type { CompetencyFormProps } from './section-form.tsx'
import { statementGroups } from './statement-groups.ts'
import { ToldList } from './told-list.tsx'
import './reflection.css'

/** Questions that are answered in words, placed on a scale and dated; what one does at the level aimed for stands above. */
export const QuestionsForm = (props: CompetencyFormProps & { readonly instrument: StatementsInstrument }) => {
  const { ladder, competency, record, instrument, rows } = props
  const scale = ladder.scales?.find(({ id }) => id === instrument.scale)?.values ?? []
  const questions = statementGroups(ladder, competency.id, instrument, record.target).flatMap((group) =>
    group.statements.filter(({ id }) => rows.includes(id)),
  )
  return (
    <div className="reflect">
      {competency.told !== undefined && <ToldList ladder={ladder} told={competency.told} />}
      {questions.map((question) => (
        <QuestionRow key={question.id} {...props} question={question} scale={scale} />
      ))}
    </div>
  )
}
