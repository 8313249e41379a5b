/** A row that is no value of ours: edited by hand, or changed by a fault of the disk. Says where, never what. */
export class DamagedRowError extends Error {
  override readonly name = 'DamagedRowError'
  readonly table: string
  readonly row: string

  constructor(table: string, row: string) {
    super(`a row of ${table} can't be read`)
    this.table = table
    this.row = row
  }
}
