import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, it } from 'vitest'
import { AssessPage } from '#renderer/features/assess/assess-page.tsx'
import type { AppErrorCode } from '#shared/app-error.ts'
import { ok } from '#shared/app-error.ts'
import { builtInLadder } from '../../../support/built-in-ladder.ts'
import { ID, memoryBridge } from '../../support/memory-bridge.ts'
import { renderApp } from '../../support/render-app.tsx'

const FAILURES: readonly (readonly [AppErrorCode, RegExp])[] = [
  ['disk-full', /The disk is full/],
  ['disk-error', /The disk reported an error/],
  ['disk-read-only', /can only be read/],
  ['database-busy', /Another program has the data file open/],
  ['database-damaged', /The data file is damaged/],
]

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined
})

it.each(FAILURES)(
  '[trust A6] says %s until it is saved, keeps the answer, and writes it elsewhere',
  async (code, words) => {
    const { memory, copies, user } = await open()
    memory.refuse(code)
    const second = (): HTMLElement =>
      within(screen.getByRole('radiogroup', { name: /^Debugging/ })).getByRole('radio', { name: /^L2/ })
    await user.click(second())
    expect((await screen.findByRole('alert')).textContent).toMatch(words)
    expect(second().getAttribute('aria-checked')).toBe('true')

    await user.click(screen.getByRole('button', { name: 'Save a copy elsewhere…' }))
    await screen.findByText(/A copy is in “kept.json” in \/media\/stick/)
    expect(copies).toEqual([[expect.objectContaining({ kind: 'rate', value: 2 })]])

    memory.refuse(null)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await screen.findByText('Saved', { selector: '[role=status]' })
    expect(screen.queryByRole('alert')).toBeNull()
    expect(Object.values(memory.record().ratings)).toEqual([2])
  },
)

async function open() {
  const memory = memoryBridge(builtInLadder('se-track'))
  const copies: unknown[] = []
  const bridge: typeof memory.bridge = {
    ...memory.bridge,
    assessmentSaveCopy: async ({ changes }) => {
      copies.push(changes)
      return ok({ name: 'kept.json', folder: '/media/stick' })
    },
  }
  renderApp(<AssessPage id={ID} />, { bridge, locale: 'en' })
  await screen.findByRole('heading', { level: 2, name: /Technical Mastery/ }, { timeout: 20_000 })
  return { memory, copies, user: userEvent.setup() }
}
