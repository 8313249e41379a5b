import { Icon } from '#renderer/components/icon.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { PrivacyCheck } from '#shared/privacy.ts'

/** A line for each thing that was looked at: whether it holds, and what was found. */
export const CheckList = ({ checks }: { readonly checks: readonly PrivacyCheck[] }) => {
  const { say } = useWords()
  return (
    <section aria-labelledby="privacy-found">
      <h2 id="privacy-found">{say('privacy:found.title')}</h2>
      <p className="s q lead">{say('privacy:found.lead')}</p>
      <ul className="card privacy-checks">
        {checks.map((check) => (
          <Line key={check.kind} check={check} />
        ))}
      </ul>
    </section>
  )
}

const ICONS = { holds: 'check', fails: 'warning', unknown: 'info' } as const
const CHIPS = { holds: 'chip self', fails: 'chip danger', unknown: 'chip' } as const

const Line = ({ check: { kind, state, looked, wrong } }: { readonly check: PrivacyCheck }) => {
  const { say } = useWords()
  const figures = { looked, wrong }
  return (
    <li data-check={kind} data-state={state}>
      <div className="grow">
        <h3>{say(`privacy:${kind}.name`)}</h3>
        <p className="s q">
          {state === 'holds' && say(`privacy:${kind}.holds`, figures)}
          {state === 'fails' && say(`privacy:${kind}.fails`, figures)}
          {state === 'unknown' && say(kind === 'files' ? 'privacy:files.unknown' : 'privacy:sockets.unknown')}
        </p>
      </div>
      <span className={CHIPS[state]}>
        <Icon name={ICONS[state]} />
        {say(`privacy:state.${state}`)}
      </span>
    </li>
  )
}
