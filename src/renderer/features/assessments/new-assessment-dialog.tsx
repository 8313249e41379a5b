import { useState } from 'react'
import { useLocation } from 'wouter'
import { Dialog } from '#renderer/components/dialog.tsx'
import { companionLadders } from '#renderer/lib/companion.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useCycles, useLadders } from '#renderer/lib/queries.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { CycleFields } from '#shared/assessment-record.ts'
import type { Perspective } from '#shared/assessment.ts'
import { PERSPECTIVES } from '#shared/assessment.ts'
import type { LadderHash } from '#shared/ids.ts'
import type { LadderEntry } from '#shared/ipc/contract.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import { CycleFieldset } from '#renderer/components/cycle-fieldset.tsx'
import { suggestedCycle } from './suggested-cycle.ts'
import { TogetherOffer } from './together-offer.tsx'
import type { Beginning } from './use-begin.ts'
import { useBegin } from './use-begin.ts'
import './assessments.css'

/** Ladder, cycle, target: what an assessment needs to begin. Everything can be changed later but the ladder. */
export const NewAssessmentDialog = ({
  open,
  ladder = null,
  onClose,
}: {
  readonly open: boolean
  /** Chosen already, where the dialog is opened from a ladder. */
  readonly ladder?: LadderHash | null
  readonly onClose: () => void
}) => {
  const { say } = useWords()
  return (
    <Dialog open={open} onClose={onClose} title={say('home:new.title')} description={say('home:new.text')} wide>
      <NewAssessmentForm first={ladder} onClose={onClose} />
    </Dialog>
  )
}

const NEW_CYCLE = 'new'
const NO_CYCLE = 'none'

