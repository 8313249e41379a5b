import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { LetterKey } from '#renderer/components/letter-key.tsx'
import { useShortcuts } from '#renderer/lib/shortcuts.ts'
import { ok } from '#shared/app-error.ts'
import { smallLadder } from '../../support/small-ladder.ts'
import { memoryBridge } from '../support/memory-bridge.ts'
import { renderApp } from '../support/render-app.tsx'

const letter = vi.fn<() => void>()
const sign = vi.fn<() => void>()
const modified = vi.fn<() => void>()
const arrow = vi.fn<() => void>()

const Screen = () => {
  useShortcuts({ T: letter, '?': sign, 'Ctrl+K': modified, ArrowDown: arrow })
  return (
    <label>
      A field <input /> <LetterKey name="T" />
    </label>
  )
}

const show = (singleKeys: boolean) => {
  for (const each of [letter, sign, modified, arrow]) each.mockClear()
  const { bridge } = memoryBridge(smallLadder)
  const appState = async () => {
    const state = await bridge.appState?.()
    if (state?.ok !== true) throw new Error('the bridge has a state')
    return ok({ ...state.value, settings: { ...state.value.settings, singleKeys } })
  }
  renderApp(<Screen />, { bridge: { ...bridge, appState } })
  return userEvent.setup()
}

it('single letters and signs work while no field has the focus, keys with Ctrl everywhere', async () => {
  const user = show(true)
  expect(await screen.findByText('T')).toBeDefined()
  await user.keyboard('t?{Control>}k{/Control}{ArrowDown}')
  expect([letter, sign, modified, arrow].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1, 1])
  await user.click(screen.getByRole('textbox'))
  await user.keyboard('t?{Control>}k{/Control}')
  expect([letter, sign, modified].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 2])
})

it('turned off, single letters and signs do nothing and are not offered; the rest works as before', async () => {
  const user = show(false)
  await waitFor(() => expect(screen.queryByText('T')).toBeNull())
  await user.keyboard('t?{Control>}k{/Control}{ArrowDown}')
  expect([letter, sign, modified, arrow].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 1, 1])
})
