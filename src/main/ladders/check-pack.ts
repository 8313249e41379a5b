import type { ListedProblem, PackReport } from '#shared/ladder-facts.ts'
import type { Problem } from '#shared/problem.ts'
import { canonicalJson } from './canonical-json.ts'
import { checkLadder, readLadder } from './check-ladder.ts'
import { packReport } from './pack-report.ts'
import { excerptAt, linesOf } from './problem-excerpt.ts'
import { readDocument } from './read-document.ts'

/** A pack's text, checked: plain data, so that another thread can hand it over. */
export interface PackCheck {
  readonly errors: number
  readonly warnings: number
  readonly problems: readonly ListedProblem[]
  /** The ladder's canonical text, as it would be stored, and what is told of it; null where the pack is refused. */
  readonly sound: { readonly content: string; readonly report: PackReport } | null
}

/** More are counted and not listed. */
const MOST_LISTED = 200

/** Checks a pack for a person who is about to import it: problems with the lines they are in, or a report. */
export const checkPack = (text: string, { file }: { readonly file: string }): PackCheck => {
  const { document, problems } = readDocument(text, { file })
  if (document === null || problems.length > 0) {
    const read = readLadder(text, { file })
    return { ...listed(text, read.ok ? read.warnings : read.problems), sound: null }
  }
  const checked = checkLadder(document)
  if (!checked.ok) return { ...listed(text, checked.problems), sound: null }
  const report = packReport(checked.ladder, document.placeOf)
  return { ...listed(text, checked.warnings), sound: { content: canonicalJson(checked.ladder), report } }
}

/** The check of a file that could not even be read. */
export const refusedFile = (problems: readonly Problem[]): PackCheck => ({ ...listed('', problems), sound: null })

const listed = (text: string, problems: readonly Problem[]): Omit<PackCheck, 'sound'> => {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  const lines = linesOf(text)
  return {
    errors: errors.length,
    warnings: warnings.length,
    problems: [...errors, ...warnings]
      .slice(0, MOST_LISTED)
      .map((problem) => ({ ...problem, excerpt: excerptAt(lines, problem) })),
  }
}
