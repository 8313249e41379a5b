import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { syncFile, syncFolder } from '#main/storage/sync-to-disk.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

function onPlatform(platform: NodeJS.Platform): void {
  const own = process.platform
  Object.defineProperty(process, 'platform', { value: platform })
  onTestFinished(() => {
    Object.defineProperty(process, 'platform', { value: own })
  })
}

it('fails where there is nothing to sync', () => {
  const gone = join(temporaryFolder(), 'gone')
  onPlatform('linux')
  expect(() => syncFile(gone)).toThrow(/ENOENT/)
  expect(() => syncFolder(gone)).toThrow(/ENOENT/)
})

it('leaves folders alone on Windows, which can’t open one', () => {
  onPlatform('win32')
  expect(() => syncFolder(join(temporaryFolder(), 'gone'))).not.toThrow()
})
