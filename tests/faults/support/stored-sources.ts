import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { WritableDb } from '#main/storage/database.ts'
import { keepLadder } from '#main/storage/ladders.ts'
import { openDatabase } from '#main/storage/open-database.ts'
import { takeBackup } from '#main/storage/take-backup.ts'
import { ladderHash } from '#shared/ids.ts'
import { contentOf } from './content-of.ts'
import { fillStore } from './filled-store.ts'
import { madeOnce } from './room.ts'

export const TARGETS = ['database', 'log', 'backup'] as const
export type Target = (typeof TARGETS)[number]

/** A store that lies there whole, and which of its files is to be damaged. */
export interface Source {
  readonly target: Target
  readonly folder: string
  /** In the folder. */
  readonly file: string
  /** When it was whole, */
  readonly content: string
  /** and after each save on the way there. */
  readonly states: ReadonlySet<string>
}

/** The same store closed properly, with its log still beside it, and as a backup; made once and copied for each try. */
export const storedSources = madeOnce(async (room): Promise<Readonly<Record<Target, Source>>> => {
  const [closed, open] = [join(room, 'closed'), join(room, 'open')]
  const states = await fillStore(closed, open)
  const store = openDatabase(closed, { appVersion: '0.1.0', nowMs: () => 0 })
  if (!store.ok) throw new Error(store.error.code)
  const { db, layout, close } = store.value
  leaveFreePages(db)
  const whole = { content: contentOf(db), states }
  const taken = takeBackup(db, layout, { nowMs: 0, secondPlace: null })
  close()
  if (!taken.ok) throw new Error(taken.error.code)
  if (!existsSync(join(open, 'store', 'cairn.db-wal'))) throw new Error('no log to damage')
  return {
    database: { target: 'database', folder: closed, file: 'store/cairn.db', ...whole },
    log: { target: 'log', folder: open, file: 'store/cairn.db-wal', ...whole },
    backup: { target: 'backup', folder: closed, file: `backups/${taken.value.name}`, ...whole },
  }
})

/** Something large that came and went. */
function leaveFreePages(db: WritableDb): void {
  const hash = ladderHash.parse('0'.repeat(64))
  const content = JSON.stringify('x'.repeat(100_000))
  keepLadder(db, { hash, id: 'gone', version: '1', builtIn: false, addedAtMs: 0, content })
  db.prepare('DELETE FROM ladders WHERE hash = ?').run(hash)
}
