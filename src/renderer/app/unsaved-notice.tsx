import { Link, useLocation } from 'wouter'
import { Icon } from '#renderer/components/icon.tsx'
import { useUnsaved } from '#renderer/lib/unsaved.ts'
import { useWords } from '#renderer/lib/words-context.tsx'

/** Wherever she goes: an assessment that she has left has changes that are not on the disk. Its own screen says why. */
export const UnsavedNotice = () => {
  const { say } = useWords()
  const [location] = useLocation()
  const unsaved = useUnsaved().filter((id) => !location.startsWith(`/assess/${id}`))
  return unsaved.map((id) => (
    <div key={id} className="data-notice danger" role="alert">
      <Icon name="warning" />
      <p className="grow">{say('safety:unsaved.elsewhere')}</p>
      <Link className="btn" href={`/assess/${id}`}>
        {say('safety:unsaved.goThere')}
      </Link>
    </div>
  ))
}
