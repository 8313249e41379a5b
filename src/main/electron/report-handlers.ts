import { clipboard } from 'electron'
import { safeFileName } from '#main/files/safe-file-name.ts'
import { reportMarkdown } from '#main/report/report-markdown.ts'
import { assessmentFileText } from '#main/use-cases/assessment-file-text.ts'
import type { UseCaseContext } from '#main/use-cases/context.ts'
import { summarizeAssessment } from '#main/use-cases/summarize-assessment.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import { formatFor } from '#shared/format.ts'
import type { Channel } from '#shared/ipc/channels.ts'
import type { Handlers } from '#shared/ipc/contract.ts'
import { createSay } from '#shared/say.ts'
import type { FileSaver } from './file-saver.ts'
import type { ReportPrinter } from './report-printer.ts'

/** The channels that make pages and files of an assessment. */
type ReportChannel = Extract<Channel, 'assessment:save-file' | `report:${string}`>

export interface ReportEdge {
  /** Made when the first page is asked for: starting up doesn't wait for it. */
  readonly printer: () => ReportPrinter
  readonly save: FileSaver
  /** Told why pages could not be made; the person reads only that they could not. */
  readonly onFault: (channel: ReportChannel, error: unknown) => void
}

export function reportHandlers(
  context: UseCaseContext,
  { printer, save, onFault }: ReportEdge,
): Pick<Handlers, ReportChannel> {
  const printed = async <T>(channel: ReportChannel, work: () => Promise<T>): Promise<Result<T>> => {
    try {
      return ok(await work())
    } catch (error) {
      onFault(channel, error)
      return err('print-failed')
    }
  }

  return {
    'report:preview': async (input) => {
      const report = summarizeAssessment(context, input)
      if (!report.ok) return report
      return await printed('report:preview', async () => {
        const { pdf, pages, shown } = await printer().toPdf(report.value)
        return { pdf, pages, shown, counts: report.value.counts }
      })
    },
    'report:save': async (input) => {
      const report = summarizeAssessment(context, input)
      if (!report.ok) return report
      const { head, language } = report.value
      const name = createSay(language)('report:file', { period: head.period })
      return await save({
        name: safeFileName(name, 'pdf'),
        content: () => printed('report:save', async () => (await printer().toPdf(report.value)).pdf),
      })
    },
    'report:print': async (input) => {
      const report = summarizeAssessment(context, input)
      if (!report.ok) return report
      return await printed('report:print', async () => {
        await printer().toPaper(report.value)
        return null
      })
    },
    'report:markdown': async (input) => {
      const report = summarizeAssessment(context, input)
      if (!report.ok) return report
      const { language } = input.options
      const markdown = reportMarkdown(report.value, createSay(language), formatFor(language))
      await clipboard.writeText(markdown) // newer versions of Electron answer with a promise
      return ok({ markdown })
    },
    'assessment:save-file': async (input) => {
      const file = assessmentFileText(context, input)
      if (!file.ok) return file
      return await save({
        name: safeFileName(file.value.title, 'cairn.json'),
        content: () => Promise.resolve(ok(file.value.text)),
      })
    },
  }
}
