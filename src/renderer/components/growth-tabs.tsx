import { Link, useLocation } from 'wouter'
import { GROWTH_PARTS } from '#renderer/lib/growth-parts.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import './growth-tabs.css'

/** The parts of Growth, where the sidebar is a rail of icons and can't name them. */
export const GrowthTabs = () => {
  const { say } = useWords()
  const [location] = useLocation()
  return (
    <nav className="seg growth-tabs" aria-label={say('common:section.growth')}>
      {GROWTH_PARTS.map(({ path, name }) => (
        <Link key={path} href={path} aria-current={path === location ? 'true' : undefined}>
          {say(`common:section.${name}`)}
        </Link>
      ))}
    </nav>
  )
}
