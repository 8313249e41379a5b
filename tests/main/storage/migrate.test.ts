import Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readAssessmentRecord } from '#main/storage/assessment-record.ts'
import { listAssessmentHeads } from '#main/storage/assessments.ts'
import { checkSeals } from '#main/storage/check-seals.ts'
import { appendEdit, firstUndoneEdit, lastDoneEdit } from '#main/storage/edits.ts'
import { migrate } from '#main/storage/migrate.ts'
import type { Migration } from '#main/storage/migrate.ts'
import { MIGRATIONS } from '#main/storage/migrations.ts'
import { openDatabase } from '#main/storage/open-database.ts'
import { readProfile, readSettings } from '#main/storage/settings.ts'
import type { AppError } from '#shared/app-error.ts'
import { assessmentId } from '#shared/ids.ts'
import { openToOthers } from '../../support/file-tree.ts'
import { NOON_MS, openOptions, openTestStore } from '../../support/store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const fixtures = join(import.meta.dirname, '../../fixtures/databases')

/** Each released step as it was released: whoever edits one meets a test, since files made with it are out there. */
const RELEASED = [
  { file: '0001-start.ts', sha256: '1a13513ad564b0f74fcf39370be05db4553a7a8797754b30b303a87d8d39ae38' },
  {
    file: '0002-reflection-and-estimates.ts',
    sha256: 'df48d10dc10d864c4000b3683b7659bcd3a7cf059d06134336e3f8b42605f5a2',
  },
]

/** Each schema that was released: a database of it with a row in every table, as SQL. */
const SCHEMAS = [1, 2]
const FIXTURES = [
  { file: 'schema-1.sql', sha256: 'bf70b81e2cac02652cec36d2255f0b88f99de7d2b0d0d456ba9802c1fc698bff' },
  { file: 'schema-2.sql', sha256: '1ab4bf61fdbdb885f9ca8ee24522c839d42eb3e37c373f39f91f90b0154fc2b5' },
]

/** What the record holds that the schema before had no room for. */
const SINCE: Readonly<Record<number, object>> = {
  2: {
    answers: {
      'theme.1': { text: '第一次做，寫下來。', lastOn: '2026-05-02' },
      'theme.2': { text: '', lastOn: '2026-06-30' },
    },
    subject: 'the new build',
    estimates: { craft: 2, people: 0 },
  },
}

describe('the list of migrations', () => {
  it('rises by one', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1))
  })

  it('holds every file of its folder', () => {
    const files = readdirSync(join(import.meta.dirname, '../../../src/main/storage/migrations'))
    const expected = MIGRATIONS.map(({ version, name }) => `${String(version).padStart(4, '0')}-${name}.ts`)
    expect(files.sort()).toEqual(expected)
  })

  it.each(RELEASED)('has $file as it was released', ({ file, sha256 }) => {
    const text = readFileSync(join(import.meta.dirname, '../../../src/main/storage/migrations', file), 'utf8')
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256)
  })
})

it.each(FIXTURES)('the fixture $file is as it was made', ({ file, sha256 }) => {
  const text = readFileSync(join(fixtures, file), 'utf8')
  expect(createHash('sha256').update(text).digest('hex')).toBe(sha256)
})

describe.each(SCHEMAS)('a database of schema %i', (schema) => {
  it('opens with everything that was in it', () => {
    const { db } = openTestStore(fixtureFolder(schema))
    const id = assessmentId.parse('assessment00000000001')
    expect(readAssessmentRecord(db, id)).toEqual({
      id,
      ladder: 'a'.repeat(64),
      ladderId: 'small',
      ladderVersion: '1.0.0',
      title: '二〇二六年下半年',
      perspective: 'self',
      by: '',
      cycle: { id: 'cycle0000001', name: '2026 H2', startsOn: '2026-07-01', endsOn: '2026-12-31', assessments: 1 },
      target: 'L3',
      track: 'expert',
      context: { leadershipYears: 3, handsOnPercent: 55.5 },
      ratings: { 'craft.testing': 3, 'craft.review': 0 },
      notApplicable: { 'people.coaching': 'no team yet' },
      notes: { 'craft.testing': 'a note\nwith two lines, 𠮷' },
      private: ['craft.testing', 'people.feedback'],
      signals: { 'craft.anti-signal.L2': true, 'loop.1': false, 'pitfall.1': 'sometimes' },
      later: ['people.feedback'],
      answers: {},
      subject: '',
      estimates: {},
      questions: ['What is missing?', ''],
      place: { competency: 'craft', item: 'craft.testing' },
      status: 'completed',
      createdAtMs: 1_790_000_000_000,
      updatedAtMs: 1_790_000_001_000,
      completedAtMs: 1_790_000_002_000,
      events: [
        { kind: 'completed', atMs: 1_790_000_000_500 },
        { kind: 'reopened', atMs: 1_790_000_000_600 },
        { kind: 'completed', atMs: 1_790_000_002_000 },
      ],
      ...SINCE[schema],
    })
    expect(listAssessmentHeads(db).map(({ head }) => head.id)).toEqual(['assessment00000000003', id])
    expect(lastDoneEdit(db, id)?.after).toEqual(
      schema === 1
        ? { field: 'note', key: 'craft.testing', value: 'a note\nwith two lines, 𠮷' }
        : { field: 'estimate', key: 'craft', value: 2 },
    )
    expect(firstUndoneEdit(db, id)?.after).toEqual({ field: 'answer', key: 'craft.design', value: { rating: 1 } })
    expect(readSettings(db)).toMatchObject({ theme: 'dark', language: 'zh-TW', textSize: 100 })
    expect(readProfile(db)).toEqual({ name: '陳大文', role: 'Engineer', manager: 'O’Neil' })
  })

  it('has every row sealed on arrival', () => {
    const { db } = openTestStore(fixtureFolder(schema))
    const found = checkSeals(db)
    expect([found.altered, found.missing, found.unsealed, found.derived]).toEqual([[], [], [], []])
    expect(db.prepare('SELECT count(*) FROM seals').pluck().get()).toBeGreaterThan(20)
  })

  it('ends at the very schema that a new database has', () => {
    const migrated = openTestStore(fixtureFolder(schema)).db
    const fresh = openTestStore().db
    expect(schemaText(migrated)).toEqual(schemaText(fresh))
  })

  it('has a row in every table of its time', () => {
    const db = fixtureDatabase(schema, ':memory:')
    const tables = db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .pluck()
      .all()
    expect(
      tables.filter(
        (name) =>
          db
            .prepare(`SELECT count(*) FROM ${String(name)}`)
            .pluck()
            .get() === 0,
      ),
    ).toEqual([])
    db.close()
  })
})

