import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { Icon } from '#renderer/components/icon.tsx'
import { Keys } from '#renderer/components/keys.tsx'
import { useToast } from '#renderer/components/toasts.tsx'
import { useShortcuts } from '#renderer/lib/shortcuts.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { CheckedPack, ListedProblem } from '#shared/ladder-facts.ts'
import { resolveText } from '#shared/resolve-text.ts'
import { checkOutcome } from './check-outcome.ts'
import { PackReportView } from './pack-report.tsx'
import { ProblemList } from '#renderer/components/problem-list.tsx'
import { StandingNote } from './standing-note.tsx'
import { useFileAction } from './use-file-action.tsx'
import { useLadderFiles } from './use-ladder-files.ts'

/** More at once are not read; mended, they make room for the rest. */
const MOST_ERRORS = 100
const MOST_REMARKS = 20

/** A file that was checked: what is wrong with it, or what is in it, before anything is stored. */
export const CheckPanel = ({ checked }: { readonly checked: CheckedPack }) => {
  const { say, locale } = useWords()
  const files = useLadderFiles()
  const toast = useToast()
  const [, navigate] = useLocation()
  const { run, busy, failure } = useFileAction()
  const { token, file, errors, warnings, problems, sound } = checked
  const again = (): void => run(() => files.checkAgain(token))
  useShortcuts({
    'Ctrl+R': (event) => {
      event.preventDefault()
      again()
    },
  })
  // What came of the check is the first thing to read, and the first to be told.
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])

  const outcome = checkOutcome(checked)
  const bring = (): void =>
    run(async () => {
      const ladder = await files.importPack(token)
      const name = sound === null ? file : resolveText(sound.report.name, locale, sound.report.languages).text
      toast(say('ladders:check.imported', { ladder: name }))
      navigate(`/ladders/${ladder}`)
    })
  return (
    <div className="check-panel">
      <div className="check-head">
        <h2 ref={title} tabIndex={-1}>
          {say(`ladders:check.title.${outcome}`, { file, count: errors })}
        </h2>
        <p className="prose q">{say(sound === null ? 'ladders:check.refusedText' : 'ladders:check.readyText')}</p>
        {sound !== null && <StandingNote standing={sound.standing} report={sound.report} />}
        {failure}
        <div className="row">
          {outcome === 'ready' && (
            <button type="button" className="btn primary" disabled={busy} onClick={bring}>
              <Icon name="upload" />
              {say('ladders:check.import')}
            </button>
          )}
          <button type="button" className="btn" disabled={busy} onClick={again}>
            {say('ladders:check.again')}
            <Keys keys="Ctrl+R" />
          </button>
          {problems.length > 0 && (
            <button
              type="button"
              className="btn ghost"
              onClick={() =>
                run(async () => {
                  await files.copyProblems(token)
                  toast(say('ladders:check.copied'))
                })
              }
            >
              {say('ladders:check.copy')}
            </button>
          )}
          <button type="button" className="btn ghost" onClick={files.putAway}>
            {say('ladders:check.putAway')}
          </button>
        </div>
      </div>
      {sound !== null && <PackReportView report={sound.report} />}
      <Found problems={problems.filter(({ severity }) => severity === 'error').slice(0, MOST_ERRORS)} of={errors} />
      <Found
        title={say('ladders:check.warnings', { count: warnings })}
        problems={problems.filter(({ severity }) => severity === 'warning').slice(0, MOST_REMARKS)}
        of={warnings}
      />
      <p className="s q">{say('ladders:check.help', { file })}</p>
    </div>
  )
}

const Found = ({
  title,
  problems,
  of,
}: {
  readonly title?: string
  readonly problems: readonly ListedProblem[]
  readonly of: number
}) => {
  const { say } = useWords()
  if (problems.length === 0) return null
  return (
    <section className="check-problems">
      {title !== undefined && <h3>{title}</h3>}
      <ProblemList problems={problems} />
      {of > problems.length && <p className="s q">{say('ladders:check.more', { count: of - problems.length })}</p>}
    </section>
  )
}
