import { Link } from 'wouter'
import { Icon } from '#renderer/components/icon.tsx'
import { SampleNote } from '#renderer/components/sample-note.tsx'
import { bridge } from '#renderer/lib/api.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AppState } from '#shared/ipc/contract.ts'
import { SettingRow } from './setting-row.tsx'

/** Where everything lies, and that it lies nowhere else. */
export const DataSection = ({ state }: { readonly state: AppState }) => {
  const { say, format } = useWords()
  return (
    <section>
      <div className="promise">
        <span className="seal">
          <Icon name="lock" />
        </span>
        <div>
          <h2>{say('settings:data.promise')}</h2>
          <p>{say('settings:data.promiseText')}</p>
          <Link href="/settings/privacy" className="btn">
            {say('settings:data.checkIt')}
          </Link>
        </div>
      </div>
      <SampleNote />
      <div className="card pad">
        <SettingRow
          title={say('settings:data.folder')}
          text={
            <>
              <code>{state.data.folder}</code>
              <br />
              {say('settings:data.facts', { size: format.bytes(state.data.fileBytes), count: state.data.assessments })}
            </>
          }
        >
          <button type="button" className="btn" onClick={() => void bridge().appOpenFolder()}>
            <Icon name="folder" />
            {say('settings:data.show')}
          </button>
        </SettingRow>
      </div>
    </section>
  )
}
