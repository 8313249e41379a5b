import { useId } from 'react'
import { useTypedText } from '#renderer/lib/typed-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord, Change } from '#shared/assessment-record.ts'
import type { Competency, Ladder } from '#shared/ladder.ts'
import { contextFact, contextWith, type ContextKind, readFact } from './context-facts.ts'
import './context-fields.css'

/** Facts about the person that a ladder compares with what is typical: never rated, never a condition. */
export const ContextFields = ({
  ladder,
  competency,
  record,
  onChange,
  locked,
}: {
  readonly ladder: Ladder
  readonly competency: Competency
  readonly record: Pick<AssessmentRecord, 'context'>
  readonly onChange: (change: Change) => Promise<void>
  readonly locked: boolean
}) => {
  const { say } = useWords()
  const kinds = new Set(
    (ladder.context ?? []).filter((entry) => entry.competency === competency.id).map(({ kind }) => kind),
  )
  if (kinds.size === 0) return null
  return (
    <section className="context-fields" aria-label={say('assess:context.title')}>
      {[...kinds].map((kind) => (
        <ContextField
          key={kind}
          kind={kind}
          record={record}
          locked={locked}
          onSave={(value) => onChange({ kind: 'context', context: contextWith(record.context, kind, value) })}
        />
      ))}
      <p className="xs q">{say('assess:context.hint')}</p>
    </section>
  )
}

const ContextField = ({
  kind,
  record,
  locked,
  onSave,
}: {
  readonly kind: ContextKind
  readonly record: Pick<AssessmentRecord, 'context'>
  readonly locked: boolean
  readonly onSave: (value: number | null) => Promise<void>
}) => {
  const { say } = useWords()
  const id = useId()
  const saved = contextFact(record.context, kind)
  const { text, setText, flush } = useTypedText(saved === null ? '' : `${saved}`, async (typed) => {
    const fact = readFact(kind, typed)
    // What is no number yet stays in the field and is not saved.
    if (fact.status === 'read' && fact.value !== saved) await onSave(fact.value)
  })
  const isWrong = readFact(kind, text).status === 'unreadable'
  return (
    <p className="row s">
      <label htmlFor={id}>{say(`assess:context.${kind}`)}</label>
      <input
        id={id}
        className="field num"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        readOnly={locked}
        aria-invalid={isWrong}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => void flush()}
      />
      <span className="q">{say(kind === 'years' ? 'assess:context.unitYears' : 'assess:context.unitShare')}</span>
    </p>
  )
}
