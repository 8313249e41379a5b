import type { ArchiveReview } from './archive/archive-review.ts'
import type { Perspective } from './assessment.ts'
import type { FormPerspective } from './form-perspectives.ts'
import type { AssessmentId } from './ids.ts'
import type { ListedProblem } from './ladder-facts.ts'
import type { Text } from './text.ts'

/** What is told of an assessment's file before it is taken. */
export interface AssessmentLook {
  readonly title: string
  readonly perspective: Perspective
  readonly by: string
  readonly ladderId: string
  readonly ladderName: Text
  readonly ladderVersion: string
  readonly cycle: string | null
  readonly answered: number
  readonly total: number
  readonly notes: number
  readonly privateNotes: number
  readonly evidence: number
  /** The very same is here already. */
  readonly here: AssessmentId | null
}

/** What is told of a form before it is filled in. */
export interface FormLook {
  readonly title: string
  readonly perspective: FormPerspective
  readonly about: string
  readonly ladderName: Text
  readonly ladderVersion: string
  readonly cycle: string | null
  readonly target: string | null
  readonly items: number
}

/** A file of Cairn's that the person chose, checked. Nothing of it is stored; the token names it, once. */
export type FileLook =
  | {
      readonly kind: 'refused'
      readonly file: string
      readonly errors: number
      readonly problems: readonly ListedProblem[]
    }
  | { readonly kind: 'archive'; readonly token: string; readonly file: string; readonly review: ArchiveReview }
  | { readonly kind: 'assessment'; readonly token: string; readonly file: string; readonly look: AssessmentLook }
  | { readonly kind: 'form'; readonly token: string; readonly file: string; readonly look: FormLook }
