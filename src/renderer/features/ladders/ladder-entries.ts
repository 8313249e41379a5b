import type { Competency, Ladder } from '#shared/ladder.ts'
import type { Text } from '#shared/text.ts'
import type { SectionWord } from './competency-sections.ts'
import { levelSections } from './competency-sections.ts'

/** Where a text is read: a tab of the reader, and what is chosen in it. */
export interface ReaderPlace {
  readonly tab: 'competency' | 'level' | 'about'
  readonly id: string
}

/** What a text is, for its heading in a list of hits. */
export type EntryWord =
  | SectionWord
  | 'name'
  | 'told'
  | 'statement'
  | 'question'
  | 'signal'
  | 'contrast'
  | 'checklist'
  | 'level'
  | 'area'
  | 'scale'
  | 'promotion'
  | 'track'
  | 'guide'
  | 'ladder'

/** A text of a ladder with its place: what the search goes through, and what a list of hits shows. */
export interface SearchEntry {
  readonly place: ReaderPlace
  /** The thing it belongs to: a competency, a promotion, a guide; null for the ladder as a whole. */
  readonly of: Text | null
  readonly what: { readonly kind: 'named'; readonly name: Text } | { readonly kind: 'word'; readonly word: EntryWord }
  readonly level: string | null
  readonly text: Text
}

/** Every text of a ladder, in the order in which it is read. */
export const ladderEntries = (ladder: Ladder): SearchEntry[] => [
  ...ladder.competencies.flatMap((competency) => competencyEntries(ladder, competency)),
  ...besideEntries(ladder),
  ...levelEntries(ladder),
  ...promotionEntries(ladder),
  ...trackEntries(ladder),
  ...guideEntries(ladder),
  ...wholeEntries(ladder),
]

type Part = readonly [EntryWord, Text | undefined]

const entriesAt = (place: ReaderPlace, of: Text | null, parts: readonly Part[], level: string | null = null) =>
  parts.flatMap(([word, text]): SearchEntry[] =>
    text === undefined ? [] : [{ place, of, what: { kind: 'word', word }, level, text }],
  )

const each = (word: EntryWord, texts: readonly Text[] | undefined): Part[] => (texts ?? []).map((text) => [word, text])

const competencyEntries = (ladder: Ladder, competency: Competency): SearchEntry[] => {
  const { id, name, shortName, summary, told, instrument } = competency
  const place: ReaderPlace = { tab: 'competency', id }
  const style = instrument.kind === 'statements' && instrument.style === 'question' ? 'question' : 'statement'
  return [
    ...entriesAt(place, name, [['name', name], ['name', shortName], ['summary', summary], ...each('told', told)]),
    ...(instrument.kind === 'dimensions'
      ? instrument.dimensions.flatMap((row) =>
          entriesAt(place, name, [
            ['name', row.name],
            ['name', row.shortName],
          ]),
        )
      : []),
    ...(instrument.kind === 'statements'
      ? instrument.statements.flatMap((entry) =>
          entry.level === undefined ? entriesAt(place, name, [[style, entry.text]]) : [],
        )
      : []),
    ...levelSections(ladder, competency).flatMap(({ title, byLevel }) =>
      ladder.levels.flatMap(({ id: level }) =>
        (byLevel[level] ?? []).map((text): SearchEntry => ({ place, of: name, what: title, level, text })),
      ),
    ),
  ]
}

const besideEntries = ({ signals, contrasts, checklists }: Ladder): SearchEntry[] => [
  ...(signals ?? []).flatMap(({ id, name, items }) =>
    entriesAt({ tab: 'competency', id }, name, [['name', name], ...items.map(({ text }): Part => ['signal', text])]),
  ),
  ...(contrasts ?? []).flatMap(({ id, name, summary, items }) =>
    entriesAt({ tab: 'competency', id }, name, [
      ['name', name],
      ['summary', summary],
      ...items.flatMap(({ from, to }): Part[] => [
        ['contrast', from],
        ['contrast', to],
      ]),
    ]),
  ),
  ...(checklists ?? []).flatMap(({ id, name, summary, items }) =>
    entriesAt({ tab: 'competency', id }, name, [
      ['name', name],
      ['summary', summary],
      ...items.map(({ text }): Part => ['checklist', text]),
    ]),
  ),
]

const levelEntries = ({ levels }: Ladder): SearchEntry[] =>
  levels.flatMap(({ id, name, shortName, summary }) =>
    entriesAt(
      { tab: 'level', id },
      name ?? null,
      [
        ['level', name],
        ['level', shortName],
        ['summary', summary],
      ],
      id,
    ),
  )

const promotionEntries = ({ promotions }: Ladder): SearchEntry[] =>
  (promotions ?? []).flatMap(({ id, name, attest, portfolio, verification }) =>
    entriesAt({ tab: 'about', id: `promotion ${id}` }, name ?? id, [
      ['promotion', name],
      ...[...attest, ...portfolio, ...verification].map(({ text }): Part => ['promotion', text]),
    ]),
  )

const trackEntries = ({ tracks }: Ladder): SearchEntry[] =>
  (tracks ?? []).flatMap(({ id, name, summary, consider, strong, relaxed, parity, reversible }) =>
    entriesAt({ tab: 'about', id: `track ${id}` }, name, [
      ['track', name],
      ['summary', summary],
      ...each('track', consider),
      ...[...(strong ?? []), ...(relaxed ?? [])].map(({ note }): Part => ['track', note]),
      ['track', parity],
      ['track', reversible],
    ]),
  )

const guideEntries = ({ guides }: Ladder): SearchEntry[] =>
  (guides ?? []).flatMap(({ id, title, text, points, steps }) =>
    entriesAt({ tab: 'about', id: `guide ${id}` }, title, [
      ['guide', title],
      ['guide', text],
      ...each('guide', points),
      ...each('guide', steps),
    ]),
  )

const wholeEntries = (ladder: Ladder): SearchEntry[] => {
  const place: ReaderPlace = { tab: 'about', id: 'ladder' }
  const { name, shortName, purpose, howToUse, source, licence, result } = ladder
  return [
    ...entriesAt(place, null, [
      ['name', name],
      ['name', shortName],
      ['ladder', purpose],
      ['ladder', howToUse],
      ['ladder', source.title],
      ['ladder', source.note],
      ['ladder', licence.name],
      ['ladder', licence.credit],
      ['ladder', result.kind === 'weighted-bands' ? result.bar?.name : undefined],
      ['ladder', result.kind === 'cumulative' ? result.ground.name : undefined],
    ]),
    ...(ladder.areas ?? []).flatMap((area) =>
      entriesAt(place, area.name, [
        ['area', area.name],
        ['area', area.shortName],
        ['area', area.summary],
      ]),
    ),
    ...(ladder.scales ?? []).flatMap((scale) =>
      entriesAt(place, scale.name ?? scale.id, [
        ['scale', scale.name],
        ...scale.values.flatMap((value): Part[] => [
          ['scale', value.name],
          ['scale', value.meaning],
        ]),
      ]),
    ),
  ]
}
