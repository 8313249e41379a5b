import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkArchive } from '#main/archive/check-archive.ts'
import type { SoundArchive } from '#main/archive/check-archive.ts'
import { sha256 } from '#main/files/sha256.ts'
import type { WritableDb } from '#main/storage/database.ts'
import { appendEdit } from '#main/storage/edits.ts'
import { indexEvidence } from '#main/storage/evidence-search.ts'
import { insertEvidence } from '#main/storage/evidence.ts'
import { writeFieldValue } from '#main/storage/field-value.ts'
import { inTurns } from '#main/storage/in-turns.ts'
import { newId } from '#main/storage/new-id.ts'
import { takingBackup } from '#main/storage/take-backup.ts'
import { readInTurns } from '#main/storage/transact-in-turns.ts'
import { createAssessment } from '#main/use-cases/create-assessment.ts'
import { exportArchive } from '#main/use-cases/export-archive.ts'
import { importArchive } from '#main/use-cases/import-archive.ts'
import { openUseCases } from '#main/use-cases/open-use-cases.ts'
import type { OpenUseCases } from '#main/use-cases/open-use-cases.ts'
import { comparingArchive, reviewing } from '#main/use-cases/review-archive.ts'
import { err } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { FieldValue } from '#shared/field-value.ts'
import { evidenceId } from '#shared/ids.ts'
import { itemsOf } from '#shared/items.ts'
import { builtInLadders } from '../support/built-in.ts'
import { evidenceFields } from '../support/evidence-fields.ts'

// `npm run bench -- import`: an archive of ten years on its way in, and how long nothing else had a turn meanwhile.

const ASSESSMENTS = 200
const ENTRIES = 5_000

const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'))
const builtIn = builtInLadders()
try {
  const from = open('from')
  from.context.db.transaction(() => fill(from))()
  const { text } = valueOf(exportArchive({ db: from.context.db, sha256 }, { without: [] }))
  const { sound } = checkArchive(text, { file: 'bench', sha256 })
  if (sound === null) throw new Error('the archive is refused')
  say(`${(text.length / 1e6).toFixed(1)} million characters, ${(from.fileBytes() / 1e6).toFixed(1)} MB of database`)
  await timed('a backup of it', () => backUp(from))
  const into = open('into')
  await timed('beside nothing', () => review(into, sound))
  await timed('imported', () => take(into, sound))
  await timed('beside the same', () => review(into, sound))
  await timed('imported once more', () => take(into, sound))
  for (const each of [from, into]) each.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function open(name: string): OpenUseCases {
  return valueOf(openUseCases(join(folder, name), { appVersion: '0.0.0', builtIn }))
}

function fill({ context }: OpenUseCases): void {
  const { db } = context
  for (let number = 0; number < ASSESSMENTS; number += 1) {
    const entry = builtIn.list[number % builtIn.list.length]
    const ladder = entry === undefined ? undefined : builtIn.ladder(entry.hash)
    if (entry === undefined || ladder === undefined) throw new Error('no ladder')
    const plain = { cycle: null, perspective: 'self', by: '', target: null, track: null } as const
    const { id } = valueOf(createAssessment(context, { ...plain, ladder: entry.hash, title: `Half ${number}` }))
    const put = (before: FieldValue, after: FieldValue): void => {
      writeFieldValue(db, id, after)
      appendEdit(db, id, before, after, 0)
    }
    for (const [index, { id: key, values }] of itemsOf(ladder).entries()) {
      const rating = values[(index + number) % values.length] ?? 1
      put({ field: 'answer', key, value: null }, { field: 'answer', key, value: { rating } })
      if (index % 4 > 0) continue
      const value = `What I would only tell myself about ${key}. 只寫給自己看。`
      put({ field: 'note', key, value: '' }, { field: 'note', key, value })
    }
  }
  for (let number = 0; number < ENTRIES; number += 1) note(db, number)
}

function note(db: WritableDb, number: number): void {
  const id = evidenceId.parse(newId())
  const what = 'What happened, 帳務拆分, in some words. '.repeat(8)
  const fields = evidenceFields({ title: `Entry ${number} 記憶體洩漏`, what, outcome: what, on: '2024-01-01' })
  insertEvidence(db, id, fields, number)
  indexEvidence(db, id)
}

async function review({ context }: OpenUseCases, archive: SoundArchive): Promise<void> {
  valueOf(
    await readInTurns(context.db, function* (db) {
      return yield* reviewing(archive, yield* comparingArchive(db, archive, sha256))
    }),
  )
}

async function take({ context }: OpenUseCases, archive: SoundArchive): Promise<void> {
  valueOf(await importArchive(context, archive, { sha256, decisions: {}, copyLabel: (label) => label }))
}

async function backUp({ context, store }: OpenUseCases): Promise<void> {
  const pieces = takingBackup(context.db, store.layout, { nowMs: Date.now(), secondPlace: null })
  valueOf(await inTurns(pieces, () => err('still-writing')).done)
}

/** The longest time between two turns of something else is how long the window would not have answered. */
async function timed(what: string, work: () => Promise<void>): Promise<void> {
  let [longest, last, isOver] = [0, performance.now(), false]
  const tick = (): void => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (!isOver) setImmediate(tick)
  }
  setImmediate(tick)
  const began = performance.now()
  await work()
  isOver = true
  tick()
  say(`${what.padEnd(20)} ${(performance.now() - began).toFixed(0).padStart(6)} ms, longest ${longest.toFixed(0)} ms`)
}

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(result.error.code)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
