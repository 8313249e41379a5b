import { useEffect, useState } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'

/** Nothing for 200 ms, then still blocks in the shape of what comes; no spinner. */
export const Loading = () => {
  const { say } = useWords()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200)
    return () => clearTimeout(timer)
  }, [])
  if (!late) return null
  return (
    <div className="page loading" role="status">
      <span className="sr">{say('common:loading')}</span>
      <div className="skel" />
      <div className="skel" />
      <div className="skel" />
    </div>
  )
}
