import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { AssessPage } from '#renderer/features/assess/assess-page.tsx'
import type { Ladder } from '#shared/ladder.ts'
import { ladderFrom } from '../../../support/packs.ts'
import { ID, memoryBridge } from '../../support/memory-bridge.ts'
import { renderApp } from '../../support/render-app.tsx'

let ladder: Ladder
beforeAll(() => {
  ladder = ladderFrom(readFileSync(join(import.meta.dirname, '../../../../ladders/strategic-thinking.yaml'), 'utf8'))
  Element.prototype.scrollIntoView = () => undefined
})

type Given = NonNullable<Parameters<typeof memoryBridge>[1]>
const at = (competency: string, item: string | null = null): Given => ({ place: { competency, item } })

const open = async (given: Given = {}, locale: 'en' | 'zh-TW' = 'en') => {
  const memory = memoryBridge(ladder, { target: null, ...given }, locale)
  renderApp(<AssessPage id={ID} />, { bridge: memory.bridge, locale })
  await screen.findByRole('navigation', { name: locale === 'en' ? 'Themes' : '主題' })
  return { ...memory, user: userEvent.setup() }
}
const field = (name: RegExp): HTMLElement => screen.getByRole('textbox', { name })
const group = (name: RegExp): HTMLElement => screen.getByRole('radiogroup', { name })

describe('a question', () => {
  it('stands under what one does at the level aimed for, which is told, rated nowhere, and folds away', async () => {
    const { user } = await open()
    expect(screen.getByText(/Writes projects up as Linear Project documents/)).toBeTruthy()
    expect(screen.getAllByRole('radiogroup')).toHaveLength(3)
    await user.click(screen.getByRole('button', { name: /What it looks like/ }))
    expect(screen.queryByText(/Writes projects up as Linear Project documents/)).toBeNull()
  })

  it('says the words of its scale in the cells', async () => {
    await open()
    const radios = within(group(/When did you last propose/)).getAllByRole('radio')
    expect(radios.map(({ textContent }) => textContent)).toEqual([
      '0When guided',
      '1Independently, at times',
      '2Independently, mostly',
      '3Independently, every time',
    ])
  })

  it('is placed by a digit, and the next open one is in hand', async () => {
    const { user, changes } = await open()
    await user.keyboard('2')
    await user.keyboard('0')
    await waitFor(() =>
      expect(changes).toEqual([
        { kind: 'rate', item: 'propose-projects.1', value: 2 },
        { kind: 'rate', item: 'propose-projects.2', value: 0 },
      ]),
    )
  })

  it('is answered in words: A leads into them, digits and letters stay there, Esc leads back to the scale', async () => {
    const { user, record } = await open()
    await user.keyboard('a')
    const words = field(/When did you last propose/)
    await waitFor(() => expect(document.activeElement).toBe(words))
    await user.keyboard('3 proposals, none asked for')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(record().answers['propose-projects.1']?.text).toBe('3 proposals, none asked for'))
    expect(record().ratings).toEqual({})
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('radio'))
    await user.keyboard('3')
    await waitFor(() => expect(record().ratings['propose-projects.1']).toBe(3))
  })

  it('writes what is typed when one goes on to the next theme', async () => {
    const { user, record } = await open()
    await user.type(field(/When did you last propose/), 'Last spring')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(() => expect(record().answers['propose-projects.1']?.text).toBe('Last spring'))
    expect(screen.getByRole('heading', { level: 2, name: 'Own Outcomes, Not Just Output' })).toBeTruthy()
  })

  it('keeps words and day together, whichever was entered first', async () => {
    const { user, record } = await open()
    const [day] = screen.getAllByLabelText(/^Last time: When did you last propose/)
    if (day === undefined) throw new Error('no field for the day')
    fireEvent.change(day, { target: { value: '2024-02-29' } })
    await user.type(field(/When did you last propose/), 'On a leap day')
    await user.keyboard('{Escape}')
    await waitFor(() =>
      expect(record().answers).toEqual({ 'propose-projects.1': { text: 'On a leap day', lastOn: '2024-02-29' } }),
    )
    fireEvent.change(day, { target: { value: '' } })
    await waitFor(() =>
      expect(record().answers).toEqual({ 'propose-projects.1': { text: 'On a leap day', lastOn: null } }),
    )
  })

  it('takes no day that is still being typed, nor one to come', async () => {
    const { changes } = await open()
    const [day] = screen.getAllByLabelText(/^Last time/)
    if (day === undefined) throw new Error('no field for the day')
    fireEvent.change(day, { target: { value: '0202-05-02' } })
    fireEvent.change(day, { target: { value: '9999-05-02' } })
    fireEvent.blur(day)
    expect(day).toHaveProperty('value', '')
    expect(changes).toEqual([])
  })

  it('shows the theme’s mean so far, and that no score is made of it', async () => {
    const { user } = await open()
    await user.keyboard('3')
    expect((await screen.findAllByText('3.00')).length).toBeGreaterThan(0)
    expect(screen.getByText(/No overall score, on purpose/)).toBeTruthy()
  })
})

