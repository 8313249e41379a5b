import { readAssessmentFile } from '#main/assessments/read-assessment-file.ts'
import { findLadder } from '#main/ladders/built-in-ladders.ts'
import { listedProblems } from '#main/ladders/listed-problems.ts'
import { ARCHIVE_FORMAT } from '#shared/archive/archive-format.ts'
import type { AssessmentFile } from '#shared/assessment.ts'
import { FORM_FORMAT } from '#shared/form-file.ts'
import type { FormFile } from '#shared/form-file.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { ListedProblem } from '#shared/ladder-facts.ts'
import type { Problem } from '#shared/problem.ts'
import { checkArchive } from './check-archive.ts'
import type { SoundArchive } from './check-archive.ts'
import { readForm } from './read-form.ts'

/** What a file of Cairn's holds, checked: plain data, so that another thread can hand it over. */
export type CairnFileCheck =
  | { readonly kind: 'refused'; readonly errors: number; readonly problems: readonly ListedProblem[] }
  | { readonly kind: 'archive'; readonly archive: SoundArchive }
  | { readonly kind: 'assessment'; readonly assessment: AssessmentFile; readonly ladder: Ladder }
  | { readonly kind: 'form'; readonly form: FormFile }

/** Archives and forms name themselves at the top; in texts a quote is escaped, so that nothing else looks like it. */
const FORMAT = /"format"\s*:\s*"(cairn\/(?:archive|form|assessment))@/

/** Whether it says so itself; a ladder's pack, or anything else, does not. */
export const isCairnFile = (text: string): boolean => FORMAT.test(text)

/** Checks a file by what it says it is: an archive, a form, or else an assessment. */
export const checkCairnFile = (
  text: string,
  {
    file,
    ladders,
    sha256,
  }: { readonly file: string; readonly ladders: readonly Ladder[]; readonly sha256: (text: string) => string },
): CairnFileCheck => {
  const format = FORMAT.exec(text)?.[1]
  if (format === nameOf(ARCHIVE_FORMAT)) {
    const { sound, errors, problems } = checkArchive(text, { file, sha256 })
    return sound === null ? { kind: 'refused', errors, problems } : { kind: 'archive', archive: sound }
  }
  if (format === nameOf(FORM_FORMAT)) {
    const read = readForm(text, { file })
    return read.ok ? { kind: 'form', form: read.form } : refused(text, read.problems)
  }
  const installed = ladders.map((ladder) => ({ id: ladder.id, version: ladder.version, read: () => ladder }))
  const read = readAssessmentFile(text, { file, ladderOf: (id, version) => findLadder(installed, id, version) })
  if (!read.ok) return refused(text, read.problems)
  return { kind: 'assessment', assessment: read.file, ladder: read.ladder }
}

/** A file that could not even be read. */
export const refusedCairnFile = (problems: readonly Problem[]): CairnFileCheck => refused('', problems)

const refused = (text: string, problems: readonly Problem[]): CairnFileCheck => {
  const { errors, problems: listed } = listedProblems(text, problems)
  return { kind: 'refused', errors, problems: listed }
}

const nameOf = (format: string): string => format.slice(0, format.indexOf('@'))
