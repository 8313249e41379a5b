import { useEffect, useRef, useState } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { Rich } from '#renderer/components/rich.tsx'
import { Segments } from '#renderer/components/segments.tsx'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Competency, Ladder } from '#shared/ladder.ts'
import type { Text } from '#shared/text.ts'
import { expectedPosition } from './matrix-model.ts'

/** What the ladder tells about a competency, level by level: motto, behaviours, outputs, a scene, traps. */
export const AboutCompetency = ({
  ladder,
  competency,
  target,
  onClose,
}: {
  readonly ladder: Ladder
  readonly competency: Competency
  readonly target: string | null
  readonly onClose: () => void
}) => {
  const { say } = useWords()
  const text = useLadderText(ladder)
  const levels = ladder.levels.filter(({ id }) => competency.guide?.[id] !== undefined)
  const expected = expectedPosition(ladder, target, competency.id)
  const first = ladder.levels[(expected ?? 1) - 1]?.id ?? levels[0]?.id ?? ''
  const [level, setLevel] = useState(first)
  const guide = competency.guide?.[level]
  const panel = useRef<HTMLElement>(null)
  // It stands above the rows, which may be scrolled far down.
  useEffect(() => panel.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <section
      ref={panel}
      className="about-panel"
      aria-label={say('assess:aboutTitle', { competency: text.name(competency) })}
    >
      <div className="row">
        {competency.summary !== undefined && <p className="grow prose">{text.text(competency.summary)}</p>}
        <button type="button" className="btn ghost icon" aria-label={say('common:close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {levels.length > 0 && (
        <Segments
          label={say('assess:aboutLevel')}
          value={level}
          options={levels.map(({ id }) => ({ value: id, label: id }))}
          onChange={setLevel}
        />
      )}
      {guide !== undefined && (
        <div className="about-body">
          {guide.motto !== undefined && (
            <p className="motto">{say('assess:motto', { motto: text.text(guide.motto) })}</p>
          )}
          {guide.summary !== undefined && <p className="prose">{text.text(guide.summary)}</p>}
          <div className="about-lists">
            <TextList title={say('assess:guide.behaviors')} texts={guide.behaviors} ladder={ladder} />
            <TextList title={say('assess:guide.outputs')} texts={guide.outputs} ladder={ladder} />
            <TextList
              title={say('assess:guide.scene')}
              texts={guide.scene === undefined ? undefined : [guide.scene]}
              ladder={ladder}
            />
            <TextList title={say('assess:guide.traps')} texts={guide.traps} ladder={ladder} />
          </div>
        </div>
      )}
    </section>
  )
}

const TextList = ({
  title,
  texts,
  ladder,
}: {
  readonly title: string
  readonly texts: readonly Text[] | undefined
  readonly ladder: Ladder
}) => {
  const text = useLadderText(ladder)
  if (texts === undefined) return null
  return (
    <section>
      <h3 className="cap">{title}</h3>
      <ul className={texts.length > 1 ? 'points' : ''}>
        {texts.map((entry) => (
          <li key={text.text(entry)}>
            <Rich text={text.text(entry)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
