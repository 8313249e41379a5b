import { spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Change } from '#shared/assessment-record.ts'
import { root } from '../../scripts/lib/paths.mjs'
import { itemsOf } from '#shared/items.ts'
import type { ReportOptions } from '#shared/report-options.ts'
import { reportOptionsWith } from '#shared/report-presets.ts'
import type { Cairn } from './support/launch.ts'
import { expect, test } from './support/launch.ts'
import { pdfFacts, pdfFonts, pdfImages, pdfLowestWord, pdfTags, pdfText } from './support/pdf.ts'
import { goTo, seed } from './support/seed.ts'

const ROWS = {
  'technical-mastery': [4, 4, 5, 4, 4, 3],
  'code-quality': [3, 4, 3, 3, 3],
  'system-design': [4, 4, 3, 5, 4],
  'ai-engineering': [4, 4, 4, 1, 3],
  'problem-solving': [4, 4, 5, 3, 4],
  communication: [4, 4, 3, 2, 3],
  english: [4, 5, 4, 4, 4],
  mentoring: [3, 4, 3, 2, 3],
}
const FIRST = {
  title: 'First',
  cycle: { name: '2026 H1', startsOn: '2026-01-01', endsOn: '2026-06-30' },
  target: 'L4',
  rows: { ...ROWS, 'system-design': [3, 3, 3, 3, 3] },
  complete: true,
}
const SECOND = {
  title: 'Second',
  cycle: { name: '2026 H2', startsOn: '2026-07-01', endsOn: '2026-12-31' },
  target: 'L4',
  rows: ROWS,
  notes: { 'english.reading': 'Reads papers for the team.', 'communication.written': 'canary-of-a-private-note' },
  questions: ['Which work would show Communication at L4?', 'Tech Lead or Principal?'],
}

/** Two cycles in the store, the later one with a private note; gives its id. */
const seedReviews = async (page: Page): Promise<string> => {
  const [, id] = await seed(page, 'se-track', [FIRST, SECOND])
  if (id === undefined) throw new Error('not seeded')
  await change(page, id, { kind: 'private', item: 'communication.written', on: true })
  await call(page, 'assessmentComplete', { id })
  return id
}

/** A method of the bridge as the page calls it; fails where main refuses. */
const call = (page: Page, method: string, input: unknown): Promise<unknown> =>
  page.evaluate(
    async ([name, given]) => {
      const answer = await Reflect.get(window.cairn, name)(given)
      if (!answer.ok) throw new Error(answer.error.code)
      return answer.value
    },
    [method, input] as const,
  )

const change = (page: Page, id: string, what: Change): Promise<unknown> =>
  call(page, 'assessmentChange', { id, change: what })

/** In place of the person: the dialog chooses this file. */
const chooseFile = ({ app }: Cairn, path: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)

const optionsOf = (
  given: Partial<Omit<ReportOptions, 'sections'>> = {},
  sections: Partial<ReportOptions['sections']> = {},
): ReportOptions => {
  const options = reportOptionsWith({ language: 'en', paper: 'A4', name: '', manager: '', ...given })
  return { ...options, sections: { ...options.sections, ...sections } }
}

