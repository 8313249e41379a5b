import Database from 'better-sqlite3'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { contentDigest } from '#main/storage/content-digest.ts'
import { SECOND_FOLDER } from '#main/storage/take-backup.ts'
import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import { deleteAssessment } from '#main/use-cases/delete-assessment.ts'
import type { OpenUseCases } from '#main/use-cases/open-use-cases.ts'
import { storeDesk } from '#main/use-cases/store-desk.ts'
import { readTrash } from '#main/use-cases/trash.ts'
import { err, ok } from '#shared/app-error.ts'
import { assessmentId } from '#shared/ids.ts'
import { asBuiltIn } from '../../support/as-built-in.ts'
import { fileTree } from '../../support/file-tree.ts'
import { smallLadder } from '../../support/small-ladder.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aDraft, testClock, valueOf } from '../../support/use-cases.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

describe('a backup', () => {
  it('is made every half hour in which something changed, and on leaving where something did since', async () => {
    const { desk, clock, names, rate } = aDesk()
    for (let minutes = 0; minutes < 29; minutes += 1) await pass(1)
    expect(names()).toEqual([])
    await pass(1)
    expect(names()).toHaveLength(1)
    for (let minutes = 0; minutes < 90; minutes += 1) await pass(1)
    expect(names()).toHaveLength(1)
    rate(2)
    for (let minutes = 0; minutes < 30; minutes += 1) await pass(1)
    expect(names()).toHaveLength(2)
    rate(1)
    desk.close()
    expect(names()).toHaveLength(3)
    async function pass(minutes: number): Promise<void> {
      clock.pass(minutes * MINUTE)
      await desk.tick()
    }
  })

  it('that is being made holds what stood when it was begun; what is saved meanwhile is in the next one', async () => {
    const { desk, clock, names, rate } = aDesk()
    const made = desk.backUpInTurns()
    await setImmediate()
    await setImmediate() // the copy is written, and being read back
    rate(2)
    valueOf(await made)
    expect(names()).toHaveLength(1)
    clock.pass(30 * MINUTE)
    await desk.tick()
    expect(names()).toHaveLength(2)
  })

  it('that is being made gives way where Cairn ends, which makes its own', async () => {
    const { dataFolder, desk, names } = aDesk()
    const made = desk.backUpInTurns()
    desk.close()
    expect(await made).toEqual(err('still-writing'))
    expect(names()).toHaveLength(1)
    expect(readdirSync(join(dataFolder, 'backups'))).toEqual(names())
  })

  it('is missed once there have been changes for a week without one', () => {
    const { desk, clock, rate } = aDesk()
    valueOf(desk.makeBackup())
    clock.pass(8 * DAY)
    expect(valueOf(desk.backups()).isOverdue).toBe(false)
    rate(2)
    expect(valueOf(desk.backups()).isOverdue).toBe(true)
    expect(valueOf(desk.makeBackup()).isOverdue).toBe(false)
  })

  it('that can’t be made is told until one can', () => {
    const { desk, dataFolder, rate } = aDesk()
    mkdirSync(join(dataFolder, 'backups', 'being-written.tmp', 'in-the-way'), { recursive: true })
    expect(valueOf(desk.makeBackup()).failure).not.toBeNull()
    rmSync(join(dataFolder, 'backups', 'being-written.tmp'), { recursive: true })
    rate(2)
    expect(valueOf(desk.makeBackup()).failure).toBeNull()
  })

  it('can be tried: the newest is read through as a restore would', () => {
    const { desk } = aDesk()
    expect(desk.tryNewest()).toEqual(err('not-found'))
    valueOf(desk.makeBackup())
    expect(valueOf(desk.tryNewest()).counts).toMatchObject({ assessments: 1, answers: 1 })
  })

  it('goes to the second place too, from when it is chosen', () => {
    const { desk } = aDesk()
    const place = temporaryFolder()
    const state = valueOf(desk.setSecondPlace(place))
    expect([state.secondPlace, state.secondFailure]).toEqual([place, null])
    expect(readdirSync(join(place, SECOND_FOLDER))).toEqual([state.backups[0]?.name])
    expect(valueOf(desk.setSecondPlace(null)).secondPlace).toBeNull()
  })
})

