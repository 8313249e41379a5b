import { act, render } from '@testing-library/react'
import { beforeAll, expect, it, onTestFinished } from 'vitest'
import { App } from '#renderer/app/app.tsx'
import { completeAssessment } from '#main/use-cases/assessment-status.ts'
import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import { createActions } from '#main/use-cases/actions.ts'
import { createCycle } from '#main/use-cases/cycles.ts'
import { createEvidence } from '#main/use-cases/evidence-log.ts'
import { duplicateAssessment } from '#main/use-cases/duplicate-assessment.ts'
import { saveMeeting } from '#main/use-cases/meetings.ts'
import { createScenario } from '#main/use-cases/scenarios.ts'
import { saveSettings } from '#main/use-cases/settings.ts'
import { itemsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'
import { builtInLadder } from '../support/built-in-ladder.ts'
import { evidenceFields } from '../support/evidence-fields.ts'
import { hashOf } from '../support/ladder-hash.ts'
import { aDraft, testContext, valueOf } from '../support/use-cases.ts'
import type { TestContext } from '../support/use-cases.ts'
import { wholeChanges } from '../support/whole-changes.ts'
import { mainBridge } from './support/main-bridge.ts'
import { NO_WORD, plainTexts } from './support/plain-texts.ts'
import { pseudo, pseudoTexts, speakPseudo } from './support/pseudo-words.ts'

const LADDERS = ['se-track', 'engineering-matrix', 'tl-ladder', 'l5-promotion', 'strategic-thinking']

beforeAll(() => {
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    })
  window.requestIdleCallback = () => 0
  window.cancelIdleCallback = () => undefined
})

/** Something of hers on every screen, all in pseudo letters. Gives the addresses of the screens. */
const seeded = (context: TestContext, ladders: readonly Ladder[]): string[] => {
  valueOf(saveSettings(context, { welcomed: true }))
  const cycle = valueOf(createCycle(context, { name: pseudo('A cycle'), startsOn: '2026-07-01', endsOn: '2026-12-31' }))
  const screens = ladders.flatMap((ladder) => {
    const { id } = ladder
    const hash = hashOf(ladder)
    const level = ladder.levels.at(-2)?.id ?? null
    const target = ladder.result.kind === 'case' || ladder.result.kind === 'reflection' ? null : level
    const record = aDraft(context, { ladder: hash, cycle: cycle.id, title: pseudo(`All of ${id}`), target })
    for (const change of wholeChanges(ladder, { target, height: 0.6 }))
      valueOf(changeAssessment(context, { id: record.id, change }))
    const item = itemsOf(ladder)[0]?.id ?? ''
    valueOf(changeAssessment(context, { id: record.id, change: { kind: 'note', item, text: pseudo('A note') } }))
    valueOf(completeAssessment(context, { id: record.id }))
    const draft = valueOf(duplicateAssessment(context, { id: record.id, title: pseudo('A draft'), cycle: null }))
    valueOf(changeAssessment(context, { id: draft.id, change: { kind: 'later', item, on: true } }))
    const links = [{ ladder: id, claim: item }]
    valueOf(createEvidence(context, { fields: evidenceFields({ title: pseudo('Seen'), on: '2026-09-30' }), links }))
    const aim = { raises: [], promotion: null, competency: null, cycle: cycle.id, ladder: hash, assessment: record.id }
    valueOf(createActions(context, { actions: [{ ...aim, title: pseudo('To do'), why: '', dueOn: '2026-12-01' }] }))
    const commitments = [
      { id: null, by: 'me' as const, text: pseudo('To be done'), dueOn: '2026-10-31', state: 'open' as const },
    ]
    const fields = { heldOn: '2026-07-03', withWhom: pseudo('Who'), words: '', agreed: {}, commitments }
    valueOf(saveMeeting(context, { id: null, assessment: record.id, fields }))
    const alteration = { ratings: { [item]: 1 }, signals: {} }
    const scenario = valueOf(createScenario(context, { assessment: record.id, name: pseudo('Otherwise'), alteration }))
    return [
      `/assess/${draft.id}`,
      `/assess/${draft.id}/review`,
      `/result/${record.id}`,
      `/result/${record.id}/why/overall`,
      ...(target === null ? [] : [`/way/${record.id}/level/${target}`]),
      `/what-if/${record.id}/${scenario.id}`,
      `/meeting/${record.id}`,
      `/ladders/${hash}`,
      `/ladders/${hash}/about`,
    ]
  })
  return [
    '/',
    '/assess',
    ...screens,
    '/growth',
    '/growth/promotion',
    '/growth/plan',
    '/evidence',
    '/evidence/coverage',
    '/ladders',
    '/import',
    '/settings',
    '/settings/privacy',
    '/help',
    '/help/glossary',
    '/help/questions',
    '/help/about',
  ]
}

/** Until nothing is loaded and nothing changes any more. */
const settled = async (): Promise<void> => {
  let before = ''
  for (let still = 0; still < 2; ) {
    await act(() => new Promise((resolve) => void setTimeout(resolve, 15)))
    const now = document.body.innerHTML
    still = now === before && document.querySelector('main h1') !== null ? still + 1 : 0
    before = now
  }
}

/** What a pack calls itself, its levels, tracks, licence and sources stays as it is, in every language. */
const idsOf = (ladders: readonly Ladder[]): Set<string> =>
  new Set(
    ladders.flatMap(({ id, licence, levels, source, tracks = [] }) => [
      id,
      ...[...levels, ...tracks].map((each) => each.id),
      ...JSON.stringify([licence, source]).split(NO_WORD),
    ]),
  )

it('no screen has a text of its own: all of them are in locales/', { timeout: 120_000 }, async () => {
  onTestFinished(speakPseudo())
  const ladders = LADDERS.map((id) => pseudoTexts(builtInLadder(id)))
  const context = testContext({ ladders })
  const screens = seeded(context, ladders)
  const ids = idsOf(ladders)
  Object.defineProperty(window, 'cairn', { value: mainBridge(context), configurable: true })
  window.location.hash = '#/'
  const { unmount } = render(<App />)
  const plain = new Map<string, string[]>()
  for (const path of screens) {
    await act(async () => {
      window.location.hash = `#${path}`
    })
    await settled()
    const main = document.querySelector('main')
    const shown = main?.querySelector('.load-error, .state-page') === null ? main.textContent : ''
    expect(`${path}: ${shown.slice(0, 400)}`).toMatch(/: .*[\uff21-\uff5a]{3}/s)
    for (const text of [...plainTexts(document.body, ids), ...plainTexts(titleAsElement(), ids)])
      plain.set(text, [...(plain.get(text) ?? []), path])
  }
  unmount()
  window.location.hash = ''
  expect([...plain].map(([text, paths]) => `${text} (${paths[0]})`)).toEqual([])
})

const titleAsElement = (): Element => {
  const element = document.createElement('title')
  element.textContent = document.title
  const holder = document.createElement('div')
  holder.append(element)
  return holder
}

it('finds a text, and a name, that are in no language', () => {
  const { container } = render(
    <main>
      <p>{pseudo('From a file of words')}, 17 November 2026, L4</p>
      <button type="button" aria-label="Close">
        <kbd>Ctrl</kbd>
      </button>
      <p>
        {pseudo('Beside it')} <b>by hand</b>
      </p>
    </main>,
  )
  expect(plainTexts(container, new Set(['L4']))).toEqual(['b: by hand', 'button aria-label: Close'])
})
