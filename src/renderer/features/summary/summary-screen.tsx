import { useCallback, useState } from 'react'
import { useCommand } from '#renderer/lib/commands.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AppState, OpenAssessment } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { KeptChoices } from '#shared/report-options.ts'
import { Icon } from '#renderer/components/icon.tsx'
import { LeavingDialog } from './leaving-dialog.tsx'
import type { Way } from './leaving-dialog.tsx'
import { Preview } from './preview.tsx'
import { SummaryOptions } from './summary-options.tsx'
import { SummaryToolbar } from './summary-toolbar.tsx'
import { usePreview } from './use-preview.ts'
import { useSheetOptions } from './use-sheet-options.ts'
import { useSummaryCalls } from './use-summary-calls.ts'

/** Choices at the left, the pages as they will be at the right. */
export const SummaryScreen = ({
  state,
  open,
  ladder,
  kept,
}: {
  readonly state: AppState
  readonly open: OpenAssessment
  readonly ladder: Ladder
  readonly kept: KeptChoices
}) => {
  const { locale } = useWords()
  const errorText = useErrorText()
  const sheet = useSheetOptions({ kept, profile: state.profile, locale, paper: state.settings.paper })
  const { audience, options } = sheet
  const [leaving, setLeaving] = useState<Way | null>(null)
  const preview = usePreview(open.record, options)
  const calls = useSummaryCalls(open.record.id, options)
  const print = useCallback(() => void calls.print(), [calls])
  useCommand('summary', print) // Ctrl P here, as in any app, prints what is shown
  return (
    <>
      <SummaryToolbar
        record={open.record}
        ladder={ladder}
        calls={calls}
        isReady={preview.data !== undefined}
        onLeave={setLeaving}
      />
      {calls.failure !== null && (
        <p className="note danger summary-failure" role="alert">
          <Icon name="warning" />
          {errorText(calls.failure)}
        </p>
      )}
      <div className="summary">
        <div className="summary-body">
          <SummaryOptions open={open} ladder={ladder} sheet={sheet} aliases={kept.aliases} preview={preview.data} />
          <Preview preview={preview} />
        </div>
      </div>
      {leaving !== null && preview.data !== undefined && (
        <LeavingDialog
          way={leaving}
          audience={audience}
          options={options}
          aliases={kept.aliases}
          preview={preview.data}
          onGo={(way) => void calls.leave(way)}
          onClose={() => setLeaving(null)}
        />
      )}
    </>
  )
}
