import { useState } from 'react'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useSample } from '#renderer/lib/use-sample.ts'
import { useWords } from '#renderer/lib/words-context.tsx'

/** For whoever wants to see how it looks before she answers anything. */
export const SampleOffer = () => {
  const { say } = useWords()
  const errorText = useErrorText()
  const { add } = useSample()
  const [failure, setFailure] = useState<unknown>(null)
  return (
    <>
      <p className="s q">
        {say('home:sample.or')}{' '}
        <LinkButton onClick={() => void add().catch(setFailure)}>{say('home:sample.add')}</LinkButton>
      </p>
      {failure !== null && (
        <p className="note danger" role="alert">
          {errorText(failure)}
        </p>
      )}
    </>
  )
}
