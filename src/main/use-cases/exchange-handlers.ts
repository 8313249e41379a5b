import { safeFileName } from '#main/files/safe-file-name.ts'
import { archiveJsonSchema } from '#main/archive/archive-json-schema.ts'
import type { ReadableFile } from '#main/archive/readable-tables.ts'
import { countParts } from '#main/storage/archive/count-parts.ts'
import { reading } from '#main/storage/transact.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import { ARCHIVE_FORMAT } from '#shared/archive/archive-format.ts'
import { partsOfArchive } from '#shared/archive/leavable-parts.ts'
import type { FileLook } from '#shared/cairn-file.ts'
import type { PartCounts } from '#shared/export-log.ts'
import type { EXCHANGE_CHANNELS } from '#shared/ipc/exchange-channels.ts'
import type { Handlers, SavedFile } from '#shared/ipc/contract.ts'
import type { Locale } from '#shared/locale.ts'
import type { Say } from '#shared/words.ts'
import { listAgreed, saveAgreedRow } from './agreed-rows.ts'
import type { Clock, UseCaseContext } from './context.ts'
import { exportArchive } from './export-archive.ts'
import { fileDesk } from './file-desk.ts'
import { importArchive } from './import-archive.ts'
import { importAssessment } from './import-assessment.ts'
import { lookAtFile } from './look-at-file.ts'
import type { FilesIn } from './look-at-file.ts'
import { makeForm } from './make-form.ts'
import { readableArchive } from './readable-archive.ts'
import { recordExport } from './record-export.ts'
import type { ExportRecord } from './record-export.ts'

/** What the channels need of the system. */
export interface ExchangeEdge extends FilesIn {
  /** Asks where to, and writes the text there as a whole or not at all; null where the dialog was closed. */
  readonly save: (file: { readonly name: string; readonly text: () => Result<string> }) => Promise<Result<SavedFile>>
  /** The same for a folder of files, under a name that is free. */
  readonly saveFolder: (name: string, files: () => Result<readonly ReadableFile[]>) => Promise<Result<SavedFile>>
  /** A verified backup of what stands. */
  readonly backUp: () => Promise<Result<unknown>>
  /** While this is done nothing else is handled. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>
  /** What takes longer than a second is told of now and then: how much is done, from 0 to 1. */
  readonly onProgress: (share: number) => void
  /** In the language in force. */
  readonly say: () => Say
  readonly locale: () => Locale
  /** Takes away everything that Cairn ever wrote, and ends it. */
  readonly deleteAll: () => Result<null>
}

export type ExchangeChannel = (typeof EXCHANGE_CHANNELS)[number]

/** The channels by which her data goes out and comes in. */
export function exchangeHandlers(
  context: UseCaseContext,
  edge: ExchangeEdge,
): {
  readonly handlers: Pick<Handlers, ExchangeChannel>
  /** Tells what is in a file that was chosen or came from outside; null where it is none of Cairn's. */
  readonly look: (path: string) => Promise<Result<FileLook | null>>
} {
  const desk = fileDesk(context.newId)
  const { sha256 } = edge
  const today = (): string => new Date(context.clock.nowMs()).toISOString().slice(0, 10)

  /** In the log of what left the store. */
  const note = (file: SavedFile, record: Omit<ExportRecord, 'file'>): Result<SavedFile> => {
    if (file === null) return ok(null)
    const noted = recordExport(context, { ...record, file })
    return noted.ok ? ok(file) : noted
  }
  const facts = (): Result<PartCounts> => reading(context.db, (db) => ok(countParts(db)))

  const handlers: Pick<Handlers, ExchangeChannel> = {
    'archive:facts': facts,
    'archive:save': async (input) => {
      let written: (() => Result<null>) | null = null
      const saved = await edge.save({
        name: safeFileName(`Cairn ${today()}`, 'cairn-archive.json'),
        text: () => {
          const archive = exportArchive({ db: context.db, sha256 }, input)
          if (!archive.ok) return archive
          written = archive.value.written
          return ok(archive.value.text)
        },
      })
      if (!saved.ok || saved.value === null) return saved
      const known = remembered(written)
      if (!known.ok) return known
      const all = facts()
      return all.ok
        ? note(saved.value, { kind: 'archive', subject: '', ...partsOfArchive(all.value, input.without) })
        : all
    },
    'archive:save-readable': async (input) => {
      const saved = await edge.saveFolder(`Cairn ${today()}`, () =>
        readableArchive(context, { ...input, say: edge.say(), locale: edge.locale() }),
      )
      if (!saved.ok) return saved
      const all = facts()
      return all.ok
        ? note(saved.value, { kind: 'readable', subject: '', ...partsOfArchive(all.value, input.without) })
        : all
    },
    'archive:save-schema': async () => {
      const text = `${JSON.stringify(archiveJsonSchema(), null, 2)}\n`
      const saved = await edge.save({ name: 'cairn-archive.schema.json', text: () => ok(text) })
      return saved.ok ? note(saved.value, { kind: 'schema', subject: ARCHIVE_FORMAT }) : saved
    },
    'archive:import': ({ token, decisions }) =>
      edge.alone(async () => {
        const laid = desk.at(token)
        if (laid?.kind !== 'archive') return err('check-expired')
        const backup = await edge.backUp()
        if (!backup.ok) return backup
        const say = edge.say() // nothing can be read while it is being written, the language neither
        const copyLabel = (label: string): string => say('exchange:copyOf', { label }).slice(0, 120)
        const onProgress = nowAndThen(context.clock, edge.onProgress)
        const done = await importArchive(context, laid.archive, { sha256, decisions, copyLabel, onProgress })
        if (done.ok) desk.clear()
        return done
      }),
    'file:import': ({ token, ...as }) =>
      edge.alone(async () => {
        const laid = desk.at(token)
        if (laid === null || laid.kind === 'archive') return err('check-expired')
        const backup = await edge.backUp()
        if (!backup.ok) return backup
        const done = importAssessment(context, laid, { ...as, sha256 })
        if (done.ok) desk.clear()
        return done
      }),
    'form:save': async (input) => {
      const form = makeForm(context, input)
      if (!form.ok) return form
      const text = `${JSON.stringify(form.value, null, 2)}\n`
      const saved = await edge.save({ name: safeFileName(form.value.title, 'cairn-form.json'), text: () => ok(text) })
      return saved.ok ? note(saved.value, { kind: 'form', subject: form.value.title, holds: { ladders: 1 } }) : saved
    },
    'agreed:list': (input) => listAgreed(context, input),
    'agreed:save': (input) => saveAgreedRow(context, input),
    'data:delete': () => edge.deleteAll(),
  }
  return { handlers, look: (path) => lookAtFile(context, { desk, files: edge }, path) }
}

const QUIET_MS = 1_000
const BETWEEN_MS = 250

/** Of what is done within a second nothing is told, and of the rest no more than can be read. */
function nowAndThen(clock: Clock, tell: (share: number) => void): (share: number) => void {
  let nextMs = clock.monotonicMs() + QUIET_MS
  return (share) => {
    const nowMs = clock.monotonicMs()
    if (nowMs < nextMs) return
    nextMs = nowMs + BETWEEN_MS
    tell(share)
  }
}

const remembered = (written: (() => Result<null>) | null): Result<null> => (written === null ? ok(null) : written())
