import { useQuery } from '@tanstack/react-query'
import { Crumb } from '#renderer/components/crumb.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { LoadError } from '#renderer/components/load-error.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { usePlatform } from '#renderer/lib/platform.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import { CheckList } from './check-list.tsx'
import { LookYourself } from './look-yourself.tsx'
import { RefusedList } from './refused-list.tsx'
import { StoredTable } from './stored-table.tsx'
import './privacy.css'

/** What was promised, what Cairn found when it looked at itself, and how to look without it. */
export const PrivacyPage = () => {
  const { say, format } = useWords()
  const platform = usePlatform()
  // Looked up anew whenever it is opened: what was found before says nothing about now.
  const report = useQuery({ queryKey: ['privacy'], queryFn: () => unwrap(bridge().privacyCheck()), gcTime: 0 })
  if (report.isError) return <LoadError error={report.error} onRetry={() => void report.refetch()} />
  if (report.data === undefined) return <Loading />
  const { checks, checkedAtMs, contents, folder, processes, refused, startedAtMs } = report.data
  return (
    <>
      <header className="toolbar">
        <Crumb href="/settings" name={say('common:section.settings')} />
        <h1>{say('privacy:title')}</h1>
        <span className="grow" />
        <span className="saved" role="status">
          {say('privacy:lookedAt', { time: format.time(checkedAtMs) })}
        </span>
        <button type="button" className="btn" disabled={report.isFetching} onClick={() => void report.refetch()}>
          <Icon name="reopen" />
          {say('privacy:again')}
        </button>
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and nothing in it takes the focus */}
      <div className="scroll grow" tabIndex={0} data-region="privacy">
        <div className="page privacy">
          <div className="privacy-promise">
            <span className="seal">
              <Icon name="shield" />
            </span>
            <div>
              <h2>{say('privacy:promise')}</h2>
              <p>{say('privacy:promiseText')}</p>
            </div>
          </div>
          <CheckList checks={checks} />
          <RefusedList refused={refused} sinceMs={startedAtMs} />
          <StoredTable folder={folder} contents={contents} />
          <LookYourself platform={platform} folder={folder} processes={processes} />
        </div>
      </div>
    </>
  )
}
