import type { Raise } from '#shared/action.ts'
import type { Locale } from '#shared/locale.ts'
import type { CommitmentState, PromisedBy } from '#shared/meeting.ts'

type Words = Readonly<Record<Locale, string>>
/** Half years back, the month of that half year from 0 to 5, and the day in it. */
export type DayInHalf = readonly [halvesBack: number, month: number, day: number]

/** A talk with her manager about one of the cycles. */
export interface SampleTalk {
  /** The cycle that it was about. */
  readonly about: number
  readonly heldOn: DayInHalf
  readonly words: Words
  readonly agreed: Readonly<Record<string, number>>
  readonly promises: readonly {
    readonly by: PromisedBy
    readonly text: Words
    readonly dueOn: DayInHalf | null
    /** What became of it since, and when. */
    readonly since?: { readonly state: CommitmentState; readonly on: DayInHalf }
  }[]
}

/** What she made of a gap, when she completed a cycle. */
export interface SampleAction {
  /** The cycle whose result it came from. */
  readonly from: number
  /** The cycles that it was planned for, one after the other. */
  readonly plannedFor: readonly [number, ...number[]]
  readonly title: Words
  readonly why: Words
  /** In days from the day that the sample is put in. */
  readonly dueInDays: number
  readonly competency: string
  readonly raises: readonly Raise[]
  readonly doneOn?: DayInHalf
}

export const SAMPLE_TALKS: readonly SampleTalk[] = [
  {
    about: 2,
    heldOn: [1, 0, 9],
    words: {
      en: 'The settlements work was L4 work. What he does not see yet: bringing people who want different things to one decision.',
      'zh-TW': '結算的工作已經是 L4 的水準。還沒看到的是：讓想法不同的人做出同一個決定。',
    },
    agreed: { mentoring: 3 },
    promises: [
      {
        by: 'me',
        text: {
          en: 'A design note for the ledger split, agreed with the teams it touches',
          'zh-TW': '寫出帳務拆分的設計文件，取得相關團隊同意',
        },
        dueOn: [1, 2, 27],
        since: { state: 'done', on: [1, 1, 22] },
      },
      {
        by: 'manager',
        text: { en: 'Find a mentor outside the team', 'zh-TW': '找一位團隊外的指導者' },
        dueOn: [1, 3, 28],
      },
      {
        by: 'both',
        text: { en: 'Talk about Communication once a month', 'zh-TW': '每個月談一次溝通與協作' },
        dueOn: null,
        since: { state: 'done', on: [1, 5, 3] },
      },
    ],
  },
  {
    about: 1,
    heldOn: [0, 0, 8],
    words: {
      en: 'L3, in its upper half. The ledger split was a piece of L4 work; one more like it, with finance at the table from the start, and he writes the case.',
      'zh-TW': 'L3，偏上半。帳務拆分是 L4 的工作；再一件這樣的成果，從一開始就讓財務部參與，他就幫我寫晉升推薦。',
    },
    agreed: { mentoring: 4 },
    promises: [
      {
        by: 'me',
        text: { en: 'Lead the next two incident reviews', 'zh-TW': '主持接下來兩次事後檢討' },
        dueOn: [0, 5, 15],
      },
      {
        by: 'me',
        text: { en: 'Put a budget on every AI job', 'zh-TW': '為每項 AI 工作訂預算' },
        dueOn: [0, 2, 27],
        since: { state: 'done', on: [0, 2, 2] },
      },
      {
        by: 'manager',
        text: {
          en: 'A seat for me in the quarterly planning with finance',
          'zh-TW': '讓我參加和財務部的每季規劃會議',
        },
        dueOn: [0, 2, 20],
      },
    ],
  },
]

export const SAMPLE_ACTIONS: readonly SampleAction[] = [
  {
    from: 2,
    plannedFor: [1],
    title: { en: 'Decision records for the ledger split', 'zh-TW': '為帳務拆分留下架構決策紀錄' },
    why: { en: 'Nobody remembers why the old cut was made.', 'zh-TW': '沒有人記得當初為什麼那樣切分。' },
    dueInDays: -90,
    competency: 'system-design',
    raises: [{ item: 'system-design.adr-documentation', from: 4, to: 5 }],
    doneOn: [1, 1, 22],
  },
  {
    from: 2,
    plannedFor: [1, 0],
    title: { en: 'Monthly cost figure for every AI job', 'zh-TW': '每月列出每項 AI 工作的成本' },
    why: {
      en: 'This row holds all of AI engineering back.',
      'zh-TW': '整項 AI 工具與現代工程就卡在這一列。',
    },
    dueInDays: -12,
    competency: 'ai-engineering',
    raises: [{ item: 'ai-engineering.cost-standards', from: 2, to: 3 }],
  },
  {
    from: 1,
    plannedFor: [0],
    title: { en: 'Lead the next incident review', 'zh-TW': '主持下一次事後檢討' },
    why: {
      en: 'To bring people with different aims to one decision, where it can be seen.',
      'zh-TW': '讓目標不同的人做出同一個決定，而且看得見。',
    },
    dueInDays: 9,
    competency: 'communication',
    raises: [{ item: 'communication.facilitation', from: 3, to: 4 }],
  },
  {
    from: 1,
    plannedFor: [0],
    title: { en: 'Test plan for settlements, with Ting', 'zh-TW': '和雅婷擬定結算的測試計畫' },
    why: { en: '', 'zh-TW': '' },
    dueInDays: 30,
    competency: 'code-quality',
    raises: [{ item: 'code-quality.testing', from: 3, to: 4 }],
  },
]
