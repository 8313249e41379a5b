import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { SummaryOptions } from '#renderer/features/summary/summary-options.tsx'
import { useOpenAssessment } from '#renderer/lib/queries.ts'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { ReportPreview } from '#shared/ipc/contract.ts'
import type { Locale } from '#shared/locale.ts'
import type { ReportOptions } from '#shared/report-options.ts'
import { reportOptionsWith } from '#shared/report-presets.ts'
import { namedTrack } from '../../../support/named-track.ts'
import { ID, memoryBridge } from '../../support/memory-bridge.ts'
import { renderApp } from '../../support/render-app.tsx'

const ladder = namedTrack()

const PREVIEW: ReportPreview = {
  pdf: new Uint8Array(),
  pages: 3,
  companion: null,
  shown: { promises: 0, strengths: 3, gaps: 3, actions: 0, questions: 2 },
  counts: {
    level: 1,
    radar: 8,
    strengths: 3,
    gaps: 5,
    questions: 2,
    answers: 41,
    cycles: 0,
    way: 2,
    promotion: 2,
    notes: 9,
    privateNotes: 3,
    promises: 0,
    actions: 0,
    evidence: 0,
    reasons: 0,
    trace: 30,
    antiSignals: 0,
  },
}

/** The choices over one assessment in memory; what is chosen is kept as the screen keeps it. */
const renderOptions = (given: Partial<AssessmentRecord> = {}, locale: Locale = 'en') => {
  const memory = memoryBridge(ladder, given, locale)
  const chosen: ReportOptions[] = []
  const Choices = () => {
    const open = useOpenAssessment(ID)
    const [options, setOptions] = useState(
      reportOptionsWith({ language: 'en', paper: 'A4', name: 'Lin', manager: 'Daniel' }),
    )
    if (open.data === undefined) return null
    return (
      <SummaryOptions
        open={open.data}
        ladder={ladder}
        sheet={{
          audience: 'manager',
          options,
          setAudience: () => undefined,
          setOptions: (next) => {
            chosen.push(next)
            setOptions(next)
          },
        }}
        aliases={[]}
        preview={PREVIEW}
      />
    )
  }
  renderApp(<Choices />, { bridge: memory.bridge, locale })
  return { ...memory, chosen, user: userEvent.setup() }
}

describe('what goes on the pages', () => {
  it('is all but the notes to begin with, each with how much there is', async () => {
    renderOptions()
    const box = async (name: RegExp): Promise<HTMLElement> => await screen.findByRole('checkbox', { name })
    expect((await box(/^Gaps and what L4 looks like\s*3 of 5$/)).getAttribute('aria-checked')).toBe('true')
    expect((await box(/^Strengths\s*3$/)).getAttribute('aria-checked')).toBe('true')
    expect((await box(/^Every answer\s*41$/)).getAttribute('aria-checked')).toBe('true')
    expect((await box(/^Notes in full\s*9$/)).getAttribute('aria-checked')).toBe('false')
    expect((await box(/^Private notes\s*3$/)).getAttribute('aria-checked')).toBe('false')
    expect(
      screen.getByText('Private notes and anti-signals stay out unless you put them in, each time anew.'),
    ).toBeDefined()
  })

  it('offers nothing that there is nothing of', async () => {
    renderOptions()
    const cycles = await screen.findByRole('checkbox', { name: /^Cycles up to this one\s*none$/ })
    expect([cycles.getAttribute('aria-checked'), cycles.getAttribute('aria-disabled')]).toEqual(['false', 'true'])
  })

  it('warns while private notes are on the pages', async () => {
    const { user, chosen } = renderOptions()
    await user.click(await screen.findByRole('checkbox', { name: /^Private notes/ }))
    expect(chosen.at(-1)?.sections.privateNotes).toBe(true)
    expect(screen.getByText('3 private notes are on the pages now.')).toBeDefined()
  })

  it('takes language, paper and names', async () => {
    const { user, chosen } = renderOptions()
    await user.click(await screen.findByRole('radio', { name: '繁體中文' }))
    await user.click(screen.getByRole('radio', { name: 'Letter' }))
    await user.clear(screen.getByRole('textbox', { name: 'Name on the page' }))
    expect(chosen.at(-1)).toMatchObject({ language: 'zh-TW', paper: 'Letter', name: '', manager: 'Daniel' })
  })

  it('takes both languages, one after the other', async () => {
    const { user, chosen } = renderOptions()
    await user.click(await screen.findByRole('radio', { name: 'Both' }))
    expect(chosen.at(-1)).toMatchObject({ language: 'en', inBoth: true })
    await user.click(screen.getByRole('radio', { name: '繁體中文' }))
    expect(chosen.at(-1)).toMatchObject({ language: 'zh-TW', inBoth: false })
  })

  it('reads Chinese throughout in Chinese', async () => {
    renderOptions({}, 'zh-TW')
    expect(await screen.findByRole('checkbox', { name: /^落差，以及 L4 的樣子\s*5 項中的 3 項$/ })).toBeDefined()
    expect(screen.getByRole('heading', { name: '想請教 Daniel 的問題' })).toBeDefined()
  })
})

describe('questions', () => {
  const questions = ['First?', 'Second?']

  it('are saved as they are typed', async () => {
    const { user, changes } = renderOptions({ questions })
    await user.type(await screen.findByRole('textbox', { name: 'Question 2' }), ' And why?')
    await waitFor(() =>
      expect(changes.at(-1)).toEqual({ kind: 'questions', questions: ['First?', 'Second? And why?'] }),
    )
  })

  it('are added at the end, with the focus there', async () => {
    const { user } = renderOptions({ questions })
    await user.click(await screen.findByRole('button', { name: 'Add a question' }))
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Question 3' })))
  })

  it('are moved and removed, and the ends hold', async () => {
    const { user, record } = renderOptions({ questions })
    expect((await screen.findByRole('button', { name: 'Move question 1 up' })).hasAttribute('disabled')).toBe(true)
    expect(screen.getByRole('button', { name: 'Move question 2 down' }).hasAttribute('disabled')).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Move question 1 down' }))
    await waitFor(() => expect(record().questions).toEqual(['Second?', 'First?']))
    await user.click(screen.getByRole('button', { name: 'Remove question 1' }))
    await waitFor(() => expect(record().questions).toEqual(['First?']))
  })

  it('say why they could not be saved, and keep what was typed', async () => {
    const { user, refuse, record } = renderOptions({ questions })
    const field = await screen.findByRole('textbox', { name: 'Question 1' })
    refuse('disk-full')
    await user.type(field, ' More')
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.')
    expect(field).toHaveProperty('value', 'First? More')
    refuse(null)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(record().questions).toEqual(['First? More', 'Second?']))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('are none where one is added and left blank', async () => {
    const { user, record } = renderOptions({ questions })
    await user.click(await screen.findByRole('button', { name: 'Add a question' }))
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Question 3' })))
    await user.click(screen.getByRole('textbox', { name: 'Manager' }))
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Question 3' })).toBeNull())
    await waitFor(() => expect(record().questions).toEqual(questions))
  })

  it('are twelve at the most', async () => {
    renderOptions({ questions: Array.from({ length: 12 }, (_, index) => `${index}?`) })
    await screen.findByText('Twelve questions are the most.')
    expect(screen.queryByRole('button', { name: 'Add a question' })).toBeNull()
  })
})
