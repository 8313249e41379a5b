import type { Format } from '#shared/format.ts'
import { formatIn } from '#shared/format-in.ts'
import type { ReportDocument, ReportModel } from '#shared/report-model.ts'
import { sayIn } from '#shared/say-in.ts'
import type { Say } from '#shared/words.ts'
import {
  documentTitle,
  gapsTitle,
  headLines,
  leftOutSentence,
  noGaps,
  questionsTitle,
  statusLine,
} from '#shared/wording/report-words.ts'
import { markdownDetails } from './markdown-details.ts'
import { actionBlocks, promiseBlocks } from './markdown-talk.ts'
import { escaped } from './markdown-text.ts'
import { standingTable } from './markdown-standing.ts'

/** The pages of a document as Markdown: each language by itself, a rule between them. */
export const documentMarkdown = ({ parts }: ReportDocument): string =>
  parts.map((model) => reportMarkdown(model, sayIn(model.language), formatIn(model.language))).join('\n---\n\n')

/**
 * The summary as Markdown, for a shared document: the same sections, figures and sentences as on paper, without its
 * limit of one page.
 * @param say the texts of the model's language
 */
export const reportMarkdown = (model: ReportModel, say: Say, format: Format): string => {
  const { head, questions, companion } = model
  const blocks: string[] = [
    `# ${escaped(documentTitle(model, say))}`,
    headLines(head, say, format).map(escaped).join('  \n'),
  ]
  blocks.push(
    ...promiseBlocks(model, say, format),
    ...standingBlocks(model, say, format),
    ...actionBlocks(model, say, format),
  )
  if (questions !== null) {
    blocks.push(
      `## ${escaped(questionsTitle(head, say))}`,
      questions.map((question, index) => `${index + 1}. ${escaped(question)}`).join('\n'),
    )
  }
  blocks.push(...markdownDetails(model, say, format))
  if (companion !== null) {
    blocks.push(
      `# ${escaped(say('report:companion.title', { ladder: companion.head.ladder, period: companion.head.period }))}`,
      ...standingBlocks(companion, say, format),
      ...markdownDetails(companion, say, format),
    )
  }
  const leftOut = leftOutSentence(model.leftOut, say, format)
  if (leftOut !== '') blocks.push(`## ${say('report:leftOut.title')}`, leftOut)
  blocks.push(say('report:made', { date: format.longDate(model.leftOut.madeAtMs) }))
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/** The result, the competencies, strengths and gaps. */
const standingBlocks = ({ result, standing, strengths, gaps }: ReportModel, say: Say, format: Format): string[] => {
  const blocks: string[] = []
  if (result !== null) {
    const level = result.qualifier === '' ? result.headline : `${result.headline} ${result.qualifier}`
    const soFar = result.state === 'provisional' ? `${say('report:soFar')} ` : ''
    blocks.push(
      `${soFar}**${escaped(level)}**${say('report:head.gap')}${escaped(statusLine(result, say))}`,
      result.sentences.join(say('explain:sentenceGap')),
    )
  }
  if (standing !== null) blocks.push(`## ${say('report:standing.title')}`, standingTable(standing, say, format))
  if (strengths !== null) {
    blocks.push(
      `## ${say('report:strengths.title')}`,
      strengths
        .map(
          ({ name, value, text }) => `- **${escaped(say('report:strengths.item', { name, value }))}** ${escaped(text)}`,
        )
        .join('\n'),
    )
  }
  if (gaps !== null) {
    blocks.push(
      `## ${escaped(gapsTitle(gaps, say))}`,
      gaps.list
        .map(({ name, from, to, rows }) => {
          const title =
            to === '' ? say('report:gaps.item', { name, from }) : say('report:gaps.step', { name, from, to })
          const lines = rows.map(
            (row) =>
              `  - ${row.name === '' ? '' : `${escaped(say('report:gaps.row', { row: row.name }))}${say('explain:sentenceGap')}`}${escaped(row.text)}`,
          )
          return [`- **${escaped(title)}**`, ...lines].join('\n')
        })
        .join('\n') || noGaps(gaps, say),
    )
  }
  return blocks
}
