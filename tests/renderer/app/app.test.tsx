import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { App } from '#renderer/app/app.tsx'

it('shows its name in the main region', () => {
  render(<App />)
  expect(screen.getByRole('main').textContent).toBe('Cairn')
})