describe('the history of a database of schema 1', () => {
  it('keeps every step with its number, time and state', () => {
    const before = fixtureDatabase(1, ':memory:')
    const { db } = openTestStore(fixtureFolder(1))
    const all = 'SELECT seq, assessment_id, field, key, before, after, at_ms, state FROM edits ORDER BY seq'
    expect(db.prepare(all).all()).toEqual(before.prepare(all).all())
    before.close()
  })

  it.each([
    ['the last step', 'DELETE FROM edits WHERE seq = 4'],
    ['every step', 'DELETE FROM edits'],
  ])('goes on after the highest number it ever gave, also where %s is gone', (_what, sql) => {
    const folder = fixtureFolder(1)
    const old = new Database(join(folder, 'store', 'cairn.db'))
    old.exec(sql)
    old.close()
    const { db } = openTestStore(folder)
    const id = assessmentId.parse('assessment00000000001')
    const field = { field: 'subject', key: '' } as const
    expect(appendEdit(db, id, { ...field, value: '' }, { ...field, value: 'a piece of work' }, 0)).toBe(5)
  })

  it('has no numbers given where there was never a step', () => {
    const folder = fixtureFolder(1)
    const old = new Database(join(folder, 'store', 'cairn.db'))
    old.exec("DELETE FROM edits; DELETE FROM sqlite_sequence WHERE name = 'edits'")
    old.close()
    const { db } = openTestStore(folder)
    expect(db.prepare("SELECT count(*) FROM sqlite_sequence WHERE name LIKE 'edits%'").pluck().get()).toBe(0)
  })
})

const addColumn: Migration = {
  version: MIGRATIONS.length + 1,
  name: 'later',
  up: (db) => {
    db.exec("ALTER TABLE cycles ADD COLUMN colour TEXT NOT NULL DEFAULT 'none'")
  },
}
const withNext = { migrations: [...MIGRATIONS, addColumn] }

describe('an older database', () => {
  it('is brought up to date, with its rows', () => {
    const { db, origin } = openTestStore(fixtureFolder(1), withNext)
    expect(origin).toBe('migrated')
    expect(db.prepare('SELECT name, colour FROM cycles').all()).toEqual([{ name: '2026 H2', colour: 'none' }])
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
  })

  it('is backed up first: one plain file, whole, for its owner alone, that opens by itself', () => {
    const folder = fixtureFolder(1)
    openTestStore(folder, withNext)
    const [name = '', ...more] = readdirSync(join(folder, 'backups'))
    expect(more).toEqual([])
    expect(name).toBe('cairn-00001-20261121T120000Z-schema-1.db')
    expect(openToOthers(join(folder, 'backups', name))).toBe('0')
    const backup = new Database(join(folder, 'backups', name), { readonly: true })
    expect(backup.pragma('user_version', { simple: true })).toBe(1)
    expect(backup.prepare('SELECT name FROM profile').pluck().get()).toBe('陳大文')
    backup.close()
  })

  it('is migrated no further than there are steps', () => {
    const { db } = openTestStore()
    const before = schemaText(db)
    migrate(db, MIGRATIONS, { appVersion: '2.0.0', nowMs: 0 })
    expect(schemaText(db)).toEqual(before)
    expect(db.prepare('SELECT app_version FROM migrations').pluck().all()).toEqual(MIGRATIONS.map(() => '0.1.0'))
  })

  it('can have its table rebuilt without losing the rows that point at it', () => {
    const rebuild: Migration = {
      ...addColumn,
      up: (db) => {
        db.exec(`
          CREATE TABLE cycles_new (
            seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, starts_on TEXT, ends_on TEXT,
            created_at_ms INTEGER NOT NULL, deleted_at_ms INTEGER, note TEXT) STRICT;
          INSERT INTO cycles_new SELECT *, NULL FROM cycles;
          DROP TABLE cycles;
          ALTER TABLE cycles_new RENAME TO cycles;`)
      },
    }
    const { db } = openTestStore(fixtureFolder(1), { migrations: [...MIGRATIONS, rebuild] })
    expect(db.prepare('SELECT count(*) FROM assessments a JOIN cycles c ON c.id = a.cycle_id').pluck().get()).toBe(2)
  })
})

