import type { IconName } from '#renderer/components/icon.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'

const PROMISES = [
  { id: 'offline', icon: 'globe' },
  { id: 'folder', icon: 'folder' },
  { id: 'files', icon: 'download' },
] as const satisfies readonly { readonly id: string; readonly icon: IconName }[]

/** What stays private, and how she can see for herself. */
export const PromiseStep = ({ folder }: { readonly folder: string }) => {
  const { say } = useWords()
  return (
    <ul className="card welcome-promises">
      {PROMISES.map(({ id, icon }) => (
        <li key={id}>
          <Icon name={icon} />
          <div>
            <h2>{say(`welcome:promise.${id}.title`)}</h2>
            <p>{say(`welcome:promise.${id}.text`)}</p>
            <p className="q">
              {say(`welcome:promise.${id}.check`)}
              {id === 'folder' && (
                <>
                  {' '}
                  <code>{folder}</code>
                </>
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
