import { Icon } from '#renderer/components/icon.tsx'
import { Menu } from '#renderer/components/menu.tsx'
import type { WayGoal } from '#shared/way.ts'
import { goalName } from '#shared/wording/way-sentences.ts'
import { goalsOf, idOf, isSameGoal } from './goals.ts'
import type { WayWords } from './use-way-words.ts'

/** Which level or promotion the way leads to. */
export const GoalMenu = ({
  words,
  goal,
  onChoose,
}: {
  readonly words: WayWords
  readonly goal: WayGoal | null
  readonly onChoose: (goal: WayGoal) => void
}) => {
  const { say } = words
  const { levels, promotions } = goalsOf(words.ladder)
  const name = goal === null ? say('way:goal.none') : goalName(words, goal)
  const items = (goals: readonly WayGoal[], hint: string) =>
    goals.map((each) => ({
      id: `${each.kind} ${idOf(each)}`,
      label: goalName(words, each),
      hint,
      checked: isSameGoal(goal, each),
      onSelect: () => onChoose(each),
    }))
  return (
    <Menu
      trigger={
        <button type="button" className="btn goal-button" aria-label={say('way:goal.label', { goal: name })}>
          <svg className="chart" width="11" height="11" viewBox="0 0 10 10" aria-hidden="true">
            <path className="m-target" d="M5 0.5L9.5 5L5 9.5L0.5 5Z" />
          </svg>
          <span className="cut">{name}</span>
          <Icon name="down" />
        </button>
      }
      items={[items(levels, say('way:goal.levels')), items(promotions, say('way:goal.promotions'))].filter(
        (group) => group.length > 0,
      )}
    />
  )
}
