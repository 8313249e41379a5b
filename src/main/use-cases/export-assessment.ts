import { ASSESSMENT_FORMAT } from '#shared/assessment.ts'
import type { AssessmentFile } from '#shared/assessment.ts'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { CountedEvidence } from '#shared/evidence.ts'
import { itemsOf, signalsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'

/**
 * The assessment as a file (`*.cairn.json`): whatever the format has room for, in the ladder's order. What it has no
 * room for stays behind: the questions, the place, the history, what project evidence belongs to.
 */
export function assessmentFile(
  record: AssessmentRecord,
  ladder: Ladder,
  evidence: readonly CountedEvidence[],
  attested: NonNullable<AssessmentFile['attested']> = {},
): AssessmentFile {
  const items = itemsOf(ladder).map(({ id }) => id)
  const signals = signalsOf(ladder).map(({ id }) => id)
  const { title, perspective, by, target, track, context } = record
  return {
    format: ASSESSMENT_FORMAT,
    ladder: { id: ladder.id, version: ladder.version },
    title,
    perspective,
    by,
    cycle: record.cycle && { name: record.cycle.name, startsOn: record.cycle.startsOn, endsOn: record.cycle.endsOn },
    target,
    track,
    context,
    ratings: inOrder(record.ratings, items),
    notApplicable: inOrder(record.notApplicable, items),
    notes: inOrder(record.notes, items),
    signals: inOrder(record.signals, signals),
    answers: inOrder(record.answers, items),
    loopSubject: record.subject,
    private: items.filter((id) => record.private.includes(id)),
    estimates: inOrder(
      record.estimates,
      ladder.competencies.map(({ id }) => id),
    ),
    later: items.filter((id) => record.later.includes(id)),
    evidence: evidence.map(({ title, what, outcome, on, to, kind, link, stance, claims }) => ({
      title,
      what,
      outcome,
      on,
      to,
      kind,
      link,
      stance,
      supports: [...claims],
    })),
    ...(Object.keys(attested).length === 0 ? {} : { attested }),
  }
}

function inOrder<T>(map: Readonly<Record<string, T>>, order: readonly string[]): Record<string, T> {
  const held = new Map(Object.entries(map))
  return Object.fromEntries(
    order.flatMap((id) => {
      const value = held.get(id)
      return value === undefined ? [] : [[id, value]]
    }),
  )
}
