/** What she and another agreed on for one row, beside both their answers. */
export interface AgreedRow {
  readonly item: string
  /** Null where only words were agreed on. */
  readonly value: number | null
  readonly note: string
}
