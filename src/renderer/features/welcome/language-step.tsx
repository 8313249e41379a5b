import { useState } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Settings } from '#shared/settings.ts'

/** Each language is named in itself, so that it can be found from the other. */
const LANGUAGES = [
  { value: 'en', name: 'English', lang: 'en' },
  { value: 'zh-TW', name: '繁體中文（台灣）', lang: 'zh-TW' },
] as const

/** Which language; at first the system's. Everything on this page follows at once. */
export const LanguageStep = ({
  language,
  onChange,
}: {
  readonly language: Settings['language']
  /** Resolves once the page speaks it, or can't. */
  readonly onChange: (language: Settings['language']) => Promise<void>
}) => {
  const { say, locale } = useWords()
  // Chosen at the press already, though everything else waits until it is kept.
  const [chosen, setChosen] = useState<Settings['language'] | null>(null)
  const choose = (value: Settings['language']): void => {
    setChosen(value)
    void onChange(value).finally(() => setChosen((now) => (now === value ? null : now)))
  }
  const shown = chosen ?? locale
  return (
    <fieldset className="welcome-choice">
      <legend className="sr">{say('settings:language.title')}</legend>
      {LANGUAGES.map(({ value, name, lang }) => (
        <label key={value} className={shown === value ? 'ladder-option on' : 'ladder-option'}>
          <input type="radio" name="language" checked={shown === value} onChange={() => choose(value)} />
          <span>
            <b lang={lang}>{name}</b>
            {language === 'system' && locale === value && (
              <span className="s q">{say('welcome:language.ofSystem')}</span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
