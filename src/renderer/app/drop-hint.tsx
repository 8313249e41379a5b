import { useEffect, useState } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import './drop-hint.css'

/** While files are dragged over the window: what letting go would do, and what it would not. */
export const DropHint = () => {
  const { say } = useWords()
  const [dragging, setDragging] = useState(false)
  useEffect(() => {
    const enter = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') === true) setDragging(true)
    }
    // Going from one element to another leaves the first; only out of the window leads nowhere.
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDragging(false)
    }
    const end = (): void => setDragging(false)
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', end)
    window.addEventListener('dragend', end)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', end)
      window.removeEventListener('dragend', end)
    }
  }, [])
  if (!dragging) return null
  return (
    // Who drags sees it; for anyone else there is the command to open a file.
    <div className="drop-hint" aria-hidden="true">
      <div>
        <Icon name="upload" />
        <p className="b">{say('common:drop.title')}</p>
        <p className="s q">{say('common:drop.text')}</p>
      </div>
    </div>
  )
}
