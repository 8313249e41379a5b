import { ladderJsonSchema } from '#main/ladders/ladder-json-schema.ts'
import { ladderYaml } from '#main/ladders/ladder-yaml.ts'
import { reading } from '#main/storage/transact.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { Channel } from '#shared/ipc/channels.ts'
import type { Handlers, SavedFile } from '#shared/ipc/contract.ts'
import type { CheckedPack } from '#shared/ladder-facts.ts'
import type { Problem } from '#shared/problem.ts'
import { problemLine } from '#shared/wording/problem-wording.ts'
import type { Say } from '#shared/words.ts'
import { checkAt, checkLadderAgain, checkLadderFile } from './check-ladder-file.ts'
import type { PackFiles } from './check-ladder-file.ts'
import type { UseCaseContext } from './context.ts'
import { importLadder } from './import-ladder.ts'
import { packDesk } from './pack-desk.ts'
import { recordExport } from './record-export.ts'

/** What the channels of ladder files need of the system. */
export interface LadderFiles extends PackFiles {
  /** Asks where to, and writes the text there as a whole or not at all; null where the dialog was closed. */
  readonly save: (file: { readonly name: string; readonly text: string }) => Promise<Result<SavedFile>>
  /** Onto the clipboard. */
  readonly copy: (text: string) => Promise<void>
  /** In the language in force. */
  readonly say: () => Say
}

/** The channels that read packs from files and write them to files. */
export type LadderFileChannel = Extract<
  Channel,
  | `ladders:check-${string}`
  | 'ladders:copy-problems'
  | 'ladders:import'
  | 'ladders:save-schema'
  | 'ladder:export-template'
>
export type LadderFileHandlers = Pick<Handlers, LadderFileChannel>

export interface LadderFileDesk {
  readonly handlers: LadderFileHandlers
  /** Lays a file that was opened from outside on the same desk. */
  readonly check: (path: string) => Promise<Result<CheckedPack>>
}

export function ladderFileHandlers(context: UseCaseContext, files: LadderFiles): LadderFileDesk {
  const table = { desk: packDesk(context.newId), files }
  const handlers: LadderFileHandlers = {
    'ladders:check-file': () => checkLadderFile(context, table),
    'ladders:check-again': (input) => checkLadderAgain(context, table, input),
    'ladders:copy-problems': async ({ token }) => {
      const laid = table.desk.at(token)
      if (laid === null) return err('check-expired')
      await files.copy(problemText(laid.problems, files.say()))
      return ok(null)
    },
    'ladders:import': (input) => importLadder(context, { desk: table.desk, sha256: files.sha256 }, input),
    'ladders:save-schema': () =>
      noted(context, 'ladder-schema', '', () =>
        files.save({ name: 'cairn-ladder.schema.json', text: `${JSON.stringify(ladderJsonSchema(), null, 2)}\n` }),
      ),
    'ladder:export-template': async ({ ladder }) => {
      const template = templateOf(context, ladder, files.say())
      if (!template.ok) return template
      return await noted(context, 'ladder-template', template.value.name, () => files.save(template.value))
    },
  }
  return { handlers, check: (path) => checkAt(context, table, path) }
}

/** Saves, and notes in the log of what left that it did. */
async function noted(
  context: UseCaseContext,
  kind: 'ladder-schema' | 'ladder-template',
  subject: string,
  save: () => Promise<Result<SavedFile>>,
): Promise<Result<SavedFile>> {
  const saved = await save()
  if (!saved.ok || saved.value === null) return saved
  const written = recordExport(context, { kind, subject, file: saved.value })
  return written.ok ? saved : written
}

/** One line each, as a terminal shows them, in the person's language. */
function problemText(problems: readonly Problem[], say: Say): string {
  return problems
    .map((problem) => {
      const { file, line, column, path } = problem
      return `${file}:${line}:${column}${path === '' ? '' : ` ${path}`}: ${problemLine(say, problem)}\n`
    })
    .join('')
}

/** A ladder as a pack to go on with, built in or imported, with a comment that says how. */
function templateOf(
  { db, shelf }: UseCaseContext,
  hash: Parameters<UseCaseContext['shelf']['find']>[1],
  say: Say,
): Result<{ readonly name: string; readonly text: string }> {
  return reading(db, () => {
    const shelved = shelf.find(db, hash)
    if (shelved === null) return err('ladder-not-found')
    const { id, version } = shelved.ladder
    const text = ladderYaml(shelved.ladder, say('ladders:template.head', { id, version }).split('\n'))
    return ok({ name: `${id}-${version}.yaml`, text })
  })
}
