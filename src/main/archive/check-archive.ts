import { canonicalJson } from '#main/ladders/canonical-json.ts'
import { excerptAt, linesOf } from '#main/ladders/problem-excerpt.ts'
import { collectProblems, inFileOrder } from '#main/ladders/problems.ts'
import type { AddProblem } from '#main/ladders/problems.ts'
import { addSchemaProblems } from '#main/ladders/schema-problems.ts'
import { positionsIn } from '#main/ladders/document-places.ts'
import { ARCHIVE_FORMAT, LEAVABLE, archiveSchema } from '#shared/archive/archive-format.ts'
import type { Leavable } from '#shared/archive/archive-format.ts'
import { ARCHIVE_KINDS } from '#shared/archive/archive-kinds.ts'
import type { ArchiveRow } from '#shared/archive/archive-table.ts'
import type { ListedProblem } from '#shared/ladder-facts.ts'
import { itemsIn } from './archive-items.ts'
import { archiveJsonSchema } from './archive-json-schema.ts'
import { checkReferences } from './check-references.ts'
import { checkStoredAnswers } from './check-stored-answers.ts'
import { checkTwins } from './check-twins.ts'
import { fingerprintOf, idOf, labelOf } from './fingerprint.ts'
import { isOwnFormat } from './own-format.ts'
import { placesInJson } from './places-in-json.ts'
import { scanJson } from './scan-json.ts'

/** One thing of a checked archive; its content as text, which crosses between threads at no cost. */
export interface SoundItem {
  readonly kind: string
  readonly id: string
  readonly label: string
  readonly fingerprint: string
  readonly lineage: readonly string[]
  readonly content: string
}

export interface SoundArchive {
  readonly without: readonly Leavable[]
  readonly items: readonly SoundItem[]
}

/** An archive's text, checked: plain data, so that another thread can hand it over. */
export interface ArchiveCheck {
  readonly errors: number
  /** The first of them, with their lines. */
  readonly problems: readonly ListedProblem[]
  readonly sound: SoundArchive | null
}

/** The most that an archive may take, in bytes; whoever reads the file holds to it before reading. */
export const MAX_ARCHIVE_BYTES = 200 * 1024 * 1024
/** More are counted and not listed: finding the place of each takes a walk through the file. */
const MOST_LISTED = 20

/** Checks all of an archive: taken whole or not at all, every fault with its place. */
export const checkArchive = (
  text: string,
  { file, sha256 }: { readonly file: string; readonly sha256: (text: string) => string },
): ArchiveCheck => {
  const fault = scanJson(text)
  if (fault !== null) {
    const position = positionsIn(text)(fault.offset)
    const problem = { severity: 'error', file, ...position, path: '', code: fault.code, params: fault.params } as const
    return { errors: 1, problems: [{ ...problem, excerpt: excerptAt(linesOf(text), problem) }], sound: null }
  }
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''))
  const list = collectProblems(file, placesInJson(text))
  let errors = 0
  const add: AddProblem = (...problem) => {
    errors += 1
    if (errors <= MOST_LISTED) list.add(...problem)
  }
  const sound = checkValue(value, add, sha256)
  if (errors === 0) return { errors, problems: [], sound }
  const lines = linesOf(text)
  const problems = inFileOrder(list.all).map((problem) => ({ ...problem, excerpt: excerptAt(lines, problem) }))
  return { errors, problems, sound: null }
}

const checkValue = (value: unknown, add: AddProblem, sha256: (text: string) => string): SoundArchive | null => {
  if (!isOwnFormat(value, { wanted: ARCHIVE_FORMAT, add })) return null
  const parsed = archiveSchema.safeParse(value)
  if (!parsed.success) {
    addSchemaProblems(parsed.error.issues, { value, schema: archiveJsonSchema, add })
    return null
  }
  const archive: ArchiveRow = parsed.data
  for (const kind of ARCHIVE_KINDS) checkTwins(kind, itemsIn(archive, kind), add)
  checkReferences(archive, add)
  checkStoredAnswers(archive, { add, sha256 })
  const { lineage, without } = parsed.data
  return {
    without: LEAVABLE.filter((part) => without.includes(part)),
    items: ARCHIVE_KINDS.flatMap((kind) =>
      itemsIn(archive, kind).map((item): SoundItem => {
        const id = idOf(kind, item)
        return {
          kind: kind.name,
          id,
          label: labelOf(kind, item),
          fingerprint: fingerprintOf(kind, item, sha256),
          lineage: lineage[kind.name]?.[id] ?? [],
          content: canonicalJson(item),
        }
      }),
    ),
  }
}
