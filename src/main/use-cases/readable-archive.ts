import { leaveOut } from '#main/archive/leave-out.ts'
import { readableTables } from '#main/archive/readable-tables.ts'
import type { ReadableFile } from '#main/archive/readable-tables.ts'
import { safeFileName } from '#main/files/safe-file-name.ts'
import { escaped, quoted, table } from '#main/report/markdown-text.ts'
import { readItems } from '#main/storage/archive/read-items.ts'
import { reading } from '#main/storage/transact.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { Leavable } from '#shared/archive/archive-format.ts'
import { ARCHIVE_KINDS } from '#shared/archive/archive-kinds.ts'
import type { ArchiveRow } from '#shared/archive/archive-table.ts'
import { rowsAt, textAt } from '#shared/archive/rows-at.ts'
import { ladderHash } from '#shared/ids.ts'
import { itemsOf } from '#shared/items.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import type { Locale } from '#shared/locale.ts'
import type { Say } from '#shared/words.ts'
import { itemName } from '#shared/wording/item-name.ts'
import type { UseCaseContext } from './context.ts'

/**
 * Everything of hers for people: each table as CSV, each assessment as a page of Markdown with the ladder's own words. It
 * can't be read back; that is what the archive is for.
 */
export function readableArchive(
  context: UseCaseContext,
  { without, say, locale }: { readonly without: readonly Leavable[]; readonly say: Say; readonly locale: Locale },
): Result<readonly ReadableFile[]> {
  const { db } = context
  return reading(db, () => {
    const out = new Set(without)
    const items = new Map(
      ARCHIVE_KINDS.map((kind): [string, readonly ArchiveRow[]] => [
        kind.name,
        readItems(db, kind)
          .map((item) => leaveOut(kind, item, out))
          .filter((item) => item !== null),
      ]),
    )
    const assessments = items.get('assessments') ?? []
    const pages = assessments.map((assessment, index): ReadableFile => {
      const name = `${String(index + 1).padStart(3, '0')} ${textAt(assessment, 'title')}`
      return { name: safeFileName(name, 'md'), text: pageOf(context, assessment, { say, locale }) }
    })
    return ok([
      { name: 'README.md', text: `# Cairn\n\n${say('exchange:out.readme')}\n` },
      ...pages,
      ...readableTables(items, (atMs) => new Date(atMs).toISOString()),
    ])
  })
}

function pageOf(
  { db, shelf }: UseCaseContext,
  assessment: ArchiveRow,
  { say, locale }: { readonly say: Say; readonly locale: Locale },
): string {
  const ladder = shelf.find(db, ladderHash.parse(textAt(assessment, 'ladderHash')))?.ladder
  const blocks = [`# ${escaped(textAt(assessment, 'title'))}`]
  if (ladder === undefined) return `${blocks.join('\n\n')}\n`
  const words = { ladder, text: ladderTextIn(ladder, locale) }
  const by = (part: string): ReadonlyMap<string, ArchiveRow> =>
    new Map(rowsAt(assessment, part).map((row) => [textAt(row, 'item'), row]))
  const [answers, notes, written] = [by('answers'), by('notes'), by('writtenAnswers')]
  const rows = itemsOf(ladder).map(({ id }) => [itemName(words, id), answerText(answers.get(id), say)])
  blocks.push(
    `${escaped(words.text.text(ladder.name))} ${ladder.version}`,
    table([{ name: say('exchange:out.row') }, { name: say('exchange:out.answer') }], rows),
  )
  for (const { id } of itemsOf(ladder)) {
    const texts = [written.get(id), notes.get(id)].flatMap((row) => (row === undefined ? [] : [textAt(row, 'text')]))
    const said = texts.filter((text) => text !== '')
    if (said.length > 0) blocks.push(`## ${escaped(itemName(words, id))}`, ...said.map(quoted))
  }
  return `${blocks.join('\n\n')}\n`
}

function answerText(row: ArchiveRow | undefined, say: Say): string {
  if (row === undefined) return say('report:answer.unanswered')
  if (row['rating'] === null) return say('report:answer.reason', { reason: textAt(row, 'reason') })
  return textAt(row, 'rating')
}
