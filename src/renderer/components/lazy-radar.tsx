import type { ComponentProps } from 'react'
import { memo } from 'react'
import { later } from './later.tsx'
import type { Radar } from './radar.tsx'

const Drawn = later<ComponentProps<typeof Radar>>(
  async () => (await import('./radar.tsx')).Radar,
  ({ width, height }) => <div style={{ width, height }} />,
).Screen

/**
 * The radar, with the chart library fetched when it is first seen; its room is kept meanwhile. Drawn anew only when
 * something it shows has changed: most answers change no level.
 */
export const LazyRadar = memo(
  (props: ComponentProps<typeof Radar>) => <Drawn {...props} />,
  (before, after) => JSON.stringify(before) === JSON.stringify(after),
)
