import { useId } from 'react'
import { Segments } from '#renderer/components/segments.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { OpenAssessment, ReportPreview } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { ReportOptions } from '#shared/report-options.ts'
import { QuestionsEditor } from './questions-editor.tsx'
import { SectionChoices } from './section-choices.tsx'

/** Everything that can be chosen about the pages; nothing of it is kept but the questions. */
export const SummaryOptions = ({
  open,
  ladder,
  options,
  onChange,
  preview,
}: {
  readonly open: OpenAssessment
  readonly ladder: Ladder
  readonly options: ReportOptions
  readonly onChange: (options: ReportOptions) => void
  /** Of the pages that are shown; nothing until the first are there. */
  readonly preview: ReportPreview | undefined
}) => {
  const { say } = useWords()
  return (
    <aside className="summary-options scroll" aria-label={say('summary:options')} data-region="options">
      <div className="summary-pair">
        <div>
          <span className="l">{say('summary:language')}</span>
          <Segments
            label={say('summary:language')}
            value={options.language}
            options={[
              { value: 'en', label: 'English', lang: 'en' },
              { value: 'zh-TW', label: '繁體中文', lang: 'zh-TW' },
            ]}
            onChange={(language) => onChange({ ...options, language })}
          />
        </div>
        <div>
          <span className="l">{say('summary:paper')}</span>
          <Segments
            label={say('summary:paper')}
            value={options.paper}
            options={[
              { value: 'A4', label: 'A4' },
              { value: 'Letter', label: 'Letter' },
            ]}
            onChange={(paper) => onChange({ ...options, paper })}
          />
        </div>
      </div>
      <div className="summary-names">
        <NameField
          label={say('summary:name')}
          value={options.name}
          onChange={(name) => onChange({ ...options, name })}
        />
        <NameField
          label={say('summary:manager')}
          value={options.manager}
          onChange={(manager) => onChange({ ...options, manager })}
        />
        <p className="xs q">{say('summary:fromProfile')}</p>
      </div>
      <SectionChoices open={open} ladder={ladder} options={options} onChange={onChange} preview={preview} />
      <QuestionsEditor record={open.record} manager={options.manager.trim()} />
    </aside>
  )
}

const NameField = ({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}) => {
  const id = useId()
  return (
    <div>
      <label className="l" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field"
        value={value}
        maxLength={120}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
