import assessEn from '#locales/en/assess.json' with { type: 'json' }
import commonEn from '#locales/en/common.json' with { type: 'json' }
import errorsEn from '#locales/en/errors.json' with { type: 'json' }
import exchangeEn from '#locales/en/exchange.json' with { type: 'json' }
import evidenceEn from '#locales/en/evidence.json' with { type: 'json' }
import explainEn from '#locales/en/explain.json' with { type: 'json' }
import growthEn from '#locales/en/growth.json' with { type: 'json' }
import hintsEn from '#locales/en/hints.json' with { type: 'json' }
import helpEn from '#locales/en/help.json' with { type: 'json' }
import homeEn from '#locales/en/home.json' with { type: 'json' }
import laddersEn from '#locales/en/ladders.json' with { type: 'json' }
import exportsEn from '#locales/en/exports.json' with { type: 'json' }
import meetingEn from '#locales/en/meeting.json' with { type: 'json' }
import menuEn from '#locales/en/menu.json' with { type: 'json' }
import planEn from '#locales/en/plan.json' with { type: 'json' }
import privacyEn from '#locales/en/privacy.json' with { type: 'json' }
import problemsEn from '#locales/en/problems.json' with { type: 'json' }
import promotionEn from '#locales/en/promotion.json' with { type: 'json' }
import reportEn from '#locales/en/report.json' with { type: 'json' }
import resultEn from '#locales/en/result.json' with { type: 'json' }
import reviewEn from '#locales/en/review.json' with { type: 'json' }
import safetyEn from '#locales/en/safety.json' with { type: 'json' }
import settingsEn from '#locales/en/settings.json' with { type: 'json' }
import summaryEn from '#locales/en/summary.json' with { type: 'json' }
import wayEn from '#locales/en/way.json' with { type: 'json' }
import welcomeEn from '#locales/en/welcome.json' with { type: 'json' }
import assessZh from '#locales/zh-TW/assess.json' with { type: 'json' }
import commonZh from '#locales/zh-TW/common.json' with { type: 'json' }
import errorsZh from '#locales/zh-TW/errors.json' with { type: 'json' }
import exchangeZh from '#locales/zh-TW/exchange.json' with { type: 'json' }
import evidenceZh from '#locales/zh-TW/evidence.json' with { type: 'json' }
import explainZh from '#locales/zh-TW/explain.json' with { type: 'json' }
import growthZh from '#locales/zh-TW/growth.json' with { type: 'json' }
import hintsZh from '#locales/zh-TW/hints.json' with { type: 'json' }
import helpZh from '#locales/zh-TW/help.json' with { type: 'json' }
import homeZh from '#locales/zh-TW/home.json' with { type: 'json' }
import laddersZh from '#locales/zh-TW/ladders.json' with { type: 'json' }
import exportsZh from '#locales/zh-TW/exports.json' with { type: 'json' }
import meetingZh from '#locales/zh-TW/meeting.json' with { type: 'json' }
import menuZh from '#locales/zh-TW/menu.json' with { type: 'json' }
import planZh from '#locales/zh-TW/plan.json' with { type: 'json' }
import privacyZh from '#locales/zh-TW/privacy.json' with { type: 'json' }
import problemsZh from '#locales/zh-TW/problems.json' with { type: 'json' }
import promotionZh from '#locales/zh-TW/promotion.json' with { type: 'json' }
import reportZh from '#locales/zh-TW/report.json' with { type: 'json' }
import resultZh from '#locales/zh-TW/result.json' with { type: 'json' }
import reviewZh from '#locales/zh-TW/review.json' with { type: 'json' }
import safetyZh from '#locales/zh-TW/safety.json' with { type: 'json' }
import settingsZh from '#locales/zh-TW/settings.json' with { type: 'json' }
import summaryZh from '#locales/zh-TW/summary.json' with { type: 'json' }
import wayZh from '#locales/zh-TW/way.json' with { type: 'json' }
import welcomeZh from '#locales/zh-TW/welcome.json' with { type: 'json' }

/** Every visible string of the interface, by language and file. A new language is a folder in locales/ and a list here. */
export const WORDS = {
  en: {
    assess: assessEn,
    common: commonEn,
    errors: errorsEn,
    exchange: exchangeEn,
    evidence: evidenceEn,
    explain: explainEn,
    growth: growthEn,
    hints: hintsEn,
    help: helpEn,
    home: homeEn,
    ladders: laddersEn,
    exports: exportsEn,
    meeting: meetingEn,
    menu: menuEn,
    plan: planEn,
    privacy: privacyEn,
    problems: problemsEn,
    promotion: promotionEn,
    report: reportEn,
    result: resultEn,
    review: reviewEn,
    safety: safetyEn,
    settings: settingsEn,
    summary: summaryEn,
    way: wayEn,
    welcome: welcomeEn,
  },
  'zh-TW': {
    assess: assessZh,
    common: commonZh,
    errors: errorsZh,
    exchange: exchangeZh,
    evidence: evidenceZh,
    explain: explainZh,
    growth: growthZh,
    hints: hintsZh,
    help: helpZh,
    home: homeZh,
    ladders: laddersZh,
    exports: exportsZh,
    meeting: meetingZh,
    menu: menuZh,
    plan: planZh,
    privacy: privacyZh,
    problems: problemsZh,
    promotion: promotionZh,
    report: reportZh,
    result: resultZh,
    review: reviewZh,
    safety: safetyZh,
    settings: settingsZh,
    summary: summaryZh,
    way: wayZh,
    welcome: welcomeZh,
  },
} as const

type WithoutPlural<K extends string> = K extends `${infer Base}_one` ? Base : K extends `${infer Base}_other` ? Base : K
type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${WithoutPlural<K>}.${Leaves<T[K]>}`
}[keyof T & string]
type Tables = (typeof WORDS)['en']

/** `assess:saved.at`: the file, then the place of the text in it. */
export type WordKey = { [F in keyof Tables & string]: `${F}:${Leaves<Tables[F]>}` }[keyof Tables & string]

/** What a text's placeholders take; `count` chooses the plural form where the language has one. */
export type WordValues = Readonly<Record<string, string | number>>

/**
 * Says a text in the language in force. Texts may mark a part as `**strong**`; screens, paper and Markdown each show
 * that in their own way.
 */
export type Say = (key: WordKey, values?: WordValues) => string
