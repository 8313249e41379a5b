import { useContext } from 'react'
import { Link } from 'wouter'
import { useWords } from '#renderer/lib/words-context.tsx'
import { whyAddress, WhyContext } from './why-place.tsx'

/** From some steps to the whole explanation; what is no part of it by itself is told with the whole. */
export const ReadAll = ({ part }: { readonly part: string }) => {
  const { say } = useWords()
  const id = useContext(WhyContext)
  if (id === null) return null
  const figure = `${part} all`
  return (
    <p className="s read-all">
      <Link href={whyAddress(id, part)} state={{ figure }} data-figure={figure}>
        {say('result:told.read')}
      </Link>
    </p>
  )
}
