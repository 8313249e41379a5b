import { Tabs } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { Segments } from '#renderer/components/segments.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { ReaderPlace } from './ladder-entries.ts'
import { readerPlace } from './reader-place.ts'
import { useReading } from './reading-context.tsx'
import type { ReadingView } from './reading-view.ts'
import { neighbours } from './reading-view.ts'

const TABS = ['competency', 'level', 'about'] as const

/** Where to read (tabs), how levels are read, and the search. */
export const ReaderBar = ({
  place,
  view,
  onView,
  onTab,
  children,
}: {
  readonly place: ReaderPlace
  readonly view: ReadingView
  readonly onView: (view: ReadingView) => void
  readonly onTab: (place: ReaderPlace) => void
  readonly children: ReactNode
}) => {
  const { say } = useWords()
  const { ladder } = useReading()
  const hasPairs = ladder.levels.length > 1 && place.tab !== 'about'
  return (
    <div className="reader-bar">
      <Tabs.Root
        value={place.tab}
        onValueChange={(next: unknown) => {
          const tab = TABS.find((known) => known === next)
          if (tab !== undefined && tab !== place.tab) onTab(readerPlace(ladder, tab, undefined))
        }}
      >
        <Tabs.List className="tabs" aria-label={say('ladders:reader.tabs')}>
          {TABS.map((tab) => (
            <Tabs.Tab key={tab} value={tab} className="tab" id={`reader-tab-${tab}`} aria-controls="reader-panel">
              {say(`ladders:reader.tab.${tab}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs.Root>
      {hasPairs && (
        <Segments
          label={say('ladders:reader.view')}
          value={view.kind}
          options={[
            {
              value: 'all',
              label: say(place.tab === 'level' ? 'ladders:reader.oneLevel' : 'ladders:reader.allLevels'),
            },
            { value: 'pair', label: say(place.tab === 'level' ? 'ladders:reader.withBelow' : 'ladders:reader.pair') },
          ]}
          onChange={(kind) => onView(kind === 'all' ? { kind } : { kind, above: 1 })}
        />
      )}
      {hasPairs && view.kind === 'pair' && place.tab === 'competency' && <PairSteps view={view} onView={onView} />}
      <span className="grow" />
      {children}
    </div>
  )
}

/** Which two neighbours: one step down, one step up. */
const PairSteps = ({
  view,
  onView,
}: {
  readonly view: Extract<ReadingView, { kind: 'pair' }>
  readonly onView: (view: ReadingView) => void
}) => {
  const { say } = useWords()
  const { ladder } = useReading()
  const pair = neighbours(ladder, view.above)
  const step = (by: 1 | -1): void => onView({ kind: 'pair', above: view.above + by })
  return (
    <div className="pair-steps" role="group" aria-label={say('ladders:compare.which')}>
      <button
        type="button"
        className="btn ghost icon"
        aria-label={say('ladders:compare.lower')}
        disabled={neighbours(ladder, view.above - 1) === null}
        onClick={() => step(-1)}
      >
        <Icon name="back" />
      </button>
      <output className="num">{pair !== null && say('ladders:compare.pair', { ...pair })}</output>
      <button
        type="button"
        className="btn ghost icon"
        aria-label={say('ladders:compare.higher')}
        disabled={neighbours(ladder, view.above + 1) === null}
        onClick={() => step(1)}
      >
        <Icon name="next" />
      </button>
    </div>
  )
}
