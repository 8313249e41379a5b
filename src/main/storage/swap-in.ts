import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { StoreLayout } from './store-layout.ts'
import { syncFile, syncFolder } from './sync-to-disk.ts'

/** What is being put in place of the database, written down before the first name changes. */
const intentSchema = z.strictObject({
  format: z.literal('cairn/swap@1'),
  sha256: z.string().length(64),
  /** What the files that give way are called after, e.g. `corrupt-20261121T120000Z`. */
  aside: z.string().regex(/^[a-z]+-\d{8}T\d{6}Z$/),
  keepOld: z.boolean(),
})
type Intent = z.infer<typeof intentSchema>

/**
 * Puts `bytes` in the database's place, with its log out of the way before it arrives: whenever the process ends, what is
 * there afterwards, or after `finishSwap` at the next start, is the old database or the new one. [trust C6]
 * No connection may be open.
 */
export function swapIn(
  layout: StoreLayout,
  bytes: Buffer,
  { aside, keepOld }: Pick<Intent, 'aside' | 'keepOld'>,
): void {
  const incoming = incomingFile(layout)
  writeFileSync(incoming, bytes, { mode: 0o600 })
  syncFile(incoming)
  const text = JSON.stringify({ format: 'cairn/swap@1', sha256: sha256(bytes), aside, keepOld } satisfies Intent)
  const draft = `${layout.intentFile}.tmp`
  writeFileSync(draft, text, { mode: 0o600 })
  syncFile(draft)
  renameSync(draft, layout.intentFile)
  syncFolders(layout)
  finishSwap(layout)
}

/** Ends what an earlier process began, and does nothing where it began nothing. */
export function finishSwap(layout: StoreLayout): void {
  const incoming = incomingFile(layout)
  const intent = readIntent(layout)
  if (intent === null) {
    // Never got as far as to be announced: the database was not touched.
    rmSync(incoming, { force: true })
    return
  }
  const set = [...layout.sideFiles, layout.file]
  if (existsSync(incoming)) {
    if (sha256(readFileSync(incoming)) === intent.sha256) {
      for (const path of set) if (existsSync(path)) renameSync(path, `${path}.${intent.aside}`)
      syncFolders(layout)
      renameSync(incoming, layout.file)
    } else {
      // Altered since it was written: the old one comes back.
      for (const path of set) if (existsSync(`${path}.${intent.aside}`)) renameSync(`${path}.${intent.aside}`, path)
      rmSync(incoming)
    }
    syncFolders(layout)
  }
  if (!intent.keepOld) for (const path of set) rmSync(`${path}.${intent.aside}`, { force: true })
  rmSync(layout.intentFile)
  syncFolders(layout)
}

/** Gives the database and all that belongs to it other names, together; none of their bytes change. @returns the names' end */
export function setAside({ file, sideFiles }: StoreLayout, aside: string): void {
  for (const path of [...sideFiles, file]) if (existsSync(path)) renameSync(path, `${path}.${aside}`)
  syncFolder(dirname(file))
}

/** Beside the file itself, which may be a link to another disk: a rename must not cross disks. */
function incomingFile({ file }: StoreLayout): string {
  return `${file}.incoming`
}

function readIntent({ intentFile }: StoreLayout): Intent | null {
  try {
    return intentSchema.parse(JSON.parse(readFileSync(intentFile, 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    if (error instanceof z.ZodError || error instanceof SyntaxError) return null
    throw error
  }
}

function syncFolders({ file, storeFolder }: StoreLayout): void {
  syncFolder(dirname(file))
  syncFolder(storeFolder)
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