describe('[trust C5] a restore', () => {
  it('brings back what stood, and can be undone, also after a restart', () => {
    const first = aDesk()
    const [backup] = valueOf(first.desk.makeBackup()).backups
    first.rate(1)
    const before = first.digest()
    first.clock.pass(MINUTE)
    expect(first.desk.restore(backup?.name ?? '')).toEqual(ok(null))
    expect(first.rating()).toBe(3)
    expect(valueOf(first.desk.backups()).restored).toMatchObject({ backupAtMs: backup?.atMs, canUndo: true })
    expect(readdirSync(join(first.dataFolder, 'store')).filter((name) => name.includes('replaced'))).toEqual([])
    first.desk.close()

    const second = aDesk(first.dataFolder)
    expect(valueOf(second.desk.backups()).restored?.canUndo).toBe(true)
    expect(second.desk.undoRestore()).toEqual(ok(null))
    expect(second.digest()).toBe(before)
    expect(second.rating()).toBe(1)
    expect(valueOf(second.desk.backups()).restored).toBeNull()
  })

  it('takes only what main has listed, and leaves all as it was otherwise', () => {
    const { desk, dataFolder, digest } = aDesk()
    const [backup] = valueOf(desk.makeBackup()).backups
    const before = digest()
    expect(desk.restore('cairn-20200101T000000Z-schema-1.db')).toEqual(err('not-found'))
    const path = join(dataFolder, 'backups', backup?.name ?? '')
    writeFileSync(path, readFileSync(path).fill(0xff, 9_000, 20_000))
    expect(desk.restore(backup?.name ?? '')).toEqual(err('database-damaged'))
    expect(digest()).toBe(before)
  })
})

