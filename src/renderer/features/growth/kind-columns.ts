import { assertNever } from '#shared/assert-never.ts'
import type { OutcomeFigures } from '#shared/assessment-record.ts'
import type { Format } from '#shared/format.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { LadderText } from '#shared/ladder-text.ts'
import { trendValue } from '#shared/result-figures.ts'
import { figureName, meanText } from '#shared/wording/figure-name.ts'
import { headlineOf } from '#shared/wording/headline.ts'
import type { Say } from '#shared/words.ts'
import type { OtherKind } from './kind-history.ts'

/** A column of a history's table: what stands in it for one result, as text. */
export interface KindColumn {
  readonly id: string
  readonly name: string
  readonly isNumber: boolean
  readonly of: (figures: OutcomeFigures) => string
  /** Where the change since the result before stands in a column after this one. */
  readonly change?: { readonly of: (figures: OutcomeFigures) => number | null; readonly decimals: number }
}

interface Words {
  readonly say: Say
  readonly format: Format
  readonly text: LadderText
  readonly ladder: Ladder
}

const UNKNOWN = '–'

/** What a result of this kind is told by in a table, beside its cycle. */
export const kindColumns = (words: Words, kind: OtherKind): KindColumn[] => {
  const { say, format, ladder, text } = words
  const level = (value: number | null): string => (value === null ? UNKNOWN : figureName(words, value))
  const mean = (value: number | null): string => (value === null ? UNKNOWN : meanText(words, value))
  const { decimals } = ladder.result
  switch (kind) {
    case 'profile':
      return [
        column(
          'typical',
          say('growth:kinds.typical'),
          ofKind('profile', ({ overall }) => level(overall.typical)),
        ),
        {
          ...column(
            'mean',
            say('growth:kinds.mean'),
            ofKind('profile', ({ overall }) => mean(overall.mean)),
          ),
          change: { of: trendValue, decimals },
        },
        column(
          'floor',
          say('growth:kinds.floor'),
          ofKind('profile', ({ overall }) => level(overall.floor)),
        ),
        column(
          'peak',
          say('growth:kinds.peak'),
          ofKind('profile', ({ overall }) => level(overall.peak)),
        ),
      ]
    case 'cumulative':
      return [
        {
          ...column(
            'level',
            say('growth:kinds.level'),
            (figures) => headlineOf({ ...words, levels: ladder.levels }, figures).main,
          ),
          isNumber: false,
        },
        ...ladder.competencies.map((competency) =>
          column(
            competency.id,
            text.short(competency),
            ofKind('cumulative', ({ competencies }) => level(competencies[competency.id]?.value ?? null)),
          ),
        ),
      ]
    case 'case':
      return [
        {
          ...column(
            'shown',
            say('growth:kinds.shown'),
            (figures) => headlineOf({ ...words, levels: ladder.levels }, figures).main,
          ),
          change: { of: trendValue, decimals: 0 },
        },
        column(
          'bare',
          say('growth:kinds.bare'),
          ofKind('case', ({ missing }) => format.number(missing.filter((each) => each.kind === 'no-evidence').length)),
        ),
        column(
          'often',
          say('growth:kinds.often'),
          ofKind('case', ({ missing }) => format.number(missing.filter((each) => each.kind === 'pitfall').length)),
        ),
        {
          ...column(
            'case',
            say('growth:kinds.case'),
            (figures) => headlineOf({ ...words, levels: ladder.levels }, figures).detail,
          ),
          isNumber: false,
        },
      ]
    case 'reflection':
      return [
        {
          ...column(
            'mindset',
            say('growth:kinds.mean'),
            ofKind('reflection', ({ mindset }) => mean(mindset)),
          ),
          change: { of: trendValue, decimals },
        },
        column(
          'steps',
          say('growth:kinds.steps'),
          ofKind('reflection', ({ loop }) => `${loop.done}/${loop.total}`),
        ),
        column(
          'patterns',
          say('growth:kinds.patterns'),
          ofKind('reflection', ({ antiPatterns }) => format.number(antiPatterns.length)),
        ),
        column(
          'claims',
          say('growth:kinds.claims'),
          ofKind('reflection', ({ claimsWithoutEvidence }) => format.number(claimsWithoutEvidence.length)),
        ),
      ]
    default:
      return assertNever(kind)
  }
}

const column = (id: string, name: string, of: KindColumn['of']): KindColumn => ({ id, name, isNumber: true, of })

/** Nothing is said of a result that the ladder came to in another way, before it was changed. */
const ofKind =
  <K extends OutcomeFigures['kind']>(
    kind: K,
    of: (figures: Extract<OutcomeFigures, { kind: K }>) => string,
  ): KindColumn['of'] =>
  (figures) =>
    isOfKind(figures, kind) ? of(figures) : UNKNOWN

const isOfKind = <K extends OutcomeFigures['kind']>(
  figures: OutcomeFigures,
  kind: K,
): figures is Extract<OutcomeFigures, { kind: K }> => figures.kind === kind
