import { readProfile, readSettings, writeProfile, writeSettings } from '#main/storage/settings.ts'
import { transact } from '#main/storage/transact.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { Profile, Settings, SettingsChange } from '#shared/settings.ts'
import type { UseCaseContext } from './context.ts'

/** Keeps the settings that are named and leaves the others. */
export function saveSettings({ db }: UseCaseContext, change: SettingsChange): Result<Settings> {
  return transact(db, () => {
    writeSettings(db, change)
    return ok(readSettings(db))
  })
}

export function saveProfile({ db }: UseCaseContext, profile: Profile): Result<Profile> {
  return transact(db, () => {
    writeProfile(db, profile)
    return ok(readProfile(db))
  })
}
