import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { LanguageStep } from '#renderer/features/welcome/language-step.tsx'
import { renderApp } from '../../support/render-app.tsx'

it('shows the choice at the press, and what is in force where it could not be kept', async () => {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  renderApp(<LanguageStep language="en" onChange={() => promise} />, { bridge: {} })
  const chosen = (): string =>
    screen.getByRole<HTMLInputElement>('radio', { checked: true }).closest('label')?.textContent ?? ''
  expect(chosen()).toBe('English')
  await userEvent.click(screen.getByRole('radio', { name: /繁體中文/ }))
  expect(chosen()).toContain('繁體中文')
  await act(async () => {
    resolve(undefined) // and the language is still English
    await promise
  })
  expect(chosen()).toBe('English')
})
