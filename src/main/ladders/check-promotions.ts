import { positionOf } from '#shared/level-place.ts'
import type { Condition, Ladder } from '#shared/ladder.ts'
import { checkScaleOfLevels, checkSpan, highestValue } from './check-instruments.ts'
import type { DocumentPath } from './document-path.ts'
import type { AddProblem } from './problems.ts'

/** Expectations, promotions and tracks: they name competencies that are there, at places that can be reached. */
export const checkPromotions = (ladder: Ladder, add: AddProblem): void => {
  const competencies = ladder.competencies.map(({ id }) => id)
  const need = (
    id: string,
    place: number,
    idPath: DocumentPath,
    placePath: DocumentPath,
    part: 'key' | 'value',
  ): void => {
    const competency = ladder.competencies.find((candidate) => candidate.id === id)
    if (competency === undefined) {
      add('unknown-competency', idPath, { id }, { choices: competencies, part })
      return
    }
    const highest = highestValue(ladder, competency)
    if (place > highest) add('place-out-of-range', placePath, { value: place, highest })
  }

  checkScaleOfLevels(ladder, ladder.expectations?.scale, ['expectations', 'scale'], add)
  for (const [level, expected] of Object.entries(ladder.expectations?.levels ?? {})) {
    for (const [id, place] of Object.entries(expected)) {
      const path: DocumentPath = ['expectations', 'levels', level, id]
      need(id, place, path, path, 'key')
    }
  }
  for (const [index, { conditions }] of (ladder.promotions ?? []).entries()) {
    for (const [row, condition] of conditions.entries()) {
      for (const { one, path } of partsOf(condition, ['promotions', index, 'conditions', row])) {
        if (one.kind === 'competency')
          need(one.competency, one.atLeast, [...path, 'competency'], [...path, 'atLeast'], 'value')
        else {
          const highest = Math.min(...ladder.competencies.map((competency) => highestValue(ladder, competency)))
          if (one.atLeast > highest) add('place-out-of-range', [...path, 'atLeast'], { value: one.atLeast, highest })
        }
      }
    }
  }
  for (const [index, track] of (ladder.tracks ?? []).entries()) {
    checkSpan(track.seats, ['tracks', index, 'seats'], add)
    for (const kind of ['strong', 'relaxed'] as const) {
      for (const [row, { competency, atLeast }] of (track[kind] ?? []).entries()) {
        const path: DocumentPath = ['tracks', index, kind, row]
        need(competency, atLeast, [...path, 'competency'], [...path, 'atLeast'], 'value')
      }
    }
  }
  checkWays(ladder, add)
}

/** From, to and track of every promotion. */
const checkWays = (ladder: Ladder, add: AddProblem): void => {
  const tracks = (ladder.tracks ?? []).map(({ id }) => id)
  for (const [index, { from, to, track, typicalMonths }] of (ladder.promotions ?? []).entries()) {
    const at: DocumentPath = ['promotions', index]
    const isKnown = positionOf(ladder, from) > 0 && positionOf(ladder, to) > 0
    if (isKnown && positionOf(ladder, to) <= positionOf(ladder, from))
      add('promotion-not-upward', [...at, 'to'], { from, to })
    checkSpan(typicalMonths, [...at, 'typicalMonths'], add)
    if (track === undefined) continue
    const found = ladder.tracks?.find(({ id }) => id === track)
    if (found === undefined) add('unknown-track', [...at, 'track'], { id: track }, { choices: tracks })
    else if (found.level !== to) add('track-elsewhere', [...at, 'track'], { track, level: found.level, to })
  }
}

type Simple = Extract<Condition, { kind: 'competency' | 'every-competency' }>

const partsOf = (condition: Condition, path: DocumentPath): { readonly one: Simple; readonly path: DocumentPath }[] =>
  condition.kind === 'any-of'
    ? condition.of.map((one, row) => ({ one, path: [...path, 'of', row] }))
    : [{ one: condition, path }]
