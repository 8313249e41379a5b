import { useActions, useOpenAssessment } from '#renderer/lib/queries.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Side } from './comparison.ts'

/** Why a row changed, in her own words: the notes of both assessments, and the actions that were to move it. */
export interface WhyLine {
  readonly id: string
  readonly text: string
}

/** By row; rows of which nothing is known are missing. */
export const useWhyLines = (before: Side, after: Side): ((item: string) => readonly WhyLine[]) => {
  const { say } = useWords()
  const actions = useActions().data ?? []
  const was = useOpenAssessment(before.assessment.id).data?.record
  const is = useOpenAssessment(after.assessment.id).data?.record
  return (item) => [
    ...[
      { side: after, note: is?.notes[item] },
      { side: before, note: was?.notes[item] },
    ].flatMap(({ side: { assessment }, note }) =>
      note === undefined || note === ''
        ? []
        : [
            {
              id: assessment.id,
              text: say('growth:compare.noteOn', { name: assessment.cycle?.name ?? assessment.title, note }),
            },
          ],
    ),
    ...actions
      .filter(({ ladderId, raises }) => ladderId === after.ladder.id && raises.some((raise) => raise.item === item))
      .map(({ id, title, state }) => ({ id, text: say(`growth:compare.action.${state}`, { title }) })),
  ]
}
