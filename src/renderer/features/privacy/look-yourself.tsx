import { useWords } from '#renderer/lib/words-context.tsx'
import type { AppState } from '#shared/ipc/contract.ts'
import { commandsFor } from './commands.ts'

/** Where each promise is kept in the source. */
const SOURCES = [
  'src/main/electron/network-switches.ts',
  'src/main/electron/network-tripwire.ts',
  'src/main/electron/session-lockdown.ts',
  'src/main/electron/content-security-policy.ts',
  'tests/faults',
]

/** Four ways to look with programs that are not ours. */
export const LookYourself = ({
  platform,
  folder,
  processes,
}: {
  readonly platform: AppState['platform']
  readonly folder: string
  readonly processes: readonly number[]
}) => {
  const { say } = useWords()
  const { sockets, trace, file } = commandsFor(platform, folder, processes)
  return (
    <section aria-labelledby="privacy-yourself">
      <h2 id="privacy-yourself">{say('privacy:yourself.title')}</h2>
      <ol className="card privacy-yourself">
        <li>
          <h3>{say('privacy:yourself.plug')}</h3>
          <p className="s">{say('privacy:yourself.plugText')}</p>
        </li>
        <li>
          <h3>{say('privacy:yourself.traffic')}</h3>
          <p className="s">{say('privacy:yourself.trafficText')}</p>
          <Typed text={sockets} />
          {trace !== null && (
            <>
              <p className="s">{say('privacy:yourself.trace')}</p>
              <Typed text={trace} />
            </>
          )}
        </li>
        <li>
          <h3>{say('privacy:yourself.file')}</h3>
          <p className="s">{say('privacy:yourself.fileText')}</p>
          <Typed text={file} />
        </li>
        <li>
          <h3>{say('privacy:yourself.code')}</h3>
          <p className="s">{say('privacy:yourself.codeText')}</p>
          <Typed text={SOURCES.join('\n')} />
        </li>
      </ol>
    </section>
  )
}

/** To be marked and copied, in no language. */
const Typed = ({ text }: { readonly text: string }) => (
  <pre translate="no">
    <code>{text}</code>
  </pre>
)
