import type { Ladder } from '#shared/ladder.ts'
import { positionOf } from '#shared/level-place.ts'
import { useReading } from './reading-context.tsx'
import { SpokenName } from './spoken.tsx'

/** A level by its id and name, and by the word that a scale has for it. */
export const LevelTag = ({ id, scale }: { readonly id: string; readonly scale?: string | undefined }) => {
  const { ladder } = useReading()
  const level = ladder.levels.find((candidate) => candidate.id === id)
  const word = scaleWord(ladder, scale, id)
  return (
    <span className="level-tag">
      <span className="lv">{id}</span>
      {word !== undefined ? (
        <SpokenName text={word} />
      ) : (
        level?.name !== undefined && <SpokenName text={level.shortName ?? level.name} />
      )}
    </span>
  )
}

const scaleWord = (ladder: Ladder, scale: string | undefined, level: string) =>
  ladder.scales?.find(({ id }) => id === scale)?.values.find(({ value }) => value === positionOf(ladder, level))?.name
