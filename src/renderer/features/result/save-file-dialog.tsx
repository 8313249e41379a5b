import { useState } from 'react'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Dialog } from '#renderer/components/dialog.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { useCountedEvidence } from '#renderer/lib/evidence-queries.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { fileCounts } from '#shared/assessment-file-counts.ts'
import type { FilePart } from '#shared/assessment-file-parts.ts'
import { FILE_PARTS, USUAL_FILE_PARTS } from '#shared/assessment-file-parts.ts'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { Ladder } from '#shared/ladder.ts'

/** What the file of an assessment holds, before it is written: each part with how much there is, what is private unticked. */
export const SaveFileDialog = ({
  record,
  ladder,
  onSave,
  onClose,
}: {
  readonly record: AssessmentRecord
  readonly ladder: Ladder
  readonly onSave: (parts: readonly FilePart[]) => void
  readonly onClose: () => void
}) => {
  const { say, format } = useWords()
  const [chosen, setChosen] = useState<readonly FilePart[]>(USUAL_FILE_PARTS)
  const counted = useCountedEvidence(record.id).data
  const counts = fileCounts(record, ladder, counted ?? [])
  const isGuarded = chosen.some((part) => (part === 'privateNotes' || part === 'privateEvidence') && counts[part] > 0)
  return (
    <Dialog open onClose={onClose} title={say('summary:leaving.title')} description={say('result:file.text')}>
      <p className="row">
        <span className="grow">{say('result:file.answers')}</span>
        <span className="num q">
          {format.number(Object.keys(record.ratings).length + Object.keys(record.notApplicable).length)}
        </span>
      </p>
      {FILE_PARTS.map((part) => (
        <Checkbox
          key={part}
          checked={chosen.includes(part) && counts[part] > 0}
          disabled={counts[part] === 0}
          onChange={(isIn) => setChosen(isIn ? [...chosen, part] : chosen.filter((other) => other !== part))}
        >
          <span className="grow">{say(`result:file.${part}`)}</span>
          <span className="num q">{counts[part] === 0 ? say('summary:hint.none') : format.number(counts[part])}</span>
        </Checkbox>
      ))}
      {!chosen.includes('signals') && counts.signals > 0 && <p className="s q">{say('result:file.withoutSignals')}</p>}
      {isGuarded && (
        <p className="note warn" role="status">
          <Icon name="warning" />
          {say('result:file.guarded')}
        </p>
      )}
      <div className="dialog-buttons">
        <button type="button" className="btn big" onClick={onClose}>
          {say('common:cancel')}
        </button>
        <button
          type="button"
          className="btn big primary"
          // What counts isn't known before it is read: nothing leaves uncounted.
          disabled={counted === undefined}
          onClick={() => {
            onClose()
            onSave(chosen)
          }}
        >
          {say('result:file.save')}
        </button>
      </div>
    </Dialog>
  )
}
