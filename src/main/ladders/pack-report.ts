import type { MissingCells, PackReport, RepeatedText } from '#shared/ladder-facts.ts'
import type { Ladder } from '#shared/ladder.ts'
import { formatPath } from './document-path.ts'
import type { DocumentPath } from './document-path.ts'
import { ladderSummary } from './ladder-summary.ts'
import { ladderTexts } from './ladder-texts.ts'
import type { PlaceOf } from './problems.ts'

/** More repetitions than this are a habit, and no list of slips. */
const MOST_REPEATED = 30

/** What there is to know of a sound pack before it is taken: figures, and what is allowed but may be a slip. */
export const packReport = (ladder: Ladder, placeOf: PlaceOf): PackReport => ({
  ...ladderSummary(ladder),
  levels: ladder.levels.map(({ id, name, band }) => ({
    id,
    ...(name === undefined ? {} : { name }),
    ...(band === undefined ? {} : { band }),
  })),
  weights: ladder.competencies.flatMap(({ name, weight }) =>
    weight === undefined ? [] : [{ competency: name, weight }],
  ),
  missingCells: missingCells(ladder),
  undescribedLevels: undescribedLevels(ladder),
  repeated: repeatedTexts(ladder, placeOf),
  source: ladder.source,
  licence: ladder.licence,
})

type Row = { readonly name: MissingCells['row']; readonly cells: Readonly<Record<string, unknown>> }

const rowsOf = ({ instrument }: Ladder['competencies'][number]): readonly Row[] => {
  if (instrument.kind === 'dimensions') return instrument.dimensions
  return instrument.kind === 'rubric' ? [{ name: null, cells: instrument.cells }] : []
}

const missingCells = ({ levels, competencies }: Ladder): MissingCells[] =>
  competencies.flatMap((competency) =>
    rowsOf(competency).flatMap((row): MissingCells[] => {
      const missing = levels.flatMap(({ id }) => (row.cells[id] === undefined ? [id] : []))
      return missing.length === 0 ? [] : [{ competency: competency.name, row: row.name, levels: missing }]
    }),
  )

const undescribedLevels = ({ levels, competencies }: Ladder): string[] => {
  const rows = competencies.flatMap(rowsOf)
  if (rows.length === 0) return []
  return levels.flatMap(({ id }) => (rows.some(({ cells }) => cells[id] !== undefined) ? [] : [id]))
}

/** Names and words of scales repeat by nature; what is told and rated doesn't. */
const isContent = (path: DocumentPath): boolean =>
  ['competencies', 'signals', 'contrasts', 'checklists'].includes(String(path[0])) &&
  !['name', 'shortName', 'summary'].includes(String(path.at(-1)))

const repeatedTexts = (ladder: Ladder, placeOf: PlaceOf): RepeatedText[] => {
  const found = new Map<string, { readonly text: string; readonly language: string; readonly paths: DocumentPath[] }>()
  for (const { path, text } of ladderTexts(ladder)) {
    if (!isContent(path)) continue
    const first = ladder.languages[0] ?? ''
    const spoken = typeof text === 'string' ? [[first, text] as const] : Object.entries(text)
    for (const [language, words] of spoken) {
      const key = `${language} ${words.replaceAll(/\s+/gu, ' ')}`
      const known = found.get(key)
      const own = typeof text === 'string' ? path : [...path, language]
      if (known === undefined) found.set(key, { text: words, language, paths: [own] })
      else known.paths.push(own)
    }
  }
  return [...found.values()]
    .filter(({ paths }) => paths.length > 1)
    .slice(0, MOST_REPEATED)
    .map(({ text, language, paths }) => ({
      text,
      language,
      places: paths.map((path) => ({ ...placeOf(path), path: formatPath(path) })),
    }))
}
