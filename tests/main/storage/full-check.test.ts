import Database from 'better-sqlite3'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { asWritable } from '#main/storage/database.ts'
import type { WritableDb } from '#main/storage/database.ts'
import { fullCheck } from '#main/storage/full-check.ts'
import type { FullCheckOutcome } from '#main/storage/full-check.ts'
import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import { storeDesk } from '#main/use-cases/store-desk.ts'
import { asBuiltIn } from '../../support/as-built-in.ts'
import { smallLadder } from '../../support/small-ladder.ts'
import { openTestStore } from '../../support/store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aDraft, testClock, testContext, valueOf } from '../../support/use-cases.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

const rated = (context: Parameters<typeof aDraft>[0], times: number): void => {
  const { id } = aDraft(context)
  for (let time = 0; time < times; time += 1) {
    const change = { kind: 'rate', item: 'craft.testing', value: 1 + (time % 3) } as const
    valueOf(changeAssessment(context, { id, change }))
  }
}

/** More rows than are looked at in one piece, each sealed as it is written. */
const manyRows = (db: WritableDb, rows: number): void => {
  const put = db.prepare("INSERT INTO settings (name, value) VALUES (?, '1')")
  db.transaction(() => {
    for (let row = 0; row < rows; row += 1) put.run(`row ${row}`)
  })()
}

const ended = (check: Generator<undefined, FullCheckOutcome>): FullCheckOutcome & { readonly pieces: number } => {
  for (let pieces = 1; ; pieces += 1) {
    const next = check.next()
    if (next.done === true) return { ...next.value, pieces }
  }
}

describe('[trust B2] the look at everything', () => {
  it('sees every row, some at a time', () => {
    const { db } = openTestStore()
    const before = ended(fullCheck(db))
    manyRows(db, 1_200)
    const outcome = ended(fullCheck(db))
    expect(outcome).toMatchObject({ isSound: true, rows: before.rows + 1_200 })
    expect(outcome.pieces).toBe(before.pieces + 2)
  })

  it.each([
    ['a row that reads otherwise', "UPDATE settings SET value = '2' WHERE name = 'row 700'"],
    ['a row that is gone', "DELETE FROM settings WHERE name = 'row 3'"],
    ['a row that nobody wrote', "INSERT INTO settings (name, value) VALUES ('x', '1')"],
    ['a seal that is gone', 'DELETE FROM seals WHERE key = \'["row 900"]\''],
    ['a row that points at nothing', "DELETE FROM ladders; DELETE FROM seals WHERE of = 'ladders'"],
  ])('finds %s', (_what, sql) => {
    const folder = temporaryFolder()
    const store = openTestStore(folder)
    aDraft(testContext({ db: store.db }))
    manyRows(store.db, 1_000)
    store.close()
    const db = new Database(join(folder, 'store', 'cairn.db'))
    onTestFinished(() => {
      db.close()
    })
    expect(ended(fullCheck(asWritable(db))).isSound).toBe(true)
    db.pragma('foreign_keys = OFF')
    db.exec(sql)
    expect(ended(fullCheck(asWritable(db))).isSound).toBe(false)
  })
})

const aDesk = (dataFolder = temporaryFolder(), laterMs = 0) => {
  const clock = testClock()
  clock.pass(laterMs)
  const outcomes: boolean[] = []
  let changes = 0
  const desk = storeDesk({
    dataFolder,
    clock,
    appVersion: '0.1.0',
    builtIn: asBuiltIn([smallLadder]),
    onChange: () => {
      changes += 1
    },
    onChecked: ({ isSound }) => outcomes.push(isSound),
  })
  onTestFinished(desk.close)
  const note = (): unknown => JSON.parse(readFileSync(join(dataFolder, 'store', 'last-check.json'), 'utf8'))
  /** A tick, and then everything that waits for its turn. */
  const tick = async (): Promise<void> => {
    await desk.tick()
    for (let turn = 0; turn < 60; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  }
  return { desk, clock, dataFolder, outcomes, note, tick, changes: () => changes }
}

describe('[trust B2] by itself', () => {
  it('begins a minute after the start, is noted, and comes again after a week', async () => {
    const { desk, clock, outcomes, note, tick } = aDesk()
    await tick()
    expect(outcomes).toEqual([])
    clock.pass(MINUTE_MS)
    await tick()
    expect(outcomes).toEqual([true])
    expect(note()).toEqual({ atMs: clock.nowMs(), isSound: true })
    expect(valueOf(desk.backups()).checkedAtMs).toBe(clock.nowMs())
    clock.pass(6 * DAY_MS)
    await tick()
    expect(outcomes).toEqual([true])
    clock.pass(DAY_MS)
    await tick()
    expect(outcomes).toEqual([true, true])
  })

  it('ends where the store is closed meanwhile', async () => {
    const { desk, clock, outcomes, tick } = aDesk()
    clock.pass(MINUTE_MS)
    void desk.tick()
    desk.close()
    await tick()
    expect(outcomes).toEqual([])
  })

  it('what it finds ends in the screen with the ways back, also in history that no start reads', async () => {
    const first = aDesk()
    rated(valueOf(first.desk.current()).context, 3)
    first.desk.close()
    const db = new Database(join(first.dataFolder, 'store', 'cairn.db'))
    db.exec('UPDATE edits SET at_ms = 0 WHERE seq = 1')
    db.close()

    const { desk, clock, outcomes, note, tick, changes } = aDesk(first.dataFolder)
    expect(desk.recovery()).toBeNull()
    clock.pass(MINUTE_MS)
    await tick()
    expect(outcomes).toEqual([false])
    expect(note()).toMatchObject({ isSound: false })
    expect(desk.recovery()).toMatchObject({ error: { code: 'database-altered', detail: { rows: 1 } } })
    expect(changes()).toBe(1)
    desk.close()
    // And it is not forgotten by the next start.
    const next = aDesk(first.dataFolder)
    expect(next.desk.recovery()).toMatchObject({ error: { code: 'database-altered' } })
    expect(next.desk.takeAltered()).toMatchObject({ ok: true })
    next.clock.pass(MINUTE_MS)
    await next.tick()
    expect(next.note()).toMatchObject({ isSound: true })
  })
})
