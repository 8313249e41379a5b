import { assertNever } from './assert-never.ts'
import type { Ladder } from './ladder.ts'
import type { OutcomeFigures } from './assessment-record.ts'

/** A level's part of the scale of results. */
export interface LevelBand {
  readonly id: string
  readonly from: number
  readonly to: number
}

/** The bands of a ladder, in its order; empty where it has none. */
export const bandsOf = (ladder: Pick<Ladder, 'levels'>): LevelBand[] =>
  ladder.levels.flatMap(({ id, band }) => (band === undefined ? [] : [{ id, from: band.from, to: band.to }]))

/** Where the target's band begins; null without a target or a band. */
export const targetStart = (ladder: Pick<Ladder, 'levels'>, target: string | null): number | null =>
  ladder.levels.find(({ id }) => id === target)?.band?.from ?? null

/** The one figure that stands for a result in lists and trends, where its kind has one. */
export const headlineValue = (figures: OutcomeFigures): number | null => {
  switch (figures.kind) {
    case 'weighted-bands':
      return figures.overall.value
    case 'profile':
      return figures.overall.mean
    case 'reflection':
      return figures.mindset
    case 'cumulative':
    case 'case':
      return null
    default:
      return assertNever(figures)
  }
}

/** The level that a result reads as, where its kind has one. */
export const headlineLevel = (figures: OutcomeFigures): string | null => {
  switch (figures.kind) {
    case 'weighted-bands':
      return figures.overall.level
    case 'cumulative':
      return figures.held
    case 'profile':
    case 'case':
    case 'reflection':
      return null
    default:
      return assertNever(figures)
  }
}

/**
 * The figure that shows how a result moves from cycle to cycle, of every kind: a mean, the number of levels held, how
 * many competencies are shown. Null while nothing can be said.
 */
export const trendValue = (figures: OutcomeFigures): number | null => {
  switch (figures.kind) {
    case 'weighted-bands':
    case 'profile':
    case 'reflection':
      return headlineValue(figures)
    case 'cumulative':
      return figures.answered === 0 ? null : heldPosition(figures)
    case 'case':
      return figures.answered === 0 ? null : figures.demonstrated.length
    default:
      return assertNever(figures)
  }
}

/** How many levels stand, counted from the ground; 0 where none is held. The record of levels is in the ladder's order. */
export const heldPosition = ({ held, levels }: Extract<OutcomeFigures, { kind: 'cumulative' }>): number =>
  held === null ? 0 : Object.keys(levels).indexOf(held) + 1

/** With how many decimals such figures are written: means of a kind as its ladders usually show them, counts whole. */
export const trendDecimals = (kind: OutcomeFigures['kind']): number => {
  switch (kind) {
    case 'weighted-bands':
    case 'profile':
      return 1
    case 'reflection':
      return 2
    case 'cumulative':
    case 'case':
      return 0
    default:
      return assertNever(kind)
  }
}
