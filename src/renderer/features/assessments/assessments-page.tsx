import { useState } from 'react'
import { useLocation } from 'wouter'
import { Cairn } from '#renderer/components/cairn.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { Keys } from '#renderer/components/keys.tsx'
import { LoadError } from '#renderer/components/load-error.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { MoreMenu } from '#renderer/components/more-menu.tsx'
import { ResultGlyph } from '#renderer/components/result-glyph.tsx'
import { useAssessmentMenu } from '#renderer/components/assessment-actions.tsx'
import { ago } from '#renderer/lib/ago.ts'
import { useAssessments, useCycles, useLadders } from '#renderer/lib/queries.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentSummary, Cycle } from '#shared/assessment-record.ts'
import type { LadderEntry } from '#shared/ipc/contract.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import { headlineOf } from '#shared/wording/headline.ts'
import { byCycle } from './by-cycle.ts'
import { EditCycleDialog } from './edit-cycle-dialog.tsx'
import './assessments.css'

/** Every assessment, by cycle, with what can be done to it. */
export const AssessmentsPage = ({ onNew }: { readonly onNew: () => void }) => {
  const { say } = useWords()
  const assessments = useAssessments()
  const cycles = useCycles()
  const ladders = useLadders()
  const [editing, setEditing] = useState<Cycle | null>(null)
  const failed = assessments.error ?? cycles.error ?? ladders.error
  if (failed !== null)
    return (
      <LoadError
        error={failed}
        onRetry={() => void Promise.all([assessments.refetch(), cycles.refetch(), ladders.refetch()])}
      />
    )
  if (assessments.data === undefined || cycles.data === undefined || ladders.data === undefined) return <Loading />
  const groups = byCycle(assessments.data, cycles.data)
  return (
    <>
      <header className="toolbar">
        <h1>{say('common:section.assess')}</h1>
        <span className="q s">{say('home:list.count', { count: assessments.data.length })}</span>
        <span className="grow" />
        <button type="button" className="btn primary" onClick={onNew}>
          <Icon name="plus" />
          {say('common:newAssessment')}
          <Keys keys="Ctrl+N" />
        </button>
      </header>
      <div className="scroll grow">
        {groups.length === 0 ? (
          <EmptyState
            picture={<Cairn levels={5} filled={0} height={84} />}
            title={say('home:empty.title')}
            text={say('home:empty.text')}
          />
        ) : (
          <div className="page assessment-groups">
            {groups.map((group) => (
              <section key={group.cycle?.id ?? 'none'}>
                <div className="h">
                  <h2>{group.cycle?.name ?? say('home:list.noCycle')}</h2>
                  <CycleDates cycle={group.cycle} />
                  {group.cycle !== null && (
                    <button type="button" className="btn ghost more" onClick={() => setEditing(group.cycle)}>
                      <Icon name="pen" />
                      {say('home:list.editCycle')}
                    </button>
                  )}
                </div>
                {group.assessments.length === 0 ? (
                  <p className="s q">{say('home:list.emptyCycle')}</p>
                ) : (
                  <ul className="card assessment-list">
                    {group.assessments.map((assessment) => (
                      <AssessmentRow
                        key={assessment.id}
                        assessment={assessment}
                        ladder={ladders.data.find(({ hash }) => hash === assessment.ladder)}
                      />
                    ))}
                  </ul>
                )}
              </section>
            ))}
          </div>
        )}
      </div>
      <EditCycleDialog key={editing?.id} cycle={editing} onClose={() => setEditing(null)} />
    </>
  )
}

const CycleDates = ({ cycle }: { readonly cycle: Cycle | null }) => {
  const { say, format } = useWords()
  if (cycle === null || (cycle.startsOn === null && cycle.endsOn === null)) return null
  const from = cycle.startsOn === null ? '' : format.day(cycle.startsOn)
  const to = cycle.endsOn === null ? '' : format.day(cycle.endsOn)
  return (
    <span className="s q">
      {from === '' ? say('home:list.until', { to }) : to === '' ? say('home:list.from', { from }) : `${from}–${to}`}
    </span>
  )
}

const AssessmentRow = ({
  assessment,
  ladder,
}: {
  readonly assessment: AssessmentSummary
  readonly ladder: LadderEntry | undefined
}) => {
  const { say, format, locale } = useWords()
  const now = useNow()
  const [, navigate] = useLocation()
  const { items, dialogs } = useAssessmentMenu(assessment)
  const draft = assessment.status === 'draft'
  const text = ladder === undefined ? undefined : ladderTextIn(ladder, locale)
  const headline =
    text === undefined || ladder === undefined
      ? null
      : headlineOf({ say, format, text, levels: ladder.levels }, assessment.outcome)
  const who =
    assessment.perspective === 'self'
      ? ''
      : assessment.by === ''
        ? say(`common:perspective.${assessment.perspective}`)
        : assessment.by
  const name = ladder === undefined || text === undefined ? assessment.ladderId : text.text(ladder.name)
  return (
    <li className="assessment-row">
      <ResultGlyph figures={assessment.outcome} levels={ladder?.levels ?? []} height={32} />
      <div className="grow">
        <h3 className="m">{assessment.title}</h3>
        <p className="xs q">
          {[
            name,
            who,
            draft
              ? say('home:continue.saved', { when: ago(say, format, assessment.updatedAtMs, now) })
              : say('common:completedOn', {
                  date: format.shortDate(assessment.completedAtMs ?? assessment.updatedAtMs, now),
                }),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      </div>
      <p className="s num figures">
        <b>{headline?.main}</b>
      </p>
      {assessment.outcome.complete ? (
        <span className={draft ? 'chip' : 'chip self'}>{draft ? say('common:draft') : say('common:completed')}</span>
      ) : (
        <span className="prov num">
          {say('home:continue.count_of', { answered: assessment.outcome.answered, total: assessment.outcome.total })}
        </span>
      )}
      <button
        type="button"
        className="btn"
        aria-label={say(draft ? 'home:continue.openLabel' : 'home:list.resultLabel', { title: assessment.title })}
        onClick={() => navigate(draft ? `/assess/${assessment.id}` : `/result/${assessment.id}`)}
      >
        {draft ? say('home:continue.open') : say('home:list.result')}
      </button>
      <MoreMenu label={say('home:list.more', { title: assessment.title })} items={items} />
      {dialogs}
    </li>
  )
}
