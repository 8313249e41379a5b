import { Checkbox } from '#renderer/components/checkbox.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { ReportPreview } from '#shared/ipc/contract.ts'
import type { ReportOptions } from '#shared/report-options.ts'
import { resolveText } from '#shared/resolve-text.ts'

/** Whether the ladder that goes with this one is printed along, where the cycle has an assessment in it. */
export const CompanionChoice = ({
  companion,
  options,
  onChange,
}: {
  readonly companion: ReportPreview['companion']
  readonly options: ReportOptions
  readonly onChange: (options: ReportOptions) => void
}) => {
  const { say, locale } = useWords()
  if (companion === null) return null
  return (
    <section>
      <Checkbox checked={options.withCompanion} onChange={(withCompanion) => onChange({ ...options, withCompanion })}>
        <span className="grow">{say('summary:companion', { ladder: nameIn(companion, locale) })}</span>
      </Checkbox>
      <p className="xs q">{say('summary:companionHint')}</p>
    </section>
  )
}

const nameIn = (name: NonNullable<ReportPreview['companion']>, locale: string): string =>
  resolveText(name, locale, ['en', 'zh-TW']).text
