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
  readonly onChange: (language: Settings['language']) => void
}) => {
  const { say, locale } = useWords()
  return (
    <fieldset className="welcome-choice">
      <legend className="sr">{say('settings:language.title')}</legend>
      {LANGUAGES.map(({ value, name, lang }) => (
        <label key={value} className={locale === value ? 'ladder-option on' : 'ladder-option'}>
          <input type="radio" name="language" checked={locale === value} onChange={() => onChange(value)} />
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
