import { Icon } from '#renderer/components/icon.tsx'
import { Keys } from '#renderer/components/keys.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import { markedParts } from './marked-parts.ts'
import type { PaletteHit } from './palette-item.ts'
import type { PaletteHits } from './use-palette-hits.ts'

/** The groups of the listbox. The focus stays in the field: options are pointed at, not focused. */
export const PaletteList = ({
  groups,
  current,
  idOf,
  onPoint,
  onChoose,
}: {
  readonly groups: PaletteHits['groups']
  readonly current: PaletteHit | undefined
  readonly idOf: (hit: PaletteHit) => string
  readonly onPoint: (hit: PaletteHit) => void
  readonly onChoose: (hit: PaletteHit) => void
}) => {
  const { say } = useWords()
  return groups.map(({ group, hits }) => (
    <div key={group} role="group" aria-label={say(`common:palette.group.${group}`)}>
      <p className="cap" aria-hidden="true">
        {say(`common:palette.group.${group}`)}
      </p>
      {hits.map((hit) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- its keys are the field's
        <div
          key={hit.id}
          id={idOf(hit)}
          role="option"
          tabIndex={-1}
          aria-selected={hit === current}
          className="palette-item"
          onPointerMove={() => onPoint(hit)}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(hit)}
        >
          <Icon name={hit.icon} />
          <span className="palette-text" {...(hit.lang === undefined ? {} : { lang: hit.lang })}>
            {markedParts(hit.text, hit.ranges).map(({ text, start, isMarked }) =>
              isMarked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
            )}
          </span>
          {hit.to !== undefined && <span className="palette-to">{hit.to}</span>}
          {hit.keys !== undefined && <Keys keys={hit.keys} />}
        </div>
      ))}
    </div>
  ))
}
