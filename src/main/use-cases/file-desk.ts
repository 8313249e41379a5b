import type { CairnFileCheck } from '#main/archive/check-cairn-file.ts'

export type LaidFile = Exclude<CairnFileCheck, { kind: 'refused' }>

/**
 * Where a checked file lies until it is imported or another one takes its place. The page knows it by a token only: it
 * never names a path, and what is imported is exactly what was checked. [trust F9]
 */
export interface FileDesk {
  readonly lay: (file: LaidFile) => string
  /** Null where the token is not that of the file on the desk. */
  readonly at: (token: string) => LaidFile | null
  readonly clear: () => void
}

export function fileDesk(newToken: () => string): FileDesk {
  let current: { readonly token: string; readonly file: LaidFile } | null = null
  return {
    lay: (file) => {
      current = { token: newToken(), file }
      return current.token
    },
    at: (token) => (current?.token === token ? current.file : null),
    clear: () => {
      current = null
    },
  }
}
