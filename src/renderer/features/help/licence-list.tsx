import { useQuery } from '@tanstack/react-query'
import { LoadError } from '#renderer/components/load-error.tsx'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { useWords } from '#renderer/lib/words-context.tsx'

/** Every part that ships in the program, with its licence in full; the list is made from what was built in. */
export const LicenceList = () => {
  const { say } = useWords()
  const licences = useQuery({ queryKey: ['licences'], queryFn: () => unwrap(bridge().appLicences()) })
  if (licences.isError) return <LoadError error={licences.error} onRetry={() => void licences.refetch()} />
  const parts = licences.data ?? []
  return (
    <section>
      <h2>{say('help:about.licences')}</h2>
      <p className="prose q">
        {say('help:about.own')} {say('help:about.licencesText', { count: parts.length })}
      </p>
      <div className="help-licences">
        {parts.map(({ name, version, licence, text }) => (
          <details key={name}>
            <summary>
              <b>{name}</b> <span className="num q">{version}</span> <span className="q">{licence}</span>
            </summary>
            {text === null ? <p className="s q">{say('help:about.noText')}</p> : <pre lang="en">{text}</pre>}
          </details>
        ))}
      </div>
    </section>
  )
}
