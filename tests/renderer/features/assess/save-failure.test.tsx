import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, it } from 'vitest'
import { AssessPage } from '#renderer/features/assess/assess-page.tsx'
import type { AppErrorCode } from '#shared/app-error.ts'
import { ok } from '#shared/app-error.ts'
import { builtInLadder } from '../../../support/built-in-ladder.ts'
import { ID, memoryBridge } from '../../support/memory-bridge.ts'
import { renderApp } from '../../support/render-app.tsx'

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined
})

const FAILURES: readonly (readonly [AppErrorCode, RegExp])[] = [
  ['disk-full', /The disk is full/],
  ['disk-error', /The disk reported an error/],
  ['disk-read-only', /can only be read/],
  ['database-busy', /Another program has the data file open/],
  ['database-damaged', /The data file is damaged/],
]

it.each(FAILURES)(
  '[trust A6] says %s until it is saved, keeps the answer, and writes it elsewhere',
  async (code, words) => {
    const { memory, copies, user } = await open()
    memory.refuse(code)
    const [row] = screen.getAllByRole('radiogroup')
    if (row === undefined) throw new Error('no row')
    const [, second] = [...row.querySelectorAll<HTMLElement>('[role=radio]')]
    if (second === undefined) throw new Error('no second level')
    await user.click(second)
    const banner = await screen.findByRole('alert')
    expect(banner).toHaveTextContent(words)
    expect(second).toBeChecked()

    await user.click(screen.getByRole('button', { name: 'Save a copy elsewhere…' }))
    await screen.findByText(/A copy is in “kept.json” in \/media\/stick/)
    expect(copies).toEqual([[expect.objectContaining({ kind: 'rate', value: 2 })]])

    memory.refuse(null)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Saved', { selector: '[role=status]' })).toBeInTheDocument()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(Object.values(memory.record().ratings)).toEqual([2])
  },
)

async function open() {
  const ladder = builtInLadder('se-track')
  const memory = memoryBridge(ladder)
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
