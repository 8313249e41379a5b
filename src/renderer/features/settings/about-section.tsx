import { Link } from 'wouter'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AppState } from '#shared/ipc/contract.ts'
import { SettingRow } from './setting-row.tsx'

/** Which Cairn this is. */
export const AboutSection = ({ versions }: { readonly versions: AppState['versions'] }) => {
  const { say } = useWords()
  return (
    <section>
      <h2>{say('settings:about.title')}</h2>
      <div className="card pad">
        <SettingRow
          title={say('settings:about.version', { version: versions.cairn })}
          text={say('settings:about.parts', {
            electron: versions.electron,
            chromium: versions.chromium,
            node: versions.node,
            sqlite: versions.sqlite,
          })}
        >
          <Link className="btn" href="/help/about">
            {say('settings:about.more')}
          </Link>
        </SettingRow>
      </div>
    </section>
  )
}
