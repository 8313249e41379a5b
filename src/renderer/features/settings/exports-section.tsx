import { ExportLog } from '#renderer/components/export-log.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'

const MOST = 20

/** What left the store, when and where to. */
export const ExportsSection = () => {
  const { say } = useWords()
  return (
    <section>
      <h2>{say('exports:title')}</h2>
      <div className="card pad">
        <p className="s q">{say('exports:text')}</p>
        <ExportLog most={MOST} />
      </div>
    </section>
  )
}
