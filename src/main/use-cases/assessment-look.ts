import { canonicalJson } from '#main/ladders/canonical-json.ts'
import { listAssessmentHeads } from '#main/storage/assessments.ts'
import type { ReadableDb } from '#main/storage/database.ts'
import type { AssessmentFile } from '#shared/assessment.ts'
import type { AssessmentLook } from '#shared/cairn-file.ts'
import type { AssessmentId } from '#shared/ids.ts'
import { itemsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { UseCaseContext } from './context.ts'
import { assessmentFile } from './export-assessment.ts'
import { loadAssessment } from './loaded-assessment.ts'

/** What is told of an assessment's file before it is taken. */
export function assessmentLook(
  context: UseCaseContext,
  db: ReadableDb,
  { assessment, ladder }: { readonly assessment: AssessmentFile; readonly ladder: Ladder },
): AssessmentLook {
  const { title, perspective = 'self', by = '', cycle, ratings = {}, notApplicable = {}, notes = {} } = assessment
  const items = itemsOf(ladder).map(({ id }) => id)
  return {
    title,
    perspective,
    by,
    ladderId: ladder.id,
    ladderName: ladder.name,
    ladderVersion: ladder.version,
    cycle: cycle?.name ?? null,
    answered: items.filter((id) => Object.hasOwn(ratings, id) || Object.hasOwn(notApplicable, id)).length,
    total: items.length,
    notes: Object.keys(notes).length,
    evidence: (assessment.evidence ?? []).length,
    privateNotes: (assessment.private ?? []).filter((id) => Object.hasOwn(notes, id)).length,
    here: findSame(context, db, assessment, ladder),
  }
}

/** One that would make the very same file, whatever it is called here and in which cycle it stands. */
function findSame(context: UseCaseContext, db: ReadableDb, file: AssessmentFile, ladder: Ladder): AssessmentId | null {
  const wanted = answersIn(file)
  for (const { head } of listAssessmentHeads(db)) {
    if (head.ladderId !== ladder.id || head.perspective !== (file.perspective ?? 'self')) continue
    const loaded = loadAssessment(context, db, head.id)
    if (loaded.ok && answersIn(assessmentFile(loaded.value.record, loaded.value.shelved.ladder, [])) === wanted)
      return head.id
  }
  return null
}

const answersIn = ({
  perspective = 'self',
  target = null,
  context = {},
  ratings = {},
  notApplicable = {},
  notes = {},
  signals = {},
  answers = {},
  estimates = {},
}: AssessmentFile): string =>
  canonicalJson({ perspective, target, context, ratings, notApplicable, notes, signals, answers, estimates })
