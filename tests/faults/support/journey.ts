import type { PageDriver } from './page-driver.ts'

// What a person does in the app, for faults that meet her there. All of it goes through the page.

/** The frame with its list of screens: what stands once the first start is over. */
const FRAME = 'main.main'

/** A page that doesn't come is a failure to be told, not one to wait for without end. Time in which it was held up doesn't count. */
const LIMIT_MS = 60_000

/** Waits until the page shows something that a selector names. @throws where it has not come after a minute */
export async function shown(page: PageDriver, selector: string): Promise<void> {
  await page.run(`new Promise((resolve, reject) => {
    let [waitedMs, last] = [0, performance.now()]
    const look = () => {
      const now = performance.now()
      waitedMs += Math.min(1_000, now - last)
      last = now
      if (document.querySelector(${JSON.stringify(selector)}) !== null) resolve()
      else if (waitedMs > ${LIMIT_MS}) reject(new Error(${JSON.stringify(`the page never showed ${selector}`)}))
      else setTimeout(look, 10)
    }
    look()
  })`)
}

/** The app as it stands at its first start, which is passed over; afterwards it does not come again. */
async function pastFirstStart(page: PageDriver): Promise<void> {
  await shown(page, '.welcome .link-button')
  await page.run(`document.querySelector('.welcome .link-button').click()`)
  await shown(page, FRAME)
}

/** A new assessment in the first ladder whose rows are dimensions; gives its id. */
export async function beginAssessment(page: PageDriver): Promise<unknown> {
  await pastFirstStart(page)
  return await page.run(`(async () => {
    const value = async (call) => {
      const result = await call
      if (!result.ok) throw new Error(result.error.code)
      return result.value
    }
    for (const { hash } of await value(cairn.laddersList())) {
      const { competencies } = await value(cairn.ladderRead({ ladder: hash }))
      if (competencies[0].instrument.kind !== 'dimensions') continue
      const made = await value(cairn.assessmentCreate({
        ladder: hash, cycle: null, title: 'Tried', perspective: 'self', by: '', target: null, track: null,
      }))
      return made.id
    }
    throw new Error('no ladder has dimensions')
  })()`)
}

/** Presses the first row's choice of that value, as she does. */
export async function rateFirstRow(page: PageDriver, value: number): Promise<void> {
  await page.run(`void document.querySelectorAll('.mrow')[0].querySelectorAll('[role=radio]')[${value - 1}].click()`)
}

/** The only rating that is stored; 0 where there is none. */
export async function rated(page: PageDriver, id: string): Promise<unknown> {
  await shown(page, FRAME)
  return await page.run(
    `cairn.assessmentOpen({ id: '${id}' }).then(({ value }) => Object.values(value.record.ratings)[0] ?? 0)`,
  )
}

/**
 * A whole session: an assessment in every ladder with answers and notes, every screen, and the summary as a PDF.
 * @returns how many steps it had; @throws where one failed
 */
export async function wholeSession(page: PageDriver): Promise<number> {
  await pastFirstStart(page)
  const steps = await page.run(`(async () => {
    let steps = 0
    const value = async (call) => {
      const result = await call
      if (!result.ok) throw new Error(result.error.code)
      steps += 1
      return result.value
    }
    const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
    const ids = []
    for (const { hash, builtIn } of await value(cairn.laddersList())) {
      const { competencies } = await value(cairn.ladderRead({ ladder: hash }))
      const made = await value(cairn.assessmentCreate({
        ladder: hash, cycle: null, title: '一份評估 of hers', perspective: 'self', by: '', target: null, track: null,
      }))
      ids.push(made.id)
      for (const { id, instrument } of competencies) {
        if (instrument.kind !== 'dimensions') continue
        for (const dimension of instrument.dimensions) {
          const item = id + '.' + dimension.id
          await value(cairn.assessmentChange({ id: made.id, change: { kind: 'rate', item, value: 3 } }))
          await value(cairn.assessmentChange({ id: made.id, change: { kind: 'note', item, text: 'A mistke 錯字' } }))
        }
      }
    }
    await value(cairn.profileSave({ name: '林宜蓁', role: 'Engineer', manager: 'Wu' }))
    await value(cairn.settingsSave({ language: 'zh-TW' }))
    const [first] = ids
    const headings = new Set()
    const heading = async (place) => {
      for (let tries = 0; tries < 500; tries += 1) {
        const found = document.querySelector('${FRAME} h1')
        if (found !== null) return found.textContent
        await wait(20)
      }
      throw new Error('nothing at ' + place)
    }
    for (const place of ['/', '/assess', '/assess/' + first, '/result/' + first, '/growth', '/summary/' + first, '/ladders', '/settings']) {
      location.hash = place
      await wait(250) // the screen before has gone, and this one begins to read
      headings.add(await heading(place))
      steps += 1
    }
    if (headings.size < 6) throw new Error('the screens did not change: ' + [...headings].join(', '))
    const field = document.querySelector('input.field')
    field?.focus()
    return steps
  })()`)
  await page.type('A mistke in a field')
  return Number(steps) + 1
}
