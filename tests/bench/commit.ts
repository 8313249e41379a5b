import Database from 'better-sqlite3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applyPragmas } from '#main/storage/apply-pragmas.ts'
import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import { createAssessment } from '#main/use-cases/create-assessment.ts'
import { openUseCases } from '#main/use-cases/open-use-cases.ts'
import type { OpenUseCases } from '#main/use-cases/open-use-cases.ts'
import { itemsOf } from '#shared/items.ts'
import { builtInLadders } from '../support/built-in.ts'

// `npm run bench -- commit`: an answer on the disk. A temporary folder may lie in memory; CAIRN_BENCH_FOLDER names another.

const ROUNDS = 400

const folder = mkdtempSync(join(process.env['CAIRN_BENCH_FOLDER'] ?? tmpdir(), 'cairn-bench-'))
const builtIn = builtInLadders()
const opened = openUseCases(folder, { appVersion: '0.0.0', builtIn })
if (!opened.ok) throw new Error(opened.error.code)
try {
  measure(opened.value)
} finally {
  opened.value.close()
  rmSync(folder, { recursive: true, force: true })
}

function measure({ context }: OpenUseCases): void {
  const { db } = context
  const [entry] = builtIn.list
  const ladder = entry === undefined ? undefined : builtIn.ladder(entry.hash)
  if (entry === undefined || ladder === undefined) throw new Error('no ladder')
  const items = itemsOf(ladder).map(({ id }) => id)
  const made = createAssessment(context, {
    ladder: entry.hash,
    cycle: null,
    title: 'Bench',
    perspective: 'self',
    by: '',
    target: null,
    track: null,
  })
  if (!made.ok) throw new Error(made.error.code)
  const { id } = made.value
  const item = (round: number): string => items[round % items.length] ?? ''
  const whole = timed((round) => {
    const done = changeAssessment(context, { id, change: { kind: 'rate', item: item(round), value: 1 + (round % 3) } })
    if (!done.ok) throw new Error(done.error.code)
  })
  const commits = Array.from({ length: ROUNDS }, (_, round) => {
    db.exec('BEGIN IMMEDIATE')
    db.prepare('UPDATE answers SET rating = ? WHERE item = ?').run(1 + (round % 3), item(round))
    const from = performance.now()
    db.exec('COMMIT')
    return performance.now() - from
  })
  say('an answer, the whole use case', whole)
  say('the commit in it (bar: p50 1 ms)', commits)
  say('a bare SQLite commit, same settings', bare())
}

/** What the disk and SQLite alone take: one row of one table. */
function bare(): readonly number[] {
  const db = new Database(join(folder, 'bare.db'))
  applyPragmas(db)
  db.exec('CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT)')
  const put = db.prepare('INSERT INTO t (b) VALUES (?)')
  const times = timed((round) => {
    put.run(`row ${round}`)
  })
  db.close()
  return times
}

function timed(work: (round: number) => void): readonly number[] {
  return Array.from({ length: ROUNDS }, (_, round) => {
    const from = performance.now()
    work(round)
    return performance.now() - from
  })
}

function say(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number): string => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(2)
  process.stdout.write(`${what.padEnd(38)} p50 ${at(0.5)} ms   p95 ${at(0.95)} ms   p99 ${at(0.99)} ms\n`)
}
