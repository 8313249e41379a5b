import { useWords } from '#renderer/lib/words-context.tsx'
import './met-mark.css'

/** Met a check in a disc, open a half-filled disc, not met a dashed ring; the word stands beside it. */
export const MetMark = ({ met }: { readonly met: boolean | null }) => (
  <svg
    className={met === true ? 'met-mark met' : met === null ? 'met-mark open' : 'met-mark'}
    viewBox="0 0 16 16"
    aria-hidden="true"
  >
    <circle cx="8" cy="8" r="6.5" />
    {met === true && <path d="M5 8.2 7.2 10.4 11.2 5.8" />}
    {met === null && <path className="half" d="M8 1.5a6.5 6.5 0 0 1 0 13z" />}
  </svg>
)

/** The same in a word. */
export const MetWord = ({ met }: { readonly met: boolean | null }) => {
  const { say } = useWords()
  return (
    <span className={met === true ? 'met-word met' : 'met-word'}>
      {say(met === null ? 'explain:trace.state.open' : met ? 'explain:trace.state.met' : 'explain:trace.state.notMet')}
    </span>
  )
}
