import { join } from 'node:path'
import { createDispatch } from '#main/dispatch/dispatch.ts'
import { listBackups } from '#main/storage/backup-names.ts'
import { MIGRATIONS } from '#main/storage/migrations.ts'
import { openBytes } from '#main/storage/open-bytes.ts'
import { readBackup } from '#main/storage/read-backup.ts'
import { takeBackup } from '#main/storage/take-backup.ts'
import { dataHandlers } from '#main/use-cases/data-handlers.ts'
import { openUseCases } from '#main/use-cases/open-use-cases.ts'
import type { OpenUseCases } from '#main/use-cases/open-use-cases.ts'
import { itemsOf } from '#shared/items.ts'
import { searchHere } from '../../support/search-here.ts'
import { tallyOf } from '../fault.ts'
import type { Fault, Round, Tally, Verdict } from '../fault.ts'
import { at } from '../support/at.ts'
import { contentOf } from '../support/content-of.ts'
import { shippedLadders } from '../support/open-app-store.ts'
import { DRAFT } from '../support/plain-inputs.ts'
import type { Random } from '../support/random.ts'
import { SURROUNDINGS } from '../support/surroundings.ts'

const HOUR = 3_600_000
const YEAR = 365 * 24 * HOUR
const BEGIN_MS = Date.UTC(2026, 10, 21, 12)
/** When a clock on the wall goes back or ahead, and seconds that some days have more. */
const ODD_TIMES = [
  Date.UTC(2026, 9, 25, 1),
  Date.UTC(2026, 10, 1, 6),
  Date.UTC(2026, 2, 8, 7),
  Date.UTC(2016, 11, 31, 23, 59, 59, 999),
  Date.UTC(2028, 1, 29, 23, 59),
  0,
] as const
const ZONES = [
  'UTC',
  'Asia/Taipei',
  'America/New_York',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'America/St_Johns',
] as const

/** [trust A11, C2] */
export const clock: Fault = {
  name: 'clock',
  what: 'the clock goes back and ahead by years, over summer time and into another zone between two saves',
  counts: { short: 24, long: 600 },
  run: (round) => jump(round, historyOf),
  control: {
    what: 'the history by its times',
    count: 24,
    run: (round) => jump(round, historyByTime),
  },
}

type History = (app: OpenUseCases, id: string, item: string) => Promise<readonly unknown[]>

/** After each jump a save and a backup: the history is in the order of the saves, and the newest backup is there and whole. */
async function jump({ count, random, folder }: Round, history: History): Promise<Tally> {
  const zone = process.env['TZ']
  const builtIn = shippedLadders()
  let [nowMs, monotonicMs] = [BEGIN_MS, 0]
  const opened = openUseCases(join(folder, 'data'), {
    appVersion: '0.1.0',
    builtIn,
    clock: { nowMs: () => nowMs, monotonicMs: () => (monotonicMs += 10_000) },
  })
  if (!opened.ok) throw new Error(opened.error.code)
  const app = opened.value
  const dispatch = dispatchOf(app)
  const [first] = builtIn.list
  const ladder = first === undefined ? undefined : builtIn.ladder(first.hash)
  const made = await dispatch('assessment:create', { ...DRAFT, ladder: first?.hash })
  const id = made.ok ? String(at(made.value, 'id')) : ''
  const item = ladder === undefined ? '' : (itemsOf(ladder)[0]?.id ?? '')
  const verdicts: Verdict[] = []
  const written = ['']
  for (let number = 1; number <= count; number += 1) {
    nowMs = jumpFrom(nowMs, random)
    process.env['TZ'] = random.pick(ZONES)
    const text = `${number}`
    const saved = await dispatch('assessment:change', { id, change: { kind: 'note', item, text } })
    if (!saved.ok) throw new Error(saved.error.code)
    written.unshift(text)
    const isInOrder = JSON.stringify(await history(app, id, item)) === JSON.stringify(written)
    verdicts.push(!isInOrder ? 'altered' : isBackedUp(app, nowMs) ? 'survived' : 'lost')
  }
  app.close()
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
  return tallyOf(verdicts)
}

function jumpFrom(nowMs: number, { pick, real }: Random): number {
  return Math.round(
    pick([
      () => nowMs + YEAR,
      () => nowMs - YEAR,
      () => nowMs + HOUR,
      () => nowMs - HOUR,
      () => nowMs + real() * 60 * 24 * HOUR,
      () => BEGIN_MS,
      () => pick(ODD_TIMES),
    ])(),
  )
}

/** Thinning comes with each backup, and leaves what was just written; it is the newest, whatever the clock says. */
function isBackedUp({ context, store }: OpenUseCases, nowMs: number): boolean {
  const taken = takeBackup(context.db, store.layout, { nowMs, secondPlace: null })
  if (!taken.ok || listBackups(store.layout.backupFolder).at(-1)?.name !== taken.value.name) return false
  const read = readBackup(join(store.layout.backupFolder, taken.value.name), MIGRATIONS.length)
  if (!read.ok) return false
  const copy = openBytes(Buffer.from(read.value.bytes))
  const isNewest = contentOf(copy) === contentOf(context.db)
  copy.close()
  return isNewest
}

function dispatchOf({ context }: OpenUseCases) {
  return createDispatch({ handlers: dataHandlers(context, SURROUNDINGS, searchHere), report: () => undefined })
}

/** What the note said, newest first, as it is shown. */
async function historyOf(app: OpenUseCases, id: string, item: string): Promise<readonly unknown[]> {
  const answer = await dispatchOf(app)('assessment:history', { id, key: item })
  const entries = answer.ok && Array.isArray(answer.value) ? answer.value : []
  return entries.map((entry) => at(entry, 'change', 'text'))
}

function historyByTime({ context }: OpenUseCases, id: string): Promise<readonly unknown[]> {
  const after = context.db
    .prepare('SELECT after FROM edits WHERE assessment_id = ? ORDER BY at_ms DESC')
    .pluck()
    .all(id)
  return Promise.resolve([...after.map((json) => JSON.parse(String(json))), ''])
}
