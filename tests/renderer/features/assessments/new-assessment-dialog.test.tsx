import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { NewAssessmentDialog } from '#renderer/features/assessments/new-assessment-dialog.tsx'
import { err, ok } from '#shared/app-error.ts'
import type { Input } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'
import { ladderFrom } from '../../../support/packs.ts'
import { cycleOf, hashOf } from '../../../support/summaries.ts'
import { memoryBridge } from '../../support/memory-bridge.ts'
import { renderApp } from '../../support/render-app.tsx'
import { idOf, severalAssessments } from '../../support/several-assessments.ts'

const builtIn = (id: string): Ladder =>
  ladderFrom(readFileSync(join(import.meta.dirname, `../../../../ladders/${id}.yaml`), 'utf8'))
let ladders: ReadonlyMap<ReturnType<typeof hashOf>, Ladder>
beforeAll(() => {
  ladders = new Map([
    [hashOf('a'), builtIn('se-track')],
    [hashOf('b'), builtIn('l5-promotion')],
    [hashOf('c'), builtIn('strategic-thinking')],
  ])
})

const cycle = cycleOf('2026 H2', '2026-12-31')
const open = async (given: { readonly fails?: 'once'; readonly locale?: 'en' | 'zh-TW' } = {}) => {
  const made: Input<'assessment:create'>[] = []
  const { bridge } = severalAssessments([], ladders, [cycle])
  const { record } = memoryBridge(builtIn('se-track'))
  let failures = given.fails === 'once' ? 1 : 0
  const { history } = renderApp(<NewAssessmentDialog open onClose={() => undefined} />, {
    bridge: {
      ...bridge,
      assessmentCreate: async (input) => {
        if (made.length === 1 && failures > 0) {
          failures -= 1
          return err('disk-full')
        }
        made.push(input)
        return ok({ ...record(), id: idOf(made.length) })
      },
    },
    locale: given.locale ?? 'en',
  })
  await screen.findByRole('dialog')
  return { made, history, user: userEvent.setup() }
}
const offer = () => screen.queryByRole('checkbox', { name: /as one L4 → L5 conversation/ })

describe('a new assessment', () => {
  it('offers to begin the ladder that goes with the chosen one, from either side, and no other', async () => {
    const { user } = await open()
    expect(offer()).toBeNull()
    await user.click(await screen.findByRole('radio', { name: /Strategic Thinking Guide/ }))
    expect(screen.getByRole('checkbox', { name: /^Begin “L4 → L5 Promotion Criteria” as well/ })).toBeTruthy()
    await user.click(screen.getByRole('radio', { name: /L4 → L5 Promotion Criteria/ }))
    expect(screen.getByRole('checkbox', { name: /^Begin “Strategic Thinking Guide, L4 → L5” as well/ })).toBeTruthy()
  })

  it('begins one alone unless the other is asked for', async () => {
    const { user, made, history } = await open()
    await user.click(await screen.findByRole('radio', { name: /Strategic Thinking Guide/ }))
    await user.click(screen.getByRole('button', { name: 'Begin' }))
    await waitFor(() => expect(history.at(-1)).toBe(`/assess/${idOf(1)}`))
    expect(made.map(({ ladder }) => ladder)).toEqual([hashOf('c')])
  })

  it('begins both in the same cycle and view, each with its own title and target, and opens the chosen one', async () => {
    const { user, made, history } = await open()
    await user.click(await screen.findByRole('radio', { name: /Strategic Thinking Guide/ }))
    await user.selectOptions(screen.getByLabelText('Level you aim for'), 'L5')
    const both = offer()
    if (both === null) throw new Error('no offer')
    await user.click(both)
    await user.click(screen.getByRole('button', { name: 'Begin' }))
    await waitFor(() => expect(history.at(-1)).toBe(`/assess/${idOf(1)}`))
    expect(made).toEqual([
      {
        ladder: hashOf('c'),
        cycle: cycle.id,
        title: 'Strategic Thinking Guide, L4 → L5 · 2026 H2',
        perspective: 'self',
        by: '',
        target: 'L5',
        track: null,
      },
      {
        ladder: hashOf('b'),
        cycle: cycle.id,
        title: 'L4 → L5 Promotion Criteria · 2026 H2',
        perspective: 'self',
        by: '',
        target: 'L5',
        track: null,
      },
    ])
  })

  it('does not begin the first again where the second failed and is tried again', async () => {
    const { user, made, history } = await open({ fails: 'once' })
    await user.click(await screen.findByRole('radio', { name: /Strategic Thinking Guide/ }))
    const both = offer()
    if (both === null) throw new Error('no offer')
    await user.click(both)
    await user.click(screen.getByRole('button', { name: 'Begin' }))
    expect((await screen.findByRole('alert')).textContent).toContain('disk is full')
    await user.click(screen.getByRole('button', { name: 'Begin' }))
    await waitFor(() => expect(history.at(-1)).toBe(`/assess/${idOf(1)}`))
    expect(made.map(({ ladder }) => ladder)).toEqual([hashOf('c'), hashOf('b')])
  })

  it('makes no offer without a cycle, which holds both together', async () => {
    const { user } = await open()
    await user.click(await screen.findByRole('radio', { name: /Strategic Thinking Guide/ }))
    await user.selectOptions(screen.getByLabelText('Cycle'), 'No cycle')
    expect(offer()).toBeNull()
  })

  it('makes its offer in Chinese too', async () => {
    const { user } = await open({ locale: 'zh-TW' })
    await user.click(await screen.findByRole('radio', { name: /策略思考指南/ }))
    expect(
      screen.getByRole('checkbox', { name: '同一週期也建立《L4 → L5 晉升標準》，當成同一次 L4 → L5 面談' }),
    ).toBeTruthy()
  })
})
