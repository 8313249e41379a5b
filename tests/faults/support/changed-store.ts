import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { sha256 } from '#main/files/sha256.ts'
import { listBackups } from '#main/storage/backup-names.ts'
import { schemaOf } from '#main/storage/migrate.ts'
import { MIGRATIONS } from '#main/storage/migrations.ts'
import { openDatabase } from '#main/storage/open-database.ts'
import { readBackup } from '#main/storage/read-backup.ts'
import { storeLayout } from '#main/storage/store-layout.ts'
import { exportArchive } from '#main/use-cases/export-archive.ts'
import { fillWithRandomPerson } from '../../support/random-person.ts'
import { contentOf } from './content-of.ts'
import { copyOf } from './copy-of.ts'
import { saveCount } from './count-in-note.ts'
import { prepareCounted } from './counted-store.ts'

/** What processes/change-store.ts does to a store. */
export type Change = 'migrate' | 'backup' | 'restore' | 'import'

const OPTIONS = { appVersion: '0.1.0', nowMs: () => 0 }
const FIXTURE = join(import.meta.dirname, '..', '..', 'fixtures', 'databases', 'schema-1.sql')
/** What is given by chance when it is made is another at each try. */
const BY_CHANCE = ['identity']

/** A store as it is before the change. */
export function prepareToChange(folder: string, change: Change): void {
  if (change === 'migrate') {
    const { storeFolder, backupFolder, file } = storeLayout(folder)
    for (const made of [storeFolder, backupFolder]) mkdirSync(made, { recursive: true })
    const db = new Database(file)
    db.exec(readFileSync(FIXTURE, 'utf8'))
    db.close()
    return
  }
  if (change === 'import') {
    prepareCounted(folder)
    writeFileSync(join(folder, 'other.cairn-archive.json'), archiveOfSomebody(`${folder}-elsewhere`))
    return
  }
  const elsewhere = `${folder}-elsewhere`
  const id = prepareCounted(elsewhere)
  const other = openDatabase(elsewhere, OPTIONS)
  if (!other.ok) throw new Error(other.error.code)
  saveCount(other.value.db, id, 1)
  other.value.close()
  prepareCounted(folder)
  cpSync(storeLayout(elsewhere).file, join(folder, 'other.db'))
  rmSync(elsewhere, { recursive: true, force: true })
}

/** Something of every kind that an archive holds. */
function archiveOfSomebody(folder: string): string {
  const opened = openDatabase(folder, OPTIONS)
  if (!opened.ok) throw new Error(opened.error.code)
  const { db, close } = opened.value
  fillWithRandomPerson(db, 3)
  const archive = exportArchive({ db, sha256 }, { without: [] })
  if (!archive.ok) throw new Error(archive.error.code)
  close()
  rmSync(folder, { recursive: true, force: true })
  return archive.value.text
}

/** How the change stands; null where the store can't be read, or a backup is not sound. */
export interface Standing {
  /** What was done, as it lies there: read from a copy, before the app finishes or takes back anything. */
  readonly asFound: string
  /** What the app shows at its next start. */
  readonly shown: string
}

export function standingOf(folder: string, change: Change): Standing | null {
  const found = asFound(folder, change)
  const shown = shownIn(folder)
  if (found === null || shown === null || !areBackupsSound(folder)) return null
  return { asFound: found === 'see what is shown' ? shown : found, shown }
}

function asFound(folder: string, change: Change): string | null {
  switch (change) {
    case 'migrate':
      return rawContent(folder)
    case 'backup':
      return `${listBackups(storeLayout(folder).backupFolder).length} backups`
    case 'restore':
    case 'import':
      return 'see what is shown'
  }
}

/** The schema and the content as SQLite alone finds them, its log worked in. */
function rawContent(folder: string): string | null {
  try {
    const db = new Database(storeLayout(copyOf(folder, `${folder}-looked-at`)).file)
    const found = `schema ${schemaOf(db)}: ${contentOf(db, BY_CHANCE)}`
    db.close()
    return found
  } catch (error) {
    if (error instanceof Database.SqliteError) return null
    throw error
  }
}

function shownIn(folder: string): string | null {
  const opened = openDatabase(folder, OPTIONS)
  if (!opened.ok) return null
  const { db, close } = opened.value
  const migrated = db.prepare('SELECT count(*) FROM migrations').pluck().get()
  const content = migrated === MIGRATIONS.length ? contentOf(db, BY_CHANCE) : null
  close()
  return content
}

function areBackupsSound(folder: string): boolean {
  const { backupFolder } = storeLayout(folder)
  return listBackups(backupFolder).every(({ name }) => readBackup(join(backupFolder, name), MIGRATIONS.length).ok)
}
