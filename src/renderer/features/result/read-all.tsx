import { useContext } from 'react'
import { Link, useLocation } from 'wouter'
import { whyAddress, WhyContext } from '#renderer/lib/why-place.ts'
import { useWords } from '#renderer/lib/words-context.tsx'

/** From some steps to the whole explanation; what is no part of it by itself is told with the whole. */
export const ReadAll = ({ part }: { readonly part: string }) => {
  const { say } = useWords()
  const [from] = useLocation()
  const place = useContext(WhyContext)
  const id = place?.id ?? null
  if (place === null || id === null) return null
  const figure = `${part} all`
  return (
    <p className="s read-all">
      <Link href={whyAddress(id, part)} state={{ ...place.state, figure, from }} data-figure={figure}>
        {say('result:told.read')}
      </Link>
    </p>
  )
}
