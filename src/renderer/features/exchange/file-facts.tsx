import { useWords } from '#renderer/lib/words-context.tsx'
import { resolveText } from '#shared/resolve-text.ts'
import type { SingleLook } from './take-file.tsx'

/** What is in the file, in a few sentences. */
export const FileFacts = ({ opened }: { readonly opened: SingleLook }) => {
  const { say, locale } = useWords()
  const ladder = resolveText(opened.look.ladderName, locale, []).text
  if (opened.kind === 'form') {
    const { about, perspective, ladderVersion, items } = opened.look
    return (
      <>
        <p>
          {say(perspective === 'manager' ? 'exchange:assessment.formManager' : 'exchange:assessment.formPeer')}{' '}
          {about !== '' && say('exchange:assessment.formAbout', { name: about })}
        </p>
        <p className="s">{say('exchange:assessment.formFacts', { ladder, version: ladderVersion, items })}</p>
        <p className="s q">{say('exchange:assessment.formNothing')}</p>
      </>
    )
  }
  const { perspective, by, ladderVersion, answered, total, notes, evidence, privateNotes } = opened.look
  const who = by !== '' || perspective === 'self' ? by : say(`exchange:assessment.${perspective}`)
  return (
    <>
      <p className="s">
        {say('exchange:assessment.facts', { ladder, version: ladderVersion, answered, total, notes, evidence })}
      </p>
      {privateNotes > 0 && <p className="s">{say('exchange:assessment.private', { count: privateNotes })}</p>}
      <p className="s q">
        {perspective === 'self' ? say('exchange:assessment.own') : say('exchange:assessment.others', { who })}
      </p>
    </>
  )
}
