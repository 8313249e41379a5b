import { Link } from 'wouter'
import { Icon } from '#renderer/components/icon.tsx'
import { claimsOnNothing, isClaimed } from '#renderer/lib/claims.ts'
import { useEvidenceCoverage } from '#renderer/lib/evidence-queries.ts'
import { noteEvidence } from '#renderer/lib/note-evidence.ts'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { ClaimCoverage } from '#shared/evidence-coverage.ts'
import type { Ladder } from '#shared/ladder.ts'
import { itemName } from '#shared/wording/item-name.ts'
import { coverageGroups } from './coverage-groups.ts'
import { LadderSelect } from './ladder-select.tsx'
import { useCoverageLadder } from './use-coverage-ladder.ts'
import { ValueTag } from './value-tag.tsx'

/** How much of what was rated has evidence, beside the log. */
export const CoveragePanel = () => {
  const { say } = useWords()
  const { ladders, hash, ladder, choose } = useCoverageLadder()
  const coverage = useEvidenceCoverage(hash, 12).data
  return (
    <aside className="coverage-panel" data-region="coverage" aria-label={say('evidence:coverage.title')}>
      <div className="h">
        <h2>{say('evidence:coverage.title')}</h2>
        <span className="grow" />
        <LadderSelect ladders={ladders} value={hash} onChange={choose} />
      </div>
      {ladder !== undefined && coverage !== undefined && <Panel ladder={ladder} claims={coverage.claims} />}
    </aside>
  )
}

/** As many as stand beside the log; the coverage view has all. */
const SHOWN = 5

const Panel = ({ ladder, claims }: { readonly ladder: Ladder; readonly claims: readonly ClaimCoverage[] }) => {
  const { say, format } = useWords()
  const text = useLadderText(ladder)
  const bare = claimsOnNothing(claims)
  if (!claims.some(isClaimed)) return <p className="s q">{say('evidence:coverage.notRated')}</p>
  return (
    <>
      <p className="s q">{say('evidence:coverage.hint')}</p>
      <ul className="coverage-bars">
        {coverageGroups(ladder, claims).map(({ competency, claims: rows }) => {
          const claimed = rows.filter(isClaimed)
          const backed = claimed.filter(({ supports }) => supports > 0).length
          if (claimed.length === 0) return null
          return (
            <li key={competency.id}>
              <span className="grow cut">{text.short(competency)}</span>
              <span className="pips" aria-hidden="true">
                {claimed.slice(0, 12).map(({ claim, supports }) => (
                  <span key={claim} className={supports > 0 ? 'pip on' : 'pip'} />
                ))}
              </span>
              <span className="n">
                {format.number(backed)}/{format.number(claimed.length)}
              </span>
            </li>
          )
        })}
      </ul>
      <div className="h">
        <h2>{say('evidence:coverage.nothing')}</h2>
        <span className="s q">{format.number(bare.length)}</span>
      </div>
      {bare.length === 0 ? (
        <p className="s q">{say('evidence:coverage.allBacked')}</p>
      ) : (
        <ul className="bare-claims">
          {bare.slice(0, SHOWN).map(({ claim, competency, value }) => {
            const name = itemName({ ladder, text }, claim)
            const owner = ladder.competencies.find(({ id }) => id === competency)
            return (
              <li key={claim}>
                <ValueTag ladder={ladder} claim={claim} value={value ?? 0} />
                <span className="grow cut">
                  {name} <span className="q">{owner === undefined || owner.id === claim ? '' : text.short(owner)}</span>
                </span>
                <button
                  type="button"
                  className="btn ghost icon"
                  aria-label={say('evidence:coverage.noteFor', { claim: name })}
                  onClick={() => noteEvidence({ links: [{ ladder: ladder.id, claim }] })}
                >
                  <Icon name="plus" />
                </button>
              </li>
            )
          })}
        </ul>
      )}
      <p>
        <Link href="/evidence/coverage">{say('evidence:coverage.all')}</Link>
      </p>
    </>
  )
}
