import { MetMark } from '#renderer/components/met-mark.tsx'
import { WhyLink } from '#renderer/components/why-link.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Track } from '#shared/ladder.ts'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { positionName } from '#shared/wording/competency-sentence.ts'
import { conditionSentence } from '#shared/wording/condition-sentence.ts'
import { figureName } from '#shared/wording/figure-name.ts'
import type { Check, CheckedPart } from './checks.ts'

/** What the app checks by itself, each with where it stands; of several competencies, those that are short first. */
export const CheckList = ({
  checks,
  track,
  wording,
}: {
  readonly checks: readonly Check[]
  readonly track: Track | null
  readonly wording: WordingInput
}) => {
  const { say } = useWords()
  const { text } = wording
  return (
    <ul className="checks">
      {checks.map((check) => {
        const { kind, condition, holds, parts } = check
        const note =
          kind === 'condition' || condition.kind !== 'competency'
            ? undefined
            : track?.[kind]?.find(({ competency }) => competency === condition.competency)?.note
        return (
          <li key={check.id}>
            <MetMark met={isInPart(check) ? null : holds} />
            <div>
              <p className="row">
                <span>
                  {conditionSentence(wording, condition)}{' '}
                  {kind !== 'condition' && <span className="chip small">{say(`promotion:fit.${kind}`)}</span>}
                </span>
                <span className="grow" />
                <span className="xs q num">
                  <WhyLink
                    part={kind === 'condition' ? 'promotions' : (parts[0]?.competency ?? 'overall')}
                    figure={check.id}
                    name={conditionSentence(wording, condition)}
                    value={stateText(wording, check)}
                    className="check-state"
                  >
                    {stateText(wording, check)}
                  </WhyLink>
                </span>
              </p>
              <p className="xs q stands">{standsText(wording, parts)}</p>
              {note !== undefined && <p className="xs q">{text.text(note)}</p>}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** Met or not; of every competency, how many are there. */
const stateText = ({ say }: WordingInput, { condition, holds, parts }: Check): string =>
  condition.kind === 'every-competency'
    ? say('promotion:partsOf', { done: parts.filter((part) => part.holds === true).length, total: parts.length })
    : say(
        holds === null ? 'explain:trace.state.open' : holds ? 'explain:trace.state.met' : 'explain:trace.state.notMet',
      )

/** `Stands at L4`; of several, each that is short by how much, then how many are there. */
const standsText = (wording: WordingInput, parts: readonly CheckedPart[]): string => {
  const { say, format, text, ladder } = wording
  const only = parts.length === 1 ? parts[0] : undefined
  if (only !== undefined) {
    return only.value === null
      ? say('promotion:stands.open')
      : say('promotion:stands.at', { level: figureName(wording, only.value) })
  }
  const nameOf = (id: string): string => {
    const competency = ladder.competencies.find((candidate) => candidate.id === id)
    return competency === undefined ? id : text.short(competency)
  }
  const short = parts.filter(({ holds }) => holds === false).toSorted((a, b) => gapOf(b) - gapOf(a))
  const open = parts.filter(({ holds }) => holds === null)
  return [
    ...short.map(({ competency, value, atLeast }) =>
      say('promotion:stands.short', {
        name: nameOf(competency),
        level: positionName(wording, Math.floor(value ?? 0)),
        by: format.number(atLeast - (value ?? 0), Number.isInteger(value) ? 0 : 2),
      }),
    ),
    ...(open.length > 0
      ? [say('promotion:stands.openOf', { names: format.list(open.map(({ competency }) => nameOf(competency))) })]
      : []),
    ...(short.length === 0 && open.length === 0 ? [say('promotion:stands.all')] : []),
  ].join(' · ')
}

/** Of several that are all asked for, some are there. */
const isInPart = ({ condition, holds, parts }: Check): boolean =>
  condition.kind === 'every-competency' && holds === false && parts.some((part) => part.holds === true)

const gapOf = ({ value, atLeast }: CheckedPart): number => atLeast - (value ?? 0)
