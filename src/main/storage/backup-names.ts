import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { stampTimeMs, utcStamp } from './utc-stamp.ts'

/** One backup, as its name tells of it; what is in it is known once it was read. */
export interface Backup {
  readonly name: string
  /** In the order in which they were made, whatever the clock said; 0 where the name has none. */
  readonly number: number
  /** By the clock of that moment. */
  readonly atMs: number
  readonly schema: number
  readonly bytes: number
}

const NAME = /^cairn-(?:(?<number>\d{5,9})-)?(?<stamp>\d{8}T\d{6}Z)-schema-(?<schema>\d+)\.db$/

/** In the order in which they were made. @throws where the folder can't be read */
export function listBackups(folder: string): Backup[] {
  return readdirSync(folder)
    .flatMap((name) => {
      const { number = '0', stamp, schema } = NAME.exec(name)?.groups ?? {}
      if (stamp === undefined || schema === undefined) return []
      const bytes = statSync(join(folder, name), { throwIfNoEntry: false })?.size
      if (bytes === undefined) return []
      return [{ name, number: Number(number), atMs: stampTimeMs(stamp), schema: Number(schema), bytes }]
    })
    .sort(inOrder)
}

export function inOrder(one: Pick<Backup, 'number' | 'atMs' | 'name'>, other: typeof one): number {
  return one.number - other.number || one.atMs - other.atMs || (one.name < other.name ? -1 : 1)
}

/** The last number that was given in a folder; 0 where there is none, or no such folder. */
export function lastNumberIn(folder: string): number {
  return existsSync(folder) ? (listBackups(folder).at(-1)?.number ?? 0) : 0
}

/** A name that comes after every other in the folder, and after `above`. */
export function nextBackupName(
  folder: string,
  { schema, nowMs, above = 0 }: { readonly schema: number; readonly nowMs: number; readonly above?: number },
): string {
  const number = Math.max(lastNumberIn(folder), above) + 1
  return `cairn-${String(number).padStart(5, '0')}-${utcStamp(nowMs)}-schema-${schema}.db`
}
