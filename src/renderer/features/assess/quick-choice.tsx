import { Rich } from '#renderer/components/rich.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'

/** One level in a few words; the whole line is the target. */
export const QuickChoice = ({
  value,
  level,
  name,
  motto,
  summary,
  expected,
  chosen,
  reachable,
  onFocus,
  onChoose,
}: {
  readonly value: number
  readonly level: string
  /** The level's own name; empty where it has none. */
  readonly name: string
  readonly motto: string
  readonly summary: string
  /** What the target says of this level; null where it says nothing. */
  readonly expected: string | null
  readonly chosen: boolean
  readonly reachable: boolean
  readonly onFocus: () => void
  readonly onChoose: () => void
}) => {
  const { say } = useWords()
  return (
    <button
      type="button"
      role="radio"
      aria-checked={chosen}
      tabIndex={reachable ? 0 : -1}
      className={`quick-level${chosen ? ' on' : ''}${expected === null ? '' : ' t'}`}
      data-value={value}
      onFocus={onFocus}
      onClick={onChoose}
    >
      <b className="num">{level}</b>
      <span className="words">
        {name !== '' && <span className="m">{name}</span>}
        {expected !== null && <span className="want">◆ {expected}</span>}
        {motto !== '' && <span className="motto">{say('assess:motto', { motto })}</span>}
        {summary !== '' && (
          <span className="q">
            <Rich text={summary} />
          </span>
        )}
      </span>
    </button>
  )
}