const NewAssessmentForm = ({ first, onClose }: { readonly first: LadderHash | null; readonly onClose: () => void }) => {
  const { say, locale } = useWords()
  const errorText = useErrorText()
  const begin = useBegin()
  const [, navigate] = useLocation()
  const ladders = (useLadders().data ?? []).filter(({ current }) => current)
  const cycles = useCycles().data ?? []
  const [hash, setHash] = useState(first)
  const [cycleChoice, setCycleChoice] = useState<string | null>(null)
  const [newCycle, setNewCycle] = useState<CycleFields>(() => suggestedCycle(new Date(), say))
  const [target, setTarget] = useState<string>('')
  const [perspective, setPerspective] = useState<Perspective>('self')
  const [by, setBy] = useState('')
  const [failure, setFailure] = useState<unknown>(null)
  const [together, setTogether] = useState(false)
  const [busy, setBusy] = useState(false)

  const ladder = ladders.find((candidate) => candidate.hash === hash) ?? ladders[0]
  const newest = cycles[0]
  const cycle = cycleChoice ?? newest?.id ?? NEW_CYCLE
  if (ladder === undefined) return null
  const text = ladderTextIn(ladder, locale)
  const ready = !busy && (cycle !== NEW_CYCLE || newCycle.name.trim() !== '')

  // Only a cycle holds two assessments together.
  const other = cycle === NO_CYCLE ? undefined : companionLadders(ladder.id, ladders)[0]
  const beginningOf = (entry: LadderEntry, goal: string): Beginning => ({
    ladder: entry.hash,
    name: ladderTextIn(entry, locale).text(entry.name),
    target: entry.levels.some(({ id }) => id === goal) ? goal : null,
  })
  const submit = async (): Promise<void> => {
    setBusy(true)
    setFailure(null)
    try {
      const id = await begin({
        cycle: cycle === NEW_CYCLE ? newCycle : (cycles.find((known) => known.id === cycle) ?? null),
        perspective,
        by: perspective === 'self' ? '' : by.trim(),
        beginnings: [
          beginningOf(ladder, target),
          ...(together && other !== undefined ? [beginningOf(other, target)] : []),
        ],
      })
      onClose()
      navigate(`/assess/${id}`)
    } catch (error) {
      setFailure(error)
      setBusy(false)
    }
  }

  return (
    <form
      className="new-assessment"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) void submit()
      }}
    >
      <LadderChoice
        ladders={ladders}
        chosen={ladder}
        onChoose={(next) => {
          setHash(next)
          setTarget('')
          setTogether(false)
        }}
      />
      {other !== undefined && <TogetherOffer ladder={ladder} other={other} checked={together} onChange={setTogether} />}
      <div className="fields">
        <div>
          <label className="l" htmlFor="new-cycle">
            {say('home:new.cycle')}
          </label>
          <select
            id="new-cycle"
            className="field"
            value={cycle}
            onChange={(event) => setCycleChoice(event.target.value)}
          >
            {cycles.map((known) => (
              <option key={known.id} value={known.id}>
                {known.name}
              </option>
            ))}
            <option value={NEW_CYCLE}>{say('home:new.newCycle')}</option>
            <option value={NO_CYCLE}>{say('home:new.noCycle')}</option>
          </select>
        </div>
        <div>
          <label className="l" htmlFor="new-target">
            {say('home:new.target')}
          </label>
          <select id="new-target" className="field" value={target} onChange={(event) => setTarget(event.target.value)}>
            <option value="">{say('common:target.none')}</option>
            {ladder.levels.map((level) => (
              <option key={level.id} value={level.id}>
                {text.level(level.id)}
              </option>
            ))}
          </select>
        </div>
      </div>
      {cycle === NEW_CYCLE && <CycleFieldset fields={newCycle} onChange={setNewCycle} idPrefix="new-assessment" />}
      <div className="fields">
        <div>
          <label className="l" htmlFor="new-perspective">
            {say('home:new.perspective')}
          </label>
          <select
            id="new-perspective"
            className="field"
            value={perspective}
            onChange={(event) => setPerspective(PERSPECTIVES.find((known) => known === event.target.value) ?? 'self')}
          >
            {PERSPECTIVES.map((known) => (
              <option key={known} value={known}>
                {say(`common:perspective.${known}`)}
              </option>
            ))}
          </select>
        </div>
        {perspective !== 'self' && (
          <div>
            <label className="l" htmlFor="new-by">
              {say('home:new.by')}
            </label>
            <input
              id="new-by"
              className="field"
              value={by}
              maxLength={120}
              onChange={(event) => setBy(event.target.value)}
            />
          </div>
        )}
      </div>
      {failure !== null && (
        <p className="note danger" role="alert">
          {errorText(failure)}
        </p>
      )}
      <div className="dialog-buttons">
        <button type="button" className="btn big" onClick={onClose}>
          {say('common:cancel')}
        </button>
        <button type="submit" className="btn big primary" disabled={!ready}>
          {say('home:new.begin')}
        </button>
      </div>
    </form>
  )
}

const LadderChoice = ({
  ladders,
  chosen,
  onChoose,
}: {
  readonly ladders: readonly LadderEntry[]
  readonly chosen: LadderEntry
  readonly onChoose: (hash: LadderHash) => void
}) => {
  const { say, locale } = useWords()
  return (
    <fieldset className="ladder-choice">
      <legend className="l">{say('home:new.ladder')}</legend>
      {ladders.map((ladder) => {
        const text = ladderTextIn(ladder, locale)
        return (
          <label key={ladder.hash} className={ladder.hash === chosen.hash ? 'ladder-option on' : 'ladder-option'}>
            <input
              type="radio"
              name="ladder"
              checked={ladder.hash === chosen.hash}
              onChange={() => onChoose(ladder.hash)}
            />
            <span>
              <b>{text.text(ladder.name)}</b>
              <span className="s q" title={text.text(ladder.purpose)}>
                {text.text(ladder.purpose)}
              </span>
              <span className="xs q">
                {say('home:new.ladderFacts', {
                  levels: ladder.levels.length,
                  competencies: ladder.competencies,
                  count: ladder.items,
                })}
              </span>
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