describe('data that can’t be opened', () => {
  it('[trust B6] is left alone, byte for byte, while it is looked at', () => {
    const { dataFolder } = damaged()
    const before = fileTree(join(dataFolder, 'store'))
    const { desk } = aDesk(dataFolder)
    const state = desk.recovery()
    expect(state).toMatchObject({
      error: { code: 'database-damaged' },
      canExport: true,
      canStartAfresh: true,
      canTakeAltered: false,
    })
    expect(state?.backups[0]?.reading).toMatchObject({ state: 'whole', counts: { assessments: 1 } })
    valueOf(desk.salvage())
    expect(fileTree(join(dataFolder, 'store'))).toEqual(before)
  })

  it('has its backups read as far as the newest that is whole, and the others when they are asked for', () => {
    const first = aDesk()
    for (const value of [0, 1, 2, 3]) {
      first.rate(value)
      first.clock.pass(DAY)
      valueOf(first.desk.makeBackup())
    }
    first.desk.close()
    const { dataFolder } = first
    const [oldest = '', old = '', , newest = ''] = first.names()
    for (const path of [
      join(dataFolder, 'store', 'cairn.db'),
      join(dataFolder, 'backups', newest),
      join(dataFolder, 'backups', old),
    ]) {
      writeFileSync(path, readFileSync(path).fill(0, 8_192, 12_288))
    }
    const { desk } = aDesk(dataFolder)
    expect(desk.recovery()?.backups.map(({ reading }) => reading.state)).toEqual([
      'unreadable',
      'whole',
      'unread',
      'unread',
    ])
    expect(desk.readBackup(old)).toEqual(ok({ state: 'unreadable' }))
    expect(desk.readBackup(oldest)).toMatchObject(ok({ state: 'whole', counts: { assessments: 1, answers: 1 } }))
    expect(desk.readBackup('../store/cairn.db')).toEqual(err('not-found'))
  })

  it('[trust B5] comes back from a backup; the damaged file is kept whole under another name', () => {
    const { dataFolder, file } = damaged()
    const bytes = readFileSync(file)
    const { desk, rating } = aDesk(dataFolder)
    expect(desk.restore(desk.recovery()?.backups[0]?.name ?? '')).toEqual(ok(null))
    expect(desk.recovery()).toBeNull()
    expect(rating()).toBe(3)
    const kept = readdirSync(join(dataFolder, 'store')).filter((name) => name.includes('.corrupt-'))
    expect(kept).toHaveLength(1)
    expect(readFileSync(join(dataFolder, 'store', kept[0] ?? '')).equals(bytes)).toBe(true)
    expect(valueOf(desk.backups()).restored?.canUndo).toBe(false)
  })

  it('can be copied elsewhere with all that belongs to it', () => {
    const { dataFolder, file } = damaged()
    writeFileSync(`${file}-wal`, 'a log')
    const { desk } = aDesk(dataFolder)
    const place = temporaryFolder()
    const name = valueOf(desk.keepCopy(place))
    expect(readdirSync(join(place, name)).sort()).toEqual(['cairn.db', 'cairn.db-wal'])
    expect(readFileSync(join(place, name, 'cairn.db')).equals(readFileSync(file))).toBe(true)
  })

  it('can be put aside for an empty one, and nothing is lost by it', () => {
    const { dataFolder, file } = damaged()
    const bytes = readFileSync(file)
    const { desk } = aDesk(dataFolder)
    expect(desk.startAfresh()).toEqual(ok(null))
    expect(desk.current()).toMatchObject({ ok: true })
    const kept = readdirSync(join(dataFolder, 'store')).find((name) => name.includes('.corrupt-'))
    expect(readFileSync(join(dataFolder, 'store', kept ?? '')).equals(bytes)).toBe(true)
    expect(valueOf(desk.backups()).backups).toHaveLength(1)
  })

  it('is never replaced by an empty one where a newer release wrote it', () => {
    const { dataFolder, desk } = aDesk()
    desk.close()
    edit(join(dataFolder, 'store', 'cairn.db'), 'PRAGMA user_version = 999')
    const later = aDesk(dataFolder)
    expect(later.desk.recovery()).toMatchObject({ canStartAfresh: false, canExport: false })
    expect(later.desk.startAfresh()).toEqual(err('refused'))
  })

  it('that is altered can be taken as it is', () => {
    const { dataFolder, desk } = aDesk()
    desk.close()
    edit(join(dataFolder, 'store', 'cairn.db'), 'UPDATE answers SET rating = 4')
    const later = aDesk(dataFolder)
    expect(later.desk.recovery()).toMatchObject({ error: { code: 'database-altered' }, canTakeAltered: true })
    expect(later.desk.takeAltered()).toEqual(ok(null))
    expect(later.rating()).toBe(4)
  })

  it('[trust B7] is salvaged row by row: what bears its seal, and a list of what is missing', () => {
    const { dataFolder, desk } = aDesk()
    desk.close()
    const file = join(dataFolder, 'store', 'cairn.db')
    edit(file, 'UPDATE answers SET rating = 4; DELETE FROM settings; DELETE FROM edits WHERE seq = 1')
    const found = valueOf(aDesk(dataFolder).desk.salvage())
    expect(found.tables['assessments']).toHaveLength(1)
    expect(found.tables['answers']).toEqual([])
    expect(found.altered.map(({ table, row }) => [table, row['rating']])).toEqual([['answers', 4]])
    expect(found.missing).toEqual([{ table: 'edits', key: '[1]' }])
    expect(found.unreadable).toEqual([])
  })

  it('[trust B7] is salvaged with pages gone, and never gives a row that was not there', () => {
    const { dataFolder, desk } = aDesk()
    const store = valueOf(desk.current())
    for (let count = 0; count < 40; count += 1) aDraft(store.context, { title: `${count} ${'x'.repeat(150)}` })
    const all = new Set(store.context.db.prepare('SELECT title FROM assessments').pluck().all())
    desk.close()
    const file = join(dataFolder, 'store', 'cairn.db')
    const bytes = readFileSync(file)
    // The page on which the middle of them lies.
    const page = Math.floor(bytes.lastIndexOf('20 xxxx') / 4_096)
    expect(page).toBeGreaterThan(0)
    bytes.fill(0x5a, page * 4_096, (page + 1) * 4_096)
    writeFileSync(file, bytes)
    const later = aDesk(dataFolder)
    expect(later.desk.recovery()?.error.code).toBe('database-damaged')
    const found = valueOf(later.desk.salvage())
    const titles = (found.tables['assessments'] ?? []).map(({ title }) => title)
    expect(found.unreadable).toContain('assessments')
    expect(titles.length).toBeGreaterThan(10)
    expect(titles.length).toBeLessThan(all.size)
    expect(titles.filter((title) => !all.has(title))).toEqual([])
    // What is gone is named.
    expect(found.missing.filter(({ table }) => table === 'assessments')).toHaveLength(all.size - titles.length)
  })

  it('says so where it is gone, and is restored all the same', () => {
    const { dataFolder, file } = damaged()
    rmSync(file)
    const { desk, rating } = aDesk(dataFolder)
    expect(desk.recovery()).toMatchObject({
      error: { code: 'database-missing' },
      canExport: false,
      changedAtMs: null,
    })
    expect(desk.restore(desk.recovery()?.backups[0]?.name ?? '')).toEqual(ok(null))
    expect(rating()).toBe(3)
  })
})

