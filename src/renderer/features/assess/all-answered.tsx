import { Icon } from '#renderer/components/icon.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'

/** Instead of rows, where only what is unanswered is shown and nothing is. */
export const AllAnswered = () => {
  const { say } = useWords()
  return (
    <p className="empty-rows">
      <Icon name="check" />
      {say('assess:allAnswered')}
    </p>
  )
}
