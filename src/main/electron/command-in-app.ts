import { join } from 'node:path'
import { app } from 'electron'
import { runCommandLine } from '#main/command-line/run-command-line.ts'
import { printerWithoutWindow } from './printer-without-window.ts'

/**
 * Answers a command of the installed app, which has what it takes to print.
 * @param words the command and what follows it
 * @param folder where the built programs lie
 * @returns the code to end with
 */
export async function commandInApp(words: readonly string[], folder: string): Promise<number> {
  return await runCommandLine(words, {
    out: process.stdout,
    err: process.stderr,
    ladderFolder: join(folder, 'ladders'),
    version: () => app.getVersion(),
    ...(words[0] === 'report' && { printReport: printerWithoutWindow(join(folder, '../renderer')) }),
  })
}
