import type { Ladder } from './ladder.ts'
import type { ReportScale } from './report-model.ts'

/**
 * What a ladder's competencies are measured on: levels where they are rated by levels; points where they are means of
 * statements (the ends of their scale), and where they are places on a climb (from the ground to the last level).
 */
export const valueScale = (ladder: Ladder): ReportScale => {
  const { result, levels } = ladder
  if (result.kind === 'cumulative') {
    const from = result.ground.place
    return { kind: 'points', from, to: from + levels.length, decimals: result.decimals }
  }
  const scales = ladder.competencies.flatMap(({ instrument }) =>
    instrument.kind === 'statements' ? [instrument.scale] : [],
  )
  if (scales.length < ladder.competencies.length) return { kind: 'levels', ids: levels.map(({ id }) => id) }
  const values = (ladder.scales ?? []).filter(({ id }) => scales.includes(id)).flatMap((scale) => scale.values)
  return {
    kind: 'points',
    from: Math.min(...values.map(({ value }) => value)),
    to: Math.max(...values.map(({ value }) => value)),
    decimals: 2, // means have two decimals, whatever the ladder rounds its result to
  }
}

/** The centre and the rim of a radar, or the ends of a line: 0 stands for "not yet" below the first level. */
export const scaleEnds = (scale: ReportScale): { readonly min: number; readonly max: number } =>
  scale.kind === 'levels' ? { min: 0, max: scale.ids.length } : { min: scale.from, max: scale.to }
