import { useState } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useBackups } from '#renderer/lib/safety-calls.ts'
import { useWhen } from '#renderer/lib/use-when.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { DataReport } from '#shared/store-safety.ts'
import { SettingRow } from './setting-row.tsx'

/** Looks through all of her data on request, and says in counts what it found. */
export const CheckSection = () => {
  const { say } = useWords()
  const errorText = useErrorText()
  const when = useWhen()
  const checkedAtMs = useBackups().data?.checkedAtMs ?? null
  const [report, setReport] = useState<DataReport | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const run = async (): Promise<void> => {
    setBusy(true)
    setFailure(null)
    try {
      setReport(await unwrap(bridge().dataCheck()))
    } catch (error) {
      setFailure(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <section>
      <h2>{say('safety:check.title')}</h2>
      <div className="card pad">
        <SettingRow
          title={say('safety:check.title')}
          text={[
            say('safety:check.text'),
            checkedAtMs === null
              ? say('safety:check.weekly')
              : say('safety:check.weeklyLast', { when: when(checkedAtMs) }),
          ].join(say('explain:sentenceGap'))}
        >
          <button type="button" className="btn" disabled={busy} onClick={() => void run()}>
            {say('safety:check.run')}
          </button>
        </SettingRow>
        <div role="status">{report !== null && <Report report={report} />}</div>
        {failure !== null && (
          <p className="note danger" role="alert">
            <Icon name="warning" />
            {errorText(failure)}
          </p>
        )}
      </div>
    </section>
  )
}

const TROUBLES = ['broken', 'altered', 'missing', 'unsealed', 'orphans', 'offScale', 'ladders'] as const

const Report = ({ report }: { readonly report: DataReport }) => {
  const { say, format } = useWords()
  const troubles = TROUBLES.filter((kind) => report[kind] > 0)
  const isFine = troubles.length === 0
  return (
    <div className={isFine ? 'note' : 'note danger'}>
      <Icon name={isFine ? 'check' : 'warning'} />
      <div>
        <p>
          {isFine
            ? say('safety:check.fine', { rows: format.number(report.rows), tables: report.tables })
            : say('safety:check.found')}
        </p>
        {!isFine && (
          <ul>
            {troubles.map((kind) => (
              <li key={kind}>{say(`safety:check.${kind}`, { count: report[kind] })}</li>
            ))}
          </ul>
        )}
        {report.repaired > 0 && <p>{say('safety:check.repaired', { count: report.repaired })}</p>}
      </div>
    </div>
  )
}
