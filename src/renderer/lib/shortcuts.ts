import { useEffect, useRef } from 'react'
import { usePlatform } from './platform.tsx'
import { useSingleKeys } from './use-single-keys.ts'

/** `Ctrl+Shift+Enter`, `?`, `N`, `ArrowDown`: modifiers in this order, then the key as the event names it. */
export type Shortcuts = Readonly<Record<string, (event: KeyboardEvent) => void>>

/** True where keys belong to text: no single letter and no undo of ours may take them. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]') !== null

/**
 * Runs it in place of what the key does by itself. A key that is passed on becomes a press of its character, for which the
 * page is laid out once more.
 */
export const takes =
  (run: () => void) =>
  (event: KeyboardEvent): void => {
    event.preventDefault()
    run()
  }

const nameOf = (event: KeyboardEvent, mac: boolean): string => {
  const command = mac ? event.metaKey : event.ctrlKey
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key
  // Shift is part of a sign such as ?, and a modifier of a letter only beside Ctrl.
  const shift = event.shiftKey && (event.key.length > 1 || command)
  return `${command ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${key}`
}

/**
 * Listens on the window while the component is shown. Keys with Ctrl or Alt work everywhere, others only while no field
 * has focus, and single letters, digits and signs not at all where she turned them off. Nothing fires while an input method
 * composes, while a dialog is open, or on repeat of a held key.
 */
export const useShortcuts = (shortcuts: Shortcuts, enabled = true): void => {
  const mac = usePlatform() === 'darwin'
  const singleKeys = useSingleKeys()
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => {
    if (!enabled) return
    const listen = (event: KeyboardEvent): void => {
      if (event.isComposing || event.key === 'Process' || event.defaultPrevented) return
      // One that is fading away is no longer in the way.
      if (
        document.querySelector('[role=dialog][data-open], [role=alertdialog][data-open], [role=menu][data-open]') !==
        null
      )
        return
      const name = nameOf(event, mac)
      const modified = name.startsWith('Ctrl+') || name.startsWith('Alt+') || /^(Shift\+)?F\d/.test(name)
      if (!modified && isTyping(event.target)) return
      if (!singleKeys && name.length === 1) return
      const run = latest.current[name]
      if (run === undefined) return
      if (event.repeat && !name.startsWith('Arrow')) {
        event.preventDefault()
        return
      }
      run(event)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [enabled, mac, singleKeys])
}
