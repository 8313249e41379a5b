import { cpSync } from 'node:fs'
import { createDispatch } from '#main/dispatch/dispatch.ts'
import { dataHandlers } from '#main/use-cases/data-handlers.ts'
import { itemsOf } from '#shared/items.ts'
import { searchHere } from '../../support/search-here.ts'
import { contentOf } from './content-of.ts'
import { openApp, shippedLadders } from './open-app-store.ts'
import { SURROUNDINGS } from './surroundings.ts'

/**
 * A store with an assessment in every ladder that ships, answers and notes in both scripts, made through the app's own gates.
 * @param copyWhileOpen where a copy goes that was not closed: its last saves are in the log
 * @returns the content after each save
 */
export async function fillStore(folder: string, copyWhileOpen: string): Promise<ReadonlySet<string>> {
  const builtIn = shippedLadders()
  const app = openApp(folder, builtIn)
  // What the log holds is left to no chance: all that was saved since its second half was begun, the last save last.
  app.context.db.pragma('wal_autocheckpoint = 0')
  const states = new Set([contentOf(app.context.db)])
  const dispatch = createDispatch({
    handlers: dataHandlers(app.context, SURROUNDINGS, searchHere),
    report: () => undefined,
  })
  const value = async (channel: string, input?: unknown): Promise<{ readonly id: string }> => {
    const answer = await dispatch(channel, input)
    if (!answer.ok) throw new Error(`${channel}: ${answer.error.code}`)
    states.add(contentOf(app.context.db))
    return answer.value as { readonly id: string }
  }
  await value('profile:save', { name: '林宜蓁', role: 'Engineer', manager: 'Wu' })
  for (const [index, { hash }] of builtIn.list.entries()) {
    if (index === builtIn.list.length - 2) app.context.db.pragma('wal_checkpoint(TRUNCATE)')
    const ladder = builtIn.ladder(hash)
    if (ladder === undefined) continue
    const cycle = await value('cycle:create', { name: `2026 ${ladder.id}`, startsOn: null, endsOn: null })
    const { id } = await value('assessment:create', {
      ladder: hash,
      cycle: cycle.id,
      title: `Candid words about ${ladder.id}`,
      perspective: 'self',
      by: '',
      target: null,
      track: null,
    })
    for (const { id: item, values } of itemsOf(ladder).slice(0, 6)) {
      const rating = values.at(-1)
      if (rating === undefined) continue
      await value('assessment:change', { id, change: { kind: 'rate', item, value: rating } })
      const text = `What I would only tell myself about ${item}. 只寫給自己看。`
      await value('assessment:change', { id, change: { kind: 'note', item, text } })
    }
  }
  cpSync(folder, copyWhileOpen, { recursive: true })
  app.close()
  return states
}
