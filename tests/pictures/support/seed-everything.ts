import type { Page } from '@playwright/test'
import type { LadderEntry } from '#shared/ipc/contract.ts'
import { bridgeCall } from '../../e2e/support/bridge-call.ts'
import { seedWhole } from '../../e2e/support/seed-whole.ts'

/** The built-in ladders whose form or result differs in kind, with a target where they have one. */
const KINDS = [
  { ladder: 'engineering-matrix', target: 'L5' },
  { ladder: 'tl-ladder', target: 'L6' },
  { ladder: 'l5-promotion', target: null },
  { ladder: 'strategic-thinking', target: null },
] as const
export type OtherLadder = (typeof KINDS)[number]['ladder']

export interface Everything {
  /** The sample's ladder by its hash, its last result and its draft. */
  readonly ladder: string
  readonly result: string
  readonly draft: string
  /** Of every other kind of ladder a result and a draft with the same answers. */
  readonly others: Readonly<
    Record<OtherLadder, { readonly ladder: string; readonly result: string; readonly draft: string }>
  >
  readonly entry: string
  readonly scenario: string
}

/** Something on every screen: the sample, an assessment of every other ladder, evidence, a plan, a talk, a scenario. */
export const seedEverything = async (page: Page): Promise<Everything> => {
  const call = async (method: Parameters<typeof bridgeCall>[1], input?: unknown): Promise<unknown> =>
    await bridgeCall(page, method, input)
  await call('sampleAdd')
  const sample = await page.evaluate(async () => {
    const listed = await window.cairn.assessmentsList()
    const all = listed.ok ? listed.value : []
    const result = all.find(({ status }) => status === 'completed')
    const draft = all.find(({ status }) => status === 'draft')
    if (result === undefined || draft === undefined) throw new Error('the sample has a result and a draft')
    return { ladder: result.ladder, ladderId: result.ladderId, result: result.id, draft: draft.id }
  })
  const cycle = { name: '2026 H2', startsOn: '2026-07-01', endsOn: '2026-12-31' }
  const others = new Map<string, { ladder: string; result: string; draft: string }>()
  for (const { ladder, target } of KINDS) {
    const [result] = await seedWhole(page, ladder, [{ title: `${ladder} · ${cycle.name}`, cycle, target, height: 0.6 }])
    const draft = Object(await call('assessmentDuplicate', { id: result, title: `${ladder} · 2027 H1`, cycle: null }))
    const shelf = (await call('laddersList')) as readonly LadderEntry[]
    const hash = shelf.find(({ id }) => id === ladder)?.hash
    if (result === undefined || hash === undefined) throw new Error(`no ${ladder}`)
    others.set(ladder, { ladder: hash, result, draft: String(Reflect.get(draft, 'id')) })
  }

  const fields = {
    on: '2026-09-30',
    to: null,
    kind: 'design',
    project: 'Billing',
    link: null,
    stance: 'supports',
    private: false,
  }
  const entry = Object(
    await call('evidenceCreate', {
      fields: {
        ...fields,
        title: 'Wrote the design for the new ledger, and led its review 帳本設計',
        what: 'Six weeks, four teams. 四個團隊',
        outcome: 'Accepted with two changes; in use since August.',
        link: 'https://example.com/designs/ledger',
      },
      links: [{ ladder: sample.ladderId, claim: 'system-design.scope' }],
    }),
  )
  await call('evidenceCreate', {
    fields: {
      ...fields,
      on: '2026-10-02',
      title: 'The migration took two weeks longer than said',
      what: '',
      outcome: '',
      stance: 'against',
    },
    links: [{ ladder: sample.ladderId, claim: 'communication' }],
  })
  const aim = { raises: [], promotion: null, cycle: null, assessment: sample.result, ladder: sample.ladder }
  await call('actionsCreate', {
    actions: [
      {
        ...aim,
        title: 'Lead the next incident review',
        why: 'The way to L4 goes by Debugging',
        dueOn: '2026-12-20',
        competency: 'english',
      },
      { ...aim, ladder: null, assessment: null, competency: null, title: 'Ask for a mentor', why: '', dueOn: null },
    ],
  })
  await call('meetingSave', {
    id: null,
    assessment: sample.result,
    fields: {
      heldOn: '2026-07-03',
      withWhom: 'Jordan',
      words: 'Close to the next level; wants to see one thing led from beginning to end.',
      agreed: { english: 4 },
      commitments: [
        { id: null, by: 'me', text: 'Lead one project from beginning to end', dueOn: '2026-10-31', state: 'open' },
        { id: null, by: 'manager', text: 'A mentor for design work', dueOn: null, state: 'done' },
      ],
    },
  })
  const scenario = Object(
    await call('scenarioCreate', {
      assessment: sample.result,
      name: 'After the ledger',
      alteration: { ratings: { 'english.writing': 5 }, signals: {} },
    }),
  )
  return {
    ladder: sample.ladder,
    result: sample.result,
    draft: sample.draft,
    others: Object.fromEntries(others) as Everything['others'],
    entry: String(Reflect.get(entry, 'id')),
    scenario: String(Reflect.get(scenario, 'id')),
  }
}
