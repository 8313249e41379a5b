import { countAssessments } from '#main/storage/assessments.ts'
import { countSamples } from '#main/storage/samples.ts'
import { readProfile, readSettings } from '#main/storage/settings.ts'
import { reading } from '#main/storage/transact.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { AppState } from '#shared/ipc/contract.ts'
import type { Locale } from '#shared/locale.ts'
import type { UseCaseContext } from './context.ts'
import { resolveLocale } from './resolve-locale.ts'

/** What only the running app knows. */
export interface Surroundings {
  /** As the system orders them. */
  readonly systemLanguages: () => readonly string[]
  /** Whether the theme in force is dark, the system's wish and the person's together. */
  readonly isDark: () => boolean
  readonly platform: AppState['platform']
  readonly versions: Omit<AppState['versions'], 'sqlite'>
  readonly dataFolder: string
  readonly fileBytes: () => number
}

export function appState({ db }: UseCaseContext, around: Surroundings): Result<AppState> {
  return reading(db, () => {
    const settings = readSettings(db)
    return ok({
      settings,
      profile: readProfile(db),
      locale: resolveLocale(settings.language, around.systemLanguages()),
      // Chromium follows her choice a little later than the page does.
      dark: settings.theme === 'system' ? around.isDark() : settings.theme === 'dark',
      platform: around.platform,
      versions: { ...around.versions, sqlite: String(db.prepare('SELECT sqlite_version()').pluck().get()) },
      data: {
        folder: around.dataFolder,
        fileBytes: around.fileBytes(),
        assessments: countAssessments(db),
        samples: Object.values(countSamples(db)).reduce((sum, count) => sum + count, 0),
      },
    })
  })
}

/** The language in force: the system's where what she chose can't be read. */
export function currentLocale(
  { db }: UseCaseContext,
  { systemLanguages }: Pick<Surroundings, 'systemLanguages'>,
): Locale {
  const chosen = reading(db, () => ok(readSettings(db).language))
  return resolveLocale(chosen.ok ? chosen.value : 'system', systemLanguages())
}
