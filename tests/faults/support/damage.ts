import Database from 'better-sqlite3'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSeals, countBroken } from '#main/storage/check-seals.ts'
import { MIGRATIONS } from '#main/storage/migrations.ts'
import { openBytes } from '#main/storage/open-bytes.ts'
import { openDatabase } from '#main/storage/open-database.ts'
import { readBackup } from '#main/storage/read-backup.ts'
import { storeLayout } from '#main/storage/store-layout.ts'
import { tallyOf } from '../fault.ts'
import type { Round, Tally, Verdict } from '../fault.ts'
import { contentOf } from './content-of.ts'
import { copyOf } from './copy-of.ts'
import type { Random } from './random.ts'
import { storedSources, TARGETS } from './stored-sources.ts'
import type { Source, Target } from './stored-sources.ts'

/** What a damaged copy of a source came to: refused, or opened and found as it was or not. */
export type Judge = (trial: { readonly folder: string; readonly file: string }, source: Source) => Verdict | 'refused'

/** By target: what is done to the file's bytes. */
export type Damage = Readonly<Partial<Record<Target, (bytes: Buffer, random: Random) => Buffer>>>

export async function damageAndJudge({ count, random, folder }: Round, damage: Damage, judge: Judge): Promise<Tally> {
  const sources = await storedSources()
  const [first, ...more] = TARGETS.filter((target) => damage[target] !== undefined)
  if (first === undefined) throw new Error('nothing to damage')
  const verdicts: Verdict[] = []
  const refused: Target[] = []
  for (let number = 0; number < count; number += 1) {
    const target = random.pick([first, ...more])
    const source = sources[target]
    const trial = copyOf(source.folder, join(folder, 'trial'))
    const file = join(trial, source.file)
    const bytes = readFileSync(file)
    writeFileSync(file, damage[target]?.(bytes, random) ?? bytes)
    const verdict = judge({ folder: trial, file }, source)
    if (verdict === 'refused') refused.push(target)
    verdicts.push(verdict === 'refused' ? 'survived' : verdict)
  }
  const where = [first, ...more].map((target) => `${refused.filter((one) => one === target).length} ${target}`)
  return tallyOf(verdicts, `${refused.length} refused with a reason (${where.join(', ')})`)
}

const OPTIONS = { appVersion: '0.1.0', nowMs: () => 0 }

export const judgeAsCairn: Judge = ({ folder, file }, { target, content }) => {
  if (target === 'backup') {
    const read = readBackup(file, MIGRATIONS.length)
    if (!read.ok) return 'refused'
    const db = openBytes(Buffer.from(read.value.bytes))
    const isSame = contentOf(db) === content
    db.close()
    return isSame ? 'survived' : 'altered'
  }
  const opened = openDatabase(folder, OPTIONS)
  if (!opened.ok) return 'refused'
  const { db, close, foreignLogs } = opened.value
  // The history is looked at when it is shown, or asked for: then its seals tell.
  const isTold = foreignLogs.length > 0 || countBroken(checkSeals(db)) > 0
  const isSame = contentOf(db) === content
  close()
  if (isSame) return 'survived'
  return isTold ? 'refused' : 'altered'
}

/** By SQLite's own check alone. */
export const judgeBySqlite: Judge = ({ folder, file }, { target, content }) => {
  try {
    const db = target === 'backup' ? openBytes(readFileSync(file)) : new Database(storeLayout(folder).file)
    try {
      if (db.pragma('quick_check', { simple: true }) !== 'ok') return 'refused'
      return contentOf(db) === content ? 'survived' : 'altered'
    } finally {
      db.close()
    }
  } catch {
    return 'refused'
  }
}
