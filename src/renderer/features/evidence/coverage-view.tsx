import { useState } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { LoadError } from '#renderer/components/load-error.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Segments } from '#renderer/components/segments.tsx'
import { claimsOnNothing, claimsOnOneThing, isClaimed } from '#renderer/lib/claims.ts'
import { useEvidenceCoverage } from '#renderer/lib/evidence-queries.ts'
import { noteEvidence } from '#renderer/lib/note-evidence.ts'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { ClaimCoverage, LadderCoverage } from '#shared/evidence-coverage.ts'
import type { Ladder } from '#shared/ladder.ts'
import { itemName } from '#shared/wording/item-name.ts'
import { coverageGroups } from './coverage-groups.ts'
import { LadderSelect } from './ladder-select.tsx'
import { MonthStrip } from './month-strip.tsx'
import { useCoverageLadder } from './use-coverage-ladder.ts'
import { ValueTag } from './value-tag.tsx'

const SHOW = ['all', 'nothing', 'alone', 'against'] as const
type Show = (typeof SHOW)[number]

/** Every criterion with what stands behind it, how strong and how recent; beside the score and no part of it. */
export const CoverageView = () => {
  const { say } = useWords()
  const { ladders, hash, ladder, choose } = useCoverageLadder()
  const [months, setMonths] = useState<12 | 24>(12)
  const [show, setShow] = useState<Show>('all')
  const coverage = useEvidenceCoverage(hash, months)
  if (coverage.error !== null) return <LoadError error={coverage.error} onRetry={() => void coverage.refetch()} />
  if (ladder === undefined || coverage.data === undefined) return <Loading />
  const { claims } = coverage.data
  const picked: Readonly<Record<Show, readonly ClaimCoverage[]>> = {
    all: claims,
    nothing: claimsOnNothing(claims),
    alone: claimsOnOneThing(claims),
    against: claims.filter(({ against }) => against > 0),
  }
  return (
    <div className="scroll grow">
      <div className="page coverage-view">
        <div className="coverage-bar">
          <LadderSelect ladders={ladders} value={hash} onChange={choose} />
          <div className="filter-chips">
            {SHOW.map((each) => (
              <button
                key={each}
                type="button"
                className="chip press"
                aria-pressed={show === each}
                onClick={() => setShow(each)}
              >
                {say(`evidence:coverage.show.${each}`, { count: picked[each].length })}
              </button>
            ))}
          </div>
          <span className="grow" />
          <Segments
            label={say('evidence:coverage.months')}
            value={months === 12 ? '12' : '24'}
            options={[
              { value: '12', label: say('evidence:coverage.last', { count: 12 }) },
              { value: '24', label: say('evidence:coverage.last', { count: 24 }) },
            ]}
            onChange={(value) => setMonths(value === '12' ? 12 : 24)}
          />
        </div>
        <p className="s q">
          {coverage.data.assessment === null
            ? say('evidence:coverage.notRated')
            : say('evidence:coverage.ratedIn', { title: coverage.data.assessment.title })}
          <span className="coverage-beside">{say('evidence:coverage.beside')}</span>
        </p>
        <CoverageTable ladder={ladder} coverage={coverage.data} claims={picked[show]} />
        <details className="rules">
          <summary>{say('evidence:rules.title')}</summary>
          <ul>
            <li>{say('evidence:rules.counts')}</li>
            <li>{say('evidence:rules.strength')}</li>
            <li>{say('evidence:rules.recency')}</li>
            <li>{say('evidence:rules.alone')}</li>
            <li>{say('evidence:rules.against')}</li>
          </ul>
        </details>
      </div>
    </div>
  )
}

const CoverageTable = ({
  ladder,
  coverage,
  claims,
}: {
  readonly ladder: Ladder
  readonly coverage: LadderCoverage
  readonly claims: readonly ClaimCoverage[]
}) => {
  const { say } = useWords()
  const text = useLadderText(ladder)
  const groups = coverageGroups(ladder, claims).filter((group) => group.claims.length > 0)
  if (groups.length === 0) return <p className="q">{say('evidence:coverage.none')}</p>
  return (
    <table className="coverage-table">
      <thead>
        <tr>
          <th scope="col">{say('evidence:coverage.column.claim')}</th>
          <th scope="col">{say('evidence:coverage.column.rated')}</th>
          <th scope="col">{say('evidence:coverage.column.strength')}</th>
          <th scope="col">{say('evidence:coverage.column.recency')}</th>
          <th scope="col">
            {say('evidence:coverage.column.strip')}
            <MonthSpan months={coverage.months} />
          </th>
          <th scope="col">
            <span className="sr">{say('evidence:note.open')}</span>
          </th>
        </tr>
      </thead>
      {groups.map(({ competency, claims: rows }) => (
        <tbody key={competency.id}>
          <tr className="coverage-group">
            <th scope="rowgroup" colSpan={6}>
              {text.name(competency)}
            </th>
          </tr>
          {rows.map((row) => (
            <CoverageRow key={row.claim} ladder={ladder} row={row} months={coverage.months} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

/** The first and the last month of the strips. */
const MonthSpan = ({ months }: { readonly months: readonly string[] }) => {
  const { say, format } = useWords()
  const [from] = months
  const to = months.at(-1)
  if (from === undefined || to === undefined) return null
  return <span className="span">{say('report:evidence.span', { from: format.month(from), to: format.month(to) })}</span>
}

const CoverageRow = ({
  ladder,
  row,
  months,
}: {
  readonly ladder: Ladder
  readonly row: ClaimCoverage
  readonly months: readonly string[]
}) => {
  const { say, format } = useWords()
  const text = useLadderText(ladder)
  const name = itemName({ ladder, text }, row.claim)
  return (
    <tr className={isClaimed(row) && row.supports === 0 ? 'bare' : ''}>
      <th scope="row">{name}</th>
      <td>
        {row.value === null ? (
          <span className="q">–</span>
        ) : (
          <ValueTag ladder={ladder} claim={row.claim} value={row.value} />
        )}
      </td>
      <td>
        <span className={`strength ${row.strength}`}>
          <span className="disc" aria-hidden="true" />
          {say(`evidence:strength.${row.strength}`)}
        </span>
        <span className="facts">
          {[
            ...(row.supports > 1 ? [say('evidence:coverage.entries', { count: row.supports })] : []),
            ...(row.corroborated ? [say('evidence:coverage.corroborated')] : []),
            ...row.alone.map((alone) => say(`evidence:alone.${alone}`)),
            ...(row.against > 0 ? [say('evidence:coverage.against', { count: row.against })] : []),
          ].join(' · ')}
        </span>
      </td>
      <td>
        {row.recency === null ? (
          <span className="q">–</span>
        ) : (
          <>
            {say(`evidence:recency.${row.recency}`)}
            {row.lastOn !== null && <span className="facts">{format.day(row.lastOn)}</span>}
          </>
        )}
      </td>
      <td>
        <MonthStrip strip={row.strip} months={months} />
      </td>
      <td>
        <button
          type="button"
          className="btn ghost icon"
          aria-label={say('evidence:coverage.noteFor', { claim: name })}
          onClick={() => noteEvidence({ links: [{ ladder: ladder.id, claim: row.claim }] })}
        >
          <Icon name="plus" />
        </button>
      </td>
    </tr>
  )
}
