import { join } from 'node:path'
import { z } from 'zod'
import { tallyOf } from '../fault.ts'
import type { Fault, Round, Tally, Verdict } from '../fault.ts'
import { copyOf } from '../support/copy-of.ts'
import { driveApp } from '../support/driven-app.ts'
import type { DrivenApp } from '../support/driven-app.ts'
import { beginAssessment, rated, rateFirstRow, shown } from '../support/journey.ts'
import { madeOnce } from '../support/room.ts'

/** [trust A1] */
export const killApp: Fault = {
  name: 'kill-app',
  what: 'SIGKILL of the whole app as soon as it says "Saved"',
  counts: { short: 20, long: 200 },
  needs: ['a display'],
  run: (round) =>
    killApps(round, async ({ page }, value) => {
      await rateFirstRow(page, value)
      await shown(page, '[data-save=saved]')
    }),
  control: {
    what: 'killed with the answer given and nothing said',
    count: 2,
    run: (round) =>
      killApps(round, ({ page }, value) => {
        void rateFirstRow(page, value).catch(() => undefined)
        return Promise.resolve()
      }),
  },
}

/** Each start looks for the answer of the one before, gives the first row another one, and is killed. */
async function killApps(
  { count, folder }: Round,
  answer: (app: DrivenApp, value: number) => Promise<void>,
): Promise<Tally> {
  const begun = await begunStore()
  const { id } = begun
  const data = copyOf(begun.data, join(folder, 'data'))
  const verdicts: Verdict[] = []
  let before: unknown = 0
  for (let round = 0; round <= count; round += 1) {
    const app = await driveApp(data)
    const kept = await rated(app.page, id)
    const given = valueOf(round - 1)
    if (round > 0) verdicts.push(kept === given ? 'survived' : kept === before ? 'lost' : 'altered')
    before = kept
    if (round < count) {
      await app.page.run(`void (location.hash = '/assess/${id}')`)
      await shown(app.page, '.mrow [role=radio]')
      await answer(app, valueOf(round))
    }
    await app.kill()
  }
  return tallyOf(verdicts)
}

/** A store with one assessment, made by the app itself. */
const begunStore = madeOnce(async (room) => {
  const data = join(room, 'begun')
  const app = await driveApp(data)
  const id = z.string().parse(await beginAssessment(app.page))
  await app.quit()
  return { data, id }
})

function valueOf(round: number): number {
  return (round % 5) + 1
}