describe('a pair of wordings', () => {
  it('is a place between both, by name and by key, and can be set aside', async () => {
    const { user, record } = await open(at('mindset'))
    const first = group(/From “Carries out assigned tasks well\.” to “Proposes which tasks there should be\.”/)
    expect(within(first).getAllByRole('radio')).toHaveLength(4)
    await user.keyboard('2')
    await waitFor(() => expect(record().ratings['mindset.1']).toBe(2))
    expect(screen.getByText('Closer to L5')).toBeTruthy()
    await user.keyboard('x')
    await user.type(await screen.findByRole('textbox', { name: /Why is pair 2 not applicable/ }), 'No projects{Enter}')
    await waitFor(() => expect(record().notApplicable['mindset.2']).toBe('No projects'))
  })
})

describe('the steps for a piece of work', () => {
  it('are done or not, for the one that she names', async () => {
    const { user, record } = await open(at('loop'))
    await user.type(field(/The piece of work/), 'The export{Enter}')
    await waitFor(() => expect(record().subject).toBe('The export'))
    await user.click(screen.getByRole('checkbox', { name: /Propose a solution/ }))
    expect(await screen.findByText('1 of 5 steps done')).toBeTruthy()
    await user.click(screen.getByRole('checkbox', { name: /Propose a solution/ }))
    await waitFor(() => expect(record().signals).toEqual({}))
  })

  it('are walked by the arrows and marked with Space', async () => {
    const { user, record } = await open(at('loop'))
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('checkbox'))
    await user.keyboard('{ArrowDown}')
    await waitFor(() => expect(document.activeElement?.closest('li')?.textContent).toContain('Propose a solution'))
    await user.keyboard(' ')
    await waitFor(() => expect(record().signals).toEqual({ 'loop.2': true }))
  })
})

describe('what stands in the way', () => {
  it('is asked last, by group, as how often', async () => {
    await open(at('signals'))
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Ship and Forget',
      'Waiting to Be Told',
      'Buggy or Incomplete Delivery',
    ])
    expect(screen.getAllByRole('radiogroup')).toHaveLength(9)
    const list = within(screen.getByRole('navigation', { name: 'Themes' })).getAllByRole('listitem')
    expect(list.at(-1)?.textContent).toContain('What stands in the way')
  })

  it('is answered by digits from never to often, and cleared', async () => {
    const { user, record } = await open(at('signals'))
    for (const key of ['0', '1', '2']) await user.keyboard(key)
    await waitFor(() =>
      expect(record().signals).toEqual({
        'ship-and-forget.1': 'never',
        'ship-and-forget.2': 'sometimes',
        'ship-and-forget.3': 'often',
      }),
    )
    await user.keyboard('{ArrowUp}{Backspace}')
    await waitFor(() => expect(record().signals['ship-and-forget.3']).toBeUndefined())
  })

  it('can be neither set aside nor left for later', async () => {
    const { user, changes } = await open(at('signals'))
    await user.keyboard('xln')
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(changes).toEqual([])
  })
})

describe('anywhere in the form', () => {
  it('shows only what is unanswered, but keeps the row in hand', async () => {
    const { user } = await open({ ratings: { 'propose-projects.1': 2 } })
    await user.keyboard('u')
    expect(screen.getAllByRole('radiogroup')).toHaveLength(2)
    await user.keyboard('1')
    await waitFor(() => expect(screen.getAllByRole('radiogroup')).toHaveLength(2))
  })

  it('leaves a row for later, and no longer, by L', async () => {
    const { user, record } = await open()
    await user.keyboard('l')
    await waitFor(() => expect(record().later).toEqual(['propose-projects.1']))
    await user.keyboard('l')
    await waitFor(() => expect(record().later).toEqual([]))
  })

  it('takes one back to where the undone answer was', async () => {
    const { user } = await open(at('signals'))
    await user.keyboard('1')
    await user.click(screen.getByRole('button', { name: /^Propose Meaningful Projects/ }))
    await user.keyboard('{Control>}z{/Control}')
    expect(await screen.findByRole('heading', { level: 2, name: 'What stands in the way' })).toBeTruthy()
  })

  it('tells what the ladder says about itself', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'About this ladder' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByRole('heading', { name: 'The core problem' })).toBeTruthy()
    expect(within(dialog).getByRole('heading', { name: 'A worked example of L5' })).toBeTruthy()
    expect(within(dialog).getByRole('heading', { name: 'How to use this guide' })).toBeTruthy()
  })

  it('changes nothing of a completed assessment', async () => {
    const { user, changes } = await open({ status: 'completed', completedAtMs: 1, ...at('loop') })
    await user.type(field(/The piece of work/), 'x')
    await user.click(screen.getByRole('checkbox', { name: /Monitor/ }))
    await user.click(screen.getByRole('button', { name: /^Propose Meaningful Projects/ }))
    await user.keyboard('2')
    await user.type(field(/When did you last propose/), 'x')
    expect(changes).toEqual([])
  })

  it('speaks Chinese in every form', async () => {
    const { user } = await open({}, 'zh-TW')
    expect(screen.getByRole('heading', { level: 2, name: /提出有意義的專案/ })).toBeTruthy()
    expect(screen.getByRole('textbox', { name: /上一次你主動提出/ })).toBeTruthy()
    const list = within(screen.getByRole('navigation', { name: '主題' }))
    await user.click(list.getByRole('button', { name: /^L5 主責循環/ }))
    expect(screen.getByRole('textbox', { name: '哪一項工作' })).toBeTruthy()
    await user.click(list.getByRole('button', { name: /^哪些情況會拖住你/ }))
    expect(screen.getAllByRole('radio', { name: /偶爾/ })).toHaveLength(9)
  })
})
