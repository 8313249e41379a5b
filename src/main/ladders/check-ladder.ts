import { ASSESSMENT_FORMAT } from '#shared/assessment.ts'
import { LADDER_FORMAT, ladderSchema } from '#shared/ladder.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { Problem } from '#shared/problem.ts'
import { checkFormat } from './check-format.ts'
import { checkIds } from './check-ids.ts'
import { checkInstruments } from './check-instruments.ts'
import { checkLevels } from './check-levels.ts'
import { checkPromotions } from './check-promotions.ts'
import { checkResult } from './check-result.ts'
import { checkTexts } from './check-texts.ts'
import { ladderJsonSchema } from './ladder-json-schema.ts'
import { collectProblems, inFileOrder, isRefused } from './problems.ts'
import { readDocument } from './read-document.ts'
import type { SourceDocument } from './read-document.ts'
import { addSchemaProblems } from './schema-problems.ts'

export type CheckedLadder =
  | { readonly ok: true; readonly ladder: Ladder; readonly warnings: readonly Problem[] }
  /** Errors and warnings together, in the order of the file. */
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** The most that a pack may take, in bytes; whoever reads the file holds to it before reading. */
export const MAX_PACK_BYTES = 2 * 1024 * 1024

/** Reads a pack's text and checks all of it. A pack is taken whole or not at all. */
export const readLadder = (text: string, { file }: { readonly file: string }): CheckedLadder => {
  const { document, problems } = readDocument(text, { file })
  if (document === null) return { ok: false, problems: inFileOrder(problems) }
  const checked = checkLadder(document)
  if (problems.length === 0) return checked
  return { ok: false, problems: inFileOrder([...problems, ...(checked.ok ? checked.warnings : checked.problems)]) }
}

/**
 * Checks that a document is a ladder which can be filled in and scored: its shape first, and if that holds, what needs
 * two places to be compared. All problems come at once.
 */
export const checkLadder = ({ file, value, placeOf }: SourceDocument): CheckedLadder => {
  const list = collectProblems(file, placeOf)
  const { add } = list
  const otherFormat = (format: string): 'format-is-assessment' | null =>
    format === ASSESSMENT_FORMAT ? 'format-is-assessment' : null
  if (!checkFormat(value, { wanted: LADDER_FORMAT, otherFormat, add })) return { ok: false, problems: list.all }
  const parsed = ladderSchema.safeParse(value)
  if (!parsed.success) {
    addSchemaProblems(parsed.error.issues, { value, schema: ladderJsonSchema, add })
    return { ok: false, problems: inFileOrder(list.all) }
  }
  const ladder = parsed.data
  checkIds(ladder, add, placeOf)
  checkLevels(ladder, add)
  checkInstruments(ladder, add)
  checkPromotions(ladder, add)
  checkResult(ladder, add)
  checkTexts(ladder, add)
  const problems = inFileOrder(list.all)
  return isRefused(problems) ? { ok: false, problems } : { ok: true, ladder, warnings: problems }
}
