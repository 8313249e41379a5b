import type { AppError, AppErrorCode, Result } from '#shared/app-error.ts'
import type { CairnBridge } from '#shared/ipc/bridge.ts'

declare global {
  interface Window {
    readonly cairn: CairnBridge
  }
}

/** An expected failure of main, as an error that React Query and error boundaries can carry. */
export class CairnError extends Error {
  readonly code: AppErrorCode
  readonly detail: NonNullable<AppError['detail']>

  constructor(error: AppError) {
    super(error.code)
    this.name = 'CairnError'
    this.code = error.code
    this.detail = error.detail ?? {}
  }
}

/** The value of a call across the bridge. @throws CairnError where main refused or failed */
export const unwrap = async <T>(call: Promise<Result<T>>): Promise<T> => {
  const result = await call
  if (result.ok) return result.value
  throw new CairnError(result.error)
}

/** The only reader of `window.cairn`. */
export const bridge = (): CairnBridge => window.cairn
