import { itemsOf } from '#shared/items.ts'
import type { LadderCounts, LadderSummary } from '#shared/ladder-facts.ts'
import type { Ladder } from '#shared/ladder.ts'
import { languageCoverage, ladderTexts } from './ladder-texts.ts'

/** A ladder in figures, for lists and for a look before an import. */
export const ladderSummary = (ladder: Ladder): LadderSummary => {
  const texts = ladderTexts(ladder)
  return {
    id: ladder.id,
    version: ladder.version,
    name: ladder.name,
    languages: ladder.languages,
    coverage: languageCoverage(ladder, texts),
    result: ladder.result.kind,
    counts: { ...countContent(ladder), texts: texts.length },
  }
}

const countContent = (ladder: Ladder): Omit<LadderCounts, 'texts'> => {
  const { competencies } = ladder
  const items = itemsOf(ladder)
  const cells = competencies.flatMap(({ instrument }) => {
    if (instrument.kind === 'dimensions') return instrument.dimensions.map((row) => row.cells)
    return instrument.kind === 'rubric' ? [instrument.cells] : []
  })
  const guides = competencies.flatMap(({ guide }) => Object.values(guide ?? {}))
  const signals = ladder.signals ?? []
  const ofKind = (kind: (typeof signals)[number]['kind']): number =>
    sum(signals.filter((group) => group.kind === kind).map((group) => group.items.length))
  return {
    levels: ladder.levels.length,
    areas: ladder.areas?.length ?? 0,
    competencies: competencies.length,
    items: items.length,
    rows: items.filter(({ kind }) => kind === 'dimension' || kind === 'rubric').length,
    descriptors: sum(cells.map((row) => Object.keys(row).length)),
    longer: sum(
      competencies.map(({ instrument }) =>
        instrument.kind === 'rubric' ? Object.keys(instrument.longer ?? {}).length : 0,
      ),
    ),
    mottos: guides.filter(({ motto }) => motto !== undefined).length,
    summaries: guides.filter(({ summary }) => summary !== undefined).length,
    behaviors: sum(guides.map(({ behaviors }) => behaviors?.length ?? 0)),
    outputs: sum(guides.map(({ outputs }) => outputs?.length ?? 0)),
    scenes: guides.filter(({ scene }) => scene !== undefined).length,
    traps: sum(guides.map(({ traps }) => traps?.length ?? 0)),
    antiSignals: sum(competencies.map(({ antiSignals }) => Object.keys(antiSignals ?? {}).length)),
    statements: items.filter(({ kind }) => kind === 'statement').length,
    told: sum(competencies.map(({ told }) => told?.length ?? 0)),
    pitfalls: ofKind('pitfall'),
    antiPatterns: ofKind('anti-pattern'),
    contrasts: items.filter(({ kind }) => kind === 'contrast').length,
    checklistSteps: sum((ladder.checklists ?? []).map((list) => list.items.length)),
    context: ladder.context?.length ?? 0,
    promotions: ladder.promotions?.length ?? 0,
    tracks: ladder.tracks?.length ?? 0,
    guides: ladder.guides?.length ?? 0,
  }
}

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0)
