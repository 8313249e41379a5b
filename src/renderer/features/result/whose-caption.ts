import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { Say } from '#shared/words.ts'

type View = Pick<AssessmentRecord, 'perspective' | 'by'>

/** Whose reading of a level it is; preceded by "so far" while it is provisional. */
export const levelCaption = (say: Say, record: View, complete: boolean): string => {
  if (record.perspective === 'self') return say(complete ? 'result:caption.self' : 'result:caption.selfSoFar')
  return say(complete ? 'result:caption.other' : 'result:caption.otherSoFar', { who: whoOf(say, record) })
}

/** What a result that is no level is headed by; whose view it is stands before it where it is not her own. */
export const kindCaption = (say: Say, record: View, kind: 'typical' | 'case' | 'talk', complete: boolean): string => {
  const caption = say(complete ? `result:caption.${kind}` : `result:caption.${kind}SoFar`)
  return record.perspective === 'self' ? caption : say('result:caption.of', { who: whoOf(say, record), caption })
}

const whoOf = (say: Say, { perspective, by }: View): string =>
  by === '' ? say(`common:perspective.${perspective}`) : by
