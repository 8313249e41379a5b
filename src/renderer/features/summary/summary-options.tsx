import { useId } from 'react'
import { Segments } from '#renderer/components/segments.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { OpenAssessment, ReportPreview } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { Alias } from '#shared/report-options.ts'
import { AudienceChoice } from './audience-choice.tsx'
import { CompanionChoice } from './companion-choice.tsx'
import { NameAliases } from './name-aliases.tsx'
import { QuestionsEditor } from './questions-editor.tsx'
import type { SheetOptions } from './use-sheet-options.ts'
import { SectionChoices } from './section-choices.tsx'

/** Everything that can be chosen about the pages. It is remembered for each kind of reader, but for what is private. */
export const SummaryOptions = ({
  open,
  ladder,
  sheet,
  aliases,
  preview,
}: {
  readonly open: OpenAssessment
  readonly ladder: Ladder
  readonly sheet: SheetOptions
  readonly aliases: readonly Alias[]
  /** Of the pages that are shown; nothing until the first are there. */
  readonly preview: ReportPreview | undefined
}) => {
  const { say } = useWords()
  const { audience, options, setAudience, setOptions: onChange } = sheet
  return (
    <aside className="summary-options scroll" aria-label={say('summary:options')} data-region="options">
      <AudienceChoice audience={audience} onChange={setAudience} />
      <div className="summary-pair">
        <div>
          <span className="l">{say('summary:language')}</span>
          <Segments
            label={say('summary:language')}
            value={options.inBoth ? 'both' : options.language}
            options={[
              { value: 'en', label: 'English', lang: 'en' },
              { value: 'zh-TW', label: '繁體中文', lang: 'zh-TW' },
              { value: 'both', label: say('summary:both') },
            ]}
            onChange={(language) =>
              onChange(language === 'both' ? { ...options, inBoth: true } : { ...options, language, inBoth: false })
            }
          />
        </div>
        <div>
          <span className="l">{say('summary:paper')}</span>
          <Segments
            label={say('summary:paper')}
            value={options.paper}
            options={[
              { value: 'A4', label: 'A4' },
              { value: 'Letter', label: say('settings:paper.letter') },
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
      <CompanionChoice companion={preview?.companion ?? null} options={options} onChange={onChange} />
      <NameAliases aliases={aliases} options={options} onChange={onChange} />
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
