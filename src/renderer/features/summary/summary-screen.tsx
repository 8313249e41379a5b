import { useCallback, useState } from 'react'
import { useCommand } from '#renderer/lib/commands.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AppState, OpenAssessment } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { ReportOptions } from '#shared/report-options.ts'
import { reportOptionsWith } from '#shared/report-presets.ts'
import { Icon } from '#renderer/components/icon.tsx'
import { Preview } from './preview.tsx'
import { SummaryOptions } from './summary-options.tsx'
import { SummaryToolbar } from './summary-toolbar.tsx'
import { usePreview } from './use-preview.ts'
import { useSummaryCalls } from './use-summary-calls.ts'

/** Choices at the left, the pages as they will be at the right. */
export const SummaryScreen = ({
  state,
  open,
  ladder,
}: {
  readonly state: AppState
  readonly open: OpenAssessment
  readonly ladder: Ladder
}) => {
  const { locale } = useWords()
  const errorText = useErrorText()
  // Begun anew each time the screen is opened: private notes are out until they are put in again.
  const [options, setOptions] = useState<ReportOptions>(() =>
    reportOptionsWith({
      language: locale,
      paper: state.settings.paper,
      name: state.profile.name,
      manager: state.profile.manager,
    }),
  )
  const preview = usePreview(open.record, options)
  const calls = useSummaryCalls(open.record.id, options)
  const print = useCallback(() => void calls.print(), [calls])
  useCommand('summary', print) // Ctrl P here, as in any app, prints what is shown
  return (
    <>
      <SummaryToolbar record={open.record} ladder={ladder} calls={calls} />
      {calls.failure !== null && (
        <p className="note danger summary-failure" role="alert">
          <Icon name="warning" />
          {errorText(calls.failure)}
        </p>
      )}
      <div className="summary">
        <div className="summary-body">
          <SummaryOptions open={open} ladder={ladder} options={options} onChange={setOptions} preview={preview.data} />
          <Preview preview={preview} />
        </div>
      </div>
    </>
  )
}
