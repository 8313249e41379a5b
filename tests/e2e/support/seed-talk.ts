import type { Page } from '@playwright/test'
import { bridgeCall } from './bridge-call.ts'
import { seed } from './seed.ts'

const ROWS = {
  'technical-mastery': [4, 4, 5, 4, 4, 3],
  'code-quality': [3, 4, 3, 3, 3],
  'system-design': [4, 4, 3, 5, 4],
  'ai-engineering': [4, 4, 4, 1, 3],
  'problem-solving': [4, 4, 5, 3, 4],
  communication: [4, 4, 3, 2, 3],
  english: [4, 5, 4, null, 4],
  mentoring: [3, 4, 3, 2, 3],
}

/** What is planted, by the section that it belongs to; one that stands in several is in each. */
export const CANARIES = {
  answers: ['canary-not-applicable'],
  notes: ['canary-note-strong', 'canary-note-weak'],
  reasons: ['canary-note-weak', 'canary-against-title', 'canary-against-outcome'],
  evidence: ['canary-evidence-title', 'canary-evidence-what', 'canary-evidence-outcome', 'canary-evidence-link'],
  actions: ['canary-action'],
  promises: ['canary-promise', 'canary-with-whom'],
  questions: ['canary-question'],
  cycles: ['canary-cycle-before'],
  privateNotes: ['canary-private-note', 'canary-private-evidence'],
} as const

/** What no page holds, whatever is ticked. */
export const NEVER = [
  'canary-words',
  'canary-overwritten',
  'canary-other-assessment',
  'canary-deleted-evidence',
] as const

/** The words of the anti-signal that is marked, in the ladder. */
const SIGNAL = 'english.anti-signal.L4'

/**
 * Two cycles with something of everything that a sheet can tell, a canary in each field. Gives the later assessment and
 * the beginning of the marked anti-signal's words in English.
 */
export const seedTalk = async (page: Page): Promise<{ readonly id: string; readonly signal: string }> => {
  const call = async (method: Parameters<typeof bridgeCall>[1], input?: unknown): Promise<unknown> =>
    await bridgeCall(page, method, input)
  const [first, id] = await seed(page, 'se-track', [
    {
      title: 'canary-title-before',
      cycle: { name: 'canary-cycle-before', startsOn: '2026-01-01', endsOn: '2026-06-30' },
      target: 'L4',
      rows: { ...ROWS, 'system-design': [3, 3, 3, 3, 3] },
      notes: { 'english.reading': 'canary-other-assessment' },
      complete: true,
    },
    {
      title: 'Second',
      cycle: { name: '2026 H2', startsOn: '2026-07-01', endsOn: '2026-12-31' },
      target: 'L4',
      rows: ROWS,
      notes: { 'english.reading': 'canary-overwritten', 'communication.stakeholder-negotiation': 'canary-note-weak' },
      questions: ['canary-question, and what else?'],
    },
  ])
  if (first === undefined || id === undefined) throw new Error('not seeded')
  const change = (what: object): Promise<unknown> => call('assessmentChange', { id, change: what })
  await change({ kind: 'note', item: 'english.reading', text: 'canary-note-strong' })
  await change({ kind: 'note', item: 'english.writing', text: 'canary-private-note' })
  await change({ kind: 'private', item: 'english.writing', on: true })
  await change({ kind: 'not-applicable', item: 'english.spoken', reason: 'canary-not-applicable' })
  await change({ kind: 'signal', signal: SIGNAL, value: true })

  const entry = { on: '2026-09-30', to: null, kind: null, project: 'canary-project', link: null, private: false }
  const note = async (fields: object, claim: string): Promise<string> => {
    const made = await call('evidenceCreate', {
      fields: { ...entry, what: '', outcome: '', stance: 'supports', ...fields },
      links: [{ ladder: 'se-track', claim }],
    })
    return String(Reflect.get(Object(made), 'id'))
  }
  await note(
    {
      title: 'canary-evidence-title',
      what: 'canary-evidence-what',
      outcome: 'canary-evidence-outcome',
      link: 'https://canary-evidence-link.example/1',
    },
    'system-design.scope',
  )
  await note(
    { title: 'canary-against-title', outcome: 'canary-against-outcome', stance: 'against' },
    'communication.stakeholder-negotiation',
  )
  await note({ title: 'canary-private-evidence', private: true }, 'english.reading')
  const gone = await note({ title: 'canary-deleted-evidence' }, 'english.reading')
  await call('evidenceDelete', { id: gone })
  await call('actionsCreate', {
    actions: [
      {
        title: 'canary-action',
        why: '',
        dueOn: '2026-12-20',
        ladder: null,
        competency: null,
        raises: [],
        promotion: null,
        assessment: null,
        cycle: null,
      },
    ],
  })
  await call('meetingSave', {
    id: null,
    assessment: first,
    fields: {
      heldOn: '2026-07-03',
      withWhom: 'canary-with-whom',
      words: 'canary-words',
      agreed: { english: 4 },
      commitments: [
        { id: null, by: 'me', text: 'canary-promise', dueOn: '2026-10-31', state: 'open' },
        { id: null, by: 'manager', text: 'A mentor for the design work', dueOn: null, state: 'done' },
      ],
    },
  })
  await call('assessmentComplete', { id })
  const open = Object(await call('assessmentOpen', { id })) as { readonly record: { readonly ladder: string } }
  const ladder = Object(await call('ladderRead', { ladder: open.record.ladder })) as {
    readonly competencies: readonly { id: string; antiSignals?: Record<string, { en: string }> }[]
  }
  const signal = ladder.competencies.find((each) => each.id === 'english')?.antiSignals?.['L4']?.en
  if (signal === undefined) throw new Error('no such anti-signal')
  return { id, signal: signal.replace(/\*\*|`/g, '').slice(0, 30) }
}
