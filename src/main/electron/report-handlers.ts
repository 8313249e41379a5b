import { clipboard } from 'electron'
import { safeFileName } from '#main/files/safe-file-name.ts'
import { exportParts } from '#main/report/export-parts.ts'
import { documentMarkdown } from '#main/report/report-markdown.ts'
import { assessmentFileText } from '#main/use-cases/assessment-file-text.ts'
import type { UseCaseContext } from '#main/use-cases/context.ts'
import { recordExport } from '#main/use-cases/record-export.ts'
import { summarizing } from '#main/use-cases/summarizing.ts'
import type { SearchWay } from '#main/threads/way-search.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { Channel } from '#shared/ipc/channels.ts'
import type { Handlers, Input, SavedFile } from '#shared/ipc/contract.ts'
import { sayIn } from '#shared/say-in.ts'
import type { FileSaver } from './file-saver.ts'
import type { ReportPrinter } from './report-printer.ts'

/** The channels that make pages and files of an assessment. */
type ReportChannel = Extract<Channel, 'assessment:save-file' | `report:${string}`>

type Pages = Input<'report:save'>

export interface ReportEdge {
  /** Made when the first page is asked for: starting up doesn't wait for it. */
  readonly printer: () => ReportPrinter
  readonly save: FileSaver
  readonly search: SearchWay
  /** Told why pages could not be made; the person reads only that they could not. */
  readonly onFault: (channel: ReportChannel, error: unknown) => void
}

export function reportHandlers(
  context: UseCaseContext,
  { printer, save, search, onFault }: ReportEdge,
): Pick<Handlers, ReportChannel> {
  const summarize = summarizing(context, search)
  const printed = async <T>(channel: ReportChannel, work: () => Promise<T>): Promise<Result<T>> => {
    try {
      return ok(await work())
    } catch (error) {
      onFault(channel, error)
      return err('print-failed')
    }
  }

  const savePages = async (
    channel: 'report:save' | 'report:save-markdown',
    input: Pages,
  ): Promise<Result<SavedFile>> => {
    const summary = await summarize(input)
    if (!summary.ok) return summary
    const { document, title } = summary.value
    const [{ head, language }] = document.parts
    const name = sayIn(language)('report:file', { period: head.period })
    const saved =
      channel === 'report:save'
        ? await save({
            name: safeFileName(name, 'pdf'),
            content: () => printed(channel, async () => (await printer().toPdf(document)).pdf),
          })
        : await save({
            name: safeFileName(name, 'md'),
            content: () => Promise.resolve(ok(documentMarkdown(document))),
          })
    if (!saved.ok || saved.value === null) return saved
    const kind = channel === 'report:save' ? 'summary-pdf' : 'summary-markdown'
    const noted = recordExport(context, {
      kind,
      subject: title,
      file: saved.value,
      ...exportParts(document, input.options.sections),
    })
    return noted.ok ? saved : noted
  }

  return {
    'report:preview': async (input) => {
      const summary = await summarize(input)
      if (!summary.ok) return summary
      const { document, companion } = summary.value
      return await printed('report:preview', async () => {
        const { pdf, pages, shown } = await printer().toPdf(document)
        return { pdf, pages, shown, counts: document.parts[0].counts, companion }
      })
    },
    'report:save': (input) => savePages('report:save', input),
    'report:save-markdown': (input) => savePages('report:save-markdown', input),
    'report:print': async (input) => {
      const summary = await summarize(input)
      if (!summary.ok) return summary
      const { document, title } = summary.value
      const done = await printed('report:print', () => printer().toPaper(document))
      if (!done.ok) return done
      if (!done.value) return ok(null)
      const parts = exportParts(document, input.options.sections)
      return recordExport(context, { kind: 'summary-print', subject: title, file: null, ...parts })
    },
    'report:markdown': async (input) => {
      const summary = await summarize(input)
      if (!summary.ok) return summary
      const { document, title } = summary.value
      const markdown = documentMarkdown(document)
      await clipboard.writeText(markdown) // newer versions of Electron answer with a promise
      const parts = exportParts(document, input.options.sections)
      const noted = recordExport(context, { kind: 'summary-copy', subject: title, file: null, ...parts })
      return noted.ok ? ok({ markdown }) : noted
    },
    'assessment:save-file': async (input) => {
      const file = assessmentFileText(context, input)
      if (!file.ok) return file
      const { title, text, holds, leftOut } = file.value
      const saved = await save({
        name: safeFileName(title, 'cairn.json'),
        content: () => Promise.resolve(ok(text)),
      })
      if (!saved.ok || saved.value === null) return saved
      const noted = recordExport(context, {
        kind: 'assessment-file',
        subject: title,
        file: saved.value,
        holds,
        leftOut,
      })
      return noted.ok ? saved : noted
    },
  }
}
