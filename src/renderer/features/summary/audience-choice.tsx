import { Segments } from '#renderer/components/segments.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Audience } from '#shared/report-options.ts'
import { AUDIENCES } from '#shared/report-options.ts'

/** Whom the pages are for: each kind of reader has a choice of its own to begin with. */
export const AudienceChoice = ({
  audience,
  onChange,
}: {
  readonly audience: Audience
  readonly onChange: (audience: Audience) => void
}) => {
  const { say } = useWords()
  return (
    <div className="summary-audience">
      <span className="l">{say('summary:audience.title')}</span>
      <Segments
        label={say('summary:audience.title')}
        value={audience}
        options={AUDIENCES.map((each) => ({ value: each, label: say(`summary:audience.${each}`) }))}
        onChange={onChange}
      />
      <p className="xs q">{say(`summary:audience.${audience}Hint`)}</p>
    </div>
  )
}
