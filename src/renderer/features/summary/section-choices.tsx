import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { OpenAssessment, ReportPreview } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { ReportOptions } from '#shared/report-options.ts'
import { DETAIL_SECTIONS, PAGE_ONE_SECTIONS } from '#shared/report-options.ts'

type Section = keyof ReportOptions['sections']

interface SectionChoicesProps {
  readonly open: OpenAssessment
  readonly ladder: Ladder
  readonly options: ReportOptions
  readonly onChange: (options: ReportOptions) => void
  readonly preview: ReportPreview | undefined
}

/** What goes on page one and what comes after it, each with how much there is. */
export const SectionChoices = (props: SectionChoicesProps) => {
  const { say } = useWords()
  const { options, preview } = props
  const hidden = preview?.counts.privateNotes ?? 0
  return (
    <>
      <section>
        <h2 className="s">{say('summary:pageOne')}</h2>
        <ChoiceList {...props} sections={PAGE_ONE_SECTIONS} />
        {options.sections.strengths && (preview?.counts.strengths ?? 0) > 0 && (
          <p className="xs q">{say('summary:hint.strengths')}</p>
        )}
      </section>
      <section>
        <h2 className="s">{say('summary:details')}</h2>
        <ChoiceList {...props} sections={DETAIL_SECTIONS} />
        {options.sections.privateNotes && hidden > 0 ? (
          <p className="note warn" role="status">
            <Icon name="warning" />
            {say('summary:private.in', { count: hidden })}
          </p>
        ) : (
          <p className="xs q">{say('summary:private.out')}</p>
        )}
        {(preview?.counts.antiSignals ?? 0) > 0 && <p className="xs q">{say('summary:guarded.signals')}</p>}
      </section>
    </>
  )
}

const ChoiceList = ({ sections, ...props }: SectionChoicesProps & { readonly sections: readonly Section[] }) => {
  const { say } = useWords()
  const { options, onChange, preview, open } = props
  const { target } = open.record
  return (
    <ul>
      {sections.map((section) => {
        const count = preview?.counts[section]
        const isEmpty = count === 0
        return (
          <li key={section}>
            <Checkbox
              checked={options.sections[section] && !isEmpty}
              disabled={isEmpty}
              onChange={(on) => onChange({ ...options, sections: { ...options.sections, [section]: on } })}
            >
              <span className="grow">
                {section === 'gaps' && target !== null
                  ? say('summary:section.gapsTo', { level: target })
                  : say(`summary:section.${section}`)}
              </span>
              <span className="n xs q">
                <Amount section={section} options={options} preview={preview} />
              </span>
            </Checkbox>
          </li>
        )
      })}
    </ul>
  )
}

/** "3 of 5" where page one could not hold all, otherwise how many there are; nothing for what is one thing. */
const Amount = ({
  section,
  options,
  preview,
}: {
  readonly section: Section
  readonly options: ReportOptions
  readonly preview: ReportPreview | undefined
}) => {
  const { say } = useWords()
  if (preview === undefined || section === 'level' || section === 'radar') return null
  const count = preview.counts[section]
  if (count === 0) return say('summary:hint.none')
  const shown =
    section === 'promises' ||
    section === 'strengths' ||
    section === 'gaps' ||
    section === 'actions' ||
    section === 'questions'
      ? preview.shown[section]
      : count
  return options.sections[section] && shown > 0 && shown < count
    ? say('summary:hint.of', { shown, count })
    : String(count)
}
