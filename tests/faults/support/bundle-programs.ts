import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { cacheFolder, root } from '../../../scripts/lib/paths.mjs'
import { PROGRAM_SOURCES } from './programs.ts'

/**
 * Hundreds of processes run these programs, most of them under strace, which looks at every file that is opened: each is made
 * one file, for as long as `work` takes. Inside the project, so that the database's library is found.
 */
export async function withBundledPrograms<T>(work: (folder: string) => Promise<T>): Promise<T> {
  mkdirSync(cacheFolder, { recursive: true })
  const folder = mkdtempSync(join(cacheFolder, 'fault-programs-'))
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true, external: ['better-sqlite3'] },
      build: {
        ssr: true,
        outDir: folder,
        target: 'node24',
        minify: false,
        rolldownOptions: {
          input: Object.fromEntries(
            readdirSync(PROGRAM_SOURCES)
              .filter((name) => name.endsWith('.ts'))
              .map((name) => [name.slice(0, -3), join(PROGRAM_SOURCES, name)]),
          ),
        },
      },
    })
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
