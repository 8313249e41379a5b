import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openBytes } from '#main/storage/open-bytes.ts'
import { storeLayout } from '#main/storage/store-layout.ts'
import { finishSwap, setAside, swapIn } from '#main/storage/swap-in.ts'
import { openTestStore } from '../../support/store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const ASIDE = 'corrupt-20261121T120000Z'

describe('another database in place of the one that is there', () => {
  it('stands there whole; the old one and its log are gone, or kept under other names', () => {
    for (const keepOld of [true, false]) {
      const { folder, layout, incoming } = twoStores()
      writeFileSync(`${layout.file}-wal`, 'a log that must not meet the new file')
      swapIn(layout, incoming, { aside: ASIDE, keepOld })
      expect(namesIn(folder)).toEqual(['new'])
      expect(existsSync(`${layout.file}-wal`)).toBe(false)
      expect(existsSync(`${layout.file}.${ASIDE}`)).toBe(keepOld)
      expect(existsSync(`${layout.file}-wal.${ASIDE}`)).toBe(keepOld)
    }
  })

  it('keeps the old one byte for byte', () => {
    const { layout, incoming } = twoStores()
    const old = readFileSync(layout.file)
    swapIn(layout, incoming, { aside: ASIDE, keepOld: true })
    expect(readFileSync(`${layout.file}.${ASIDE}`).equals(old)).toBe(true)
  })

  it('is put there by the next start where the process ended after it was announced', () => {
    const { folder, layout, incoming } = twoStores()
    interrupted(layout, incoming)
    openTestStore(folder).close()
    expect(namesIn(folder)).toEqual(['new'])
    expect(existsSync(layout.intentFile)).toBe(false)
    expect(readdirSync(layout.storeFolder).filter((name) => name.includes('incoming'))).toEqual([])
  })

  it('is put there where the process ended with the old one moved away already', () => {
    const { folder, layout, incoming } = twoStores()
    interrupted(layout, incoming)
    setAside(layout, ASIDE)
    expect(existsSync(layout.file)).toBe(false)
    finishSwap(layout)
    expect(namesIn(folder)).toEqual(['new'])
  })

  it('is forgotten where the process ended before it was announced', () => {
    const { folder, layout, incoming } = twoStores()
    writeFileSync(`${layout.file}.incoming`, incoming.subarray(0, 5_000))
    finishSwap(layout)
    expect(namesIn(folder)).toEqual(['old'])
    expect(existsSync(`${layout.file}.incoming`)).toBe(false)
  })

  it('is not taken where it was altered in the meantime: the old one comes back', () => {
    const { folder, layout, incoming } = twoStores()
    interrupted(layout, incoming)
    setAside(layout, ASIDE)
    writeFileSync(`${layout.file}.incoming`, incoming.fill(0xff, 5_000, 6_000))
    finishSwap(layout)
    expect(namesIn(folder)).toEqual(['old'])
  })
})

type Layout = ReturnType<typeof storeLayout>

/** As a process leaves it that is killed right after it has written down what it is about to do. */
function interrupted(layout: Layout, incoming: Buffer): void {
  writeFileSync(`${layout.file}.incoming`, incoming)
  const sha256 = createHash('sha256').update(incoming).digest('hex')
  writeFileSync(layout.intentFile, JSON.stringify({ format: 'cairn/swap@1', sha256, aside: ASIDE, keepOld: true }))
}

/** A closed store that says "old", and the bytes of another that says "new". */
function twoStores() {
  const [folder, other] = [storeThatSays('old'), storeThatSays('new')]
  return { folder, layout: storeLayout(folder), incoming: readFileSync(join(other, 'store', 'cairn.db')) }
}

function storeThatSays(name: string): string {
  const folder = temporaryFolder()
  const { db, close } = openTestStore(folder)
  db.prepare("INSERT INTO settings (name, value) VALUES (?, '1')").run(name)
  close()
  return folder
}

function namesIn(folder: string): unknown[] {
  const db = openBytes(readFileSync(join(folder, 'store', 'cairn.db')))
  const names = db.prepare('SELECT name FROM settings').pluck().all()
  db.close()
  return names
}
