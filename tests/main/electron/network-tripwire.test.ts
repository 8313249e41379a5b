import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../../support/temporary-folder.ts'

it('[E7, E8] refuses the main process every way to a network, and none to a pipe', () => {
  const program = join(import.meta.dirname, '../../support/processes/take-ways-out.ts')
  const done = spawnSync(process.execPath, [program, join(temporaryFolder(), 'pipe')], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' },
    encoding: 'utf8',
  })
  expect(done.stderr).toBe('')
  expect(JSON.parse(done.stdout)).toEqual({
    tried: 14,
    notRefused: [],
    heard: 'through',
    own: [true, true, true, true, true, true],
  })
})
