import { Fragment } from 'react'
import { Link, useLocation } from 'wouter'
import type { IconName } from '#renderer/components/icon.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { GROWTH_PARTS } from '#renderer/lib/growth-parts.ts'
import { Keys } from '#renderer/components/keys.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import { Logo } from './logo.tsx'

interface Section {
  readonly path: string
  readonly within: readonly string[]
  readonly icon: IconName
  readonly label: string
  readonly count?: number
}

/** The sections; labelled, or a rail of icons with their names for screen readers and on hover. */
export const Sidebar = ({
  railed,
  drafts,
  onSearch,
}: {
  readonly railed: boolean
  readonly drafts: number
  readonly onSearch: () => void
}) => {
  const { say } = useWords()
  const [location] = useLocation()
  const sections: readonly Section[] = [
    { path: '/', within: [], icon: 'home', label: say('common:section.home') },
    { path: '/assess', within: ['/assess'], icon: 'assess', label: say('common:section.assess'), count: drafts },
    { path: '/evidence', within: ['/evidence'], icon: 'evidence', label: say('common:section.evidence') },
    {
      path: '/growth',
      within: ['/growth', '/result', '/summary', '/meeting', '/way', '/what-if'],
      icon: 'growth',
      label: say('common:section.growth'),
    },
    { path: '/ladders', within: ['/ladders'], icon: 'ladders', label: say('common:section.ladders') },
  ]
  const guide: Section = { path: '/help', within: ['/help'], icon: 'info', label: say('common:section.guide') }
  const settings: Section = {
    path: '/settings',
    within: ['/settings'],
    icon: 'settings',
    label: say('common:section.settings'),
  }
  const isCurrent = ({ path, within }: Section): boolean =>
    location === path || within.some((prefix) => location.startsWith(prefix))
  return (
    <nav className="side" aria-label={say('common:sections')} data-region="sections">
      <div className="brand">
        <Logo />
        {!railed && <span>{say('common:name')}</span>}
      </div>
      <button
        type="button"
        className={railed ? 'nav' : 'find'}
        aria-haspopup="dialog"
        onClick={onSearch}
        {...(railed ? { title: say('common:palette.title') } : {})}
      >
        <Icon name="search" />
        <span className={railed ? 'sr' : 'grow cut'}>{say('common:palette.hint')}</span>
        {!railed && <Keys keys="Ctrl+K" />}
      </button>
      {sections.map((section) => (
        <Fragment key={section.path}>
          <SectionLink section={section} current={isCurrent(section)} railed={railed} />
          {!railed && section.path === '/growth' && isCurrent(section) && <GrowthParts location={location} />}
        </Fragment>
      ))}
      <div className="foot">
        <p className="local" title={say('common:localTitle')}>
          <Icon name="lock" />
          <span className={railed ? 'sr' : ''}>{say('common:local')}</span>
        </p>
        <SectionLink section={guide} current={isCurrent(guide)} railed={railed} />
        <SectionLink section={settings} current={isCurrent(settings)} railed={railed} />
      </div>
    </nav>
  )
}

/** The parts of Growth, while the person is in it; a rail leaves them to the screens' own tabs. */
const GrowthParts = ({ location }: { readonly location: string }) => {
  const { say } = useWords()
  return GROWTH_PARTS.map(({ path, name }) => (
    <Link key={path} href={path} className="nav sub" aria-current={path === location ? 'page' : undefined}>
      {say(`common:section.${name}`)}
    </Link>
  ))
}

const SectionLink = ({
  section,
  current,
  railed,
}: {
  readonly section: Section
  readonly current: boolean
  readonly railed: boolean
}) => (
  <Link
    href={section.path}
    className="nav"
    aria-current={current ? 'page' : undefined}
    {...(railed ? { title: section.label } : {})}
  >
    <Icon name={section.icon} />
    <span className={railed ? 'sr' : ''}>{section.label}</span>
    {!railed && section.count !== undefined && section.count > 0 && <span className="n">{section.count}</span>}
  </Link>
)
