import type { ClipboardEvent, KeyboardEvent, RefObject } from 'react'
import { useId } from 'react'
import { Segments } from '#renderer/components/segments.tsx'
import { Switch } from '#renderer/components/switch.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import { EVIDENCE_KINDS } from '#shared/evidence.ts'
import type { EntryValues } from './entry-values.ts'
import { hindranceIn } from './entry-values.ts'
import { isWorthParsing, parsePasted } from './parse-pasted.ts'
import { useKindName } from './use-kind-name.ts'

/** Everything of an entry but its links, in the order in which one says it. */
export const EntryFields = ({
  values,
  onChange,
  projects,
  titleField,
  onBlur,
}: {
  readonly values: EntryValues
  readonly onChange: (change: Partial<EntryValues>) => void
  /** Names that were used before. */
  readonly projects: readonly string[]
  readonly titleField?: RefObject<HTMLInputElement | null>
  readonly onBlur?: () => void
}) => {
  const { say } = useWords()
  const kindName = useKindName()
  const id = useId()
  const wrongDays = hindranceIn(values) === 'days'
  const kinds: readonly string[] = EVIDENCE_KINDS
  const pasted = (event: ClipboardEvent<HTMLInputElement>): void => {
    const change = pastedInto(values, event.clipboardData.getData('text/plain'))
    if (change === null) return
    event.preventDefault()
    onChange(change)
  }
  return (
    <div className="entry-fields" onBlur={onBlur}>
      <div>
        <label className="l" htmlFor={`${id}-title`}>
          {say('evidence:field.title')}
        </label>
        <input
          id={`${id}-title`}
          ref={titleField}
          className="field title"
          value={values.title}
          maxLength={300}
          required
          placeholder={say('evidence:field.titleHint')}
          onPaste={pasted}
          onKeyDown={(event) => onEnter(event, `${id}-outcome`)}
          onChange={(event) => onChange({ title: event.target.value })}
        />
      </div>
      <div>
        <label className="l" htmlFor={`${id}-outcome`}>
          {say('evidence:field.outcome')}
        </label>
        <textarea
          id={`${id}-outcome`}
          className="field"
          rows={2}
          value={values.outcome}
          maxLength={20_000}
          placeholder={say('evidence:field.outcomeHint')}
          onChange={(event) => onChange({ outcome: event.target.value })}
        />
      </div>
      <div>
        <label className="l" htmlFor={`${id}-what`}>
          {say('evidence:field.what')}
        </label>
        <textarea
          id={`${id}-what`}
          className="field"
          rows={2}
          value={values.what}
          maxLength={20_000}
          onChange={(event) => onChange({ what: event.target.value })}
        />
      </div>
      <div className="entry-row">
        <div>
          <label className="l" htmlFor={`${id}-on`}>
            {say('evidence:field.on')}
          </label>
          <input
            id={`${id}-on`}
            type="date"
            className="field"
            value={values.on ?? ''}
            max="9999-12-31"
            onChange={(event) => onChange({ on: dayIn(event.target.value) })}
          />
        </div>
        <div>
          <label className="l" htmlFor={`${id}-to`}>
            {say('evidence:field.to')}
          </label>
          <input
            id={`${id}-to`}
            type="date"
            className="field"
            value={values.to ?? ''}
            max="9999-12-31"
            aria-invalid={wrongDays}
            aria-describedby={wrongDays ? `${id}-days` : undefined}
            onChange={(event) => onChange({ to: dayIn(event.target.value) })}
          />
        </div>
        <div>
          <label className="l" htmlFor={`${id}-kind`}>
            {say('evidence:field.kind')}
          </label>
          <select
            id={`${id}-kind`}
            className="field"
            value={values.kind ?? ''}
            onChange={(event) => onChange({ kind: event.target.value === '' ? null : event.target.value })}
          >
            <option value="">{say('evidence:kind.none')}</option>
            {[...kinds, ...(values.kind === null || kinds.includes(values.kind) ? [] : [values.kind])].map((kind) => (
              <option key={kind} value={kind}>
                {kindName(kind)}
              </option>
            ))}
          </select>
        </div>
      </div>
      {wrongDays && (
        <p className="s danger-text" id={`${id}-days`} role="alert">
          {say('evidence:field.wrongDays')}
        </p>
      )}
      <div className="entry-row two">
        <div>
          <label className="l" htmlFor={`${id}-link`}>
            {say('evidence:field.link')}
          </label>
          <input
            id={`${id}-link`}
            className="field"
            value={values.link}
            maxLength={2_000}
            spellCheck={false}
            placeholder={say('evidence:field.linkHint')}
            onKeyDown={(event) => onEnter(event)}
            onChange={(event) => onChange({ link: event.target.value })}
          />
        </div>
        <div>
          <label className="l" htmlFor={`${id}-project`}>
            {say('evidence:field.project')}
          </label>
          <input
            id={`${id}-project`}
            className="field"
            list={`${id}-projects`}
            value={values.project}
            maxLength={120}
            onKeyDown={(event) => onEnter(event)}
            onChange={(event) => onChange({ project: event.target.value })}
          />
          <datalist id={`${id}-projects`}>
            {projects.map((project) => (
              <option key={project} value={project}>
                {project}
              </option>
            ))}
          </datalist>
        </div>
      </div>
      <div className="entry-switches">
        <Segments
          label={say('evidence:field.stance')}
          value={values.stance}
          options={[
            { value: 'supports', label: say('evidence:stance.supports') },
            { value: 'against', label: say('evidence:stance.against') },
          ]}
          onChange={(stance) => onChange({ stance })}
        />
        <span className="grow" />
        <Switch on={values.private} onChange={(on) => onChange({ private: on })}>
          {say('evidence:field.private')}
        </Switch>
      </div>
    </div>
  )
}

/** Pasted into the first line: what it says goes where it belongs, and nothing that is there already is lost. */
const pastedInto = (values: EntryValues, text: string): Partial<EntryValues> | null => {
  if (!isWorthParsing(text)) return null
  const { title, what, outcome, link } = parsePasted(text)
  const append = (before: string, more: string, between: string): string =>
    [before.trim(), more].filter((part) => part !== '').join(between)
  return {
    title: append(values.title, title, ' ').slice(0, 300),
    what: append(values.what, what, '\n').slice(0, 20_000),
    outcome: append(values.outcome, outcome, '\n').slice(0, 20_000),
    link: values.link === '' ? link.slice(0, 2_000) : values.link,
  }
}

/** Enter goes on to the next field and submits nothing; one that ends a composition is the input method's. */
const onEnter = (event: KeyboardEvent<HTMLInputElement>, next?: string): void => {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
  event.preventDefault()
  if (next !== undefined) document.getElementById(next)?.focus()
}

/** A date that is being typed has years such as 0002 on the way. */
const dayIn = (typed: string): string | null => (typed === '' ? null : typed)
