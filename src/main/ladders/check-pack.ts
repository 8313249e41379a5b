import type { ListedProblem, PackReport } from '#shared/ladder-facts.ts'
import type { Problem } from '#shared/problem.ts'
import { canonicalJson } from './canonical-json.ts'
import { checkLadder, readLadder } from './check-ladder.ts'
import { packReport } from './pack-report.ts'
import { listedProblems } from './listed-problems.ts'
import { readDocument } from './read-document.ts'

/** A pack's text, checked: plain data, so that another thread can hand it over. */
export interface PackCheck {
  readonly errors: number
  readonly warnings: number
  readonly problems: readonly ListedProblem[]
  /** The ladder's canonical text, as it would be stored, and what is told of it; null where the pack is refused. */
  readonly sound: { readonly content: string; readonly report: PackReport } | null
}

/** Checks a pack for a person who is about to import it: problems with the lines they are in, or a report. */
export const checkPack = (text: string, { file }: { readonly file: string }): PackCheck => {
  const { document, problems } = readDocument(text, { file })
  if (document === null || problems.length > 0) {
    const read = readLadder(text, { file })
    return { ...listedProblems(text, read.ok ? read.warnings : read.problems), sound: null }
  }
  const checked = checkLadder(document)
  if (!checked.ok) return { ...listedProblems(text, checked.problems), sound: null }
  const report = packReport(checked.ladder, document.placeOf)
  return { ...listedProblems(text, checked.warnings), sound: { content: canonicalJson(checked.ladder), report } }
}

/** The check of a file that could not even be read. */
export const refusedFile = (problems: readonly Problem[]): PackCheck => ({
  ...listedProblems('', problems),
  sound: null,
})
