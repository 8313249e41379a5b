import { Dialog } from '#renderer/components/dialog.tsx'
import { Keys } from '#renderer/components/keys.tsx'
import { useSingleKeys } from '#renderer/lib/use-single-keys.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { WordKey } from '#shared/words.ts'

const ANYWHERE = [
  ['Ctrl+K', 'common:shortcut.palette'],
  ['Ctrl+N', 'common:shortcut.newAssessment'],
  ['Ctrl+E', 'common:shortcut.noteEvidence'],
  ['Ctrl+P', 'common:shortcut.summary'],
  ['Ctrl+O', 'common:shortcut.openFile'],
  ['Ctrl+F', 'common:shortcut.find'],
  ['Ctrl+,', 'common:shortcut.settings'],
  ['Ctrl+Z', 'common:shortcut.undo'],
  ['Ctrl+Shift+Z', 'common:shortcut.redo'],
  ['Alt+1', 'common:shortcut.sections'],
  ['Ctrl++', 'common:shortcut.textSize'],
  ['Ctrl+\\', 'common:shortcut.sidebar'],
  ['F6', 'common:shortcut.region'],
  ['F1', 'common:shortcut.guide'],
  ['?', 'common:shortcut.all'],
] as const satisfies readonly (readonly [string, WordKey])[]

const ASSESS = [
  ['1', 'common:shortcut.rate'],
  ['0', 'common:shortcut.notYet'],
  ['X', 'common:shortcut.notApplicable'],
  ['Backspace', 'common:shortcut.clear'],
  ['Up', 'common:shortcut.row'],
  ['Left', 'common:shortcut.level'],
  ['Ctrl+Enter', 'common:shortcut.nextCompetency'],
  ['Ctrl+Shift+Enter', 'common:shortcut.previousCompetency'],
  ['N', 'common:shortcut.note'],
  ['E', 'common:shortcut.rowEvidence'],
  ['A', 'common:shortcut.answer'],
  ['L', 'common:shortcut.later'],
  ['I', 'common:shortcut.about'],
  ['U', 'common:shortcut.unanswered'],
  ['P', 'common:shortcut.lastCycle'],
  ['Ctrl+R', 'common:shortcut.result'],
] as const satisfies readonly (readonly [string, WordKey])[]

const LADDERS = [
  ['Ctrl+R', 'common:shortcut.checkAgain'],
  ['Ctrl+F', 'common:shortcut.searchLadder'],
  ['Ctrl+P', 'common:shortcut.printLadder'],
] as const satisfies readonly (readonly [string, WordKey])[]

/** Every key, on one sheet. */
export const ShortcutsDialog = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => {
  const { say } = useWords()
  const singleKeys = useSingleKeys()
  return (
    <Dialog open={open} onClose={onClose} title={say('common:shortcut.title')} wide>
      <div className="two-columns">
        <div>
          <KeyList title={say('common:shortcut.anywhere')} rows={ANYWHERE} />
          <KeyList title={say('common:shortcut.inLadders')} rows={LADDERS} />
        </div>
        <KeyList title={say('common:shortcut.inAssess')} rows={ASSESS} />
      </div>
      <p className="s q">{say(singleKeys ? 'common:shortcut.hint' : 'common:shortcut.singleOff')}</p>
      <div className="dialog-buttons">
        <button type="button" className="btn big" onClick={onClose}>
          {say('common:close')}
        </button>
      </div>
    </Dialog>
  )
}

const KeyList = ({
  title,
  rows,
}: {
  readonly title: string
  readonly rows: readonly (readonly [string, WordKey])[]
}) => {
  const { say } = useWords()
  const singleKeys = useSingleKeys()
  return (
    <section>
      <h3 className="cap">{title}</h3>
      <dl className="key-list">
        {rows
          .filter(([keys]) => singleKeys || keys.length > 1)
          .map(([keys, label]) => (
            <div key={label}>
              <dt>
                <Keys keys={keys} />
                <span className="sr">{keys}</span>
              </dt>
              <dd>{say(label)}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
