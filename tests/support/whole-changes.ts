import type { Change } from '#shared/assessment-record.ts'
import { itemsOf, signalsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'

/**
 * Every answer that the ladder asks for, up to the target, signals and facts too.
 * @param height from the lowest answer, 0, to the highest, 1: where they lie; each a little beside the one before
 */
export const wholeChanges = (
  ladder: Ladder,
  { target, height }: { readonly target: string | null; readonly height: number },
): Change[] => {
  const levels = ladder.levels.map(({ id }) => id)
  const top = target === null ? levels.length : levels.indexOf(target)
  return [
    ...itemsOf(ladder)
      .filter(({ level }) => level === null || levels.indexOf(level) <= top)
      .map(({ id, values }, index): Change => {
        const place = Math.round(height * (values.length - 1)) + (index % 3) - 1
        return { kind: 'rate', item: id, value: values[Math.min(values.length - 1, Math.max(0, place))] ?? 0 }
      }),
    ...signalsOf(ladder)
      .filter(({ kind }) => kind !== 'anti-signal')
      .map(({ id, answer }, index): Change => {
        const often = (['never', 'sometimes', 'often'] as const)[index % 3] ?? 'never'
        return { kind: 'signal', signal: id, value: answer === 'flag' ? index % 2 === 0 : often }
      }),
    ...((ladder.context ?? []).length === 0
      ? []
      : [{ kind: 'context', context: { leadershipYears: 1, handsOnPercent: 90 } } satisfies Change]),
  ]
}
