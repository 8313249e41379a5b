import { describe, expect, it } from 'vitest'
import { appState } from '#main/use-cases/app-state.ts'
import { resolveLocale } from '#main/use-cases/resolve-locale.ts'
import { saveProfile, saveSettings } from '#main/use-cases/settings.ts'
import { settingsChangeSchema } from '#shared/settings.ts'
import { aDraft, testContext, valueOf } from '../../support/use-cases.ts'

const around = {
  systemLanguages: () => ['fr-FR', 'zh-Hant-TW', 'en-US'],
  isDark: () => true,
  platform: 'linux',
  versions: { cairn: '0.1.0', electron: '45.0.0', chromium: '150', node: '24.0.0' },
  dataFolder: '/data',
  fileBytes: () => 4_096,
} as const

describe('the state of the app', () => {
  it('has every setting at its default, an empty profile and the system’s language at first', () => {
    expect(valueOf(appState(testContext(), around))).toEqual({
      settings: {
        language: 'system',
        theme: 'system',
        paper: 'A4',
        textSize: 100,
        singleKeys: true,
        sidebar: 'full',
        welcomed: false,
      },
      profile: { name: '', role: '', manager: '' },
      locale: 'zh-TW',
      dark: true,
      platform: 'linux',
      versions: { ...around.versions, sqlite: expect.stringMatching(/^3\./) },
      data: { folder: '/data', fileBytes: 4_096, assessments: 0, samples: 0 },
    })
  })

  it('counts the assessments', () => {
    const context = testContext()
    aDraft(context)
    expect(valueOf(appState(context, around)).data.assessments).toBe(1)
  })

  it('has what was saved; saving one setting leaves the others', () => {
    const context = testContext()
    valueOf(saveSettings(context, { theme: 'dark', welcomed: true }))
    expect(valueOf(saveSettings(context, settingsChangeSchema.parse({ language: 'en' })))).toMatchObject({
      language: 'en',
      theme: 'dark',
      welcomed: true,
    })
    valueOf(saveProfile(context, { name: '林', role: 'Engineer', manager: '' }))
    expect(valueOf(appState(context, around))).toMatchObject({
      settings: { theme: 'dark' },
      profile: { name: '林', role: 'Engineer' },
      locale: 'en',
    })
  })
})

describe('the language', () => {
  it.each([
    ['zh-TW', ['en-US'], 'zh-TW'],
    ['en', ['zh-TW'], 'en'],
    ['system', ['en-GB', 'zh-TW'], 'en'],
    ['system', ['zh_TW'], 'zh-TW'],
    ['system', ['zh-Hans-CN', 'en-US'], 'zh-TW'],
    ['system', ['ja', 'de-DE', 'zh-HK'], 'zh-TW'],
    ['system', ['ja', 'de-DE'], 'en'],
    ['system', [], 'en'],
  ] as const)('%s on a system of %j is %s', (setting, system, expected) => {
    expect(resolveLocale(setting, system)).toBe(expected)
  })
})
