import { Icon } from '#renderer/components/icon.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { PackReport, PackStanding } from '#shared/ladder-facts.ts'

/** How the checked ladder stands to those that are there. */
export const StandingNote = ({
  standing,
  report,
}: {
  readonly standing: PackStanding
  readonly report: PackReport
}) => {
  const { say } = useWords()
  const { version } = report
  if (standing.kind === 'new') return null
  const text =
    standing.kind === 'installed'
      ? say('ladders:standing.installed')
      : standing.kind === 'version-taken'
        ? say('ladders:standing.version-taken', { version, next: standing.next })
        : say(`ladders:standing.${standing.kind}`, { version, newest: standing.newest })
  return (
    <div className={standing.kind === 'version-taken' ? 'note warn' : 'note'}>
      <Icon name={standing.kind === 'version-taken' ? 'warning' : 'info'} />
      <p>{text}</p>
    </div>
  )
}
