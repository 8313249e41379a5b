import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkArchive } from '#main/archive/check-archive.ts'
import { itemsIn } from '#main/archive/archive-items.ts'
import { cairnFileChecker } from '#main/files/cairn-file-checker.ts'
import { sha256 } from '#main/files/sha256.ts'
import { insertItem } from '#main/storage/archive/write-item.ts'
import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import { createAssessment } from '#main/use-cases/create-assessment.ts'
import { createEvidence } from '#main/use-cases/evidence-log.ts'
import { exchangeHandlers } from '#main/use-cases/exchange-handlers.ts'
import { exportArchive } from '#main/use-cases/export-archive.ts'
import type { OpenUseCases } from '#main/use-cases/open-use-cases.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import { ARCHIVE_KINDS } from '#shared/archive/archive-kinds.ts'
import { isArchiveRow } from '#shared/archive/rows-at.ts'
import { createSay } from '#shared/say.ts'
import { outFolder } from '../../../scripts/lib/paths.mjs'
import { tallyOf } from '../fault.ts'
import type { Fault, Round, Tally, Verdict } from '../fault.ts'
import { dumpOf, openApp, shippedLadders } from '../support/open-app-store.ts'
import type { Random } from '../support/random.ts'
import { spoil } from '../support/spoil.ts'
import { spoilText } from '../support/spoil-text.ts'

/** More problems than these are counted and not listed. */
const MOST_LISTED = 20

/** [trust G1, G2, G4, G5, G6, G7] By the app's own way in: the built thread, the desk, the comparison, one transaction. */
export const malformedArchives: Fault = {
  name: 'malformed-archives',
  what: 'archives spoilt in their text or in a value, cut, of another version; opened and imported as the app does it',
  counts: { short: 45, long: 3_000 },
  run: importSpoilt,
  control: {
    what: 'the rows written as the file has them, unchecked and one by one',
    count: 40,
    run: importUnchecked,
  },
}

async function importSpoilt({ count, random, folder }: Round): Promise<Tally> {
  const builtIn = shippedLadders()
  const text = archiveText(openApp(join(folder, 'from'), builtIn))
  const into = openApp(join(folder, 'into'), builtIn)
  const { handlers, look } = exchangeHandlers(into.context, {
    check: cairnFileChecker(pathToFileURL(join(outFolder, 'main', 'file-worker.js'))),
    sha256,
    save: () => Promise.resolve(ok(null)),
    saveFolder: () => Promise.resolve(ok(null)),
    backUp: () => Promise.resolve(ok(null)),
    alone: (work) => work(),
    onProgress: () => undefined,
    say: () => createSay('en'),
    locale: () => 'en',
    deleteAll: () => ok(null),
  })
  let taken = 0
  const verdicts: Verdict[] = []
  for (let file = 0; file < count; file += 1) {
    const path = join(folder, `${file}.cairn-archive.json`)
    const before = dumpOf(into)
    try {
      const spoilt = spoiltArchive(text, random)
      writeFileSync(path, spoilt)
      const looked = await look(path)
      if (dumpOf(into) !== before) verdicts.push('altered')
      else if (!looked.ok || looked.value === null) verdicts.push('lost')
      else if (looked.value.kind === 'refused') {
        const { problems } = looked.value
        const isTold = problems.length > 0 && problems.length <= MOST_LISTED && problems.every(({ line }) => line > 0)
        verdicts.push(isTold ? 'survived' : 'lost')
      } else if (looked.value.kind !== 'archive') verdicts.push('lost')
      else {
        const { token, review } = looked.value
        const decisions = Object.fromEntries(
          review.entries.map(({ key, choices }) => [key, choices.includes('there') ? 'there' : 'here'] as const),
        )
        const done = await handlers['archive:import']({ token, decisions })
        if (done.ok) taken += 1
        verdicts.push(verdictOf(into, before, done))
      }
    } catch {
      verdicts.push('lost')
    }
  }
  into.close()
  return tallyOf(verdicts, `${taken} sound all the same, and imported`)
}

