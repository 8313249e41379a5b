import type { ReactNode } from 'react'
import { useId, useState } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Rich } from '#renderer/components/rich.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import type { TraceGroups } from '#shared/wording/trace-groups.ts'
import { TraceSection } from './trace-section.tsx'
import { ReadAll } from './read-all.tsx'

/** How a result came about: in prose, in figures beside it, and step by step. */
export const WhySection = ({
  wording,
  sentences,
  trace,
  children,
}: {
  readonly wording: WordingInput
  readonly sentences: readonly string[]
  readonly trace: TraceGroups
  /** The figures beside the prose. */
  readonly children: ReactNode
}) => {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <section aria-label={say('result:why.title')}>
      <div className="result-why">
        <p className="prose">
          <Rich text={sentences.join(say('explain:sentenceGap'))} />
        </p>
        <div className="result-sum s num">
          {children}
          <LinkButton aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {say(open ? 'result:why.hide' : 'result:why.show')}
            <Icon name="down" />
          </LinkButton>
        </div>
      </div>
      <div id={id} hidden={!open}>
        {open && (
          <>
            <TraceSection wording={wording} trace={trace} />
            <ReadAll part="overall" />
          </>
        )}
      </div>
    </section>
  )
}
