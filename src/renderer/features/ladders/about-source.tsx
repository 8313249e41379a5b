import type { ReactNode } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'
import { AboutSection } from './about-section.tsx'
import { useReading } from './reading-context.tsx'
import { Spoken } from './spoken.tsx'

/** Where the content comes from, whom to credit and what others may do with it. */
export const AboutSource = () => {
  const { say } = useWords()
  const { ladder } = useReading()
  const { source, licence, supplements, id, version } = ladder
  const facts: readonly (readonly [string, ReactNode])[] = [
    [say('ladders:about.source'), <Spoken key="source" text={source.title} />],
    [say('ladders:about.author'), source.author],
    [say('ladders:about.address'), source.url === undefined ? undefined : <Address key="url" address={source.url} />],
    [say('ladders:about.note'), source.note === undefined ? undefined : <Spoken key="note" text={source.note} />],
    [say('ladders:about.licence'), <Spoken key="licence" text={licence.name} />],
    [say('ladders:about.licenceId'), licence.id],
    [say('ladders:about.terms'), licence.url === undefined ? undefined : <Address key="terms" address={licence.url} />],
    [say('ladders:about.credit'), licence.credit === undefined ? undefined : <Spoken key="c" text={licence.credit} />],
    [say('ladders:about.supplements'), supplements],
    [say('ladders:about.idVersion'), `${id} ${version}`],
  ]
  return (
    <AboutSection id="ladder" title={say('ladders:about.sourceTitle')}>
      <dl className="facts">
        {facts.map(([name, value]) =>
          value === undefined ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </AboutSection>
  )
}

/** Cairn opens no address: it is text, to be selected and copied. */
const Address = ({ address }: { readonly address: string }) => <span className="address">{address}</span>
