import { Segments } from '#renderer/components/segments.tsx'
import { Switch } from '#renderer/components/switch.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import { TEXT_SIZES } from '#shared/text-sizes.ts'
import type { Settings } from '#shared/settings.ts'
import { SettingRow } from './setting-row.tsx'

/** How Cairn looks and speaks. */
export const AppearanceSection = ({
  settings,
  save,
}: {
  readonly settings: Settings
  readonly save: (part: Partial<Settings>) => void
}) => {
  const { say } = useWords()
  return (
    <section>
      <h2>{say('settings:appearance')}</h2>
      <div className="card pad">
        <SettingRow title={say('settings:language.title')} text={say('settings:language.text')}>
          <Segments
            label={say('settings:language.title')}
            value={settings.language}
            options={[
              { value: 'system', label: say('settings:language.system') },
              // Each language is named in itself, so that it can be found from the other.
              { value: 'en', label: 'English', lang: 'en' },
              { value: 'zh-TW', label: '繁體中文', lang: 'zh-TW' },
            ]}
            onChange={(language) => save({ language })}
          />
        </SettingRow>
        <SettingRow title={say('settings:theme.title')}>
          <Segments
            label={say('settings:theme.title')}
            value={settings.theme}
            options={[
              { value: 'system', label: say('settings:theme.system') },
              { value: 'light', label: say('settings:theme.light') },
              { value: 'dark', label: say('settings:theme.dark') },
            ]}
            onChange={(theme) => save({ theme })}
          />
        </SettingRow>
        <SettingRow title={say('settings:textSize.title')} text={say('settings:textSize.text')}>
          <Segments
            label={say('settings:textSize.title')}
            value={`${settings.textSize}`}
            options={TEXT_SIZES.map((size) => ({ value: `${size}`, label: `${size}%` }))}
            onChange={(size) => {
              const textSize = TEXT_SIZES.find((known) => `${known}` === size)
              if (textSize !== undefined) save({ textSize })
            }}
          />
        </SettingRow>
        <SettingRow title={say('settings:paper.title')} text={say('settings:paper.text')}>
          <Segments
            label={say('settings:paper.title')}
            value={settings.paper}
            options={[
              { value: 'A4', label: 'A4' },
              { value: 'Letter', label: say('settings:paper.letter') },
            ]}
            onChange={(paper) => save({ paper })}
          />
        </SettingRow>
        <SettingRow title={say('settings:singleKeys.title')} text={say('settings:singleKeys.text')}>
          <Switch on={settings.singleKeys} onChange={(singleKeys) => save({ singleKeys })}>
            <span className="sr">{say('settings:singleKeys.title')}</span>
          </Switch>
        </SettingRow>
      </div>
    </section>
  )
}
