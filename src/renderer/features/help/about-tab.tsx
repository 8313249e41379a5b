import { Link } from 'wouter'
import { useLadders } from '#renderer/lib/queries.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AppState } from '#shared/ipc/contract.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import { LadderCredit } from './ladder-credit.tsx'
import { LicenceList } from './licence-list.tsx'

/** Which Cairn this is, whose ladders it brings, and under which terms all of it stands. */
export const AboutTab = ({ versions }: { readonly versions: AppState['versions'] }) => {
  const { say, locale } = useWords()
  const ladders = (useLadders().data ?? []).filter(({ current }) => current)
  const { electron, chromium, node, sqlite } = versions
  return (
    <>
      <section>
        <h2>{say('help:about.built', { version: versions.cairn })}</h2>
        <p className="prose">{say('help:about.lead')}</p>
        <p className="s q help-versions">{say('help:about.parts', { electron, chromium, node, sqlite })}</p>
      </section>
      <section>
        <h2>{say('help:about.ladders')}</h2>
        <ul className="help-ladders">
          {ladders.map(({ hash, ...entry }) => (
            <li key={hash}>
              <Link href={`/ladders/${hash}/about`}>{ladderTextIn(entry, locale).text(entry.name)}</Link>{' '}
              <span className="q s num">{entry.version}</span>
              <LadderCredit hash={hash} />
            </li>
          ))}
        </ul>
      </section>
      <LicenceList />
    </>
  )
}
