import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Switch } from '#renderer/components/switch.tsx'

const Both = () => {
  const [on, setOn] = useState(false)
  const [checked, setChecked] = useState(false)
  return (
    <>
      <Switch on={on} onChange={setOn}>
        Private
      </Switch>
      <Checkbox checked={checked} onChange={setChecked}>
        Mine
      </Checkbox>
    </>
  )
}

it.each(['switch', 'checkbox'])('a %s turns by Space, and leaves Ctrl+Enter to the screen', async (role) => {
  const user = userEvent.setup()
  render(<Both />)
  const control = screen.getByRole(role)
  control.focus()
  await user.keyboard(' ')
  expect(control.getAttribute('aria-checked')).toBe('true')
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(control.getAttribute('aria-checked')).toBe('true')
  await user.keyboard('{Meta>}{Enter}{/Meta}')
  expect(control.getAttribute('aria-checked')).toBe('true')
})
