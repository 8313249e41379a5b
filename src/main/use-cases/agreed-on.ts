import { readAgreedRows } from '#main/storage/agreed-rows.ts'
import { readFigures } from '#main/storage/assessments.ts'
import type { ReadableDb } from '#main/storage/database.ts'
import { listMeetings } from '#main/storage/meetings.ts'
import type { AgreedCompetency, AgreedOn } from '#shared/agreed-on.ts'
import type { AgreedRow } from '#shared/agreed-row.ts'
import type { Answers } from '#shared/assessment.ts'
import type { Ladder } from '#shared/ladder.ts'
import { competencyOf } from '#shared/wording/item-name.ts'
import type { UseCaseContext } from './context.ts'
import { answersOf } from './loaded-assessment.ts'
import type { LoadedAssessment } from './loaded-assessment.ts'

/** What was agreed on about an assessment: its rows, and each competency of which something was said (decision 0016). */
export function agreedOn({ score }: UseCaseContext, db: ReadableDb, loaded: LoadedAssessment): AgreedOn {
  const { record, shelved } = loaded
  const { ladder } = shelved
  const rows = readAgreedRows(db, record.id)
  const own = readFigures(db, record.id)?.competencies ?? score(ladder, answersOf(loaded)).competencies
  const named = competenciesOf(ladder, rows)
  const fromRows = named.size === 0 ? {} : score(ladder, withAgreedRows(answersOf(loaded), rows)).competencies
  const talks = listMeetings(db).filter(({ assessment }) => assessment === record.id)
  return {
    rows,
    competencies: ladder.competencies.flatMap(({ id }): AgreedCompetency[] => {
      const talk = talks.find(({ agreed }) => Object.hasOwn(agreed, id))
      const said = talk?.agreed[id]
      const fromTalk = talk === undefined || said === undefined ? null : { value: said, heldOn: talk.heldOn }
      const ofRows = named.has(id) ? (fromRows[id]?.value ?? null) : null
      const value = fromTalk?.value ?? ofRows
      if (value === null) return []
      return [{ competency: id, own: own[id]?.value ?? null, fromRows: ofRows, fromTalk, value }]
    }),
  }
}

function competenciesOf(ladder: Ladder, rows: readonly AgreedRow[]): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ item, value }) => {
      const competency = value === null ? undefined : competencyOf(ladder, item)
      return competency === undefined ? [] : [competency.id]
    }),
  )
}

function withAgreedRows(answers: Answers, rows: readonly AgreedRow[]): Answers {
  const agreed = rows.flatMap(({ item, value }) => (value === null ? [] : [[item, value] as const]))
  const items = new Set(agreed.map(([item]) => item))
  const stillOut = Object.entries(answers.notApplicable).filter(([item]) => !items.has(item))
  return {
    ...answers,
    ratings: { ...answers.ratings, ...Object.fromEntries(agreed) },
    notApplicable: Object.fromEntries(stillOut),
  }
}
