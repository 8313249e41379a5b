import { Icon } from '#renderer/components/icon.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import './live-figures.css'

export interface LiveFigure {
  readonly id: string
  readonly name: string
  /** Null until something can be said. */
  readonly value: string | null
  readonly answered: number
  readonly total: number
  /** True where what is asked for is reached. */
  readonly reached?: boolean
}

/** Figures by name, with how much they rest on as long as that is not all. */
export const LiveFigures = ({ figures }: { readonly figures: readonly LiveFigure[] }) => {
  const { say } = useWords()
  return (
    <dl className="live-figures s">
      {figures.map(({ id, name, value, answered, total, reached = false }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd className="num">
            {reached && <Icon name="check" />}
            {value !== null && <b>{value}</b>}
            {answered < total && (
              <span className="q">
                <span className="sr">{say('assess:answeredOf', { answered, total })}</span>
                <span aria-hidden="true">
                  {answered}/{total}
                </span>
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
