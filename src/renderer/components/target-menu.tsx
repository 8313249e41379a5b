import { memo } from 'react'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Ladder } from '#shared/ladder.ts'
import { Icon } from './icon.tsx'
import { Menu } from './menu.tsx'

/** Which level is aimed for, and by which track where a level has several shapes. */
export const TargetMenu = memo(
  ({
    ladder,
    target,
    track,
    onChoose,
  }: {
    readonly ladder: Ladder
    readonly target: string | null
    readonly track: string | null
    readonly onChoose: (target: string | null, track: string | null) => void
  }) => {
    const { say } = useWords()
    const text = useLadderText(ladder)
    const chosenTrack = ladder.tracks?.find(({ id }) => id === track)
    const short = (id: string): string => {
      const level = ladder.levels.find((candidate) => candidate.id === id)
      if (level === undefined) return id
      const name = text.short({ ...level, id: '' })
      return name === '' ? id : `${id} ${name}`
    }
    const label =
      target === null
        ? say('common:target.none')
        : say('common:target.is', {
            level: chosenTrack === undefined ? short(target) : `${target} ${text.text(chosenTrack.name)}`,
          })
    return (
      <Menu
        align="end"
        trigger={
          <button type="button" className="btn" aria-label={label}>
            <svg className="chart" width="11" height="11" viewBox="0 0 10 10" aria-hidden="true">
              <path className="m-target" d="M5 0.5L9.5 5L5 9.5L0.5 5Z" />
            </svg>
            <span className="cut target-label">{label}</span>
            <Icon name="down" />
          </button>
        }
        items={[
          ladder.levels.map((level) => ({
            id: level.id,
            label: text.level(level.id),
            checked: level.id === target && track === null,
            onSelect: () => onChoose(level.id, null),
          })),
          (ladder.tracks ?? []).map((choice) => ({
            id: choice.id,
            label: `${choice.level} ${text.text(choice.name)}`,
            hint: say('common:target.track'),
            checked: choice.id === track,
            onSelect: () => onChoose(choice.level, choice.id),
          })),
          [
            {
              id: 'none',
              label: say('common:target.none'),
              checked: target === null,
              onSelect: () => onChoose(null, null),
            },
          ],
        ].filter((group) => group.length > 0)}
      />
    )
  },
)