/** Prints as the bridge does, into a file of the test's own. */
const printed = async (cairn: Cairn, id: string, options: ReportOptions, name: string): Promise<string> => {
  const folder = join(cairn.dataDir, 'printed')
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${name}.pdf`)
  await chooseFile(cairn, path)
  await call(cairn.page, 'reportSave', { id, options })
  return path
}

test('shows the pages as they will be, and saves those very pages', async ({ launchCairn }) => {
  const cairn = await launchCairn()
  const { page, dataDir } = cairn
  const id = await seedReviews(page)
  await page.reload()
  await goTo(page, `/summary/${id}`)
  await expect(page.getByRole('region', { name: 'Preview, 3 pages' })).toBeVisible()
  await expect(page.getByRole('img', { name: 'Page 1 of 3' })).toBeVisible()
  // The picture is drawn, and what it says can be read without seeing it.
  await expect(page.getByRole('figure').first()).toContainText('Which work would show Communication at L4?')
  await expect(page.getByRole('checkbox', { name: /^Gaps and what L4 looks like/ })).toBeChecked()

  const folder = join(dataDir, 'mine')
  await mkdir(folder)
  await chooseFile(cairn, join(folder, 'one.pdf'))
  await page.getByRole('textbox', { name: 'Name on the page' }).fill('Lin Yi-Chen')
  await page.getByRole('radio', { name: 'Letter' }).click()
  await page.getByRole('button', { name: 'Save…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Save PDF…' }).click()
  await expect(page.getByText('Saved as one.pdf')).toBeVisible()
  expect(await readdir(folder)).toEqual(['one.pdf'])
  expect((await stat(join(folder, 'one.pdf'))).mode & 0o777).toBe(0o600)
  expect(pdfFacts(join(folder, 'one.pdf'))).toEqual({
    pages: 3,
    title: '1:1 summary · Lin Yi-Chen · 2026 H2',
    tagged: true,
    size: '612 x 792 pts (letter)',
  })
  const text = pdfText(join(folder, 'one.pdf'), 1)
  expect(text).toContain('Lin Yi-Chen')
  expect(text).toContain('Page 1 of 3')
})

test('[H8] prints what it says: fonts, tags, outline, languages, and no picture', async ({ launchCairn }) => {
  test.setTimeout(60_000)
  const cairn = await launchCairn()
  const id = await seedReviews(cairn.page)
  for (const [language, sentence, title] of [
    ['en', '8 competencies, each at its own level, weigh together to 3.5.', '1:1 summary · 2026 H2'],
    ['zh-TW', '8 項職能各有職級，加權平均為 3.5。', '1:1 摘要 · 2026 H2'],
  ] as const) {
    const path = await printed(cairn, id, optionsOf({ language }), language)
    expect(pdfFacts(path)).toEqual({ pages: 3, title, tagged: true, size: '594.96 x 841.92 pts (A4)' })
    // Chinese lines are told apart by more spaces than were typed.
    expect(pdfText(path).replaceAll(' ', '')).toContain(sentence.replaceAll(' ', ''))
    const fonts = pdfFonts(path)
    expect(fonts.length).toBeGreaterThan(2)
    for (const font of fonts) expect(font, font.name).toMatchObject({ type: 'CID TrueType', isEmbedded: true })
    expect(fonts.every(({ name }) => /\+(Inter|NotoSansTC)/.test(name))).toBe(true)
    expect(pdfImages(path)).toBe(0)
    const tags = pdfTags(path)
    for (const tag of ['H1', 'H2', 'H3', 'Table', 'TH', 'Figure', 'L ', 'LI']) expect(tags, tag).toContain(tag)
    const bytes = (await readFile(path)).toString('latin1')
    expect(bytes).toContain('/Outlines')
    expect(bytes).toContain(`/Lang (${language})`)
    // Three figures that say what they show: the stones, the bands and the radar.
    expect(bytes.match(/\/Alt\b/g)).toHaveLength(3)
  }
})

const LONG = {
  en: 'A sentence about a piece of work that mattered to several teams, with all the detail that anybody could want. ',
  'zh-TW': '這句話說的是一件影響好幾個團隊的工作，包含所有人想知道的細節，以及後來的發展與檢討。',
} as const

/** Long words everywhere where there is room for words. */
const fill = async (page: Page, id: string, language: 'en' | 'zh-TW'): Promise<void> => {
  const long = LONG[language]
  const open = (await call(page, 'assessmentOpen', { id })) as { record: { ladder: string } }
  const ladder = (await call(page, 'ladderRead', { ladder: open.record.ladder })) as Parameters<typeof itemsOf>[0]
  for (const [index, item] of itemsOf(ladder).entries()) {
    await change(page, id, { kind: 'rate', item: item.id, value: (index * 7) % 6 })
    await change(page, id, { kind: 'note', item: item.id, text: long.repeat(8) })
  }
  // What no page was laid out for: one word without end, letters of four scripts, a note of the greatest length.
  const odd = `${'字'.repeat(60)}${'w'.repeat(300)} مرحبا بالعالم 👩‍💻🎉 שלום`
  await change(page, id, { kind: 'note', item: 'english.reading', text: odd })
  await change(page, id, {
    kind: 'note',
    item: 'english.writing',
    text: `${long.repeat(400).slice(0, 19_980)} the very end`,
  })
  const promise = { id: null, by: 'both', dueOn: '2026-08-01', state: 'open' }
  const commitments = Array.from({ length: 9 }, (_, index) => ({ ...promise, text: `${index + 1} ${long.repeat(6)}` }))
  const talk = { heldOn: '2026-07-01', withWhom: long.slice(0, 110), words: long, agreed: {} }
  await call(page, 'meetingSave', { id: null, assessment: id, fields: { ...talk, commitments } })
  const plan = { why: '', ladder: null, competency: null, raises: [], promotion: null, assessment: null, cycle: null }
  const actions = Array.from({ length: 9 }, (_, index) => ({
    ...plan,
    title: `${index + 1} ${long.repeat(2)}`.slice(0, 290),
    dueOn: '2026-08-01',
  }))
  await call(page, 'actionsCreate', { actions })
  await change(page, id, {
    kind: 'questions',
    questions: Array.from({ length: 12 }, (_, index) => `${index + 1} ${long.repeat(12)}`.slice(0, 500)),
  })
}

/** Points from the upper edge at which the foot begins: the lower margin is 20 mm. */
const FOOT = { A4: 841.92 - 56.7, Letter: 792 - 56.7 } as const

for (const language of ['en', 'zh-TW'] as const) {
  test(`page one is one page, with the least and with the most: ${language}`, async ({ launchCairn }) => {
    test.setTimeout(120_000)
    const cairn = await launchCairn()
    const { page } = cairn
    const name = LONG[language].slice(0, 110)
    const EARLIER = { name: '2025 H2', startsOn: '2025-07-01', endsOn: '2025-12-31' }
    const cycle = { name: LONG[language].slice(0, 100), startsOn: null, endsOn: null }
    const [least, most] = await seed(page, 'se-track', [
      { ...SECOND, cycle: EARLIER, rows: {}, notes: {}, questions: [] },
      { ...SECOND, cycle, target: 'L5', rows: {}, notes: {} },
    ])
    if (least === undefined || most === undefined) throw new Error('not seeded')
    await fill(page, most, language)
    const details = { answers: false, cycles: false, promotion: false, actions: false }

    for (const paper of ['A4', 'Letter'] as const) {
      // Nothing but page one: then there is no second page at all.
      const bare = await printed(cairn, least, optionsOf({ language, paper }, details), `least-${paper}`)
      expect(pdfFacts(bare).pages).toBe(1)

      const full = await printed(
        cairn,
        most,
        optionsOf({ language, paper, name, manager: name }, { notes: true }),
        `most-${paper}`,
      )
      const first = pdfText(full, 1)
      const second = pdfText(full, 2)
      // All of page one ends above its foot, and nothing of it went to the next.
      expect(pdfLowestWord(full, 1, FOOT[paper])).toBeLessThan(FOOT[paper])
      expect(first).toContain(language === 'en' ? 'Questions for' : '想請教')
      expect(first).toContain(language === 'en' ? 'Gaps, and what L5 looks like' : '落差，以及 L5 的樣子')
      expect(second.trim()).toMatch(language === 'en' ? /^More that was promised/ : /^其餘承諾/)
      expect(first).toContain(language === 'en' ? 'Actions' : '行動')
      // What had no room there follows in full, words without end and notes of pages too.
      const whole = pdfText(full).replaceAll(' ', '')
      expect(whole).toContain('w'.repeat(300))
      expect(whole).toContain('theveryend')
      expect(pdfFonts(full).every(({ isEmbedded }) => isEmbedded)).toBe(true)
      expect(pdfText(full).replaceAll(' ', '')).toContain(`12${LONG[language].repeat(2)}`.replaceAll(' ', ''))
    }
  })
}

test('[H8] private notes are on no page and in no copy unless they are put in', async ({ launchCairn }) => {
  test.setTimeout(60_000)
  const cairn = await launchCairn()
  const { app, page } = cairn
  const id = await seedReviews(page)
  const clipboard = (): Promise<string> => app.evaluate(async (electron) => await electron.clipboard.readText())

  const without = await printed(cairn, id, optionsOf({}, { notes: true }), 'without')
  expect(pdfText(without)).toContain('Reads papers for the team.')
  expect(pdfText(without)).not.toContain('canary')
  expect(await readFile(without)).not.toContain('canary')
  expect(pdfText(without, 1)).toContain('Private notes are left out.')

  const within = await printed(cairn, id, optionsOf({}, { privateNotes: true }), 'within')
  expect(pdfText(within)).toContain('canary-of-a-private-note')
  expect(pdfText(within, 1)).toContain('With private notes.')

  await page.reload()
  await goTo(page, `/summary/${id}`)
  await page.getByRole('button', { name: 'Copy as Markdown' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Copy' }).click()
  await expect(page.getByText('Copied as Markdown.')).toBeVisible()
  expect(await clipboard()).toContain('# 1:1 summary')
  expect(await clipboard()).not.toContain('canary')
  await page.getByRole('checkbox', { name: /^Private notes/ }).click()
  await expect(page.getByText('1 private note is on the pages now.')).toBeVisible()
  await page.getByRole('button', { name: 'Copy as Markdown' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Copy' }).click()
  await expect.poll(clipboard).toContain('canary-of-a-private-note')

  // Each time anew: coming back, they are out.
  await goTo(page, '/')
  await goTo(page, `/summary/${id}`)
  await expect(page.getByRole('checkbox', { name: /^Private notes/ })).not.toBeChecked()
})

test('keeps questions in order as they are typed, though the assessment is completed', async ({ launchCairn }) => {
  const { page } = await launchCairn()
  const id = await seedReviews(page)
  await page.reload()
  await goTo(page, `/summary/${id}`)
  await page.getByRole('button', { name: 'Add a question' }).click()
  await page.getByRole('textbox', { name: 'Question 3' }).fill('What do you see that I do not?')
  await page.getByRole('button', { name: 'Move question 3 up' }).click()
  await page.getByRole('button', { name: 'Remove question 1' }).click()
  const stored = async (): Promise<unknown> => {
    const { record } = (await call(page, 'assessmentOpen', { id })) as { record: { questions: string[] } }
    return record.questions
  }
  await expect.poll(stored).toEqual(['What do you see that I do not?', 'Tech Lead or Principal?'])
  await expect(page.getByRole('figure').first()).toContainText('What do you see that I do not?')
})

test('[G10] says that a file could not be written, and leaves what is there', async ({ launchCairn }) => {
  const cairn = await launchCairn()
  const { page, dataDir } = cairn
  const id = await seedReviews(page)
  const taken = join(dataDir, 'taken.pdf')
  await mkdir(taken)
  await writeFile(join(taken, 'inside'), 'mine')
  await chooseFile(cairn, taken)
  await page.reload()
  await goTo(page, `/summary/${id}`)
  await page.getByRole('button', { name: 'Save…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Save PDF…' }).click()
  await expect(page.getByRole('alert')).toContainText('The file could not be written.')
  expect(await readdir(taken)).toEqual(['inside'])
  expect((await readdir(dataDir)).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test('hands the same pages to the system’s print dialog', async ({ launchCairn }) => {
  const { app, page } = await launchCairn()
  const id = await seedReviews(page)
  // In place of the system: the dialog is closed without printing, as Electron says it.
  await app.evaluate(({ app: electronApp }) => {
    electronApp.on('web-contents-created', (_event, contents) => {
      contents.print = (options, closed): void => {
        Reflect.set(globalThis, 'printed', { options, url: contents.getURL() })
        closed?.(false, 'Print job canceled')
      }
    })
  })
  await page.reload()
  await goTo(page, `/summary/${id}`)
  await expect(page.getByRole('heading', { name: '1:1 summary' })).toBeVisible()
  await page.keyboard.press('Control+p')
  await expect
    .poll(() => app.evaluate(() => Reflect.get(globalThis, 'printed')), { timeout: 20_000 })
    .toMatchObject({
      options: { printBackground: true, pageSize: 'A4' },
      url: 'app://bundle/print.html',
    })
  // Its window is gone; the app's own is left, and the one that the preview may use again.
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(2)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('says that pages could not be made, and makes them when asked again', async ({ launchCairn }) => {
  const { app, page } = await launchCairn()
  const id = await seedReviews(page)
  await app.evaluate(({ app: electronApp }) => {
    Reflect.set(globalThis, 'isBroken', true)
    electronApp.on('web-contents-created', (_event, contents) => {
      if (Reflect.get(globalThis, 'isBroken') === true) {
        contents.printToPDF = () => Promise.reject(new Error('canary of a cause'))
      }
    })
  })
  await page.reload()
  await goTo(page, `/summary/${id}`)
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('The preview could not be made.')
  await expect(alert).not.toContainText('canary')
  await app.evaluate(() => {
    Reflect.set(globalThis, 'isBroken', false)
  })
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('img', { name: 'Page 1 of 3' })).toBeVisible()
  await expect(alert).toHaveCount(0)
})

test('writes the pages of a file from a terminal, and leaves nothing else', async ({ launchCairn }) => {
  const { dataDir } = await launchCairn() // an open Cairn is not disturbed
  const folder = join(dataDir, 'terminal')
  await mkdir(folder)
  const file = {
    format: 'cairn/assessment@1',
    ladder: { id: 'l5-promotion' },
    title: '下半年',
    ratings: { 'scope.1': 3 },
    notes: { 'scope.1': 'canary' },
    private: ['scope.1'],
  }
  await writeFile(join(folder, 'a.cairn.json'), JSON.stringify(file))
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(root, 'scripts/cairn.mjs'), 'report', 'a.cairn.json', '--lang', 'zh-TW', '--paper', 'A4', '--out', 'a.pdf'],
    { encoding: 'utf8', env: { ...process.env, INIT_CWD: folder, HOME: folder } },
  )
  expect([status, JSON.parse(stdout)]).toEqual([0, { file: 'a.pdf', pages: 2 }])
  expect(pdfFacts(join(folder, 'a.pdf'))).toMatchObject({ pages: 2, title: '1:1 摘要 · 下半年', tagged: true })
  expect(pdfText(join(folder, 'a.pdf'))).not.toContain('canary')
  expect((await readdir(folder, { recursive: true })).filter((name) => !name.startsWith('.cache'))).toEqual(
    expect.arrayContaining(['a.cairn.json', 'a.pdf']),
  )
})

test('[F1, H9] prints in a window like any other, which holds nothing afterwards and ends with the app', async ({
  launchCairn,
}) => {
  const { app, page } = await launchCairn()
  const id = await seedReviews(page)
  await app.evaluate(({ app: electronApp }) => {
    const seen: unknown[] = []
    Reflect.set(globalThis, 'seenPages', seen)
    electronApp.on('web-contents-created', (_event, contents) => {
      contents.once('did-finish-load', () => {
        const preferences: unknown = Reflect.get(contents, 'getLastWebPreferences').call(contents)
        seen.push({ preferences, url: contents.getURL() })
      })
    })
  })
  // Asked for twice at once, each is made, in the one window.
  const options = optionsOf()
  const made = (await Promise.all([
    call(page, 'reportPreview', { id, options }),
    call(page, 'reportPreview', { id, options: { ...options, paper: 'Letter' } }),
  ])) as { pages: number }[]
  for (const { pages } of made) expect(pages).toBeGreaterThan(1)
  const seen = (await app.evaluate(() => Reflect.get(globalThis, 'seenPages'))) as {
    preferences: Record<string, unknown>
    url: string
  }[]
  expect(seen).toMatchObject([
    {
      url: 'app://bundle/print.html',
      preferences: {
        sandbox: true,
        contextIsolation: true,
        webSecurity: true,
        nodeIntegration: false,
        webviewTag: false,
        experimentalFeatures: false,
      },
    },
  ])
  expect(seen[0]?.preferences['preload'] ?? '').toBe('')
  const left = (): Promise<string[]> =>
    app.evaluate(({ BrowserWindow }) =>
      Promise.all(
        BrowserWindow.getAllWindows()
          .filter((window) => !window.isVisible())
          .map(
            (window): Promise<string> =>
              window.webContents.executeJavaScript(
                'document.title + document.body.textContent.trim() + document.adoptedStyleSheets.length',
              ),
          ),
      ),
    )
  await expect.poll(left).toEqual(['0'])

  // The app ends with its own window, although the other one still waits for another print.
  const ended = new Promise<number | null>((resolve) => app.process().once('exit', resolve))
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.isVisible())
      ?.close(),
  )
  expect(await ended).toBe(0)
})
