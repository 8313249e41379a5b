import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { FolderEntry } from '#shared/privacy.ts'

/** What lies directly in a folder, by name, each folder with the number and size of all files in it. */
export function folderContents(folder: string): readonly FolderEntry[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, ...sizeOf(join(folder, name)) }))
}

/** Every file and folder in a folder, the folder itself first. What vanishes meanwhile is left out. */
export function everyPath(folder: string): readonly string[] {
  const below = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return [folder, ...below.map((name) => join(folder, name))]
}

/** What others than the owner may do with it; 0 is nothing. Links have no rights of their own. */
export function rightsOfOthers(path: string): number {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  return stat === undefined || stat.isSymbolicLink() ? 0 : stat.mode & 0o077
}

function sizeOf(path: string): { readonly files: number; readonly bytes: number } {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (stat?.isDirectory() !== true) return { files: stat === undefined ? 0 : 1, bytes: stat?.size ?? 0 }
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory())
  const sizes = files.map(
    (entry) => lstatSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0,
  )
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}
