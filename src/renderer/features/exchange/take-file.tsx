import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useLocation } from 'wouter'
import { Icon } from '#renderer/components/icon.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { useToast } from '#renderer/components/toasts.tsx'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { keepComposing } from '#renderer/lib/keep-composing.ts'
import { useCycles } from '#renderer/lib/queries.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { FileLook } from '#shared/cairn-file.ts'
import type { CycleId } from '#shared/ids.ts'
import { FileFacts } from './file-facts.tsx'

export type SingleLook = Extract<FileLook, { kind: 'assessment' | 'form' }>

/** An assessment's file or a form: what is in it, what it is to be called here, and whose view it is. */
export const TakeFile = ({ opened, onDone }: { readonly opened: SingleLook; readonly onDone: () => void }) => {
  const { say } = useWords()
  const id = useId()
  const client = useQueryClient()
  const [, navigate] = useLocation()
  const toast = useToast()
  const errorText = useErrorText()
  const cycles = useCycles()
  const { look, token } = opened
  const [title, setTitle] = useState(look.title.slice(0, 200))
  const [by, setBy] = useState(opened.kind === 'assessment' ? opened.look.by.slice(0, 120) : '')
  const [cycle, setCycle] = useState<CycleId | null>(null)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const isForm = opened.kind === 'form'
  const here = opened.kind === 'assessment' ? opened.look.here : null

  const take = async (): Promise<void> => {
    setBusy(true)
    setFailure(null)
    try {
      const made = await unwrap(bridge().fileImport({ token, title, by: by.trim(), cycle }))
      onDone()
      await client.invalidateQueries()
      toast(say('exchange:assessment.done', { title }))
      navigate(isForm ? `/assess/${made.id}` : `/result/${made.id}`)
    } catch (error) {
      setFailure(error)
      setBusy(false)
    }
  }
  return (
    <section className="exchange-part">
      <h2>{say(isForm ? 'exchange:assessment.titleForm' : 'exchange:assessment.title')}</h2>
      <FileFacts opened={opened} />
      {here !== null && (
        <p className="note warn">
          <Icon name="info" />
          <span>
            {say('exchange:assessment.here')}{' '}
            <LinkButton onClick={() => navigate(`/result/${here}`)}>{say('exchange:assessment.seeHere')}</LinkButton>
          </span>
        </p>
      )}
      <form
        className="card pad exchange-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (title.trim() !== '' && !busy) void take()
        }}
      >
        <div>
          <label className="l" htmlFor={`${id}-title`}>
            {say('exchange:assessment.name')}
          </label>
          <input
            id={`${id}-title`}
            className="field"
            value={title}
            maxLength={200}
            onKeyDown={keepComposing}
            onChange={(event) => setTitle(event.target.value)}
          />
        </div>
        {look.perspective !== 'self' && (
          <div>
            <label className="l" htmlFor={`${id}-by`}>
              {say('exchange:assessment.by')}
            </label>
            <input
              id={`${id}-by`}
              className="field"
              value={by}
              maxLength={120}
              onKeyDown={keepComposing}
              autoComplete="off"
              onChange={(event) => setBy(event.target.value)}
            />
          </div>
        )}
        <div>
          <label className="l" htmlFor={`${id}-cycle`}>
            {say('exchange:assessment.cycle')}
          </label>
          <select
            id={`${id}-cycle`}
            className="field"
            value={cycle ?? ''}
            onChange={(event) => setCycle(cycles.data?.find((each) => each.id === event.target.value)?.id ?? null)}
          >
            <option value="">
              {look.cycle === null
                ? say('exchange:assessment.cycleNone')
                : say('exchange:assessment.cycleNamed', { name: look.cycle })}
            </option>
            {(cycles.data ?? [])
              .filter(({ name }) => name !== look.cycle)
              .map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
          </select>
        </div>
        {failure !== null && (
          <p className="note danger" role="alert">
            <Icon name="warning" />
            {errorText(failure)}
          </p>
        )}
        <div className="row">
          <button type="submit" className="btn primary" disabled={busy || title.trim() === ''}>
            {say(isForm ? 'exchange:assessment.verbForm' : 'exchange:assessment.verb')}
          </button>
        </div>
      </form>
    </section>
  )
}
