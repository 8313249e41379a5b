import { memo } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'
import { clipText, textWidth } from '#shared/clip-text.ts'
import type { ReportAgreed, ReportHead, ReportPromise, ReportPromises } from '#shared/report-model.ts'
import { agreedLine, promiseFacts, promisesTitle } from '#shared/wording/report-words.ts'
import type { Say } from '#shared/words.ts'
import type { PagePlan } from './page-plan.ts'
import { TickMark } from './tick-mark.tsx'

/** What was agreed on takes one line of page one. */
const AGREED_WIDTH = 110
const ROOMY = Number.POSITIVE_INFINITY

/** What was promised last time, with its state: the talk begins with it. */
export const PromiseList = memo(
  ({
    promises,
    head,
    most,
    width,
  }: {
    readonly promises: ReportPromises
    readonly head: ReportHead
    readonly most: number
    /** How long a promise may be (see `textWidth`). */
    readonly width: number
  }) => {
    const { say, format } = useWords()
    const rest = promises.list.length - most
    return (
      <section>
        <h2>{promisesTitle(promises, say, format)}</h2>
        <ul className="ticks">
          {promises.list.slice(0, most).map((promise) => (
            <PromiseLine key={promise.id} promise={promise} manager={head.manager} width={width} />
          ))}
        </ul>
        {rest > 0 && <p className="also">{say('report:promises.also', { count: rest })}</p>}
        {promises.agreed.length > 0 && <p className="agreed">{agreedLine(promises.agreed, say, AGREED_WIDTH)}</p>}
      </section>
    )
  },
)

const PromiseLine = ({
  promise,
  manager,
  width,
}: {
  readonly promise: ReportPromise
  readonly manager: string
  readonly width: number
}) => {
  const { say, format } = useWords()
  return (
    <li>
      <TickMark state={promise.state} />
      <span className="grow" dir="auto">
        {clipText(promise.text, width)}
      </span>
      <span className={promise.isLate ? 'facts tgt' : 'facts'}>{promiseFacts(promise, manager, say, format)}</span>
    </li>
  )
}

/** The promises that page one has no room for, or had to shorten: in full. */
export const PrintedPromises = ({
  promises,
  head,
  plan,
}: {
  readonly promises: ReportPromises | null
  readonly head: ReportHead
  readonly plan: PagePlan
}) => {
  const { say } = useWords()
  const rest = furtherPromises(promises, plan)
  const agreed = furtherAgreed(promises, say)
  if (rest.length === 0 && agreed.length === 0) return null
  return (
    <section className="details">
      <h2>{say('report:promises.more')}</h2>
      <ul className="ticks">
        {rest.map((promise) => (
          <PromiseLine key={promise.id} promise={promise} manager={head.manager} width={Number.POSITIVE_INFINITY} />
        ))}
      </ul>
      {agreed.length > 0 && <p className="agreed">{agreedLine(agreed, say, ROOMY)}</p>}
    </section>
  )
}

export const furtherPromises = (promises: ReportPromises | null, plan: PagePlan): readonly ReportPromise[] =>
  (promises?.list ?? []).filter(({ text }, index) => index >= plan.promises || textWidth(text) > plan.promiseWidth)

/** What was agreed on, where page one has to shorten it. */
export const furtherAgreed = (promises: ReportPromises | null, say: Say): readonly ReportAgreed[] => {
  const agreed = promises?.agreed ?? []
  return textWidth(agreedLine(agreed, say, ROOMY)) > AGREED_WIDTH ? agreed : []
}
