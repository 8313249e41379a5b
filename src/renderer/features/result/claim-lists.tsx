import { Link } from 'wouter'
import { Icon } from '#renderer/components/icon.tsx'
import { claimsOnNothing, claimsOnOneThing, isClaimed } from '#renderer/lib/claims.ts'
import { useEvidenceBehind } from '#renderer/lib/evidence-queries.ts'
import { noteEvidence } from '#renderer/lib/note-evidence.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { ClaimCoverage } from '#shared/evidence-coverage.ts'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { itemValueName } from '#shared/wording/item-value.ts'
import { rowOfText } from '#shared/wording/way-sentences.ts'

/** More say less; the coverage view has them all. */
const MOST = 5

/** Which of her claims stand on nothing, and which on one thing alone: beside the result and no part of it. */
export const ClaimLists = ({
  wording,
  record,
}: {
  readonly wording: WordingInput
  readonly record: AssessmentRecord
}) => {
  const { say } = useWords()
  const claims = (useEvidenceBehind(record.id).data ?? []).filter(isClaimed)
  if (record.perspective !== 'self' || claims.length === 0) return null
  const backed = claims.filter(({ supports }) => supports > 0).length
  return (
    <section aria-label={say('result:claims.title')}>
      <div className="h">
        <h2>{say('result:claims.title')}</h2>
        <span className="s q">{say('result:claims.backed', { count: claims.length, backed })}</span>
      </div>
      <div className="result-halves">
        <ClaimList
          wording={wording}
          title={say('result:claims.nothing')}
          claims={claimsOnNothing(claims)}
          none={say('result:claims.allBacked')}
        />
        <ClaimList
          wording={wording}
          title={say('result:claims.alone')}
          claims={claimsOnOneThing(claims)}
          none={say('result:claims.noneAlone')}
        />
      </div>
      <p className="s">
        <Link href="/evidence/coverage">{say('result:claims.all')}</Link>
      </p>
    </section>
  )
}

const ClaimList = ({
  wording,
  title,
  claims,
  none,
}: {
  readonly wording: WordingInput
  readonly title: string
  readonly claims: readonly ClaimCoverage[]
  readonly none: string
}) => {
  const { say, format } = useWords()
  const highestFirst = claims.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
  return (
    <section>
      <h3 className="claims-title">
        {title} <span className="num q">{format.number(claims.length)}</span>
      </h3>
      {claims.length === 0 ? (
        <p className="s q">{none}</p>
      ) : (
        <ul className="result-claims">
          {highestFirst.slice(0, MOST).map((claim) => (
            <Claim key={claim.claim} wording={wording} claim={claim} />
          ))}
        </ul>
      )}
      {claims.length > MOST && <p className="xs q">{say('result:claims.more', { count: claims.length - MOST })}</p>}
    </section>
  )
}

const Claim = ({ wording, claim }: { readonly wording: WordingInput; readonly claim: ClaimCoverage }) => {
  const { say } = useWords()
  const name = rowOfText(wording, claim.claim)
  return (
    <li>
      <span className="lv">{itemValueName(wording, claim.claim, claim.value ?? 0)}</span>
      <span className="grow">
        {name}
        {claim.alone.length > 0 && (
          <span className="xs q"> {claim.alone.map((alone) => say(`evidence:alone.${alone}`)).join(' · ')}</span>
        )}
      </span>
      <button
        type="button"
        className="btn ghost icon"
        aria-label={say('evidence:coverage.noteFor', { claim: name })}
        onClick={() => noteEvidence({ links: [{ ladder: wording.ladder.id, claim: claim.claim }] })}
      >
        <Icon name="plus" />
      </button>
    </li>
  )
}
