import { act, fireEvent, render, screen } from '@testing-library/react'
import { useEffect, useState } from 'react'
import { expect, it, vi } from 'vitest'
import { heldBack } from '#renderer/lib/held-back.ts'

const Counter = ({ seen }: { readonly seen: (count: number) => void }) => {
  const [held] = useState(heldBack)
  const [count, setCount] = useState(0)
  const [after, setAfter] = useState(0)
  useEffect(() => held.beforeNextInput(), [held])
  seen(count)
  return (
    <>
      <output>{`${count} and ${after}`}</output>
      <button
        type="button"
        onKeyDown={() => {
          const next = count + 1
          held.hold(() => setCount(next))
        }}
        onClick={() => {
          held.release()
          setAfter(count)
        }}
      >
        Count
      </button>
    </>
  )
}

it('shows what is held within a moment', () => {
  vi.useFakeTimers()
  try {
    render(<Counter seen={() => undefined} />)
    fireEvent.keyDown(screen.getByRole('button'))
    expect(screen.getByRole('status').textContent).toBe('0 and 0')
    act(() => {
      vi.advanceTimersByTime(16)
    })
    expect(screen.getByRole('status').textContent).toBe('1 and 0')
  } finally {
    vi.useRealTimers()
  }
})

it('shows it with what comes first, in one drawing', () => {
  const drawn: number[] = []
  render(<Counter seen={(count) => drawn.push(count)} />)
  fireEvent.keyDown(screen.getByRole('button'))
  const before = drawn.length
  fireEvent.click(screen.getByRole('button'))
  expect(screen.getByRole('status').textContent).toBe('1 and 0')
  expect(drawn.length).toBe(before + 1)
})

it('lets no key meet a page that lags behind the key before', () => {
  render(<Counter seen={() => undefined} />)
  for (let press = 0; press < 5; press++) fireEvent.keyDown(screen.getByRole('button'))
  fireEvent.pointerDown(screen.getByRole('button'))
  expect(screen.getByRole('status').textContent).toBe('5 and 0')
})
