import { vocabularyOf } from '#main/assessments/ladder-vocabulary.ts'
import { checkLadder } from '#main/ladders/check-ladder.ts'
import { collectProblems, inFileOrder } from '#main/ladders/problems.ts'
import { readDocument } from '#main/ladders/read-document.ts'
import type { SourceDocument } from '#main/ladders/read-document.ts'
import { addSchemaProblems } from '#main/ladders/schema-problems.ts'
import { childOf } from '#main/ladders/schema-keys.ts'
import { FORM_FORMAT, formFileSchema } from '#shared/form-file.ts'
import type { FormFile } from '#shared/form-file.ts'
import type { Problem } from '#shared/problem.ts'
import { formJsonSchema } from './form-json-schema.ts'
import { isOwnFormat } from './own-format.ts'

export type ReadForm =
  | { readonly ok: true; readonly form: FormFile }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads a form and checks all of it, the ladder in it as if it were imported. */
export const readForm = (text: string, { file }: { readonly file: string }): ReadForm => {
  const { document, problems } = readDocument(text, { file })
  if (document === null || problems.length > 0) return { ok: false, problems: inFileOrder(problems) }
  const { value, placeOf } = document
  const { all, add } = collectProblems(file, placeOf)
  if (!isOwnFormat(value, { wanted: FORM_FORMAT, add })) return { ok: false, problems: all }
  const ladder = checkLadder(ladderIn(document))
  if (!ladder.ok) {
    return { ok: false, problems: ladder.problems.map((problem) => ({ ...problem, path: pathInForm(problem.path) })) }
  }
  const parsed = formFileSchema.safeParse(value)
  if (!parsed.success) {
    addSchemaProblems(parsed.error.issues, { value, schema: formJsonSchema, add })
    return { ok: false, problems: inFileOrder(all) }
  }
  const { target, track } = parsed.data
  const words = vocabularyOf(ladder.ladder)
  if (target !== null && !words.levels.includes(target))
    add('unknown-level', ['target'], { id: target }, { choices: words.levels })
  if (track !== null && !words.tracks.includes(track))
    add('unknown-track', ['track'], { id: track }, { choices: words.tracks })
  return all.length > 0 ? { ok: false, problems: inFileOrder(all) } : { ok: true, form: parsed.data }
}

/** The ladder as a document of its own, with its places in the form. */
const ladderIn = ({ file, value, placeOf }: SourceDocument): SourceDocument => ({
  file,
  value: childOf(value, 'ladder'),
  placeOf: (path, part) => placeOf(['ladder', ...path], part),
})

const pathInForm = (path: string): string =>
  path === '' ? 'ladder' : path.startsWith('[') ? `ladder${path}` : `ladder.${path}`
