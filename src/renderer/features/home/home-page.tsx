import { Link, useLocation } from 'wouter'
import { Cairn } from '#renderer/components/cairn.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { Keys } from '#renderer/components/keys.tsx'
import { LoadError } from '#renderer/components/load-error.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { SampleNote } from '#renderer/components/sample-note.tsx'
import { noteEvidence } from '#renderer/lib/note-evidence.ts'
import { useAssessments, useLadders } from '#renderer/lib/queries.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { ActionsDue } from './actions-due.tsx'
import { PromisesDue } from './promises-due.tsx'
import { DraftRow } from './draft-row.tsx'
import { SampleOffer } from './sample-offer.tsx'
import { StandingTable } from './standing-table.tsx'
import { standings } from './standings.ts'
import './home.css'

/** Drafts to go on with, and the last result of each ladder with its trend. */
export const HomePage = ({ onNew }: { readonly onNew: () => void }) => {
  const { say, format } = useWords()
  const now = useNow()
  const [, navigate] = useLocation()
  const assessments = useAssessments()
  const ladders = useLadders()
  const failed = assessments.error ?? ladders.error
  if (failed !== null)
    return <LoadError error={failed} onRetry={() => void assessments.refetch().then(() => ladders.refetch())} />
  if (assessments.data === undefined || ladders.data === undefined) return <Loading />
  const drafts = assessments.data
    .filter(({ status }) => status === 'draft')
    .sort((a, b) => b.updatedAtMs - a.updatedAtMs)
  const rows = standings(assessments.data)
  const newest = rows[0]?.latest ?? drafts[0]
  return (
    <>
      <header className="toolbar">
        <h1>{say('common:section.home')}</h1>
        <span className="q s cut" title={format.today(now)}>
          {format.today(now)}
        </span>
        <span className="grow" />
        {newest !== undefined && (
          <button type="button" className="btn" onClick={() => navigate(`/summary/${newest.id}`)}>
            <Icon name="print" />
            {say('common:summary')}
          </button>
        )}
        <button type="button" className="btn" onClick={() => noteEvidence()}>
          <Icon name="evidence" />
          {say('evidence:note.open')}
          <Keys keys="Ctrl+E" />
        </button>
        <button type="button" className="btn" onClick={onNew}>
          <Icon name="plus" />
          {say('common:newAssessment')}
          <Keys keys="Ctrl+N" />
        </button>
      </header>
      <div className="scroll grow">
        {assessments.data.length === 0 ? (
          <EmptyState
            picture={<Cairn levels={5} filled={0} height={84} />}
            title={say('home:empty.title')}
            text={say('home:empty.text')}
            action={
              <>
                <button type="button" className="btn big primary" onClick={onNew}>
                  <Icon name="plus" />
                  {say('common:newAssessment')}
                </button>
                <SampleOffer />
              </>
            }
          />
        ) : (
          <div className="page home">
            <SampleNote />
            {drafts.length > 0 && (
              <section>
                <div className="h">
                  <h2>{say('home:continue.title')}</h2>
                  <span className="s q">{say('home:continue.count', { count: drafts.length })}</span>
                </div>
                <ul className="card drafts">
                  {drafts.slice(0, 4).map((draft, index) => (
                    <DraftRow key={draft.id} draft={draft} first={index === 0} />
                  ))}
                </ul>
                {drafts.length > 4 && (
                  <p className="more-drafts">
                    <Link href="/assess">{say('home:continue.all', { count: drafts.length })}</Link>
                  </p>
                )}
              </section>
            )}
            {rows.length > 0 && (
              <section>
                <div className="h">
                  <h2>{say('home:standing.title')}</h2>
                  <Link className="more" href="/growth">
                    {say('home:standing.history')}
                  </Link>
                </div>
                <StandingTable rows={rows} ladders={ladders.data} />
              </section>
            )}
            <PromisesDue />
            <ActionsDue />
          </div>
        )}
      </div>
    </>
  )
}
