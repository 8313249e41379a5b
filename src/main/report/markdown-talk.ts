import type { Format } from '#shared/format.ts'
import type { ReportModel } from '#shared/report-model.ts'
import type { Say } from '#shared/words.ts'
import { actionFacts, agreedLine, promiseFacts, promisesTitle } from '#shared/wording/report-words.ts'
import { escaped } from './markdown-text.ts'

/** What was promised last time, as a list to tick. */
export const promiseBlocks = ({ promises, head }: ReportModel, say: Say, format: Format): string[] =>
  promises === null
    ? []
    : [
        `## ${escaped(promisesTitle(promises, say, format))}`,
        promises.list
          .map((promise) => {
            const facts = promiseFacts(promise, head.manager, say, format)
            return `- [${promise.state === 'done' ? 'x' : ' '}] ${escaped(promise.text)} (${escaped(facts)})`
          })
          .join('\n'),
        ...(promises.agreed.length === 0 ? [] : [escaped(agreedLine(promises.agreed, say, Number.POSITIVE_INFINITY))]),
      ].filter((block) => block !== '')

/** What is about to be done, as a list to tick. */
export const actionBlocks = ({ actions }: ReportModel, say: Say, format: Format): string[] =>
  actions === null
    ? []
    : [
        `## ${say('report:actions.title')}`,
        actions
          .map((action) => {
            const facts = actionFacts(action, say, format)
            return `- [${action.isDone ? 'x' : ' '}] ${escaped(action.text)}${facts === '' ? '' : ` (${escaped(facts)})`}`
          })
          .join('\n'),
      ]
