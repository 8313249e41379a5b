import { cpSync, rmSync } from 'node:fs'

/** A folder as another one is, whatever was there before. @returns its path */
export function copyOf(folder: string, to: string): string {
  rmSync(to, { recursive: true, force: true })
  cpSync(folder, to, { recursive: true })
  return to
}
