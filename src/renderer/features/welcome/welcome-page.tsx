import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Cairn } from '#renderer/components/cairn.tsx'
import { Keys } from '#renderer/components/keys.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { LadderHash } from '#shared/ids.ts'
import type { AppState } from '#shared/ipc/contract.ts'
import { LadderStep } from './ladder-step.tsx'
import { LanguageStep } from './language-step.tsx'
import { PromiseStep } from './promise-step.tsx'
import { useWelcome } from './use-welcome.ts'
import './welcome.css'

const STEPS = ['language', 'promise', 'ladder'] as const
type Step = (typeof STEPS)[number]

/**
 * The first start: language, what stays private, and something to begin with. Every step can be passed over, and all of
 * it can be changed later.
 */
export const WelcomePage = ({
  state,
  onBegin,
}: {
  readonly state: AppState
  /** The app is to open on a new assessment in this ladder. */
  readonly onBegin: (ladder: LadderHash) => void
}) => {
  const { say } = useWords()
  const errorText = useErrorText()
  const [step, setStep] = useState<Step>('language')
  const { finish, addSample, setLanguage, failure, busy } = useWelcome()
  const index = STEPS.indexOf(step)
  const [ladder, setLadder] = useState<LadderHash | null>(null)
  const goOn = (): void => {
    const next = STEPS[index + 1]
    if (next !== undefined) {
      setStep(next)
      return
    }
    // Before the steps are over: the app opens as soon as that is stored, and on this.
    if (ladder !== null) onBegin(ladder)
    void finish()
  }
  const back = STEPS[index - 1]
  return (
    <main className="welcome" id="content">
      <form
        className="welcome-card"
        aria-labelledby="welcome-title"
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy) goOn()
        }}
      >
        <Progress index={index} />
        <Cairn levels={STEPS.length} filled={index + 1} height={72} />
        <div className="welcome-head">
          <h1 id="welcome-title">{say(`welcome:${step}.title`)}</h1>
          <p className="q" id="welcome-text">
            {say(`welcome:${step}.text`)}
          </p>
        </div>
        {step === 'language' && <LanguageStep language={state.settings.language} onChange={setLanguage} />}
        {step === 'promise' && <PromiseStep folder={state.data.folder} />}
        {step === 'ladder' && <LadderStep chosen={ladder} onChoose={setLadder} />}
        {failure !== null && (
          <p className="note danger" role="alert">
            {errorText(failure)}
          </p>
        )}
        <Buttons key={step}>
          {back !== undefined && (
            <button type="button" className="btn big" onClick={() => setStep(back)}>
              {say('welcome:back')}
            </button>
          )}
          {step === 'ladder' && (
            <button type="button" className="btn big" disabled={busy} onClick={() => void addSample()}>
              {say('welcome:ladder.sample')}
            </button>
          )}
          <button type="submit" className="btn big primary" aria-describedby="welcome-text" disabled={busy}>
            {say(step === 'ladder' ? 'welcome:ladder.begin' : 'welcome:goOn')}
            <Keys keys="Enter" />
          </button>
        </Buttons>
        <LinkButton disabled={busy} onClick={() => void finish()}>
          {say('welcome:skip')}
        </LinkButton>
      </form>
    </main>
  )
}

const Progress = ({ index }: { readonly index: number }) => {
  const { say } = useWords()
  return (
    <div role="img" className="welcome-steps" aria-label={say('welcome:step', { step: index + 1, of: STEPS.length })}>
      {STEPS.map((step, at) => (
        <i key={step} className={at <= index ? 'on' : ''} />
      ))}
    </div>
  )
}

/** Each step's way on has the focus, so that Enter alone leads through all of them. */
const Buttons = ({ children }: { readonly children: ReactNode }) => {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => row.current?.querySelector<HTMLButtonElement>('button[type=submit]')?.focus(), [])
  return (
    <div className="row welcome-buttons" ref={row}>
      {children}
    </div>
  )
}
