import type { Action } from '#shared/action.ts'
import type { Format } from '#shared/format.ts'
import type { Say } from '#shared/words.ts'
import type { PaletteItem } from './palette-item.ts'

/** Every action, those still open first: choosing one opens the plan there. */
export const actionItems = (
  actions: readonly Action[],
  {
    say,
    format,
    navigate,
  }: {
    readonly say: Say
    readonly format: Format
    readonly navigate: (path: string, options: { readonly state: { readonly action: string } }) => void
  },
): PaletteItem[] =>
  actions
    .toSorted((a, b) => Number(a.state !== 'open') - Number(b.state !== 'open'))
    .map(({ id, title, state, dueOn }): PaletteItem => {
      const to =
        state !== 'open'
          ? say(`common:promise.${state}`)
          : dueOn === null
            ? undefined
            : say('common:promise.due', { day: format.day(dueOn) })
      return {
        id: `action:${id}`,
        group: 'actions',
        icon: 'calendar',
        text: title,
        ...(to === undefined ? {} : { to }),
        run: () => navigate('/growth/plan', { state: { action: id } }),
      }
    })
