import type { Competency, Ladder } from '#shared/ladder.ts'
import type { Text } from '#shared/text.ts'

/** What a pack can tell about a level of a competency, beside the rows that are named by the pack itself. */
export const SECTION_WORDS = [
  'descriptor',
  'meaning',
  'difference',
  'example',
  'statements',
  'questions',
  'motto',
  'summary',
  'behaviors',
  'outputs',
  'scene',
  'traps',
  'antiSignal',
  'context',
] as const
export type SectionWord = (typeof SECTION_WORDS)[number]

/** One kind of thing that a competency tells level by level; a level that is missing says nothing of it. */
export interface LevelSection {
  readonly id: string
  readonly title:
    | { readonly kind: 'named'; readonly name: Text }
    | { readonly kind: 'word'; readonly word: SectionWord }
  /** A quote is said in the first person; a list may hold several. */
  readonly shape: 'text' | 'list' | 'quote'
  readonly byLevel: Readonly<Record<string, readonly Text[]>>
  /** The id of the scale whose words stand over the levels. */
  readonly scale?: string
}

/** All that a competency tells level by level, in the order of the pack; found by what is there, never by the ladder. */
export const levelSections = (ladder: Ladder, competency: Competency): LevelSection[] =>
  [
    ...instrumentSections(competency),
    ...guideSections(competency),
    worded(
      'antiSignal',
      'text',
      mapLevels(competency.antiSignals, (text) => [text]),
    ),
    worded('context', 'list', contextByLevel(ladder, competency)),
  ].filter(({ byLevel }) => Object.keys(byLevel).length > 0)

/** The levels that a section says something of, in the ladder's order. */
export const levelsOf = ({ levels }: Pick<Ladder, 'levels'>, { byLevel }: LevelSection): Ladder['levels'] =>
  levels.filter(({ id }) => (byLevel[id]?.length ?? 0) > 0)

const worded = (word: SectionWord, shape: LevelSection['shape'], byLevel: LevelSection['byLevel']): LevelSection => ({
  id: word,
  title: { kind: 'word', word },
  shape,
  byLevel,
})

const mapLevels = <T>(
  record: Readonly<Record<string, T>> | undefined,
  texts: (held: T) => readonly Text[] | undefined,
): Record<string, readonly Text[]> =>
  Object.fromEntries(
    Object.entries(record ?? {}).flatMap(([level, held]) => {
      const found = texts(held)
      return found === undefined || found.length === 0 ? [] : [[level, found]]
    }),
  )

const one = (text: Text | undefined): readonly Text[] => (text === undefined ? [] : [text])

const instrumentSections = ({ instrument }: Competency): LevelSection[] => {
  switch (instrument.kind) {
    case 'dimensions':
      return instrument.dimensions.map(({ id, name, cells }) => ({
        id: `row ${id}`,
        title: { kind: 'named', name },
        shape: 'text',
        byLevel: mapLevels(cells, one),
        ...(instrument.scale === undefined ? {} : { scale: instrument.scale }),
      }))
    case 'rubric':
      return [
        worded('descriptor', 'text', mapLevels(instrument.cells, one)),
        worded(
          'meaning',
          'text',
          mapLevels(instrument.longer, ({ meaning }) => [meaning]),
        ),
        worded(
          'difference',
          'text',
          mapLevels(instrument.longer, ({ difference }) => one(difference)),
        ),
        worded(
          'example',
          'text',
          mapLevels(instrument.longer, ({ example }) => one(example)),
        ),
      ]
    case 'statements': {
      const byLevel: Record<string, Text[]> = {}
      for (const { level, text } of instrument.statements) {
        if (level !== undefined) byLevel[level] = [...(byLevel[level] ?? []), text]
      }
      return [worded(instrument.style === 'question' ? 'questions' : 'statements', 'list', byLevel)]
    }
  }
}

const guideSections = ({ guide }: Competency): LevelSection[] => [
  worded(
    'motto',
    'quote',
    mapLevels(guide, ({ motto }) => one(motto)),
  ),
  worded(
    'summary',
    'text',
    mapLevels(guide, ({ summary }) => one(summary)),
  ),
  worded(
    'behaviors',
    'list',
    mapLevels(guide, ({ behaviors }) => behaviors),
  ),
  worded(
    'outputs',
    'list',
    mapLevels(guide, ({ outputs }) => outputs),
  ),
  worded(
    'scene',
    'text',
    mapLevels(guide, ({ scene }) => one(scene)),
  ),
  worded(
    'traps',
    'list',
    mapLevels(guide, ({ traps }) => traps),
  ),
]

const contextByLevel = ({ context }: Ladder, { id }: Competency): Record<string, readonly Text[]> => {
  const byLevel: Record<string, Text[]> = {}
  for (const { competency, level, text } of context ?? []) {
    if (competency === id) byLevel[level] = [...(byLevel[level] ?? []), text]
  }
  return byLevel
}
