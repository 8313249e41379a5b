import { assertNever } from '#shared/assert-never.ts'
import { collectProblems, inFileOrder } from '#main/ladders/problems.ts'
import type { AddProblem } from '#main/ladders/problems.ts'
import { checkFormat } from '#main/ladders/check-format.ts'
import type { FoundLadder } from '#main/ladders/built-in-ladders.ts'
import { readDocument } from '#main/ladders/read-document.ts'
import type { SourceDocument } from '#main/ladders/read-document.ts'
import { addSchemaProblems } from '#main/ladders/schema-problems.ts'
import { childOf } from '#main/ladders/schema-keys.ts'
import { ASSESSMENT_FORMAT, assessmentFileSchema } from '#shared/assessment.ts'
import type { Answers, AssessmentFile } from '#shared/assessment.ts'
import { LADDER_FORMAT } from '#shared/ladder.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { Problem } from '#shared/problem.ts'
import { answersOf } from './answers-of.ts'
import { assessmentJsonSchema } from './assessment-json-schema.ts'
import { checkAnswers } from './check-answers.ts'
import { checkDays } from './check-days.ts'

export type ReadAssessment =
  | { readonly ok: true; readonly file: AssessmentFile; readonly ladder: Ladder; readonly answers: Answers }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Finds the ladder that a file names; without a version, the newest. */
export type LadderOf = (id: string, version?: string) => FoundLadder

/** The most that an assessment file may take, in bytes; whoever reads the file holds to it before reading. */
export const MAX_ASSESSMENT_BYTES = 20 * 1024 * 1024
/** Ten thousand pieces of evidence with all their keys. */
const MAX_VALUES = 1_000_000

/**
 * Reads an assessment file and checks all of it against its ladder. It is taken whole or not at all; every problem
 * comes at once, with its place.
 * @param file as it is shown in problems
 */
export const readAssessmentFile = (
  text: string,
  { file, ladderOf }: { readonly file: string; readonly ladderOf: LadderOf },
): ReadAssessment => {
  const { document, problems } = readDocument(text, { file, maxValues: MAX_VALUES })
  if (document === null) return { ok: false, problems: inFileOrder(problems) }
  const checked = checkAssessment(document, ladderOf)
  if (problems.length === 0) return checked
  return { ok: false, problems: inFileOrder([...problems, ...(checked.ok ? [] : checked.problems)]) }
}

const checkAssessment = ({ file, value, placeOf }: SourceDocument, ladderOf: LadderOf): ReadAssessment => {
  const { all: found, add } = collectProblems(file, placeOf)
  const otherFormat = (format: string): 'format-is-pack' | null => (format === LADDER_FORMAT ? 'format-is-pack' : null)
  if (!checkFormat(value, { wanted: ASSESSMENT_FORMAT, otherFormat, add })) return { ok: false, problems: found }
  const parsed = assessmentFileSchema.safeParse(value)
  const ladder = ladderNamedBy(value, ladderOf, add)
  if (ladder !== null) checkAnswers(value, { ladder, add, placeOf })
  if (parsed.success) checkDays(parsed.data, add)

  const shape = collectProblems(file, placeOf)
  if (!parsed.success) addSchemaProblems(parsed.error.issues, { value, schema: assessmentJsonSchema, add: shape.add })
  // Where both have something to say of one place, the ladder knows better what would be right.
  const told = new Set(found.map(({ path }) => path))
  const problems = inFileOrder([...found, ...shape.all.filter(({ path }) => !told.has(path))])
  if (problems.length > 0 || !parsed.success || ladder === null) return { ok: false, problems }
  return { ok: true, file: parsed.data, ladder, answers: answersOf(parsed.data) }
}

const ladderNamedBy = (value: unknown, ladderOf: LadderOf, add: AddProblem): Ladder | null => {
  const named = childOf(value, 'ladder')
  const id = childOf(named, 'id')
  const version = childOf(named, 'version')
  if (typeof id !== 'string' || (version !== undefined && typeof version !== 'string')) return null
  const found = ladderOf(id, version)
  switch (found.status) {
    case 'found':
      return found.ladder
    case 'unknown-id':
      add('unknown-ladder', ['ladder', 'id'], { id }, { choices: found.ids })
      return null
    case 'unknown-version':
      add('unknown-ladder-version', ['ladder', 'version'], { id, version: version ?? '' }, { choices: found.versions })
      return null
    default:
      return assertNever(found)
  }
}
