import { Link } from 'wouter'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AppState } from '#shared/ipc/contract.ts'
import { AboutTab } from './about-tab.tsx'
import { GlossaryTab } from './glossary-tab.tsx'
import { QuestionsTab } from './questions-tab.tsx'
import { RateTab } from './rate-tab.tsx'
import './help.css'

const TABS = ['rate', 'glossary', 'questions', 'about'] as const
type Tab = (typeof TABS)[number]

/** How to rate, what the words mean, what people ask, and which Cairn this is: no manual needed beside it. */
export const HelpPage = ({ state, tab: asked }: { readonly state: AppState; readonly tab: string | undefined }) => {
  const { say } = useWords()
  const tab: Tab = TABS.find((known) => known === asked) ?? 'rate'
  return (
    <>
      <header className="toolbar">
        <h1>{say('help:title')}</h1>
      </header>
      <div className="scroll grow">
        <div className="page help">
          <nav className="help-tabs" aria-label={say('help:tabs')}>
            {TABS.map((known) => (
              <Link key={known} href={`/help/${known}`} aria-current={known === tab ? 'page' : undefined}>
                {say(`help:tab.${known}`)}
              </Link>
            ))}
          </nav>
          {tab === 'rate' && <RateTab />}
          {tab === 'glossary' && <GlossaryTab />}
          {tab === 'questions' && <QuestionsTab />}
          {tab === 'about' && <AboutTab versions={state.versions} />}
        </div>
      </div>
    </>
  )
}
