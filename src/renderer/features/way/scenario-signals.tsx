import { Segments } from '#renderer/components/segments.tsx'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import { FREQUENCIES, type SignalValue } from '#shared/assessment.ts'
import { type Signal, signalsOf } from '#shared/items.ts'
import type { ScenarioChange, ScoredScenario } from '#shared/scenario.ts'
import { itemName } from '#shared/wording/item-name.ts'
import { frequencyWord } from '#shared/wording/trace-case-sentence.ts'
import type { WayWords } from './use-way-words.ts'

/** As much of a signal as a line holds. */
const LONGEST = 140

/** Flags that stand, and everything that is said to occur: what if it were otherwise? */
export const ScenarioSignals = ({
  words,
  record,
  scenario,
  movedOnly,
  onChange,
}: {
  readonly words: WayWords
  readonly record: AssessmentRecord
  readonly scenario: ScoredScenario
  readonly movedOnly: boolean
  readonly onChange: (change: ScenarioChange) => void
}) => {
  const { say, ladder } = words
  const signals = signalsOf(ladder).filter(({ id, kind }) => {
    const isMoved = scenario.signals[id] !== undefined
    // Of the many anti-signals of a ladder those matter that are flagged.
    return isMoved || (!movedOnly && (kind !== 'anti-signal' || record.signals[id] === true))
  })
  if (signals.length === 0) return null
  return (
    <section className="scenario-group" aria-label={say('way:scenario.flags')}>
      <h3>{say('way:scenario.flags')}</h3>
      <ul>
        {signals.map((signal) => (
          <SignalRow
            key={signal.id}
            words={words}
            signal={signal}
            original={record.signals[signal.id]}
            tried={scenario.signals[signal.id]}
            onChange={onChange}
          />
        ))}
      </ul>
    </section>
  )
}

const SignalRow = ({
  words,
  signal,
  original,
  tried,
  onChange,
}: {
  readonly words: WayWords
  readonly signal: Signal
  readonly original: SignalValue | undefined
  readonly tried: SignalValue | undefined
  readonly onChange: (change: ScenarioChange) => void
}) => {
  const { say } = words
  const name = signalName(words, signal)
  const value = tried ?? original
  const isStep = signal.kind === 'checklist'
  const options =
    signal.answer === 'flag'
      ? [
          { value: 'false', label: say(isStep ? 'way:scenario.notDone' : 'way:scenario.notFlagged') },
          { value: 'true', label: say(isStep ? 'way:scenario.done' : 'way:scenario.flagged') },
        ]
      : FREQUENCIES.map((frequency) => ({ value: frequency, label: frequencyWord(words, frequency) }))
  const read = (chosen: string): SignalValue =>
    FREQUENCIES.find((frequency) => frequency === chosen) ?? chosen === 'true'
  return (
    <li className={tried === undefined ? 'scenario-row is-signal' : 'scenario-row is-signal is-moved'}>
      <span className="scenario-row-name">{name}</span>
      {tried !== undefined && (
        <button
          type="button"
          className="link-button s"
          aria-label={say('way:scenario.back', { row: name })}
          onClick={() => onChange({ kind: 'back', at: signal.id })}
        >
          {say('way:scenario.putBack')}
        </button>
      )}
      <Segments
        label={name}
        value={value === undefined ? '' : `${value}`}
        options={options}
        onChange={(chosen) => onChange({ kind: 'signal', signal: signal.id, value: read(chosen) })}
      />
    </li>
  )
}

const signalName = (words: WayWords, { id, kind }: Signal): string => {
  if (kind !== 'anti-signal') return itemName(words, id, LONGEST)
  const [competency = '', level = ''] = id.split('.anti-signal.')
  const found = words.ladder.competencies.find((each) => each.id === competency)
  if (found === undefined) return id
  const head = words.say('way:signal', { competency: words.text.name(found), level })
  return `${head} · ${words.text.optional(found.antiSignals?.[level])}`
}
