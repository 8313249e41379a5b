import type { KeyboardEvent } from 'react'

/** Enter that ends a composition of an input method is not the Enter that submits. */
export const keepComposing = (event: KeyboardEvent<HTMLInputElement>): void => {
  if (event.key === 'Enter' && event.nativeEvent.isComposing) event.preventDefault()
}
