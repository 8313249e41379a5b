import { useWords } from '#renderer/lib/words-context.tsx'
import { sayIn } from '#shared/say-in.ts'

const TERMS = [
  'ladder',
  'level',
  'competency',
  'dimension',
  'assessment',
  'cycle',
  'target',
  'notYet',
  'notApplicable',
  'provisional',
  'weight',
  'average',
  'majority',
  'antiSignal',
  'pitfall',
  'strength',
  'gap',
  'spike',
  'evidence',
  'criteria',
  'portfolio',
  'whatIf',
  'snapshot',
  'oneOnOne',
] as const

/** The words of the app, each beside its word in the other language: reviews are often held in both. */
export const GlossaryTab = () => {
  const { say, locale } = useWords()
  const other = locale === 'en' ? 'zh-TW' : 'en'
  const sayOther = sayIn(other)
  return (
    <section>
      <h2>{say('help:tab.glossary')}</h2>
      <p className="prose q">{say('help:glossary.lead')}</p>
      <table className="help-glossary">
        <thead>
          <tr>
            <th scope="col">{say('help:glossary.term')}</th>
            <th scope="col">{say('help:glossary.other')}</th>
            <th scope="col">{say('help:glossary.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {TERMS.map((id) => (
            <tr key={id}>
              <th scope="row">{say(`help:glossary.${id}.term`)}</th>
              <td lang={other}>{sayOther(`help:glossary.${id}.term`)}</td>
              <td>{say(`help:glossary.${id}.meaning`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
