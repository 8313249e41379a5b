import { ProblemList } from '#renderer/components/problem-list.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { ListedProblem } from '#shared/ladder-facts.ts'

/** Why a file can't be taken over: each place, what is wrong there and what would be right. */
export const RefusedFile = ({
  file,
  errors,
  problems,
}: {
  readonly file: string
  readonly errors: number
  readonly problems: readonly ListedProblem[]
}) => {
  const { say } = useWords()
  const shown = problems.filter(({ severity }) => severity === 'error').slice(0, 20)
  return (
    <section className="exchange-part">
      <h2>{say('exchange:import.refused', { file, count: errors })}</h2>
      <p className="s q">{say('exchange:import.refusedText')}</p>
      <ProblemList problems={shown} />
      {errors > shown.length && <p className="s q">{say('exchange:import.more', { count: errors - shown.length })}</p>}
    </section>
  )
}
