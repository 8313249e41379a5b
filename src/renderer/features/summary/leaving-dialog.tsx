import { useRef, useState } from 'react'
import { Dialog } from '#renderer/components/dialog.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { Segments } from '#renderer/components/segments.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { ReportPreview } from '#shared/ipc/contract.ts'
import type { Alias, Audience, ReportOptions } from '#shared/report-options.ts'
import { leavingParts } from './leaving-parts.ts'
import { PartList } from './part-list.tsx'

export type Way = 'pdf' | 'markdown' | 'copy'

/** What leaves this laptop: exactly what goes in and what stays out, before anything is written or copied. */
export const LeavingDialog = ({
  way,
  audience,
  options,
  aliases,
  preview,
  onGo,
  onClose,
}: {
  readonly way: Way
  readonly audience: Audience
  readonly options: ReportOptions
  readonly aliases: readonly Alias[]
  readonly preview: ReportPreview
  readonly onGo: (way: Way) => void
  readonly onClose: () => void
}) => {
  const { say } = useWords()
  const go = useRef<HTMLButtonElement>(null)
  const [chosen, setChosen] = useState<Way>(way)
  const { holds, leftOut } = leavingParts(preview.counts, options)
  const isGuarded = holds.some(({ section }) => section === 'privateNotes' || section === 'antiSignals')
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={say('summary:leaving.title')}
      description={say('summary:leaving.text', { audience: say(`summary:audience.${audience}`) })}
      initialFocus={go}
    >
      {way !== 'copy' && (
        <Segments
          label={say('summary:leaving.format')}
          value={chosen}
          options={[
            { value: 'pdf', label: 'PDF' },
            { value: 'markdown', label: 'Markdown' },
          ]}
          onChange={setChosen}
        />
      )}
      <div className="leaving">
        <PartList title={say('summary:leaving.holds')} parts={holds} />
        <PartList title={say('summary:leaving.leftOut')} parts={leftOut} />
      </div>
      <p className="s q">
        {options.replaceNames && aliases.length > 0
          ? say('summary:leaving.aliases', { count: aliases.length })
          : say('summary:leaving.names')}
      </p>
      {isGuarded && (
        <p className="note warn">
          <Icon name="warning" />
          {say('summary:leaving.guarded')}
        </p>
      )}
      <div className="dialog-buttons">
        <button type="button" className="btn big" onClick={onClose}>
          {say('common:cancel')}
        </button>
        <button
          ref={go}
          type="button"
          className="btn big primary"
          onClick={() => {
            onClose()
            onGo(chosen)
          }}
        >
          {say(`summary:leaving.go.${chosen}`)}
        </button>
      </div>
    </Dialog>
  )
}
