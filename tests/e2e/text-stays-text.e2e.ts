import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { smallLadder } from '../support/small-ladder.ts'
import { XSS_STRINGS } from '../support/xss-strings.ts'
import { bridgeCall } from './support/bridge-call.ts'
import { expect, test } from './support/launch.ts'
import { goTo } from './support/seed.ts'

declare global {
  interface Window {
    hit?: number
    /** What the policy kept from happening, and where. */
    violations?: string[]
  }
}

const at = (index: number): string => XSS_STRINGS[index % XSS_STRINGS.length] ?? ''
const COMPETENCIES = 15
const ROWS = 4

/** A pack that is nothing but such texts: 315 of them. */
function hostilePack(): object {
  let next = 0
  const text = (): string => at(next++)
  const [first] = smallLadder.competencies
  if (first?.instrument.kind !== 'dimensions') throw new Error('the small ladder has changed')
  const { rule } = first.instrument
  return {
    ...smallLadder,
    id: 'hostile',
    name: text(),
    shortName: text(),
    purpose: text(),
    source: { title: text() },
    levels: smallLadder.levels.map((level) => ({ ...level, name: text(), summary: text() })),
    competencies: Array.from({ length: COMPETENCIES }, (_, competency) => ({
      id: `c${competency}`,
      name: text(),
      weight: 1,
      antiSignals: { L2: text() },
      instrument: {
        kind: 'dimensions',
        rule,
        dimensions: Array.from({ length: ROWS }, (_each, row) => ({
          id: `r${row}`,
          name: text(),
          cells: { L1: text(), L2: text(), L3: text() },
        })),
      },
    })),
    signals: [{ id: 'pitfall', name: text(), kind: 'pitfall', items: [{ id: '1', text: text() }] }],
    checklists: [{ id: 'loop', name: text(), items: [{ id: '1', text: text() }] }],
    tracks: [{ id: 'expert', level: 'L3', name: text(), summary: text() }],
  }
}

/** Nothing ran, nothing was loaded, nothing stands there but what the app itself put there. */
async function expectOnlyText(page: Page, screen: string): Promise<void> {
  const found = await page.evaluate(() => ({
    hit: window.hit ?? null,
    violations: window.violations ?? null,
    planted: document.querySelectorAll(
      'img[src="x"], iframe, object, embed, marquee, video, audio, base, form[action], meta[http-equiv=refresh], [onerror], [onload], [onfocus], a[href^="javascript"], main script, main style, main link',
    ).length,
    display: getComputedStyle(document.body).display,
  }))
  expect(found, screen).toEqual({ hit: null, violations: [], planted: 0, display: 'block' })
}

/** How many of them a screen shows, letter by letter. */
async function shown(page: Page): Promise<number> {
  const text = (await page.evaluate(() => document.body.textContent)) ?? ''
  return new Set(XSS_STRINGS.filter((each) => text.includes(each))).size
}

