import type { Locale } from '#shared/locale.ts'

/** One cycle of the sample person, a half year: her ratings row by row, in the ladder's order, and what she wrote. */
export interface SampleCycle {
  /** How many half years before the one that she is in now, whose assessment is the draft. */
  readonly halvesBack: number
  /** Competency → levels of its rows, in order; null is unanswered. */
  readonly rows: Readonly<Record<string, readonly (number | null)[]>>
  readonly notes: Readonly<Record<string, { readonly text: Readonly<Record<Locale, string>>; readonly private?: true }>>
  readonly questions: readonly Readonly<Record<Locale, string>>[]
}

/** Everyone in it is made up. */
export const SAMPLE_PERSON = {
  ladder: 'se-track',
  target: 'L4',
  profile: {
    en: { name: 'Lin Yi-Chen', role: 'Senior Software Engineer', manager: 'Daniel Hsu' },
    'zh-TW': { name: '林怡蓁', role: '資深軟體工程師', manager: '許俊德' },
  },
} as const

export const SAMPLE_CYCLES: readonly SampleCycle[] = [
  {
    halvesBack: 3,
    rows: {
      'technical-mastery': [3, 3, 4, 3, 3, 2],
      'code-quality': [3, 3, 3, 2, 3],
      'system-design': [3, 3, 2, 3, 3],
      'ai-engineering': [3, 2, 2, 1, 2],
      'problem-solving': [3, 3, 3, 2, 3],
      communication: [3, 3, 3, 2, 3],
      english: [4, 4, 4, 3, 4],
      mentoring: [2, 3, 2, 1, 2],
    },
    notes: {},
    questions: [],
  },
  {
    halvesBack: 2,
    rows: {
      'technical-mastery': [4, 4, 4, 4, 3, 3],
      'code-quality': [3, 3, 3, 3, 3],
      'system-design': [3, 3, 3, 4, 3],
      'ai-engineering': [3, 3, 3, 2, 3],
      'problem-solving': [4, 4, 4, 3, 4],
      communication: [3, 4, 3, 2, 3],
      english: [4, 4, 4, 4, 4],
      mentoring: [2, 3, 2, 2, 3],
    },
    notes: {
      'technical-mastery.debugging': {
        text: {
          en: 'Traced the double settlements to a retry without a key; the fix was live the same day.',
          'zh-TW': '查出重複結算是重試時沒有帶鍵值所致，當天就上線修正。',
        },
      },
    },
    questions: [],
  },
  {
    halvesBack: 1,
    rows: {
      'technical-mastery': [4, 4, 5, 4, 4, 3],
      'code-quality': [3, 4, 3, 3, 3],
      'system-design': [4, 4, 3, 5, 4],
      'ai-engineering': [4, 4, 4, 1, 3],
      'problem-solving': [4, 4, 5, 3, 4],
      communication: [4, 4, 3, 2, 3],
      english: [4, 5, 4, 4, 4],
      mentoring: [3, 4, 3, 2, 3],
    },
    notes: {
      'system-design.adr-documentation': {
        text: {
          en: 'The ledger split was agreed by three teams in one meeting; four decisions are on record.',
          'zh-TW': '三個團隊一次會議就同意拆分帳務，留下四份架構決策紀錄。',
        },
      },
      'problem-solving.approach-selection': {
        text: {
          en: 'Found the Friday leak from two heap dumps; the on-call person sleeps again.',
          'zh-TW': '從兩份堆積傾印找出每週五的記憶體洩漏，值班的人終於能睡。',
        },
      },
      'english.spoken': {
        text: {
          en: 'Runs the weekly call with the Austin team without preparation.',
          'zh-TW': '不必準備就能主持每週與奧斯汀團隊的會議。',
        },
      },
      'ai-engineering.cost-standards': {
        text: {
          en: 'Nobody looks at what the nightly jobs cost, and neither did I.',
          'zh-TW': '沒有人看每晚的工作花多少錢，我也沒看。',
        },
      },
      'communication.stakeholder-negotiation': {
        text: {
          en: 'I gave in too early on the March scope, and was annoyed with Daniel for a week.',
          'zh-TW': '三月的範圍我太早讓步，之後對主管生了一星期的氣。',
        },
        private: true,
      },
    },
    questions: [
      {
        en: 'Which piece of work next half-year would show Communication at L4?',
        'zh-TW': '下半年哪一件工作最能看出溝通與協作達到 L4？',
      },
      {
        en: 'Tech Lead or Principal Engineer: what do you see me growing into?',
        'zh-TW': 'Tech Lead 與 Principal Engineer，你覺得我適合往哪裡走？',
      },
    ],
  },
]

/** The draft she is in the middle of. */
export const SAMPLE_DRAFT: SampleCycle = {
  halvesBack: 0,
  rows: {
    'technical-mastery': [4, 4, 5, 4, 4, null],
    'code-quality': [4, 4, 3, 3, 3],
    'system-design': [4, 4, 4, 5, 4],
    'ai-engineering': [4, 4, 4, 3, 3],
    'problem-solving': [4, 4, 5, null, null],
    english: [4, 5, 4, 4, 4],
  },
  notes: {
    'technical-mastery.language-stack': {
      text: { en: 'Chose the queue and its conventions for the team.', 'zh-TW': '為團隊選定佇列與使用慣例。' },
    },
  },
  questions: [],
}
