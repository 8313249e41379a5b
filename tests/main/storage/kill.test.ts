import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { lastDoneEdit } from '#main/storage/edits.ts'
import { readNotes } from '#main/storage/notes.ts'
import { storeAssessment } from '../../support/stored-assessment.ts'
import { openTestStore } from '../../support/store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const ROUNDS = 25
const LONGEST_MS = 120

it('[trust A1] loses nothing that was acknowledged, and keeps no half of a step, when the process is killed', async () => {
  const folder = temporaryFolder()
  const prepared = openTestStore(folder)
  const id = storeAssessment(prepared.db)
  prepared.close()
  let before = 0

  for (let round = 0; round < ROUNDS; round += 1) {
    const acknowledged = await writeAndKill(folder, id, Math.random() * LONGEST_MS)
    const store = openTestStore(folder)
    const kept = Number(readNotes(store.db, id).notes['craft.testing'])
    expect(kept).toBeGreaterThanOrEqual(acknowledged)
    expect(kept).toBeLessThanOrEqual(acknowledged + 1) // committed, and killed before it could say so
    expect(acknowledged).toBeGreaterThan(before)
    expect(lastDoneEdit(store.db, id)?.after.value).toBe(String(kept))
    expect(store.db.prepare('SELECT count(*) FROM edits').pluck().get()).toBe(kept)
    expect(store.db.pragma('integrity_check', { simple: true })).toBe('ok')
    store.close()
    before = acknowledged
  }
}, 120_000)

/** @returns the last number that the process said it had committed */
async function writeAndKill(folder: string, id: string, afterMs: number): Promise<number> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, '../../support/processes/write-until-killed.ts'), folder, id],
    {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const closed = once(child, 'close')
  await Promise.race([once(child.stdout, 'data'), closed])
  await setTimeout(afterMs)
  child.kill('SIGKILL')
  await closed
  return Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1))
}
