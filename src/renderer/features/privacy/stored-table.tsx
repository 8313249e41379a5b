import { useWords } from '#renderer/lib/words-context.tsx'
import type { FolderEntry } from '#shared/privacy.ts'

/** What lies directly in the data folder, what it is, and how much. */
export const StoredTable = ({
  folder,
  contents,
}: {
  readonly folder: string
  readonly contents: readonly FolderEntry[]
}) => {
  const { say, format } = useWords()
  return (
    <section aria-labelledby="privacy-stored">
      <h2 id="privacy-stored">{say('privacy:stored.title')}</h2>
      <p className="s q lead">
        {say('privacy:stored.lead')} <code>{folder}</code>
      </p>
      <table className="privacy-stored">
        <thead>
          <tr>
            <th scope="col">{say('privacy:stored.name')}</th>
            <th scope="col">{say('privacy:stored.what')}</th>
            <th scope="col" className="r">
              {say('privacy:stored.files')}
            </th>
            <th scope="col" className="r">
              {say('privacy:stored.size')}
            </th>
          </tr>
        </thead>
        <tbody>
          {contents.map(({ name, files, bytes }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{say(`privacy:stored.${whatIs(name)}`)}</td>
              <td className="r">{format.number(files)}</td>
              <td className="r">{format.bytes(bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const KNOWN = ['store', 'backups', 'chromium', 'logs'] as const

const whatIs = (name: string): (typeof KNOWN)[number] | 'other' => KNOWN.find((known) => known === name) ?? 'other'
