import { GrowthTabs } from '#renderer/components/growth-tabs.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { Menu } from '#renderer/components/menu.tsx'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentSummary } from '#shared/assessment-record.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { Ladder } from '#shared/ladder.ts'

/** Which assessment the conditions are checked by, whoever's view it is. */
export const PromotionToolbar = ({
  ladder,
  basis,
  choices,
  onChoose,
}: {
  readonly ladder: Ladder
  readonly basis: AssessmentSummary
  readonly choices: readonly AssessmentSummary[]
  readonly onChoose: (id: AssessmentId) => void
}) => {
  const { say } = useWords()
  const text = useLadderText(ladder)
  const nameOf = ({ cycle, title, perspective, by }: AssessmentSummary): string =>
    say('growth:compare.side', {
      name: cycle?.name ?? title,
      who: perspective === 'self' || by === '' ? say(`growth:perspective.${perspective}`) : by,
    })
  return (
    <header className="toolbar growth-toolbar">
      <h1>{say('promotion:title')}</h1>
      <GrowthTabs />
      <span className="s q cut" title={text.text(ladder.name)}>
        {text.text(ladder.name)}
      </span>
      <span className="grow" />
      <span className="s q" aria-hidden="true">
        {say('promotion:basedOn')}
      </span>
      <Menu
        align="end"
        trigger={
          <button type="button" className="btn" aria-label={say('promotion:basis', { name: nameOf(basis) })}>
            <span className="cut">{nameOf(basis)}</span>
            <Icon name="down" />
          </button>
        }
        items={[
          choices.map((assessment) => ({
            id: assessment.id,
            label: nameOf(assessment),
            hint: assessment.title,
            checked: assessment.id === basis.id,
            onSelect: () => onChoose(assessment.id),
          })),
        ]}
      />
    </header>
  )
}
