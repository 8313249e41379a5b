import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type { LadderEntry } from '#shared/ipc/contract.ts'
import type { Locale } from '#shared/locale.ts'
import { resolveText } from '#shared/resolve-text.ts'
import { bridgeCall } from '../support/bridge-call.ts'
import { seedWhole } from '../support/seed-whole.ts'

/** The built-in ladders whose form or result differs in kind, with a target where they have one. */
const KINDS = [
  { ladder: 'engineering-matrix', target: 'L5' },
  { ladder: 'tl-ladder', target: 'L6' },
  { ladder: 'l5-promotion', target: null },
  { ladder: 'strategic-thinking', target: null },
] as const
const TITLE = 'Wrote the design for the new ledger, and led its review 帳本設計'
const NOTED = {
  on: '2026-09-30',
  to: null,
  kind: 'design',
  project: 'Billing',
  what: '',
  outcome: '',
  link: null,
  stance: 'supports',
  private: false,
} as const
export type OtherLadder = (typeof KINDS)[number]['ladder']

export interface Everything {
  /** The sample's ladder by its hash, its last result and its draft. */
  readonly ladder: string
  readonly result: string
  readonly draft: string
  /** How the sample's ladder is called. */
  readonly sampleLadder: string
  /** Of every other kind of ladder a result and a draft with the same answers. */
  readonly others: Readonly<
    Record<OtherLadder, { readonly ladder: string; readonly result: string; readonly draft: string }>
  >
  readonly entry: string
  readonly scenario: string
  /** Files to bring in: what the store was before a part of it was changed, an assessment of it, a form for another, half an archive. */
  readonly files: { readonly archive: string; readonly assessment: string; readonly form: string; readonly cut: string }
}

const CYCLES = [
  { name: '2026 H1', startsOn: '2026-01-01', endsOn: '2026-06-30' },
  { name: '2026 H2', startsOn: '2026-07-01', endsOn: '2026-12-31' },
] as const
const NEXT_CYCLE = { name: '2027 H1', startsOn: '2027-01-01', endsOn: '2027-06-30' }

/**
 * Something on every screen: the sample, two cycles and a draft of every other kind of ladder, evidence, a plan, a talk, a
 * scenario, something deleted, and files to bring in.
 * @param given.folder where the files go
 */
