import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { stampTimeMs, utcStamp } from './utc-stamp.ts'

/** One backup, as its name tells of it; what is in it is known once it was read. */
export interface Backup {
  readonly name: string
  readonly atMs: number
  readonly schema: number
  readonly bytes: number
}

const NAME = /^cairn-(?<stamp>\d{8}T\d{6}Z)-schema-(?<schema>\d+)\.db$/

/** Oldest first. @throws where the folder can't be read */
export function listBackups(folder: string): Backup[] {
  return readdirSync(folder)
    .flatMap((name) => {
      const { stamp, schema } = NAME.exec(name)?.groups ?? {}
      if (stamp === undefined || schema === undefined) return []
      const bytes = statSync(join(folder, name), { throwIfNoEntry: false })?.size
      return bytes === undefined ? [] : [{ name, atMs: stampTimeMs(stamp), schema: Number(schema), bytes }]
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** A name that no backup in the folder has: two of the same second are a second apart. */
export function freeBackupName(folder: string, schema: number, nowMs: number): string {
  const taken = new Set(listBackups(folder).map(({ atMs }) => atMs))
  let atMs = Math.floor(nowMs / 1_000) * 1_000
  while (taken.has(atMs)) atMs += 1_000
  return `cairn-${utcStamp(atMs)}-schema-${schema}.db`
}
