import { useEffect, useState } from 'react'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { beforeClosing } from '#renderer/lib/typed-text.ts'
import type { Locale } from '#shared/locale.ts'
import type { Audience, KeptChoices, ReportOptions, SheetChoices } from '#shared/report-options.ts'
import { reportOptionsWith } from '#shared/report-presets.ts'
import type { Profile } from '#shared/settings.ts'

export interface SheetOptions {
  readonly audience: Audience
  readonly options: ReportOptions
  readonly setAudience: (audience: Audience) => void
  readonly setOptions: (options: ReportOptions) => void
}

interface Around {
  readonly kept: KeptChoices
  readonly profile: Profile
  readonly locale: Locale
  readonly paper: ReportOptions['paper']
}

/** A choice is kept once it has rested, and before the window closes. */
const QUIET_MS = 400

/**
 * What goes on the pages for whom: begun with what was chosen last for that reader, and remembered. Private notes and
 * anti-signals are out each time anew.
 */
export const useSheetOptions = (around: Around): SheetOptions => {
  const [chosen, setChosen] = useState(() => ({
    audience: around.kept.last,
    options: optionsFor(around.kept.last, around, around.kept.choices),
    choices: around.kept.choices,
    isNew: false,
  }))
  const { audience, options, choices, isNew } = chosen

  useEffect(() => {
    if (!isNew) return
    const keep = async (): Promise<void> => {
      clearTimeout(timer)
      forget()
      await unwrap(bridge().summaryKeep({ audience, choices: choicesOf(options, around.profile) }))
    }
    // What can't be kept is no loss of hers: the pages are as chosen, and the next time begins with the ones before.
    const timer = setTimeout(() => void keep().catch(() => undefined), QUIET_MS)
    const forget = beforeClosing(keep)
    return () => {
      clearTimeout(timer)
      forget()
      void keep().catch(() => undefined)
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the profile is that of the beginning
  }, [audience, options, isNew])

  return {
    audience,
    options,
    setAudience: (next) => {
      const all = { ...choices, [audience]: choicesOf(options, around.profile) }
      setChosen({ audience: next, options: optionsFor(next, around, all), choices: all, isNew: true })
    },
    setOptions: (next) => setChosen({ audience, options: next, choices, isNew: true }),
  }
}

const optionsFor = (
  audience: Audience,
  { profile, locale, paper }: Around,
  choices: KeptChoices['choices'],
): ReportOptions => {
  const given = { language: locale, paper, name: profile.name, manager: profile.manager }
  const kept = choices[audience]
  const options = reportOptionsWith(given, audience)
  if (kept === undefined) return options
  return {
    ...kept,
    name: kept.name ?? profile.name,
    manager: kept.manager ?? profile.manager,
    sections: { ...options.sections, ...kept.sections, privateNotes: false, antiSignals: false },
  }
}

const choicesOf = ({ sections, ...options }: ReportOptions, profile: Profile): SheetChoices => {
  const { privateNotes: _hidden, antiSignals: _marks, ...rest } = sections
  return {
    ...options,
    name: options.name === profile.name ? null : options.name,
    manager: options.manager === profile.manager ? null : options.manager,
    sections: rest,
  }
}