export const seedEverything = async (
  page: Page,
  { app, locale, folder }: { readonly app: ElectronApplication; readonly locale: Locale; readonly folder: string },
): Promise<Everything> => {
  const call = async (method: Parameters<typeof bridgeCall>[1], input?: unknown): Promise<unknown> =>
    await bridgeCall(page, method, input)
  await call('sampleAdd')
  const sample = await page.evaluate(async () => {
    const listed = await window.cairn.assessmentsList()
    const all = listed.ok ? listed.value : []
    const result = all.find(({ status }) => status === 'completed')
    const draft = all.find(({ status }) => status === 'draft')
    if (result === undefined || draft === undefined) throw new Error('the sample has a result and a draft')
    const { ladder, ladderId, cycle } = result
    return { ladder, ladderId, result: result.id, draft: draft.id, cycle: cycle?.name ?? '' }
  })
  const cycle = { name: sample.cycle, startsOn: '', endsOn: '' } // it is there
  await seedWhole(page, sample.ladderId, [
    { title: 'Jordan · 2026 H1', cycle, target: 'L4', height: 0.7, manager: 'Jordan' },
  ])
  const shelf = (await call('laddersList')) as readonly LadderEntry[]
  const nextCycle = String(Reflect.get(Object(await call('cycleCreate', NEXT_CYCLE)), 'id'))
  const others = new Map<string, { ladder: string; result: string; draft: string }>()
  for (const { ladder, target } of KINDS) {
    const entry = shelf.find(({ id, current }) => id === ladder && current)
    if (entry === undefined) throw new Error(`no ${ladder}`)
    const name = nameOf(shelf, ladder, locale)
    const ids = await seedWhole(
      page,
      ladder,
      CYCLES.map((cycle, index) => ({
        title: `${name} · ${cycle.name}`,
        cycle,
        target,
        height: 0.45 + 0.15 * index,
      })),
    )
    const result = ids.at(-1)
    if (result === undefined) throw new Error(`no result of ${ladder}`)
    const title = `${name} · ${NEXT_CYCLE.name}`
    const draft = Object(await call('assessmentDuplicate', { id: result, title, cycle: nextCycle }))
    others.set(ladder, { ladder: entry.hash, result, draft: String(Reflect.get(draft, 'id')) })
  }

  const entry = Object(
    await call('evidenceCreate', {
      fields: {
        ...NOTED,
        title: TITLE,
        what: 'Six weeks, four teams. 四個團隊',
        outcome: 'Accepted with two changes.',
        link: 'https://example.com/designs/ledger',
      },
      links: [{ ladder: sample.ladderId, claim: 'system-design.scope' }],
    }),
  )
  await call('evidenceCreate', {
    fields: {
      ...NOTED,
      on: '2026-10-02',
      title: 'The migration took two weeks longer than said',
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
  const files = {
    archive: join(folder, 'other-laptop.cairn-archive.json'),
    assessment: join(folder, 'mine.cairn.json'),
    form: join(folder, 'asked.cairn.json'),
    cut: join(folder, 'half.cairn-archive.json'),
  }
  const attempt = others.get('l5-promotion')?.draft
  const noted = String(Reflect.get(entry, 'id'))
  const outcome = (words: string): Promise<unknown> =>
    call('evidenceUpdate', { id: noted, fields: { ...NOTED, title: TITLE, outcome: words } })
  // As on another laptop: what was changed there is in the archive, and what was changed here is another thing.
  await call('backupsMake')
  await call('assessmentRename', { id: attempt, title: 'L5, the first attempt' })
  await outcome('Accepted; in use since September.')
  await call('evidenceCreate', { fields: { ...NOTED, title: 'Noted on the other laptop 另一台電腦' }, links: [] })
  await saveTo(app, files.archive, () => call('archiveSave', { without: [] }))
  await goBack(page)
  await call('assessmentRename', { id: attempt, title: 'L5, the second attempt' })
  await outcome('Accepted with two changes; in use since August.')
  const whole = await readFile(files.archive, 'utf8')
  await writeFile(files.cut, whole.slice(0, whole.length / 2))
  await saveTo(app, files.assessment, () => call('assessmentSaveFile', { id: sample.result }))
  const shows = { name: false, cycle: true, target: true }
  const form = { id: sample.result, perspective: 'manager', title: 'For Jordan', shows }
  await saveTo(app, files.form, () => call('formSave', form))
  for (const title of ['Spoke at the meetup', 'Paired on the import 匯入'])
    await call('evidenceDelete', {
      id: String(Reflect.get(Object(await call('evidenceCreate', { fields: { ...NOTED, title }, links: [] })), 'id')),
    })
  await call('backupsMake')
  return {
    ladder: sample.ladder,
    result: sample.result,
    draft: sample.draft,
    sampleLadder: nameOf(shelf, sample.ladderId, locale),
    others: Object.fromEntries(others) as Everything['others'],
    entry: String(Reflect.get(entry, 'id')),
    scenario: String(Reflect.get(scenario, 'id')),
    files,
  }
}

const nameOf = (shelf: readonly LadderEntry[], ladder: string, locale: Locale): string => {
  const entry = shelf.find(({ id, current }) => id === ladder && current)
  return entry === undefined ? ladder : resolveText(entry.name, locale, entry.languages).text
}

/** To the newest backup; the page begins anew. */
const goBack = async (page: Page): Promise<void> => {
  const begun = page.waitForEvent('load')
  await page.evaluate(async () => {
    const state = await window.cairn.backupsState()
    const newest = state.ok ? state.value.backups[0] : undefined
    if (newest === undefined) throw new Error('no backup')
    // Its answer may be swept away with the page.
    void window.cairn.backupsRestore({ backup: newest.name })
  })
  await begun
  await page.waitForFunction(() => 'cairn' in window)
  await bridgeCall(page, 'backupsKeepRestore')
}

/** The next dialog of the system answers with this path. */
const saveTo = async (app: ElectronApplication, path: string, save: () => Promise<unknown>): Promise<void> => {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
  await save()
}
