import { useId, useState } from 'react'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { keepComposing } from '#renderer/lib/keep-composing.ts'
import { useAppState, useLadders } from '#renderer/lib/queries.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { FORM_PERSPECTIVES } from '#shared/form-perspectives.ts'
import type { FormPerspective } from '#shared/form-perspectives.ts'
import { resolveText } from '#shared/resolve-text.ts'
import type { ActedOn } from './assessment-dialogs.tsx'
import { Checkbox } from './checkbox.tsx'
import { DialogForm } from './dialog-form.tsx'
import { Dialog } from './dialog.tsx'
import { Segments } from './segments.tsx'
import { useToast } from './toasts.tsx'

/** A form for the manager or a peer: what goes in of hers is ticked here, and is nothing to begin with. */
export const FormDialog = ({ assessment, onClose }: { readonly assessment: ActedOn; readonly onClose: () => void }) => {
  const { say, locale } = useWords()
  const id = useId()
  const toast = useToast()
  const name = useAppState().data?.profile.name ?? ''
  const ladder = useLadders().data?.find(({ hash }) => hash === assessment.ladder)
  const [perspective, setPerspective] = useState<FormPerspective>('manager')
  const [title, setTitle] = useState('')
  const [shows, setShows] = useState({ name: false, cycle: false, target: false })
  const { cycle, target } = assessment
  const ladderName = ladder === undefined ? '' : resolveText(ladder.name, locale, ladder.languages).text
  const named = title.trim() === '' ? say('exchange:form.proposal', { title: ladderName }).slice(0, 200) : title.trim()
  const isBare = !shows.name && !shows.cycle && !shows.target && title.trim() === ''
  return (
    <Dialog open onClose={onClose} title={say('exchange:form.title')} description={say('exchange:form.text')}>
      <DialogForm
        verb={say('exchange:form.verb')}
        ready
        onSubmit={async () => {
          const saved = await unwrap(bridge().formSave({ id: assessment.id, perspective, title: named, shows }))
          if (saved !== null) toast(say('exchange:form.saved', saved))
        }}
        onClose={onClose}
      >
        <Segments
          label={say('exchange:form.who')}
          value={perspective}
          options={FORM_PERSPECTIVES.map((value) => ({ value, label: say(`exchange:form.${value}`) }))}
          onChange={setPerspective}
        />
        <div>
          <label className="l" htmlFor={id}>
            {say('exchange:form.name')}
          </label>
          <input
            id={id}
            className="field"
            value={title}
            placeholder={say('exchange:form.proposal', { title: ladderName })}
            maxLength={200}
            onKeyDown={keepComposing}
            autoComplete="off"
            onChange={(event) => setTitle(event.target.value)}
          />
        </div>
        <fieldset className="plain">
          <legend className="l">{say('exchange:form.tick')}</legend>
          <Checkbox checked={shows.name} disabled={name === ''} onChange={(on) => setShows({ ...shows, name: on })}>
            {name === '' ? say('exchange:form.showNoName') : say('exchange:form.showName', { name })}
          </Checkbox>
          {cycle !== null && (
            <Checkbox checked={shows.cycle} onChange={(on) => setShows({ ...shows, cycle: on })}>
              {say('exchange:form.showCycle', { name: cycle.name })}
            </Checkbox>
          )}
          {target !== null && (
            <Checkbox checked={shows.target} onChange={(on) => setShows({ ...shows, target: on })}>
              {say('exchange:form.showTarget', { level: target })}
            </Checkbox>
          )}
        </fieldset>
        {isBare && <p className="s q">{say('exchange:form.nothing', { ladder: ladderName })}</p>}
      </DialogForm>
    </Dialog>
  )
}
