import { antiSignalId, itemsOfCompetency, statementId } from '#shared/items.ts'
import type { Competency, Ladder, Promotion } from '#shared/ladder.ts'
import type { DocumentPath } from './document-path.ts'
import type { AddProblem, PlaceOf } from './problems.ts'

interface PlacedId {
  readonly id: string
  readonly path: DocumentPath
}

/** Every id is unique among its kind, also without its capitals, and no two things of the ladder share a public id. */
export const checkIds = (ladder: Ladder, add: AddProblem, placeOf: PlaceOf): void => {
  const unique = (path: DocumentPath, list: readonly { readonly id: string }[] | undefined): void => {
    addDoubles(
      (list ?? []).map(({ id }, index) => ({ id, path: [...path, index, 'id'] })),
      add,
      placeOf,
    )
  }
  unique(['scales'], ladder.scales)
  unique(['levels'], ladder.levels)
  unique(['areas'], ladder.areas)
  unique(['competencies'], ladder.competencies)
  unique(['promotions'], ladder.promotions)
  unique(['tracks'], ladder.tracks)
  unique(['guides'], ladder.guides)
  unique(['context'], ladder.context)
  for (const [index, { id: competency, instrument }] of ladder.competencies.entries()) {
    if (instrument.kind === 'dimensions')
      unique(['competencies', index, 'instrument', 'dimensions'], instrument.dimensions)
    if (instrument.kind === 'statements') {
      const path = ['competencies', index, 'instrument', 'statements'] as const
      addDoubles(
        instrument.statements.map((one, row) => ({ id: statementId(competency, one), path: [...path, row, 'id'] })),
        add,
        placeOf,
      )
    }
  }
  for (const kind of ['signals', 'contrasts', 'checklists'] as const) {
    unique([kind], ladder[kind])
    for (const [index, group] of (ladder[kind] ?? []).entries()) unique([kind, index, 'items'], group.items)
  }
  for (const [index, promotion] of (ladder.promotions ?? []).entries())
    addDoubles(slotsOf(promotion, index), add, placeOf)
  addClashes(publicIds(ladder), add, placeOf)
}

const addDoubles = (ids: readonly PlacedId[], add: AddProblem, placeOf: PlaceOf): void => {
  const seen = new Map<string, PlacedId>()
  for (const { id, path } of ids) {
    const earlier = seen.get(id.toLowerCase())
    if (earlier === undefined) seen.set(id.toLowerCase(), { id, path })
    else if (earlier.id === id) add('duplicate-id', path, { id, ...placeOf(earlier.path) })
    else add('id-case', path, { id, other: earlier.id, ...placeOf(earlier.path) })
  }
}

/** What is attested of a promotion shares one set of ids, since files name it by `promotion.slot`. */
const slotsOf = (promotion: Promotion, index: number): PlacedId[] =>
  (['attest', 'portfolio', 'verification'] as const).flatMap((kind) =>
    promotion[kind].map(({ id }, slot) => ({ id, path: ['promotions', index, kind, slot, 'id'] })),
  )

/**
 * The ids by which files name things, in lists whose own ids were compared already: what is left is a clash between two
 * of them, such as a pitfall `scope.1` beside the statement `scope.1`.
 */
const publicIds = (ladder: Ladder): readonly (readonly PlacedId[])[] => [
  ...ladder.competencies.map((competency, index) => idsOfCompetency(ladder, competency, index)),
  ...(['signals', 'contrasts', 'checklists'] as const).map((kind) =>
    (ladder[kind] ?? []).flatMap((group, index) =>
      group.items.map(
        ({ id }, row): PlacedId => ({ id: `${group.id}.${id}`, path: [kind, index, 'items', row, 'id'] }),
      ),
    ),
  ),
  (ladder.context ?? []).map(({ id }, index): PlacedId => ({ id, path: ['context', index, 'id'] })),
  ...(ladder.promotions ?? []).map((promotion, index) =>
    slotsOf(promotion, index).map(({ id, path }): PlacedId => ({ id: `${promotion.id}.${id}`, path })),
  ),
]

const idsOfCompetency = (ladder: Ladder, competency: Competency, index: number): PlacedId[] => {
  const at: DocumentPath = ['competencies', index]
  const { kind } = competency.instrument
  const rows = itemsOfCompetency(ladder, competency).map(({ id }, row): PlacedId => {
    return { id, path: kind === 'rubric' ? [...at, 'id'] : [...at, 'instrument', kind, row, 'id'] }
  })
  const antiSignals = Object.keys(competency.antiSignals ?? {}).map((level): PlacedId => {
    return { id: antiSignalId(competency.id, level), path: [...at, 'antiSignals', level] }
  })
  return [...rows, ...antiSignals]
}

const addClashes = (lists: readonly (readonly PlacedId[])[], add: AddProblem, placeOf: PlaceOf): void => {
  const seen = new Map<string, { readonly list: number; readonly path: DocumentPath }>()
  for (const [list, ids] of lists.entries()) {
    for (const { id, path } of ids) {
      const earlier = seen.get(id.toLowerCase())
      if (earlier === undefined) seen.set(id.toLowerCase(), { list, path })
      else if (earlier.list !== list) add('id-clash', path, { id, ...placeOf(earlier.path) })
    }
  }
}
