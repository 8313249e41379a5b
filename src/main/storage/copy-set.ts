import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { StoreLayout } from './store-layout.ts'
import { syncFile, syncFolder } from './sync-to-disk.ts'

/** Copies the database with everything that belongs to it into a new folder, byte for byte. @returns that folder's name */
export function copySet({ file, sideFiles }: StoreLayout, folder: string, name: string): string {
  const target = join(folder, name)
  mkdirSync(target, { mode: 0o700 })
  for (const path of [file, ...sideFiles].filter((candidate) => existsSync(candidate))) {
    const copy = join(target, basename(path))
    copyFileSync(path, copy)
    syncFile(copy)
  }
  syncFolder(target)
  return name
}
