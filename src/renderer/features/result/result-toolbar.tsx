import { useState } from 'react'
import { useLocation } from 'wouter'
import { Crumb } from '#renderer/components/crumb.tsx'
import { FailureDialog, useAssessmentMenu } from '#renderer/components/assessment-actions.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { MoreMenu } from '#renderer/components/more-menu.tsx'
import { useToast } from '#renderer/components/toasts.tsx'
import { useAssessmentCalls } from '#renderer/lib/assessment-calls.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { FilePart } from '#shared/assessment-file-parts.ts'
import type { OpenAssessment } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'
import { CompletenessChip } from './completeness-chip.tsx'
import { SaveFileDialog } from './save-file-dialog.tsx'

/** Where we are and how complete it is; what can be done with the result. The narrower, the more is in the menu alone. */
export const ResultToolbar = ({
  open,
  ladder,
  onSummary,
}: {
  readonly open: OpenAssessment
  readonly ladder: Ladder
  readonly onSummary: () => void
}) => {
  const { record, outcome, previous } = open
  const { say } = useWords()
  const text = useLadderText(ladder)
  const errorText = useErrorText()
  const toast = useToast()
  const calls = useAssessmentCalls()
  const [, navigate] = useLocation()
  const [failure, setFailure] = useState<string | null>(null)
  const [saving, setSaving] = useState(false)
  const { items, dialogs } = useAssessmentMenu(record, { onDeleted: () => navigate('/growth') })

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      setFailure(errorText(error))
    }
  }
  const saveFile = (parts: readonly FilePart[]): Promise<void> =>
    attempt(async () => {
      const saved = await calls.saveFile(record.id, parts)
      if (saved !== null) toast(say('result:saved', { name: saved.name, folder: saved.folder }))
    })
  const goAnswers = (): void => navigate(`/assess/${record.id}`)
  // All answers are seen once more before they are made a snapshot.
  const goReview = (): void => navigate(`/assess/${record.id}/review`)
  const goCompare = (): void =>
    navigate('/growth', {
      state: { ladder: record.ladderId, compare: { before: previous?.id ?? null, after: record.id } },
    })
  const name = text.text(ladder.name)
  const isDraft = record.status === 'draft'

  return (
    <header className="toolbar result-toolbar">
      {!record.title.includes(name) && <Crumb href="/growth" name={name} state={{ ladder: record.ladderId }} far />}
      <h1 className="cut" title={record.title}>
        {record.title}
      </h1>
      <CompletenessChip outcome={outcome} status={record.status} />
      <span className="grow" />
      <button type="button" className={isDraft ? 'btn ghost widest-only' : 'btn ghost wide-only'} onClick={goAnswers}>
        {say('result:answers')}
      </button>
      <button
        type="button"
        className={isDraft ? 'btn ghost widest-only' : 'btn ghost wide-only'}
        onClick={() => setSaving(true)}
      >
        <Icon name="download" />
        {say('result:saveFile')}
      </button>
      <button type="button" className="btn middle-only" onClick={goCompare}>
        {say('result:compare')}
      </button>
      {isDraft && (
        <button type="button" className="btn" onClick={goReview}>
          {say('result:complete')}
        </button>
      )}
      <button type="button" className="btn primary" aria-label={say('common:summary')} onClick={onSummary}>
        <Icon name="print" />
        <span className="roomy-only">{say('common:summary')}</span>
      </button>
      <MoreMenu
        label={say('result:more')}
        items={[
          [
            { id: 'answers', label: say('result:answers'), icon: 'assess', onSelect: goAnswers },
            {
              id: 'talk',
              label: say('common:afterTalk'),
              icon: 'talk',
              onSelect: () => navigate(`/meeting/${record.id}`),
            },
            { id: 'compare', label: say('result:compare'), icon: 'swap', onSelect: goCompare },
            { id: 'save', label: say('result:saveFile'), icon: 'download', onSelect: () => setSaving(true) },
          ],
          ...items,
        ]}
      />
      {dialogs}
      {saving && (
        <SaveFileDialog
          record={record}
          ladder={ladder}
          onSave={(parts) => void saveFile(parts)}
          onClose={() => setSaving(false)}
        />
      )}
      <FailureDialog text={failure} onClose={() => setFailure(null)} />
    </header>
  )
}
