import { Fragment } from 'react'
import { keepUnits } from '#renderer/lib/keep-units.ts'

/** A text with `**strong**` parts, as elements. Anything else in it stays text. */
export const Rich = ({ text }: { readonly text: string }) =>
  keepUnits(text)
    .split('**')
    .map((part, index) => {
      // Parts alternate, so their place is their identity.
      const key = `${index}`
      return index % 2 === 1 ? <b key={key}>{part}</b> : <Fragment key={key}>{part}</Fragment>
    })
