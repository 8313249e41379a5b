import { usePlatform } from '#renderer/lib/platform.tsx'

/** A shortcut as keycaps' text: `Ctrl+Enter` reads Ctrl ↵, or ⌘↵ on a Mac. Told to screen readers by the control itself. */
export const Keys = ({ keys }: { readonly keys: string }) => {
  const platform = usePlatform()
  return <kbd aria-hidden="true">{keyText(keys, platform === 'darwin')}</kbd>
}

const SIGNS: Readonly<Record<string, string>> = {
  Enter: '↵',
  Backspace: '⌫',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
}

const keyText = (keys: string, mac: boolean): string =>
  keys
    .split(/\+(?=.)/)
    .map((key) => {
      if (key === 'Ctrl') return mac ? '⌘' : 'Ctrl'
      if (key === 'Shift') return mac ? '⇧' : 'Shift'
      if (key === 'Alt') return mac ? '⌥' : 'Alt'
      return SIGNS[key] ?? key
    })
    .join(mac ? '' : ' ')
