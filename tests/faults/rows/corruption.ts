import Database from 'better-sqlite3'
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSeals, countBroken } from '#main/storage/check-seals.ts'
import { MIGRATIONS } from '#main/storage/migrations.ts'
import { openBytes } from '#main/storage/open-bytes.ts'
import { openDatabase } from '#main/storage/open-database.ts'
import { readBackup } from '#main/storage/read-backup.ts'
import { storeLayout } from '#main/storage/store-layout.ts'
import { takeBackup } from '#main/storage/take-backup.ts'
import { tallyOf } from '../fault.ts'
import type { Fault, Round, Tally, Verdict } from '../fault.ts'
import { contentOf } from '../support/content-of.ts'
import { corrupted, endCutOff } from '../support/corrupt.ts'
import { fillStore } from '../support/filled-store.ts'
import type { Random } from '../support/random.ts'

const KNOWN_SCHEMA = MIGRATIONS.length
const OPTIONS = { appVersion: '0.1.0', nowMs: () => 0 }

/** [trust B3, B4] */
export const corruption: Fault = {
  name: 'corruption',
  what: 'a bit, byte, sector, zeroed page, swapped pages or a cut end, in the database, its log or a backup',
  counts: { short: 600, long: 10_000 },
  run: (round) => corrupt(round, judgeAsCairn),
  control: {
    what: 'opened with SQLite’s own check, seals passed over',
    count: 300,
    run: (round) => corrupt(round, judgeBySqlite),
  },
}

/** [trust A2, B4] */
export const logEnd: Fault = {
  name: 'log-end',
  what: 'the log a crash left is cut off or broken in its last save: an earlier save stands whole, as after a power cut',
  counts: { short: 100, long: 2_000 },
  run: (round) => corrupt(round, judgeState, onlyLog),
  control: {
    what: 'the database itself cut off, and read without a look',
    count: 60,
    run: (round) => corrupt(round, judgeStateUnlooked, onlyDatabase),
  },
}

type Target = 'database' | 'log' | 'backup'
type Judge = (
  trial: { readonly target: Target; readonly folder: string; readonly file: string },
  source: Source,
) => Verdict | 'refused'

async function corrupt(
  { count, random, folder }: Round,
  judge: Judge,
  prepared: (folder: string) => Promise<readonly [Source, ...Source[]]> = prepare,
): Promise<Tally> {
  const sources = await prepared(folder)
  const trial = join(folder, 'trial')
  const verdicts: Verdict[] = []
  let refused = 0
  for (let number = 0; number < count; number += 1) {
    const from = random.pick(sources)
    const { target, source, file, spoil } = from
    rmSync(trial, { recursive: true, force: true })
    cpSync(source, trial, { recursive: true })
    writeFileSync(join(trial, file), spoil(readFileSync(join(source, file)), random))
    const verdict = judge({ target, folder: trial, file: join(trial, file) }, from)
    if (verdict === 'refused') refused += 1
    verdicts.push(verdict === 'refused' ? 'survived' : verdict)
  }
  return tallyOf(verdicts, `${refused} refused with a reason`)
}

interface Source {
  readonly target: Target
  readonly source: string
  /** In the source's folder. */
  readonly file: string
  /** When it was whole, */
  readonly content: string
  /** and after each save on the way there. */
  readonly states: ReadonlySet<string>
  readonly spoil: (bytes: Buffer, random: Random) => Buffer
}

/** Anywhere but in its last save: that is the row below. */
function spoilLog(log: Buffer, random: Random): Buffer {
  const spoilt = corrupted(log, random)
  const from = spoilt.findIndex((byte, at) => byte !== log[at])
  return spoilt.length < log.length || from >= log.length - LAST_SAVES_BYTES ? spoilLog(log, random) : spoilt
}

/** The last two saves of the filled store are in these last bytes, and more. */
const LAST_SAVES_BYTES = 250_000

/** The same store closed properly, with its log still beside it, and as a backup. */
async function prepare(folder: string): Promise<readonly [Source, ...Source[]]> {
  const [closed, open] = [join(folder, 'closed'), join(folder, 'open')]
  const states = await fillStore(closed, open)
  const store = openDatabase(closed, OPTIONS)
  if (!store.ok) throw new Error(store.error.code)
  const { db, layout, close } = store.value
  const content = contentOf(db)
  const taken = takeBackup(db, layout, { nowMs: 0, secondPlace: null })
  close()
  if (!taken.ok) throw new Error(taken.error.code)
  if (!existsSync(join(open, 'store', 'cairn.db-wal'))) throw new Error('no log to corrupt')
  const whole = { content, states, spoil: corrupted }
  return [
    { target: 'database', source: closed, file: 'store/cairn.db', ...whole },
    { target: 'log', source: open, file: 'store/cairn.db-wal', ...whole, spoil: spoilLog },
    { target: 'backup', source: closed, file: `backups/${taken.value.name}`, ...whole },
  ]
}

const judgeAsCairn: Judge = ({ target, folder, file }, { content: original }) => {
  if (target === 'backup') {
    const read = readBackup(file, KNOWN_SCHEMA)
    if (!read.ok) return 'refused'
    const db = openBytes(Buffer.from(read.value.bytes))
    const isSame = contentOf(db) === original
    db.close()
    return isSame ? 'survived' : 'altered'
  }
  const opened = openDatabase(folder, OPTIONS)
  if (!opened.ok) return 'refused'
  const { db, close } = opened.value
  // The history is looked at when it is shown, or asked for: then its seals tell.
  const isTold = opened.value.foreignLogs.length > 0 || countBroken(checkSeals(db)) > 0
  const isSame = contentOf(db) === original
  close()
  if (isSame) return 'survived'
  return isTold ? 'refused' : 'altered'
}

const judgeBySqlite: Judge = ({ target, folder, file }, { content: original }) => {
  try {
    const db = target === 'backup' ? openBytes(readFileSync(file)) : new Database(storeLayout(folder).file)
    try {
      if (db.pragma('quick_check', { simple: true }) !== 'ok') return 'refused'
      return contentOf(db) === original ? 'survived' : 'altered'
    } finally {
      db.close()
    }
  } catch {
    return 'refused'
  }
}

async function onlyLog(folder: string): Promise<readonly [Source, ...Source[]]> {
  const [first, ...rest] = (await prepare(folder)).filter(({ target }) => target === 'log')
  if (first === undefined) throw new Error('no log')
  return [{ ...first, spoil: endCutOff }, ...rest]
}

async function onlyDatabase(folder: string): Promise<readonly [Source, ...Source[]]> {
  const [first] = await prepare(folder)
  return [{ ...first, spoil: (bytes, { below }) => bytes.subarray(0, 4_096 * (1 + below(bytes.length / 4_096 - 1))) }]
}

/** What stands is a state that was once saved, all of it. */
function judgeState({ folder }: { readonly folder: string }, { states }: Source): Verdict | 'refused' {
  const opened = openDatabase(folder, OPTIONS)
  if (!opened.ok) return 'refused'
  const isState = states.has(contentOf(opened.value.db))
  opened.value.close()
  return isState ? 'survived' : 'altered'
}

function judgeStateUnlooked({ file }: { readonly file: string }, { states }: Source): Verdict | 'refused' {
  const db = new Database(file)
  try {
    return states.has(contentOf(db)) ? 'survived' : 'altered'
  } catch {
    return 'lost'
  } finally {
    db.close()
  }
}
