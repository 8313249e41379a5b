import { MAX_ARCHIVE_BYTES } from '#main/archive/check-archive.ts'
import { checkCairnFile, kindOfCairnFile, refusedCairnFile } from '#main/archive/check-cairn-file.ts'
import type { CairnFileCheck } from '#main/archive/check-cairn-file.ts'
import { MAX_ASSESSMENT_BYTES } from '#main/assessments/read-assessment-file.ts'
import { problemsOfFile } from '#main/ladders/read-document.ts'
import type { Ladder } from '#shared/ladder.ts'
import { inMegabytes, readTextFile } from './read-text-file.ts'
import { sha256 } from './sha256.ts'

/** `other` is none of Cairn's own: a ladder's pack, say. */
export type FileCheck = CairnFileCheck | { readonly kind: 'other' }

/**
 * Reads a file and checks all of it, by what it is. For a thread of its own: neither a large file nor a wicked one keeps
 * the window waiting.
 */
export const checkFileAt = (
  path: string,
  { file, ladders }: { readonly file: string; readonly ladders: readonly Ladder[] },
): FileCheck => {
  const read = readTextFile(path, { file, maxBytes: MAX_ARCHIVE_BYTES })
  if (!read.ok) return kindOfCairnFile('', file) === null ? { kind: 'other' } : refusedCairnFile(read.problems)
  const kind = kindOfCairnFile(read.text, file)
  if (kind === null) return { kind: 'other' }
  if (kind !== 'archive' && read.text.length > MAX_ASSESSMENT_BYTES) {
    const { all, add } = problemsOfFile(file)
    add('file-too-large', [], { limit: inMegabytes(MAX_ASSESSMENT_BYTES) })
    return refusedCairnFile(all)
  }
  return checkCairnFile(read.text, { kind, file, ladders, sha256 })
}