describe('the trash', () => {
  it('holds what was deleted for thirty days, across restarts, and then lets it go', () => {
    const first = aDesk()
    const { context } = valueOf(first.desk.current())
    valueOf(deleteAssessment(context, { id: first.id }))
    first.desk.close()
    const second = aDesk(first.dataFolder, 29 * DAY)
    expect(valueOf(readTrash(valueOf(second.desk.current()).context))).toMatchObject([{ title: 'A draft', answers: 1 }])
    second.desk.close()
    const third = aDesk(first.dataFolder, 31 * DAY)
    expect(valueOf(readTrash(valueOf(third.desk.current()).context))).toEqual([])
  })
})

it('works its log in half a minute after a commit, and lays space by', async () => {
  const { desk, clock, dataFolder, rate } = aDesk()
  const log = join(dataFolder, 'store', 'cairn.db-wal')
  rate(2)
  await desk.tick()
  expect(readFileSync(log).length).toBeGreaterThan(0)
  clock.pass(29_000)
  await desk.tick()
  expect(readFileSync(log).length).toBeGreaterThan(0)
  clock.pass(2_000)
  await desk.tick()
  expect(readFileSync(log)).toHaveLength(0)
  expect(existsSync(join(dataFolder, 'store', 'space.reserve'))).toBe(true)
})

/** A desk on a store with one draft in which one row is rated 3, or on the store of another desk. */
function aDesk(dataFolder = temporaryFolder(), laterMs = 0) {
  const clock = testClock()
  clock.pass(laterMs)
  const isNew = readdirSync(dataFolder).length === 0
  const desk = storeDesk({
    dataFolder,
    clock,
    appVersion: '0.1.0',
    builtIn: asBuiltIn([smallLadder]),
    onChange: () => undefined,
  })
  onTestFinished(desk.close)
  const context = (): OpenUseCases['context'] => valueOf(desk.current()).context
  const id = isNew ? aDraft(context()).id : null
  const known = () => id ?? firstId(context())
  const rate = (value: number): void => {
    valueOf(changeAssessment(context(), { id: known(), change: { kind: 'rate', item: 'craft.testing', value } }))
  }
  if (isNew) rate(3)
  return {
    desk,
    clock,
    dataFolder,
    rate,
    get id() {
      return known()
    },
    names: () => readdirSync(join(dataFolder, 'backups')),
    digest: () => contentDigest(context().db),
    rating: () => context().db.prepare("SELECT rating FROM answers WHERE item = 'craft.testing'").pluck().get(),
  }
}

function firstId(context: OpenUseCases['context']) {
  return assessmentId.parse(context.db.prepare('SELECT id FROM assessments ORDER BY seq').pluck().get())
}

/** A closed store with one backup, whose file was damaged since. */
function damaged(): { readonly dataFolder: string; readonly file: string } {
  const { desk, dataFolder } = aDesk()
  valueOf(desk.makeBackup())
  desk.close()
  const file = join(dataFolder, 'store', 'cairn.db')
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.fill(0, 8_192, 12_288))
  return { dataFolder, file }
}

function edit(path: string, sql: string): void {
  const db = new Database(path)
  db.exec(sql)
  db.close()
}
