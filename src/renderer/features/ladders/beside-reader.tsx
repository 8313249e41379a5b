import { useWords } from '#renderer/lib/words-context.tsx'
import type { Beside } from './beside-of.ts'
import { useReading } from './reading-context.tsx'
import { Spoken, SpokenName } from './spoken.tsx'

export const BesideReader = ({ beside }: { readonly beside: Beside }) => {
  const { say } = useWords()
  const { group } = beside
  return (
    <section className="reader-section" id={group.id}>
      <div className="reader-head">
        <h2>
          <SpokenName text={group.name} />
        </h2>
        <p className="s q">
          <span>
            {say(beside.kind === 'signals' ? `ladders:beside.${beside.group.kind}` : `ladders:beside.${beside.kind}`)}
          </span>
        </p>
      </div>
      {beside.kind !== 'signals' && beside.group.summary !== undefined && <Spoken text={beside.group.summary} />}
      {beside.kind === 'contrast' ? (
        <Contrasts group={beside.group} />
      ) : (
        <ol className="numbered">
          {beside.group.items.map(({ id, text }) => (
            <li key={id}>
              <Spoken text={text} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

const Contrasts = ({ group }: { readonly group: Extract<Beside, { kind: 'contrast' }>['group'] }) => {
  const { say } = useWords()
  const { ladder } = useReading()
  const scale = ladder.scales?.find(({ id }) => id === group.scale)
  return (
    <>
      <table className="level-pair plain">
        <thead>
          <tr>
            <th scope="col">{say('ladders:beside.from')}</th>
            <th scope="col">{say('ladders:beside.to')}</th>
          </tr>
        </thead>
        <tbody>
          {group.items.map(({ id, from, to }) => (
            <tr key={id}>
              <td>
                <Spoken text={from} />
              </td>
              <td>
                <Spoken text={to} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {scale !== undefined && (
        <p className="s q scale-line">
          {say('ladders:reader.placed')}
          {scale.values.map(({ value, name }) => (
            <span key={value}>
              <b>{value}</b> <SpokenName text={name} />
            </span>
          ))}
        </p>
      )}
    </>
  )
}
