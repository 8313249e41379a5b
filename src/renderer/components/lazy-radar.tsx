import type { ComponentProps } from 'react'
import { lazy, memo, Suspense } from 'react'
import type { Radar } from './radar.tsx'

const Loaded = lazy(async () => ({ default: (await import('./radar.tsx')).Radar }))

/**
 * The radar, with the chart library fetched when it is first seen; its room is kept meanwhile. Drawn anew only when
 * something it shows has changed: most answers change no level.
 */
export const LazyRadar = memo(
  (props: ComponentProps<typeof Radar>) => (
    <Suspense fallback={<div style={{ width: props.width, height: props.height }} />}>
      <Loaded {...props} />
    </Suspense>
  ),
  (before, after) => JSON.stringify(before) === JSON.stringify(after),
)
