import { useWords } from '#renderer/lib/words-context.tsx'
import type { RowState } from './row-state.ts'

/** What no cell can show: not yet, not applicable with its reason, left for later. */
export const RowStates = ({
  state,
  later,
  showNotYet,
}: {
  readonly state: RowState
  readonly later: boolean
  readonly showNotYet: boolean
}) => {
  const { say } = useWords()
  return (
    <>
      {showNotYet && state.status === 'not-yet' && <div className="row-state">{say('assess:notYet')}</div>}
      {state.status === 'not-applicable' && (
        <div className="row-state" title={state.reason}>
          {say('assess:notApplicable')}
          <span className="q cut">{state.reason}</span>
        </div>
      )}
      {later && <div className="row-state q">{say('assess:later')}</div>}
    </>
  )
}