test('[F13] three hundred texts that would be markup, in every field of hers and of a pack, stay text on every screen', async ({
  launchCairn,
}) => {
  test.setTimeout(240_000)
  const { app, page } = await launchCairn()
  const folder = await mkdtemp(join(tmpdir(), 'cairn-hostile-'))
  const call = (method: Parameters<typeof bridgeCall>[1], input?: unknown): Promise<unknown> =>
    bridgeCall(page, method, input)
  const idOf = (made: unknown): string => String(Reflect.get(Object(made), 'id'))
  let dialogs = 0
  page.on('dialog', (dialog) => {
    dialogs += 1
    void dialog.dismiss()
  })
  try {
    // The pack is brought in as she would.
    const path = join(folder, 'hostile.yaml')
    await writeFile(path, JSON.stringify(hostilePack()))
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
    }, path)
    const checked = Object(await call('laddersCheckFile')) as { readonly token?: string; readonly problems?: unknown }
    expect(checked.token, JSON.stringify(checked.problems ?? '')).toBeDefined()
    const { ladder } = Object(await call('laddersImport', { token: checked.token })) as { readonly ladder: string }

    await call('profileSave', { name: at(1).slice(0, 120), role: at(2).slice(0, 120), manager: at(3).slice(0, 120) })
    const cycles: string[] = []
    for (const index of [4, 5]) {
      cycles.push(idOf(await call('cycleCreate', { name: at(index).slice(0, 60), startsOn: null, endsOn: null })))
    }
    const ids: string[] = []
    for (const [index, cycle] of cycles.entries()) {
      const id = idOf(
        await call('assessmentCreate', {
          ladder,
          cycle,
          title: at(6 + index),
          perspective: 'self',
          by: at(8).slice(0, 120),
          target: 'L3',
          track: null,
        }),
      )
      for (let row = 0; row < COMPETENCIES * ROWS; row += 1) {
        const item = `c${Math.floor(row / ROWS)}.r${row % ROWS}`
        await call('assessmentChange', { id, change: { kind: 'rate', item, value: 1 + ((row + index) % 3) } })
        await call('assessmentChange', { id, change: { kind: 'note', item, text: at(row * 5) } })
      }
      await call('assessmentChange', { id, change: { kind: 'questions', questions: [at(9), at(10), at(11)] } })
      if (index === 0) await call('assessmentComplete', { id })
      ids.push(id)
    }
    const [done = '', draft = ''] = ids
    const scenario = idOf(
      await call('scenarioCreate', {
        assessment: draft,
        name: at(12).slice(0, 120),
        alteration: { ratings: { 'c0.r0': 3 }, signals: {} },
      }),
    )
    let entry = ''
    for (const [index, text] of XSS_STRINGS.entries()) {
      entry = idOf(
        await call('evidenceCreate', {
          fields: {
            title: text,
            what: at(index + 1),
            outcome: at(index + 2),
            on: '2026-11-01',
            to: null,
            kind: at(index + 3).slice(0, 64),
            project: at(index + 4).slice(0, 120),
            link: at(index + 5),
            stance: 'supports',
            private: false,
          },
          links: [{ ladder: 'hostile', claim: `c${index % COMPETENCIES}.r0` }],
        }),
      )
    }
    const aim = { dueOn: null, ladder, competency: 'c0', raises: [], promotion: null, assessment: null, cycle: null }
    await call('actionsCreate', {
      actions: Array.from({ length: 30 }, (_, index) => ({ ...aim, title: at(index * 7), why: at(index * 7 + 1) })),
    })
    await call('meetingSave', {
      id: null,
      assessment: done,
      fields: {
        heldOn: '2026-11-02',
        withWhom: at(13).slice(0, 120),
        words: XSS_STRINGS.join('\n').slice(0, 20_000),
        agreed: {},
        commitments: Array.from({ length: 20 }, (_, index) => ({
          id: null,
          by: 'me',
          text: at(index * 11),
          dueOn: null,
          state: 'open',
        })),
      },
    })
    await call('summarySaveAliases', { aliases: [{ name: at(14).slice(0, 60), alias: at(15).slice(0, 60) }] })
    await call('evidenceDelete', { id: entry })

    await page.reload()
    await page.evaluate(() => {
      const violations: string[] = []
      window.violations = violations
      document.addEventListener('securitypolicyviolation', (event) => {
        violations.push(
          `${event.effectiveDirective}: ${event.blockedURI} ${event.sample} ${event.sourceFile}:${event.lineNumber}`,
        )
      })
    })
    // The fewest that each screen has to show: a screen that shows none would prove nothing.
    const screens = [
      ['/', 2],
      ['/assess', 3],
      [`/assess/${draft}`, 8],
      [`/assess/${draft}/review`, 3],
      [`/result/${done}`, 10],
      [`/result/${done}/why`, 5],
      [`/way/${draft}`, 2],
      [`/what-if/${draft}/${scenario}`, 5],
      ['/evidence', 250],
      [`/evidence/${await firstEvidence(page)}`, 250],
      ['/growth', 2],
      ['/growth/plan', 25],
      [`/meeting/${done}`, 5],
      [`/summary/${done}`, 2],
      ['/ladders', 2],
      [`/ladders/${ladder}`, 10],
      ['/settings', 1],
    ] as const
    for (const [screen, fewest] of screens) {
      await goTo(page, screen)
      await expect.poll(() => shown(page), { message: screen }).toBeGreaterThanOrEqual(fewest)
      await expectOnlyText(page, screen)
    }
    // And what is found as she types.
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.insertText('onerror')
    await expect.poll(() => shown(page)).toBeGreaterThan(1)
    await expectOnlyText(page, 'the palette')
    expect(dialogs).toBe(0)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

async function firstEvidence(page: Page): Promise<string> {
  const all = (await bridgeCall(page, 'evidenceList')) as readonly { readonly id: string }[]
  return all[0]?.id ?? ''
}