describe('a migration that fails', () => {
  const failures: readonly (readonly [string, Migration['up'], AppError])[] = [
    [
      'by a bug',
      () => {
        throw new Error('a bug')
      },
      { code: 'migration-failed', detail: { reason: 'Error' } },
    ],
    [
      'by a constraint',
      (db) => {
        db.exec("UPDATE cycles SET name = ''")
      },
      { code: 'migration-failed', detail: { reason: 'SQLITE_CONSTRAINT_CHECK' } },
    ],
    [
      'by leaving orphans',
      (db) => {
        db.exec('DELETE FROM ladders')
      },
      { code: 'migration-failed', detail: { reason: 'Error' } },
    ],
    [
      'by what is no error',
      () => {
        // oxlint-disable-next-line typescript/only-throw-error -- what careless code might do
        throw 'text'
      },
      { code: 'migration-failed', detail: { reason: 'string' } },
    ],
    [
      'on a full disk',
      (db) => {
        db.pragma(`max_page_count = ${String(db.pragma('page_count', { simple: true }))}`)
        db.exec('CREATE TABLE big (a); INSERT INTO big VALUES (randomblob(1000000))')
      },
      { code: 'disk-full' },
    ],
  ]

  it.each(failures)('%s, leaves the old schema and every row, also of the steps before it', (_how, up, error) => {
    const folder = fixtureFolder(1)
    const before = dump(folder)
    const migrations = [...MIGRATIONS, addColumn, { version: MIGRATIONS.length + 2, name: 'failing', up }]
    expect(openDatabase(folder, { ...openOptions, migrations })).toEqual({ ok: false, error })
    expect(dump(folder)).toEqual(before)
    expect(openTestStore(folder, { migrations: MIGRATIONS.slice(0, 1) }).origin).toBe('opened')
  })

  it('again and again keeps its one backup and makes no others', { timeout: 30_000 }, () => {
    const folder = fixtureFolder(1)
    const failing = {
      ...addColumn,
      up: () => {
        throw new Error('a bug')
      },
    }
    for (let start = 0; start < 20; start += 1) {
      openDatabase(folder, {
        ...openOptions,
        nowMs: () => NOON_MS + start * 60_000,
        migrations: [...MIGRATIONS, failing],
      })
    }
    expect(readdirSync(join(folder, 'backups'))).toEqual(['cairn-00001-20261121T120000Z-schema-1.db'])
  })

  it('is not begun where the backup could not be written', () => {
    const folder = fixtureFolder(1)
    mkdirSync(join(folder, 'backups', 'being-written.tmp', 'in-the-way'), { recursive: true })
    const before = dump(folder)
    expect(openDatabase(folder, { ...openOptions, ...withNext })).toEqual({
      ok: false,
      error: { code: 'backup-failed', detail: { reason: expect.any(String) } },
    })
    expect(dump(folder)).toEqual(before)
  })

  it('is a bug of ours where the list is out of order', () => {
    expect(openDatabase(temporaryFolder(), { ...openOptions, migrations: [addColumn] })).toEqual({
      ok: false,
      error: { code: 'migration-failed', detail: { reason: 'Error' } },
    })
  })
})

/** A data folder with a store of that schema in it. */
function fixtureFolder(schema: number): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'store'))
  fixtureDatabase(schema, join(folder, 'store', 'cairn.db')).close()
  return folder
}

function fixtureDatabase(schema: number, file: string): Database.Database {
  const db = new Database(file)
  db.pragma('foreign_keys = OFF')
  db.exec(readFileSync(join(fixtures, `schema-${schema}.sql`), 'utf8'))
  return db
}

/** What a database is made of, without the layout of the text. */
function schemaText(db: Pick<Database.Database, 'prepare'>): readonly unknown[] {
  return db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all()
}

/** Everything in the database of a folder, read from its bytes. */
function dump(folder: string): unknown {
  const copy = join(temporaryFolder(), 'copy.db')
  writeFileSync(copy, readFileSync(join(folder, 'store', 'cairn.db')))
  const db = new Database(copy)
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()
  const content = tables.map((name) => [name, db.prepare(`SELECT * FROM ${String(name)}`).all()])
  const version = db.pragma('user_version', { simple: true })
  db.close()
  return { version, schema: schemaText(new Database(copy)), content }
}
