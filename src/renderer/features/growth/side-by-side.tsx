import type { RefObject } from 'react'
import { useContext, useMemo } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { LoadError } from '#renderer/components/load-error.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Menu } from '#renderer/components/menu.tsx'
import { inTime } from '#renderer/lib/in-time.ts'
import { managersView } from '#renderer/lib/managers-view.ts'
import { useLadder } from '#renderer/lib/queries.ts'
import { WhyContext } from '#renderer/lib/why-place.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentSummary } from '#shared/assessment-record.ts'
import type { AssessmentId } from '#shared/ids.ts'
import { ComparisonView } from './comparison-view.tsx'
import { predecessorOf } from './history.ts'
import { TwoViewsSection } from './two-views-section.tsx'

/** Which two are laid side by side. */
export interface ChosenPair {
  readonly before: AssessmentId | null
  readonly after: AssessmentId | null
}

/** Any two assessments of the ladder; to begin with the last one and the one before it. */
export const SideBySide = ({
  assessments,
  chosen,
  onChoose,
  headingRef,
}: {
  readonly assessments: readonly AssessmentSummary[]
  /** Null or gone: the last one, and the one before it. */
  readonly chosen: ChosenPair
  readonly onChoose: (pair: ChosenPair) => void
  readonly headingRef: RefObject<HTMLHeadingElement | null>
}) => {
  const { say } = useWords()
  const ordered = assessments.toSorted(inTime)
  const find = (id: AssessmentId | null): AssessmentSummary | undefined => ordered.find((each) => each.id === id)
  const own = ordered.filter(({ perspective }) => perspective === 'self')
  const after =
    find(chosen.after) ?? own.findLast(({ status }) => status === 'completed') ?? own.at(-1) ?? ordered.at(-1)
  const before =
    find(chosen.before) ??
    (after === undefined ? undefined : (predecessorOf(after, ordered) ?? ordered.findLast((each) => each !== after)))
  const swap = (): void => onChoose({ before: after?.id ?? null, after: before?.id ?? null })
  const isPair = before !== undefined && after !== undefined && ordered.length > 1
  return (
    <section className="side-by-side">
      <div className="h">
        <h2 ref={headingRef} tabIndex={-1}>
          {say('growth:compare.title')}
        </h2>
        <span className="grow" />
        {isPair && (
          <div className="row pair">
            <Choice
              series="previous"
              label={say('growth:compare.before')}
              chosen={before}
              all={ordered}
              onChoose={(id) => onChoose({ ...chosen, before: id })}
            />
            <span className="q s">{say('growth:compare.and')}</span>
            <Choice
              series="self"
              label={say('growth:compare.after')}
              chosen={after}
              all={ordered}
              onChoose={(id) => onChoose({ ...chosen, after: id })}
            />
            <button
              type="button"
              className="btn ghost icon"
              aria-label={say('growth:compare.swap')}
              title={say('growth:compare.swap')}
              onClick={swap}
            >
              <Icon name="swap" />
            </button>
          </div>
        )}
      </div>
      {!isPair ? (
        <p className="s q">{say('growth:compare.onlyOne')}</p>
      ) : before === after ? (
        <p className="s q">{say('growth:compare.same')}</p>
      ) : (
        <Pair before={before} after={after} all={assessments} />
      )}
    </section>
  )
}

const Pair = ({
  before,
  after,
  all,
}: {
  readonly before: AssessmentSummary
  readonly after: AssessmentSummary
  readonly all: readonly AssessmentSummary[]
}) => {
  const manager = managersView(after, all)
  const outer = useContext(WhyContext)
  const place = useMemo(
    () => ({ id: null, state: { ...outer?.state, compare: { before: before.id, after: after.id } } }),
    [outer, before.id, after.id],
  )
  const oldLadder = useLadder(before.ladder)
  const newLadder = useLadder(after.ladder)
  const failed = oldLadder.error ?? newLadder.error
  if (failed !== null)
    return <LoadError error={failed} onRetry={() => void Promise.all([oldLadder.refetch(), newLadder.refetch()])} />
  if (oldLadder.data === undefined || newLadder.data === undefined) return <Loading />
  const views = before.perspective === after.perspective ? null : ownFirst(before, after)
  return (
    <WhyContext value={place}>
      <ComparisonView
        key={`${before.id} ${after.id}`}
        before={{ assessment: before, ladder: oldLadder.data }}
        after={{ assessment: after, ladder: newLadder.data }}
        manager={manager?.id === before.id ? null : manager}
      />
      {views !== null && before.ladder === after.ladder && (
        <TwoViewsSection key={`${views.yours.id} ${views.theirs.id}`} {...views} ladder={newLadder.data} />
      )}
    </WhyContext>
  )
}

/** Null where neither of the two is her own. */
const ownFirst = (a: AssessmentSummary, b: AssessmentSummary) =>
  a.perspective === 'self' ? { yours: a, theirs: b } : b.perspective === 'self' ? { yours: b, theirs: a } : null

const Choice = ({
  series,
  label,
  chosen,
  all,
  onChoose,
}: {
  readonly series: 'self' | 'previous'
  readonly label: string
  readonly chosen: AssessmentSummary
  readonly all: readonly AssessmentSummary[]
  readonly onChoose: (id: AssessmentId) => void
}) => {
  const name = useSideName()
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" className="btn" aria-label={`${label} ${name(chosen)}`}>
          <svg className="chart" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            {series === 'self' ? (
              <circle className="m-self" cx="6" cy="6" r="4" />
            ) : (
              <rect className="m-previous" x="2.9" y="2.9" width="6.2" height="6.2" />
            )}
          </svg>
          <span className="cut">{name(chosen)}</span>
          <Icon name="down" />
        </button>
      }
      items={[
        all.toReversed().map((assessment) => ({
          id: assessment.id,
          label: name(assessment),
          hint: assessment.title,
          checked: assessment === chosen,
          onSelect: () => onChoose(assessment.id),
        })),
      ]}
    />
  )
}

/** `2026 H2 · self`. */
const useSideName = (): ((assessment: AssessmentSummary) => string) => {
  const { say } = useWords()
  return ({ cycle, title, perspective, by }) =>
    say('growth:compare.side', {
      name: cycle?.name ?? title,
      who: perspective === 'self' || by === '' ? say(`growth:perspective.${perspective}`) : by,
    })
}
