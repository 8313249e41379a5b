import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { listBackups } from '#main/storage/backup-names.ts'
import { MIGRATIONS } from '#main/storage/migrations.ts'
import { openDatabase } from '#main/storage/open-database.ts'
import { readBackup } from '#main/storage/read-backup.ts'
import { storeLayout } from '#main/storage/store-layout.ts'
import { tallyOf } from '../fault.ts'
import type { Fault, Round, Tally, Verdict } from '../fault.ts'
import { nodeEnv, program } from '../support/as-node.ts'
import { contentOf } from '../support/content-of.ts'
import { prepareCounted } from '../support/counted-store.ts'
import { inLanes } from '../support/lanes.ts'

const CALLS = ['pwrite64', 'write', 'fsync', 'fdatasync', 'ftruncate', 'rename', 'unlink', 'copy_file_range'] as const
const OPTIONS = { appVersion: '0.1.0', nowMs: () => 0 }
const FIXTURE = join(import.meta.dirname, '..', '..', 'fixtures', 'databases', 'schema-1.sql')

/** What is given by chance when it is made is another at each try. */
const BY_CHANCE = ['identity']

type Change = 'migrate' | 'backup' | 'restore' | 'import'

/** [trust C3, C6, D3, G6] */
const killing = (change: Change, what: string, careless: string): Fault => ({
  name: `kill-${change}`,
  what: `SIGKILL at each step of ${what}: the old or the new, and every backup sound`,
  counts: { short: 50, long: 200 },
  needs: ['strace'],
  run: (round) => killAtSteps(round, change, change),
  control: { what: careless, count: 12, run: (round) => killAtSteps(round, `careless-${change}`, change) },
})

export const killChanges: readonly Fault[] = [
  killing(
    'migrate',
    'bringing an old database up to date',
    'the steps without a transaction, and without the seals that end them',
  ),
  killing('backup', 'a backup', 'a copy under its last name from the start'),
  killing('restore', 'putting a backup in the database’s place', 'the database written over'),
  killing('import', 'taking in nine records', 'each record by itself'),
]

async function killAtSteps({ count, random, folder }: Round, what: string, change: Change): Promise<Tally> {
  const before = join(folder, 'before')
  prepare(before, change)
  const steps = stepsOf(before, join(folder, 'probe'), what)
  const after = contentIn(join(folder, 'probe'))
  const old = change === 'migrate' ? after : contentIn(copyOf(before, join(folder, 'old')))
  if (steps.length === 0 || (after === null && what === change)) throw new Error('nothing to kill')
  const kept = { old: 0, new: 0 }
  const verdicts = await inLanes<Verdict>(count, 2, async (index, lane) => {
    const live = copyOf(before, join(folder, `live-${lane}`))
    // Every step once, and then at random.
    const [call, nth] = steps[
      index < steps.length
        ? Math.floor((index * steps.length) / Math.min(count, steps.length))
        : random.below(steps.length)
    ] ?? ['fsync', 1]
    await killAt(live, what, call, nth)
    const found = contentIn(live)
    if (found === null || !areBackupsSound(live)) return 'lost'
    kept[found === after ? 'new' : 'old'] += 1
    return found === after || found === old ? 'survived' : 'altered'
  })
  return tallyOf(verdicts, `${steps.length} steps; ${kept.old} old, ${kept.new} new`)
}

function prepare(folder: string, change: Change): void {
  const layout = storeLayout(folder)
  if (change === 'migrate') {
    mkdirSync(layout.storeFolder, { recursive: true })
    mkdirSync(layout.backupFolder, { recursive: true })
    const db = new Database(layout.file)
    db.exec(readFileSync(FIXTURE, 'utf8'))
    db.close()
    return
  }
  prepareCounted(join(folder, 'made-elsewhere'))
  cpSync(storeLayout(join(folder, 'made-elsewhere')).file, join(folder, 'other.db'))
  rmSync(join(folder, 'made-elsewhere'), { recursive: true })
  prepareCounted(folder)
}

/** What the change asks of the disk when nothing stops it: each call, and the how manieth of its kind it is. */
function stepsOf(before: string, probe: string, what: string): readonly (readonly [string, number])[] {
  copyOf(before, probe)
  const trace = `${probe}.trace`
  const done = spawnSync(
    'strace',
    ['-qq', '-y', '-e', `trace=${CALLS.join()}`, '-o', trace, process.execPath, program('change-store'), probe, what],
    { env: env() },
  )
  if (done.status !== 0) throw new Error(`${what}: ${done.stderr.toString()}`)
  const seen = new Map<string, number>()
  return readFileSync(trace, 'utf8')
    .split('\n')
    .flatMap((line): (readonly [string, number])[] => {
      const call = /^(\w+)\(/.exec(line)?.[1]
      if (call === undefined) return []
      const nth = (seen.get(call) ?? 0) + 1
      seen.set(call, nth)
      return line.includes(probe) ? [[call, nth]] : []
    })
}

async function killAt(live: string, what: string, call: string, nth: number): Promise<void> {
  const child = spawn(
    'strace',
    [
      '-qq',
      '-e',
      `trace=${call}`,
      '-e',
      `inject=${call}:signal=SIGKILL:when=${nth}`,
      '-o',
      '/dev/null',
      process.execPath,
      program('change-store'),
      live,
      what,
    ],
    { env: env(), stdio: 'ignore' },
  )
  await once(child, 'close')
}

/** Without the shared cache of compiled programs: its writes would be counted among the steps. */
function env(): NodeJS.ProcessEnv {
  return { ...nodeEnv, NODE_DISABLE_COMPILE_CACHE: '1' }
}

function copyOf(before: string, to: string): string {
  rmSync(to, { recursive: true, force: true })
  cpSync(before, to, { recursive: true })
  return to
}

/** As the app finds it at its next start; null where it can't be opened. */
function contentIn(folder: string): string | null {
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
