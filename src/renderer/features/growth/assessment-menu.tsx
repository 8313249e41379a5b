import { useState } from 'react'
import { useLocation } from 'wouter'
import { useAssessmentMenu } from '#renderer/components/assessment-actions.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { MoreMenu } from '#renderer/components/more-menu.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentSummary } from '#shared/assessment-record.ts'

/** What can be done to an assessment of the list. A menu with its dialogs is made once it is wanted: a list has many. */
export const AssessmentMenu = ({ assessment }: { readonly assessment: AssessmentSummary }) => {
  const { say } = useWords()
  const [isWanted, setWanted] = useState(false)
  const label = say('growth:list.more', { title: assessment.title })
  return isWanted ? (
    <WantedMenu assessment={assessment} label={label} />
  ) : (
    <button
      type="button"
      className="btn ghost icon"
      aria-label={label}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => setWanted(true)}
    >
      <Icon name="more" />
    </button>
  )
}

const WantedMenu = ({ assessment, label }: { readonly assessment: AssessmentSummary; readonly label: string }) => {
  const { say } = useWords()
  const [, navigate] = useLocation()
  const { items, dialogs } = useAssessmentMenu(assessment)
  return (
    <>
      <MoreMenu
        label={label}
        startsOpen
        items={[
          [
            {
              id: 'result',
              label: say('growth:list.result'),
              icon: 'growth',
              onSelect: () => navigate(`/result/${assessment.id}`),
            },
            {
              id: 'answers',
              label: say('growth:list.answers'),
              icon: 'assess',
              onSelect: () => navigate(`/assess/${assessment.id}`),
            },
          ],
          ...items,
        ]}
      />
      {dialogs}
    </>
  )
}
