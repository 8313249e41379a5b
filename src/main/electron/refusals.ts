import { REFUSAL_KINDS } from '#shared/privacy.ts'
import type { RefusalKind } from '#shared/privacy.ts'

/** Counts what was turned away since the start. Only how often: what it was may hold a person's words. */
export interface Refusals {
  readonly count: (kind: RefusalKind) => void
  /** Takes back what one of Cairn's own checks provoked. */
  readonly takeBack: (kind: RefusalKind) => void
  readonly counts: () => Readonly<Record<RefusalKind, number>>
}

export function countRefusals(): Refusals {
  const counts = new Map<RefusalKind, number>()
  const add = (kind: RefusalKind, number: number): void => {
    counts.set(kind, (counts.get(kind) ?? 0) + number)
  }
  return {
    count: (kind) => {
      add(kind, 1)
    },
    takeBack: (kind) => {
      add(kind, -1)
    },
    counts: () => {
      const of = (kind: RefusalKind): number => counts.get(kind) ?? 0
      const [request, permission, navigation, window, connection] = REFUSAL_KINDS
      return {
        request: of(request),
        permission: of(permission),
        navigation: of(navigation),
        window: of(window),
        connection: of(connection),
      }
    },
  }
}
