import { describe, expect, it } from 'vitest'
import { folderKind } from '#main/storage/folder-kind.ts'
import { openTestStore } from '../../support/store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const MOUNTS = [
  '/dev/vda / ext4 rw 0 0',
  'nas:/home /home/lin/nas nfs4 rw 0 0',
  '//server/share /mnt/with\\040space cifs rw 0 0',
  'C:\\134 /mnt/c 9p rw 0 0',
  'me@host: /home/lin/there fuse.sshfs rw 0 0',
  '/dev/sdb1 /home/lin/nas/usb ext4 rw 0 0',
].join('\n')

describe('what a data folder lies on', () => {
  it.each([
    ['/home/lin/Cairn', 'local'],
    ['/home/lin/nasty/Cairn', 'local'],
    ['/home/lin/nas', 'network'],
    ['/home/lin/nas/Cairn', 'network'],
    ['/home/lin/nas/usb/Cairn', 'local'],
    ['/mnt/with space/Cairn', 'network'],
    ['/mnt/c/Users/lin/Cairn', 'network'],
    ['/home/lin/there/Cairn', 'network'],
    ['\\\\server\\share\\Cairn', 'network'],
    ['\\\\?\\UNC\\server\\share\\Cairn', 'network'],
    ['\\\\?\\C:\\Users\\lin\\Cairn', 'local'],
    ['C:\\Users\\lin\\AppData\\Roaming\\Cairn', 'local'],
    ['C:\\Users\\lin\\OneDrive\\Cairn', 'cloud'],
    ['C:\\Users\\lin\\OneDrive - Firma GmbH\\Cairn', 'cloud'],
    ['/home/lin/Dropbox/Cairn', 'cloud'],
    ['/home/lin/Dropbox (Personal)/Cairn', 'cloud'],
    ['/Users/lin/Library/Mobile Documents/com~apple~CloudDocs/Cairn', 'cloud'],
    ['/Users/lin/Library/CloudStorage/GoogleDrive-lin@example.org/My Drive/Cairn', 'cloud'],
    ['/home/lin/dropbox-notes/Cairn', 'local'],
  ] as const)('%s: %s', (folder, kind) => {
    expect(folderKind(folder, MOUNTS)).toBe(kind)
  })
})

describe('a store on what is not this computer’s own disk', () => {
  it.each([
    ['another computer’s disk', 'network'],
    ['a folder that is copied to a cloud', 'cloud'],
  ] as const)('%s keeps no log, and syncs more', (_what, folder) => {
    const parent = temporaryFolder()
    const dataFolder = folder === 'cloud' ? `${parent}/Dropbox` : parent
    const mounts = folder === 'network' ? `nas:/x ${parent} nfs rw 0 0` : ''
    const store = openTestStore(dataFolder, { mounts })
    expect([store.folder, store.journal]).toEqual([folder, 'delete'])
    expect(store.db.pragma('journal_mode', { simple: true })).toBe('delete')
    expect(store.db.pragma('synchronous', { simple: true })).toBe(3)
  })

  it('takes over a database that had a log, and gives it back', () => {
    const parent = temporaryFolder()
    openTestStore(parent).close()
    const moved = openTestStore(parent, { mounts: `nas:/x ${parent} nfs rw 0 0` })
    expect(moved.journal).toBe('delete')
    moved.close()
    expect(openTestStore(parent, { mounts: '' }).db.pragma('journal_mode', { simple: true })).toBe('wal')
  })
})
