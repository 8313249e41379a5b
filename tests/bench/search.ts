import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { WritableDb } from '#main/storage/database.ts'
import { indexEvidence } from '#main/storage/evidence-search.ts'
import { insertEvidence } from '#main/storage/evidence.ts'
import { newId } from '#main/storage/new-id.ts'
import { openDatabase } from '#main/storage/open-database.ts'
import { searchEvidence as search } from '#main/use-cases/search-evidence.ts'
import { evidenceId } from '#shared/ids.ts'
import { evidenceFields } from '../support/evidence-fields.ts'

// `npm run bench -- search`: the search of a store on the disk, as the page asks for it with each key.

const ENTRIES = 5_000
const RUNS = 25
const LATIN = 'ledger gateway memory cache review design incident release query planner team latency rollout'.split(' ')
const HAN = [
  '記憶體洩漏',
  '帳務拆分',
  '程式碼審查',
  '架構決策',
  '值班輪替',
  '查詢計畫',
  '事後檢討',
  '測試案例',
  '效能瓶頸',
]
const QUERIES = ['ledger', 'led', 'l', 'gateway memory', '記憶', '憶', '記憶體洩漏', '帳務 ledger', 'nothinglikeit']

const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'))
const opened = openDatabase(folder, { appVersion: '0.0.0', nowMs: () => Date.now() })
if (!opened.ok) throw new Error(opened.error.code)
try {
  measure(opened.value.db)
} finally {
  opened.value.close()
  rmSync(folder, { recursive: true, force: true })
}

function measure(db: WritableDb): void {
  const began = performance.now()
  db.transaction(() => {
    for (let index = 0; index < ENTRIES; index += 1) note(db, index)
  })()
  say(`${ENTRIES} entries written and indexed: ${(performance.now() - began).toFixed(0)} ms`)
  const first = performance.now()
  search({ db }, { query: '測' })
  say(`the first search of a new store, which makes its index anew: ${(performance.now() - first).toFixed(0)} ms`)
  for (const query of QUERIES) {
    const times: number[] = []
    let hits = 0
    for (let run = 0; run < RUNS; run += 1) {
      const start = performance.now()
      const found = search({ db }, { query })
      hits = found.ok ? found.value.length : -1
      times.push(performance.now() - start)
    }
    times.sort((a, b) => a - b)
    const at = (part: number): string => (times[Math.floor((times.length - 1) * part)] ?? 0).toFixed(1)
    say(`${query.padEnd(16)} ${String(hits).padStart(5)} hits   p50 ${at(0.5)} ms   p95 ${at(0.95)} ms`)
  }
}

function note(db: WritableDb, index: number): void {
  const pick = (list: readonly string[], step: number): string =>
    list[(index * step + (index >> 3)) % list.length] ?? ''
  const latin = [3, 5, 7, 11].map((step) => pick(LATIN, step)).join(' ')
  const han = [3, 7].map((step) => pick(HAN, step)).join('，')
  const id = evidenceId.parse(newId())
  const fields = evidenceFields({
    title: `${latin} ${pick(HAN, 1)} ${index}`,
    what: `${latin} ${latin}。${han}。`.repeat(4),
    outcome: `${han}，${latin}，p95 ${index % 900} ms。`.repeat(3),
    on: `202${index % 7}-0${(index % 9) + 1}-1${index % 9}`,
  })
  insertEvidence(db, id, fields, index)
  indexEvidence(db, id)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
