/**
 * Expected failures cross the bridge as codes; the renderer words them (`errors.json` has a key per code, and a test
 * holds the two together). `detail` is for the text's placeholders: never a stack, never what the person wrote.
 */
export const APP_ERROR_CODES = [
  'refused',
  'invalid-input',
  'not-found',
  'assessment-completed',
  'assessment-not-completed',
  'ladder-not-found',
  'ladder-version-taken',
  'ladder-in-use',
  'ladder-built-in',
  'check-expired',
  /** Something changed here and there, and nobody said which is to stand. */
  'import-undecided',
  'import-unreadable',
  'cycle-in-use',
  'unknown-item',
  'value-off-scale',
  /** Nobody waited for it any more. */
  'search-stopped',
  'search-too-long',
  'disk-full',
  'disk-read-only',
  'disk-error',
  'database-busy',
  /** Something large is being written, and nothing else is until it is done. */
  'still-writing',
  'database-damaged',
  /** Sound as a file, but rows are not as Cairn wrote them. */
  'database-altered',
  'database-newer',
  'database-foreign',
  /** There is none, but backups or its log show that there was one. */
  'database-missing',
  /** The file has not one byte, but backups or its log show that it had. */
  'database-empty',
  'database-not-a-file',
  'database-unreadable',
  'database-read-only',
  'backup-failed',
  /** The second place for backups is not connected, or gone. */
  'second-place-missing',
  'migration-failed',
  /** What is shown is a copy in memory, since the file can't be written. */
  'only-looking',
  'folder-not-writable',
  'file-not-written',
  'print-failed',
  'internal',
] as const
export type AppErrorCode = (typeof APP_ERROR_CODES)[number]

export interface AppError {
  readonly code: AppErrorCode
  readonly detail?: Readonly<Record<string, string | number>>
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })
export const err = (
  code: AppErrorCode,
  detail?: AppError['detail'],
): { readonly ok: false; readonly error: AppError } => ({
  ok: false,
  error: detail === undefined ? { code } : { code, detail },
})
