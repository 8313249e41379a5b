import { GrowthTabs } from '#renderer/components/growth-tabs.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { LetterKey } from '#renderer/components/letter-key.tsx'
import { Menu } from '#renderer/components/menu.tsx'
import { Segments } from '#renderer/components/segments.tsx'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { LadderEntry } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'

export type GrowthView = 'chart' | 'table'

/** Which ladder, charts or tables (T), and the way down to the comparison (C). */
export const GrowthToolbar = ({
  ladder,
  ladders,
  choices,
  onChoose,
  view,
  onView,
  onCompare,
}: {
  readonly ladder: Ladder
  readonly ladders: readonly LadderEntry[]
  readonly choices: readonly string[]
  readonly onChoose: (ladder: string) => void
  readonly view: GrowthView
  readonly onView: (view: GrowthView) => void
  readonly onCompare: () => void
}) => {
  const { say, locale } = useWords()
  const text = useLadderText(ladder)
  const nameOf = (id: string): string => {
    const entry =
      ladders.find((candidate) => candidate.id === id && candidate.current) ??
      ladders.find((candidate) => candidate.id === id)
    return entry === undefined ? id : ladderTextIn(entry, locale).text(entry.name)
  }
  const name = text.text(ladder.name)
  return (
    <header className="toolbar growth-toolbar">
      <h1>{say('growth:title')}</h1>
      <GrowthTabs />
      {choices.length > 1 ? (
        <Menu
          trigger={
            <button type="button" className="btn ghost" aria-label={say('growth:ladder', { name })}>
              <span className="cut">{name}</span>
              <Icon name="down" />
            </button>
          }
          items={[
            choices.map((id) => ({ id, label: nameOf(id), checked: id === ladder.id, onSelect: () => onChoose(id) })),
          ]}
        />
      ) : (
        <span className="s q cut">{name}</span>
      )}
      <span className="grow" />
      <Segments
        label={say('growth:view')}
        value={view}
        onChange={onView}
        options={[
          { value: 'chart', label: say('growth:charts'), icon: 'chart' },
          { value: 'table', label: say('growth:tables'), icon: 'table' },
        ]}
      />
      <button type="button" className="btn" onClick={onCompare}>
        {say('growth:compare.go')}
        <LetterKey name="C" />
      </button>
    </header>
  )
}
