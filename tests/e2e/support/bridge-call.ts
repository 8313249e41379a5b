import type { Page } from '@playwright/test'
import type { CairnBridge } from '#shared/ipc/bridge.ts'

type Method = Exclude<keyof CairnBridge, 'onEvent' | 'onFlush'>

/** A method of the bridge as the page calls it; fails where main refuses. */
export const bridgeCall = async (page: Page, method: Method, input?: unknown): Promise<unknown> =>
  await page.evaluate(
    async ([name, given]) => {
      const answer = await Reflect.get(window.cairn, name)(given)
      if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`)
      return answer.value
    },
    [method, input] satisfies [string, unknown] as readonly [string, unknown],
  )
