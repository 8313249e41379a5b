import { assertNever } from '#shared/assert-never.ts'
import { CaseResult } from './case-result.tsx'
import { CumulativeResult } from './cumulative-result.tsx'
import { ProfileResult } from './profile-result.tsx'
import { ReflectionResult } from './reflection-result.tsx'
import type { KindResultProps } from './result-shape.ts'
import { WeightedResult } from './weighted-result.tsx'

/** The result as its ladder comes to one: each kind has its own figures, and its own way to say why. */
export const ResultBody = (props: KindResultProps) => {
  const { outcome } = props.wording
  switch (outcome.kind) {
    case 'weighted-bands':
      return <WeightedResult {...props} outcome={outcome} />
    case 'profile':
      return <ProfileResult {...props} outcome={outcome} />
    case 'cumulative':
      return <CumulativeResult {...props} outcome={outcome} />
    case 'case':
      return <CaseResult {...props} outcome={outcome} />
    case 'reflection':
      return <ReflectionResult {...props} outcome={outcome} />
    default:
      return assertNever(outcome)
  }
}
