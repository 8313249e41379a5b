import { Icon } from '#renderer/components/icon.tsx'
import { Keys } from '#renderer/components/keys.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Ladder } from '#shared/ladder.ts'
import type { FormRow } from './form-rows.ts'
import type { Section } from './sections.ts'
import { useSectionName } from './use-section-name.ts'

/** The keys that work here, and where one goes on: the next section and, at the end, a look over all answers. */
export const KeyBar = ({
  ladder,
  sections,
  section,
  row,
  singleKeys,
  locked,
  complete,
  onNext,
  onReview,
  onResult,
}: {
  readonly ladder: Ladder
  readonly sections: readonly Section[]
  readonly section: Section
  /** The row in hand. */
  readonly row: FormRow | null
  readonly singleKeys: boolean
  readonly locked: boolean
  readonly complete: boolean
  readonly onNext: () => void
  readonly onReview: () => void
  readonly onResult: () => void
}) => {
  const { say } = useWords()
  const nameOf = useSectionName(ladder)
  const next = sections[sections.indexOf(section) + 1]
  return (
    <footer className="keys">
      <div className="key-hints">
        <RowKeys section={section} row={row} singleKeys={singleKeys} />
      </div>
      {singleKeys && (
        <span className="all-keys">
          <kbd>?</kbd> {say('assess:key.all')}
        </span>
      )}
      {locked && next === undefined ? (
        <button type="button" className="btn" onClick={onResult}>
          {say('assess:seeResult')}
          <Icon name="forward" />
        </button>
      ) : (complete && !locked) || next === undefined ? (
        <button type="button" className={complete ? 'btn primary' : 'btn'} onClick={onReview}>
          {say('assess:reviewAnswers')}
          <Icon name="forward" />
        </button>
      ) : (
        <button type="button" className="btn" onClick={onNext}>
          {nameOf(next, 'short')}
          <Keys keys="Ctrl+Enter" />
        </button>
      )}
    </footer>
  )
}

/** What can be pressed in the row in hand. */
const RowKeys = ({
  section,
  row,
  singleKeys,
}: {
  readonly section: Section
  readonly row: FormRow | null
  readonly singleKeys: boolean
}) => {
  const { say } = useWords()
  const choices = row?.choices ?? []
  const isOfLevels = !choices.includes(0)
  const asksWords =
    section.kind === 'competency' &&
    section.competency.instrument.kind === 'statements' &&
    section.competency.instrument.style === 'question'
  return (
    <>
      {asksWords && singleKeys && (
        <span>
          <kbd>A</kbd> {say('assess:key.write')}
        </span>
      )}
      {singleKeys && choices.length > 0 && (
        <span>
          <kbd>{choices[0]}</kbd>–<kbd>{choices.at(-1)}</kbd> {say('assess:key.rate')}
        </span>
      )}
      {singleKeys && isOfLevels && choices.length > 0 && (
        <span>
          <kbd>0</kbd> {say('assess:key.notYet')}
        </span>
      )}
      <span>
        <kbd>↑</kbd>
        <kbd>↓</kbd> {say('assess:key.row')}
      </span>
      {choices.length > 0 ? (
        <span>
          <kbd>←</kbd>
          <kbd>→</kbd> {say(isOfLevels ? 'assess:key.level' : 'assess:key.place')}
        </span>
      ) : (
        <span>
          <kbd>{say('assess:key.space')}</kbd> {say('assess:key.done')}
        </span>
      )}
      {singleKeys && row?.kind === 'item' && (
        <span>
          <kbd>N</kbd> {say('assess:key.note')}
        </span>
      )}
      {singleKeys && row?.kind === 'item' && (
        <span>
          <kbd>E</kbd> {say('assess:key.evidence')}
        </span>
      )}
    </>
  )
}
