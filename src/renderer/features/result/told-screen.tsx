import { useEffect, useMemo, useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useShortcuts } from '#renderer/lib/shortcuts.ts'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { whyAddress, whyState } from '#renderer/lib/why-place.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { OpenAssessment } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'
import { toldParts, type ToldPart } from './told-parts.ts'
import { ToldSteps } from './told-steps.tsx'
import './told.css'

/** How a result came about, to be read: the parts at the left, every step of them in order. */
export const ToldScreen = ({
  open,
  ladder,
  part,
}: {
  readonly open: OpenAssessment
  readonly ladder: Ladder
  readonly part: string
}) => {
  const { record, outcome } = open
  const { say, format } = useWords()
  const text = useLadderText(ladder)
  const [, navigate] = useLocation()
  // What it was opened from stays, whichever part is read meanwhile.
  const [asked] = useState(() => whyState(window.history.state))
  const parts = useMemo(() => toldParts({ say, format, text, ladder, outcome }), [say, format, text, ladder, outcome])
  const current = parts.some(({ id }) => id === part) ? part : 'overall'
  const result = `/result/${record.id}`
  const from = asked?.from ?? result
  const stateFor = (id: string) => asked ?? { figure: `${id} value` }
  const back = (): void => navigate(from, { state: stateFor(current) })
  useShortcuts({
    Escape: (event) => {
      event.preventDefault()
      back()
    },
  })
  return (
    <>
      <header className="toolbar">
        <button
          type="button"
          className="btn ghost told-back cut"
          onClick={back}
          aria-label={say(from === result ? 'result:told.back' : 'result:told.backThere')}
        >
          {record.title}
        </button>
        <span className="q" aria-hidden="true">
          /
        </span>
        <h1 className="cut">{say('result:told.page')}</h1>
      </header>
      <div className="scroll grow told-scroll">
        <div className="page told-page">
          <nav className="told-nav" aria-label={say('result:told.parts')}>
            <ul>
              {parts.map(({ id, name, value }) => (
                <li key={id}>
                  <Link
                    href={whyAddress(record.id, id)}
                    replace
                    state={stateFor(id)}
                    {...(id === current ? { 'aria-current': 'location' } : {})}
                  >
                    <span>{name}</span>
                    <span className="num q">{value}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className="told-text">
            <p className="prose q told-intro">{say('result:told.intro')}</p>
            {parts.map((each) => (
              <ToldSection key={each.id} part={each} isCurrent={each.id === current} />
            ))}
          </div>
        </div>
      </div>
    </>
  )
}

/** One part; the one that was asked for is scrolled to and read first. */
const ToldSection = ({ part, isCurrent }: { readonly part: ToldPart; readonly isCurrent: boolean }) => {
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isCurrent) return
    head.current?.focus()
    head.current?.scrollIntoView({ block: 'start' })
  }, [isCurrent])
  return (
    <section className={isCurrent ? 'told-part is-current' : 'told-part'}>
      <h2 ref={head} tabIndex={-1} id={`why-${part.id}`}>
        <span>{part.name}</span> <span className="num">{part.value}</span>
      </h2>
      <ToldSteps lines={part.lines} />
    </section>
  )
}
