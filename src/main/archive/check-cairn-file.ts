import { readAssessmentFile } from '#main/assessments/read-assessment-file.ts'
import { findLadder } from '#main/ladders/built-in-ladders.ts'
import { listedProblems } from '#main/ladders/listed-problems.ts'
import type { AssessmentFile } from '#shared/assessment.ts'
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
const FORMAT = /"format"\s*:\s*"cairn\/(archive|form|assessment)@/
/** A file that was cut before it could say so is still called what it is. */
const NAME = /\.cairn(?:-(archive|form))?\.json$/i

export type CairnFileKind = 'archive' | 'form' | 'assessment'

/** What a file is by what it says itself, or else by its name; null for a ladder's pack, and anything else. */
export const kindOfCairnFile = (text: string, file: string): CairnFileKind | null => {
  const said = FORMAT.exec(text)?.[1]
  if (said === 'archive' || said === 'form' || said === 'assessment') return said
  const named = NAME.exec(file)
  if (named === null) return null
  const [, kind] = named
  return kind?.toLowerCase() === 'archive' ? 'archive' : kind?.toLowerCase() === 'form' ? 'form' : 'assessment'
}

/** Checks a file as what it is. */
export const checkCairnFile = (
  text: string,
  {
    kind = kindOfCairnFile(text, ''),
    file,
    ladders,
    sha256,
  }: {
    readonly kind?: CairnFileKind | null
    readonly file: string
    readonly ladders: readonly Ladder[]
    readonly sha256: (text: string) => string
  },
): CairnFileCheck => {
  if (kind === 'archive') {
    const { sound, errors, problems } = checkArchive(text, { file, sha256 })
    return sound === null ? { kind: 'refused', errors, problems } : { kind: 'archive', archive: sound }
  }
  if (kind === 'form') {
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
