import { useWords } from '#renderer/lib/words-context.tsx'
import type { ListedProblem } from '#shared/ladder-facts.ts'
import { problemWording } from '#shared/wording/problem-wording.ts'
import { hotLine } from './hot-span.ts'
import { keyed } from './keyed.ts'
import { sentenceOf } from './sentence-of.ts'
import './problem-list.css'

/** Problems of a file: where, what is wrong, what would be right, and the lines themselves. */
export const ProblemList = ({ problems }: { readonly problems: readonly ListedProblem[] }) => (
  <ol className="card problems">
    {keyed(problems).map(([key, problem], index) => (
      <ProblemItem key={key} problem={problem} place={index + 1} />
    ))}
  </ol>
)

const ProblemItem = ({ problem, place }: { readonly problem: ListedProblem; readonly place: number }) => {
  const { say } = useWords()
  const { what, mend, hint } = problemWording(say, problem)
  const { line, column, path, severity } = problem
  return (
    <li className={severity === 'warning' ? 'problem remark' : 'problem'}>
      <p className="problem-place">
        <span className="num b">{place}</span>
        <span className="mono q">
          <span className="sr">{say('ladders:check.place', { line, column })}</span>
          <span aria-hidden="true">{`${line}:${column}`}</span>
        </span>
        {path !== '' && <span className="mono">{path}</span>}
      </p>
      <div className="problem-text">
        <p>
          <b>{sentenceOf(say, what)}</b>
          {[mend, hint].map(
            (part) =>
              part !== null && (
                <span key={part}>
                  {say('ladders:check.sentenceGap')}
                  {sentenceOf(say, part)}
                </span>
              ),
          )}
        </p>
        {problem.excerpt.length > 0 && <Excerpt problem={problem} />}
      </div>
    </li>
  )
}

const Excerpt = ({ problem }: { readonly problem: ListedProblem }) => (
  <div className="code">
    {problem.excerpt.map(({ line, text }) => {
      const { before, hot, after } = hotLine(text, problem.column)
      return line === problem.line ? (
        <div key={line} className="hot">
          <span>{line}</span>
          <code>
            {before}
            <span className="bad">{hot}</span>
            {after}
          </code>
        </div>
      ) : (
        <div key={line}>
          <span>{line}</span>
          <code>{text}</code>
        </div>
      )
    })}
  </div>
)
