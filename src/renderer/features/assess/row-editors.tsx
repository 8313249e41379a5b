import { EvidenceEditor } from './evidence-editor.tsx'
import { NoteEditor } from './note-editor.tsx'
import { ReasonEditor } from './reason-editor.tsx'
import type { RowState } from './row-state.ts'
import type { RowsProps } from './section-form.tsx'

/** The note, the evidence or the reason under a row, while one of them is open. */
export const RowEditors = (
  props: RowsProps & { readonly name: string; readonly itemId: string; readonly state: RowState },
) => {
  const { editing, itemId, state } = props
  if (editing?.item !== itemId) return null
  if (editing.field === 'evidence') return <EvidenceEditor {...props} />
  return editing.field === 'note' ? (
    <NoteEditor {...props} />
  ) : (
    <ReasonEditor {...props} reason={state.status === 'not-applicable' ? state.reason : ''} />
  )
}
