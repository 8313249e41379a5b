import type { Problem } from '#shared/problem.ts'

/** A file that the person chose and that was checked; `content` is null where it was refused. */
export interface LaidPack {
  readonly path: string
  readonly file: string
  readonly content: string | null
  readonly problems: readonly Problem[]
}

/**
 * Where a checked file lies until it is imported, checked again or another one takes its place. The page knows it by a
 * token only: it never names a path, and what is imported is exactly what was checked. [trust F9]
 */
export interface PackDesk {
  readonly lay: (pack: LaidPack) => string
  /** Null where the token is not that of the pack on the desk. */
  readonly at: (token: string) => LaidPack | null
  readonly clear: () => void
}

export function packDesk(newToken: () => string): PackDesk {
  let current: { readonly token: string; readonly pack: LaidPack } | null = null
  return {
    lay: (pack) => {
      current = { token: newToken(), pack }
      return current.token
    },
    at: (token) => (current?.token === token ? current.pack : null),
    clear: () => {
      current = null
    },
  }
}
