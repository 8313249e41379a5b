import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useEntryDraft } from '#renderer/features/evidence/use-entry-draft.ts'
import { ok } from '#shared/app-error.ts'
import type { EvidenceDraft } from '#shared/evidence.ts'

const EMPTY: EvidenceDraft = {
  title: '',
  what: '',
  outcome: '',
  on: null,
  to: null,
  kind: null,
  project: '',
  link: '',
  stance: 'supports',
  private: false,
  links: [],
}

const kept: (EvidenceDraft | null)[] = []
beforeEach(() => {
  kept.length = 0
  vi.useFakeTimers()
  vi.stubGlobal('cairn', {
    evidenceKeepDraft: async ({ draft }: { readonly draft: EvidenceDraft | null }) => {
      kept.push(draft)
      return ok(null)
    },
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const waited = async (): Promise<void> => {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(1_000)
  })
}

it('keeps what is typed, once it stands still', async () => {
  const { result } = renderHook(() => useEntryDraft(EMPTY))
  act(() => result.current.change({ title: 'Led' }))
  expect(kept).toEqual([])
  await waited()
  expect(kept).toEqual([{ ...EMPTY, title: 'Led' }])
})

it('keeps nothing while it is noted, however long that takes, nor when it is gone', async () => {
  const { result, unmount } = renderHook(() => useEntryDraft(EMPTY))
  act(() => result.current.change({ title: 'Led the review' }))
  let done: () => void = () => undefined
  const noted = result.current.noting(
    () =>
      new Promise<void>((resolve) => {
        done = resolve
      }),
  )
  await waited()
  done()
  await noted
  unmount()
  await waited()
  expect(kept).toEqual([])
})

it('keeps it where it could not be noted', async () => {
  const { result } = renderHook(() => useEntryDraft(EMPTY))
  act(() => result.current.change({ title: 'Led' }))
  await act(async () => {
    await expect(result.current.noting(() => Promise.reject(new Error('disk full')))).rejects.toThrow('disk full')
  })
  await waited()
  expect(kept).toEqual([{ ...EMPTY, title: 'Led' }])
})
