import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Step } from './disk-trace.ts'
import type { Random } from './random.ts'

/** What becomes of all that was written and not yet synced when the power fails. */
export const CUTS = ['none', 'all', 'some', 'torn'] as const
export type Cut = (typeof CUTS)[number]

type Change = Extract<Step, { readonly kind: 'write' | 'truncate' }>
type Naming = Extract<Step, { readonly kind: 'create' | 'rename' | 'unlink' }> & { readonly file?: File }

interface File {
  kept: Buffer
  pending: Change[]
}

const SECTOR = 512

/**
 * A disk that keeps what was synced and nothing else for certain: of a file what came before its last sync, of a folder
 * the names that it had at its own.
 */
export class SimulatedDisk {
  readonly #folder: string
  readonly #names = new Map<string, File>()
  readonly #keptNames = new Map<string, File>()
  #namings: Naming[] = []

  /** @param folder as it lies on the disk, all of it synced */
  constructor(folder: string) {
    this.#folder = folder
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const path = join(entry.parentPath, entry.name)
      const file = { kept: readFileSync(path), pending: [] }
      this.#names.set(path, file)
      this.#keptNames.set(path, file)
    }
  }

  take(step: Step): void {
    if (step.kind === 'said' || !step.path.startsWith(this.#folder)) return
    const file = this.#names.get(step.path)
    switch (step.kind) {
      case 'create':
        if (file === undefined) this.#rename({ ...step, file: { kept: Buffer.alloc(0), pending: [] } })
        return
      case 'write':
      case 'truncate':
        file?.pending.push(step)
        return
      case 'rename':
      case 'unlink':
        if (file !== undefined) this.#rename({ ...step, file })
        return
      case 'sync':
        if (file === undefined) this.#syncFolder(step.path)
        else {
          file.kept = changed(file.kept, file.pending)
          file.pending = []
        }
    }
  }

  /** Writes what a machine would find after the power failed now into a folder, which is emptied first. */
  cut(cut: Cut, random: Random, into: string): void {
    const names = new Map(this.#keptNames)
    const sure = cut === 'none' ? 0 : cut === 'all' ? this.#namings.length : random.below(this.#namings.length + 1)
    for (const naming of this.#namings.slice(0, sure)) name(names, naming)
    rmSync(into, { recursive: true, force: true })
    for (const folder of ['store', 'backups']) mkdirSync(join(into, folder), { recursive: true })
    for (const [path, { kept, pending }] of names) {
      const target = join(into, relative(this.#folder, path))
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(
        target,
        changed(
          kept,
          pending.flatMap((change) => survivors(change, cut, random)),
        ),
      )
    }
  }

  #rename(naming: Naming): void {
    name(this.#names, naming)
    this.#namings.push(naming)
  }

  #syncFolder(folder: string): void {
    for (const naming of this.#namings) if (isIn(folder, naming)) name(this.#keptNames, naming)
    this.#namings = this.#namings.filter((naming) => !isIn(folder, naming))
  }
}

function isIn(folder: string, naming: Naming): boolean {
  return dirname(naming.kind === 'rename' ? naming.to : naming.path) === folder
}

function name(names: Map<string, File>, { kind, path, file, ...naming }: Naming): void {
  if (kind !== 'create') names.delete(path)
  if (file === undefined || kind === 'unlink') return
  names.set('to' in naming ? naming.to : path, file)
}

function survivors(change: Change, cut: Cut, random: Random): readonly Change[] {
  if (cut === 'none') return []
  if (cut === 'all') return [change]
  if (change.kind === 'truncate' || cut === 'some') return random.real() < 0.5 ? [change] : []
  const { path, at, bytes } = change
  return Array.from({ length: Math.ceil(bytes.length / SECTOR) }, (_, index) => index * SECTOR)
    .filter(() => random.real() < 0.5)
    .map((from) => ({ kind: 'write', path, at: at + from, bytes: bytes.subarray(from, from + SECTOR) }))
}

function changed(before: Buffer, changes: readonly Change[]): Buffer {
  if (changes.length === 0) return before
  let size = before.length
  const longest = changes.reduce((most, change) => Math.max(most, endOf(change)), size)
  const after = Buffer.alloc(longest)
  before.copy(after)
  for (const change of changes) {
    if (change.kind === 'write') {
      change.bytes.copy(after, change.at)
      size = Math.max(size, endOf(change))
    } else {
      after.fill(0, Math.min(size, change.size)) // what is cut off comes back as nothing
      size = change.size
    }
  }
  return after.subarray(0, size)
}

function endOf(change: Change): number {
  return change.kind === 'write' ? change.at + change.bytes.length : change.size
}
