import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { render, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { App } from '#renderer/app/app.tsx'
import { err } from '#shared/app-error.ts'
import type { CairnBridge } from '#shared/ipc/bridge.ts'
import type { Ladder } from '#shared/ladder.ts'
import { ladderFrom } from '../../support/packs.ts'
import { memoryBridge } from '../support/memory-bridge.ts'

let ladder: Ladder
beforeAll(() => {
  ladder = ladderFrom(readFileSync(join(import.meta.dirname, '../../../ladders/se-track.yaml'), 'utf8'))
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    })
  window.requestIdleCallback = () => 0
  window.cancelIdleCallback = () => undefined
})

const start = (bridge: Partial<CairnBridge>): void => {
  Object.defineProperty(window, 'cairn', { value: bridge, configurable: true })
  render(<App />)
}

describe('the app', () => {
  it('opens on Home, with the sections and the promise beside it', async () => {
    start(memoryBridge(ladder).bridge)
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Home')
    const sections = within(screen.getByRole('navigation', { name: 'Sections' }))
    expect(sections.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Home',
      'Assess',
      'Evidence',
      'Growth',
      'Ladders',
      'Guide',
      'Settings',
    ])
    expect(screen.getByText('On this computer only')).toBeTruthy()
    expect(document.documentElement.lang).toBe('en')
    expect(document.title).toBe('Home · Cairn')
  })

  it('speaks the language in force, and tells the document', async () => {
    start(memoryBridge(ladder, {}, 'zh-TW').bridge)
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('首頁')
    expect(document.documentElement.lang).toBe('zh-TW')
    expect(document.title).toBe('首頁 · Cairn 石標')
  })

  it('explains why the store can’t be opened, and that nothing was changed', async () => {
    start({ ...memoryBridge(ladder).bridge, appState: () => Promise.resolve(err('database-newer')) })
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Cairn can’t open your data')
    expect(screen.getByRole('main').textContent).toContain('written by a newer version')
    expect(screen.getByRole('main').textContent).toContain('Nothing was changed, moved or deleted')
  })
})
