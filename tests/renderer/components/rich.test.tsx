import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Rich } from '#renderer/components/rich.tsx'

afterEach(cleanup)

it('sets what is strong, and breaks no line between a number and what it counts', () => {
  const { container } = render(<Rich text="**第 4 個**是 L4；另外 5 項差 1 級，in 5 rows。" />)
  expect(container.querySelector('b')?.textContent).toBe('第\u00A04\u00A0個')
  expect(container.textContent).toBe('第\u00A04\u00A0個是 L4；另外 5\u00A0項差 1\u00A0級，in 5 rows。')
})
