import Database from 'better-sqlite3'

/** Whether the schema refused what was to be written. */
export const isConstraint = (error: unknown): boolean =>
  error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')
