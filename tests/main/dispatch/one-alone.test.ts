import { expect, it } from 'vitest'
import { createDispatch } from '#main/dispatch/dispatch.ts'
import { oneAlone } from '#main/dispatch/one-alone.ts'
import { err, ok } from '#shared/app-error.ts'

it('answers everything else when what is done alone is over, however it ends', async () => {
  const { run, whenFree } = oneAlone()
  const said: string[] = []
  const dispatch = createDispatch({
    handlers: {
      'trash:list': () => {
        said.push('asked')
        return ok([])
      },
    },
    whenFree,
    report: () => undefined,
  })
  for (const ending of ['done', 'failed'] as const) {
    const { promise, resolve, reject } = Promise.withResolvers<string>()
    const alone = run(() => promise.finally(() => said.push('over'))).catch(() => undefined)
    const next = run(async () => said.push('next alone'))
    const asked = dispatch('trash:list', undefined)
    expect(await Promise.race([asked, Promise.resolve('waits')])).toBe('waits')
    if (ending === 'done') resolve('')
    else reject(new Error('a bug'))
    expect(await asked).toEqual(ok([]))
    await Promise.all([alone, next])
    expect(said.splice(0)[0]).toBe('over')
    expect(whenFree()).toBeNull()
  }
  expect(await dispatch('no:such', undefined)).toEqual(err('refused'))
})