/** All of it or nothing; and whatever came in goes out again as an archive that is sound. */
function verdictOf(app: OpenUseCases, before: string, done: Result<unknown>): Verdict {
  if (!done.ok) return dumpOf(app) === before ? 'survived' : 'altered'
  return checkArchive(archiveText(app, false), { file: 'again', sha256 }).sound === null ? 'altered' : 'survived'
}

function importUnchecked({ count, random, folder }: Round): Promise<Tally> {
  const builtIn = shippedLadders()
  const text = archiveText(openApp(join(folder, 'from'), builtIn))
  const verdicts = Array.from({ length: count }, (_, file): Verdict => {
    const into = openApp(join(folder, `into ${file}`), builtIn)
    const before = dumpOf(into)
    try {
      const spoilt = spoiltArchive(text, random)
      const value: unknown = JSON.parse(spoilt)
      const isSound = checkArchive(spoilt, { file: 'f', sha256 }).sound !== null
      for (const kind of ARCHIVE_KINDS.filter(({ id }) => id !== null)) {
        for (const item of isArchiveRow(value) ? itemsIn(value, kind) : []) insertItem(into.context.db, kind, item)
      }
      return isSound || dumpOf(into) === before ? 'survived' : 'altered'
    } catch {
      return dumpOf(into) === before ? 'survived' : 'altered'
    } finally {
      into.close()
    }
  })
  return Promise.resolve(tallyOf(verdicts))
}

/** A little of everything, so that a file is checked in no time. */
function archiveText(app: OpenUseCases, isFirst = true): string {
  const { context } = app
  if (isFirst) fill(app)
  const archive = exportArchive({ db: context.db, sha256 }, { without: [] })
  if (!archive.ok) throw new Error(`refused: ${archive.error.code}`)
  if (isFirst) app.close()
  return archive.value.text
}

function fill({ context }: OpenUseCases): void {
  const smallest = context.shelf.builtIn.toSorted((a, b) => a.counts.items - b.counts.items)[0]
  if (smallest === undefined) throw new Error('no ladder ships')
  const made = createAssessment(context, {
    ladder: smallest.hash,
    cycle: null,
    title: 'Half a year 半年',
    perspective: 'self',
    by: '',
    target: null,
    track: null,
  })
  if (!made.ok) throw new Error(`refused: ${made.error.code}`)
  const ladder = context.shelf.find(context.db, smallest.hash)?.ladder
  const item = ladder?.competencies.flatMap(({ id, instrument }) =>
    instrument.kind === 'dimensions' ? instrument.dimensions.map((row) => `${id}.${row.id}`) : [id],
  )[0]
  for (const text of ['first', 'candid 坦白說'])
    changeAssessment(context, { id: made.value.id, change: { kind: 'note', item: item ?? '', text } })
  createEvidence(context, {
    fields: {
      title: 'A migration',
      what: '',
      outcome: '',
      on: '2026-11-01',
      to: null,
      kind: null,
      project: '',
      link: null,
      stance: 'supports',
      private: false,
    },
    links: [],
  })
}

/** Spoilt in its text, in a value, or in what it says it is; now and then not at all. */
function spoiltArchive(text: string, random: Random): string {
  const way = random.below(10)
  if (way === 9) return text // whole, so that taking it is tried, too
  if (way < 4) return spoilText(text, random)
  if (way < 5) return text.slice(0, random.below(text.length))
  if (way < 6) return text.replace('cairn/archive@1', random.pick(['cairn/archive@2', 'cairn/archive@', 'other@1']))
  // The ladder is most of the file: what is hers is spoilt apart from it, or it would be the ladder nearly every time.
  const { ladders, ...rest } = JSON.parse(text) as Record<string, unknown>
  const spoilt = spoil(rest, random)
  const whole = isArchiveRow(spoilt) ? { ...spoilt, ladders } : spoilt
  return JSON.stringify(whole, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value), 1) ?? ''
}
