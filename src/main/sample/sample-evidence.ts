import type { EVIDENCE_KINDS } from '#shared/evidence.ts'
import type { Locale } from '#shared/locale.ts'

type Words = Readonly<Record<Locale, string>>
/** The month of a half year, from 0 to 5, and the day in it. */
type DayOfHalf = readonly [month: number, day: number]

/** One entry of the sample person's log. */
export interface SampleEntry {
  readonly halvesBack: number
  readonly on: DayOfHalf
  /** Where it took longer than a day. */
  readonly to?: DayOfHalf
  readonly kind: (typeof EVIDENCE_KINDS)[number] | null
  readonly project?: Words
  readonly title: Words
  readonly what?: Words
  readonly outcome: Words
  readonly link?: string
  readonly isAgainst?: true
  readonly isPrivate?: true
  /** Claims by ladder. */
  readonly links: Readonly<Record<string, readonly string[]>>
}

const LEDGER: Words = { en: 'Ledger', 'zh-TW': '帳務' }
const SETTLEMENTS: Words = { en: 'Settlements', 'zh-TW': '結算' }
const GATEWAY: Words = { en: 'Gateway', 'zh-TW': '閘道' }
const AI_TOOLS: Words = { en: 'AI tools', 'zh-TW': 'AI 工具' }
const QUEUE: Words = { en: 'Queue', 'zh-TW': '佇列' }
const REPORTS: Words = { en: 'Reports', 'zh-TW': '報表' }

const TRACK = 'se-track'
const CASE = 'l5-promotion'

/**
 * What she noted, in the order in which it happened. Some rows rest on several entries of several kinds, some on one
 * project alone, some on what is years old, many on nothing; two entries speak against a row, and one is private.
 * Everyone in it is made up.
 */
export const SAMPLE_LOG: readonly SampleEntry[] = [
  {
    halvesBack: 3,
    on: [1, 12],
    kind: 'delivery',
    project: REPORTS,
    title: { en: 'Replaced the nightly export with a stream', 'zh-TW': '把每晚的匯出改成即時串流' },
    outcome: {
      en: 'Partners see their figures within a minute, and no longer the next morning.',
      'zh-TW': '合作夥伴一分鐘內就看得到數字，不必等到隔天早上。',
    },
    links: { [TRACK]: ['technical-mastery.frameworks'], [CASE]: ['scope.3'] },
  },
  {
    halvesBack: 3,
    on: [3, 5],
    kind: 'writing',
    project: SETTLEMENTS,
    title: { en: 'Wrote down how we test settlements', 'zh-TW': '寫下結算的測試方法' },
    outcome: {
      en: 'Two new colleagues set up their tests from it without asking.',
      'zh-TW': '兩位新同事照著做就把測試建起來，不必再問。',
    },
    link: 'https://wiki.example.com/settlements/testing',
    links: { [TRACK]: ['code-quality.testing'] },
  },
  {
    halvesBack: 3,
    on: [4, 20],
    kind: 'talk',
    title: {
      en: 'Explained the release plan to the Austin team, in English',
      'zh-TW': '用英文向奧斯汀團隊說明上線計畫',
    },
    outcome: { en: 'They moved their own date to fit ours.', 'zh-TW': '他們把自己的日期改成配合我們。' },
    links: { [TRACK]: ['english.spoken', 'english.audience-reach'] },
  },
  {
    halvesBack: 2,
    on: [0, 16],
    kind: 'incident',
    project: SETTLEMENTS,
    title: {
      en: 'Traced the double settlements to a retry without a key',
      'zh-TW': '查出重複結算是重試時沒有帶鍵值',
    },
    what: {
      en: 'Both copies looked right on their own. Only the times of arrival, side by side, showed that one was a retry.',
      'zh-TW': '兩筆單獨看都沒問題。把到達時間並排，才看出其中一筆是重試。',
    },
    outcome: {
      en: 'Fixed the same day; 214 payments were put right by a script that two people had reviewed.',
      'zh-TW': '當天修正；214 筆付款用兩個人審查過的指令碼更正。',
    },
    link: 'https://wiki.example.com/incidents/96',
    links: { [TRACK]: ['technical-mastery.debugging', 'code-quality.defects-root-cause'] },
  },
  {
    halvesBack: 2,
    on: [1, 9],
    to: [2, 20],
    kind: 'code',
    project: SETTLEMENTS,
    title: { en: 'Split the settlement module in two', 'zh-TW': '把結算模組拆成兩個' },
    outcome: {
      en: 'The smaller half builds in three minutes; the whole took eleven.',
      'zh-TW': '較小的一半 3 分鐘就能建置完，原本整個要 11 分鐘。',
    },
    links: { [TRACK]: ['technical-mastery.codebase-fluency', 'code-quality.tech-debt'] },
  },
  {
    halvesBack: 2,
    on: [2, 3],
    kind: 'review',
    title: {
      en: 'Reviewed 31 changes, sent 4 back with a sketch',
      'zh-TW': '審查 31 份變更，其中 4 份附上草圖退回',
    },
    outcome: {
      en: 'All four came back simpler. One author now draws before he writes.',
      'zh-TW': '4 份改回來都更簡單，其中一位現在動手前會先畫圖。',
    },
    links: { [TRACK]: ['code-quality.review'] },
  },
  {
    halvesBack: 2,
    on: [3, 11],
    kind: 'design',
    title: { en: 'Said no to a second message broker', 'zh-TW': '說服團隊不導入第二套訊息系統' },
    outcome: {
      en: 'One system less to run, and it is on record when to look at it again.',
      'zh-TW': '少維護一套系統，也寫明什麼時候再重新評估。',
    },
    link: 'https://wiki.example.com/decisions/31',
    links: { [TRACK]: ['problem-solving.approach-selection', 'system-design.pattern-selection'] },
  },
  {
    halvesBack: 2,
    on: [4, 14],
    to: [5, 20],
    kind: 'mentoring',
    title: {
      en: 'Saw Ting through from her first change to her first week on call',
      'zh-TW': '帶雅婷從第一份變更走到第一次值班',
    },
    outcome: {
      en: 'She handled her first incident without waking anyone.',
      'zh-TW': '她第一次處理事故，沒有叫醒任何人。',
    },
    links: { [TRACK]: ['mentoring.scope'], [CASE]: ['mentorship.2'] },
  },
  {
    halvesBack: 1,
    on: [0, 8],
    to: [5, 17],
    kind: 'talk',
    title: { en: 'Ran the weekly call with Austin', 'zh-TW': '主持每週與奧斯汀團隊的會議' },
    outcome: {
      en: 'It is ten minutes shorter, and they write the minutes.',
      'zh-TW': '會議短了 10 分鐘，會議紀錄由他們寫。',
    },
    links: { [TRACK]: ['english.spoken', 'english.audience-reach', 'communication.facilitation'] },
  },
  {
    halvesBack: 1,
    on: [0, 19],
    kind: 'incident',
    project: GATEWAY,
    title: { en: 'Found the leak behind the Friday restarts', 'zh-TW': '查出每週五重新啟動的記憶體洩漏' },
    what: {
      en: 'Every Friday the gateway ran out of memory. I compared two heap dumps a day apart, saw closed sessions piling up in a cache, and showed the team how to read such a pair.',
      'zh-TW':
        '每到週五，閘道就用完記憶體。比較相隔一天的兩份堆積傾印，看出已關閉的連線一直留在快取裡，再教團隊怎麼對照著讀。',
    },
    outcome: {
      en: 'Memory has held steady since. The on-call person sleeps through Friday night, and two colleagues have used the method.',
      'zh-TW': '記憶體從此持平，值班的人週五晚上能睡，兩位同事也用上了這個方法。',
    },
    link: 'https://wiki.example.com/incidents/118',
    links: {
      [TRACK]: ['technical-mastery.debugging', 'problem-solving.approach-selection'],
      [CASE]: ['technical-leadership.3'],
    },
  },
  {
    halvesBack: 1,
    on: [1, 4],
    kind: 'design',
    project: LEDGER,
    title: { en: 'Design note for the ledger split, two reviews', 'zh-TW': '帳務拆分的設計文件，經過兩輪審查' },
    what: {
      en: 'Six people from three teams went through it line by line. What they doubted stands in it, with what we decided.',
      'zh-TW': '三個團隊 6 個人逐行看過。他們的疑問和最後的決定都寫在裡面。',
    },
    outcome: {
      en: 'Three teams agreed on the cut in one meeting; four decisions are on record.',
      'zh-TW': '三個團隊一次會議就同意切分方式，留下 4 份架構決策紀錄。',
    },
    link: 'https://wiki.example.com/decisions/44',
    links: {
      [TRACK]: ['system-design.scope', 'system-design.adr-documentation'],
      [CASE]: ['technical-leadership.1', 'scope.1'],
    },
  },
  {
    halvesBack: 1,
    on: [1, 22],
    kind: 'review',
    project: LEDGER,
    title: { en: 'Led the review of the ledger’s boundaries', 'zh-TW': '主持帳務邊界的設計審查' },
    outcome: {
      en: 'Two objections changed the cut. Nobody has reopened it since.',
      'zh-TW': '兩個反對意見改變了切分方式，之後沒有人再翻案。',
    },
    links: { [TRACK]: ['system-design.scope', 'system-design.review-evolution'] },
  },
  {
    halvesBack: 1,
    on: [2, 3],
    kind: 'feedback',
    title: {
      en: 'Finance: the date I gave them was nobody’s but mine',
      'zh-TW': '財務部：我給的日期沒有和任何人商量過',
    },
    outcome: {
      en: 'It slipped by two weeks, and Wei worked a weekend because of me.',
      'zh-TW': '後來延了兩週，阿偉因為我週末還在上班。',
    },
    isAgainst: true,
    links: { [TRACK]: ['communication.stakeholder-negotiation'] },
  },
  {
    halvesBack: 1,
    on: [2, 8],
    kind: 'metric',
    project: LEDGER,
    title: { en: 'Ledger index sized before the load test', 'zh-TW': '壓力測試前先估好帳務索引' },
    outcome: {
      en: 'p95 fell from 840 to 120 ms at forty million rows.',
      'zh-TW': '4,000 萬筆資料下，p95 從 840 降到 120 毫秒。',
    },
    link: 'https://dash.example.com/ledger/latency',
    links: { [TRACK]: ['technical-mastery.cs-systems-foundations', 'system-design.nfr-awareness'] },
  },
  {
    halvesBack: 1,
    on: [2, 26],
    kind: 'mentoring',
    title: { en: 'Taught the query planner to four juniors', 'zh-TW': '教 4 位初階工程師看查詢計畫' },
    outcome: {
      en: 'Two of them have since fixed slow reports on their own.',
      'zh-TW': '其中兩位後來自己就把很慢的報表改好了。',
    },
    links: { [TRACK]: ['mentoring.coaching-breadth'], [CASE]: ['mentorship.2'] },
  },
  {
    halvesBack: 1,
    on: [3, 7],
    kind: 'talk',
    project: REPORTS,
    title: { en: 'Presented the export plan to finance', 'zh-TW': '向財務部說明匯出計畫' },
    outcome: {
      en: 'They dropped two reports of their own for it.',
      'zh-TW': '他們因此停掉自己的兩份報表。',
    },
    links: { [TRACK]: ['communication.audience-reach'], [CASE]: ['collaboration.1'] },
  },
  {
    halvesBack: 1,
    on: [3, 15],
    kind: 'feedback',
    title: {
      en: 'Wei: “You are the one I ask when it only happens at night.”',
      'zh-TW': '阿偉：「只在半夜出現的問題，我第一個找你。」',
    },
    outcome: { en: '', 'zh-TW': '' },
    links: { [TRACK]: ['technical-mastery.debugging'], [CASE]: ['technical-leadership.2'] },
  },
  {
    halvesBack: 1,
    on: [3, 24],
    kind: 'delivery',
    title: { en: 'Ran the release with the Kaohsiung team', 'zh-TW': '和高雄團隊一起上線' },
    outcome: {
      en: 'No rollback. Their checklist is ours now.',
      'zh-TW': '沒有回復版本。他們的檢查清單，現在也是我們的。',
    },
    links: {},
  },
  {
    halvesBack: 1,
    on: [4, 12],
    kind: 'code',
    project: AI_TOOLS,
    title: {
      en: 'Wrote the checks that every generated change runs through',
      'zh-TW': '寫出 AI 產生的每份變更都要通過的檢查',
    },
    outcome: {
      en: 'Nine wrong suggestions were stopped in the first month, before anyone reviewed them.',
      'zh-TW': '第一個月就在審查前擋下 9 個錯誤的建議。',
    },
    links: { [TRACK]: ['ai-engineering.output-review', 'ai-engineering.code-generation'] },
  },
  {
    halvesBack: 1,
    on: [4, 21],
    kind: 'metric',
    project: AI_TOOLS,
    title: { en: 'The nightly AI jobs cost twice what I had said', 'zh-TW': '每晚的 AI 工作，花費是我估的兩倍' },
    outcome: {
      en: 'Nobody noticed for six weeks, and neither did I.',
      'zh-TW': '整整 6 週沒有人發現，我也沒有。',
    },
    isAgainst: true,
    links: { [TRACK]: ['ai-engineering.cost-standards'] },
  },
  {
    halvesBack: 1,
    on: [4, 27],
    kind: 'mentoring',
    title: { en: 'Talked with Wei when he was about to leave', 'zh-TW': '阿偉打算離職時，和他談了幾次' },
    what: {
      en: 'Three walks. I promised him nothing, and told Daniel only what Wei had agreed to.',
      'zh-TW': '一起散步了三次。沒有承諾什麼，只把阿偉同意的部分告訴主管。',
    },
    outcome: { en: 'He stays, and leads the gateway now.', 'zh-TW': '他留下來，現在主責閘道。' },
    isPrivate: true,
    links: { [TRACK]: ['mentoring.culture-influence'] },
  },
  {
    halvesBack: 1,
    on: [5, 10],
    kind: 'design',
    project: LEDGER,
    title: {
      en: 'Moved the ledger in five steps, each of which could be undone',
      'zh-TW': '把帳務移轉拆成 5 步，每一步都能回復',
    },
    outcome: {
      en: 'Step three was undone once, at noon, and no customer noticed.',
      'zh-TW': '第 3 步在中午回復過一次，沒有客戶察覺。',
    },
    links: { [TRACK]: ['problem-solving.decomposition', 'problem-solving.scope-of-impact'], [CASE]: ['scope.3'] },
  },
  {
    halvesBack: 0,
    on: [0, 14],
    kind: 'metric',
    project: QUEUE,
    title: { en: 'Tried two queues with last year’s load', 'zh-TW': '用去年的流量實測兩套佇列' },
    outcome: {
      en: 'The simpler one held three times our peak, and choosing took a day.',
      'zh-TW': '較簡單的那套撐住尖峰的 3 倍，一天就選定了。',
    },
    link: 'https://dash.example.com/queue/trial',
    links: { [TRACK]: ['technical-mastery.language-stack', 'problem-solving.experimentation'] },
  },
  {
    halvesBack: 0,
    on: [1, 11],
    kind: 'writing',
    project: QUEUE,
    title: { en: 'Decision record: one queue, and its conventions', 'zh-TW': '架構決策紀錄：只用一套佇列，附使用慣例' },
    outcome: { en: 'Two teams took it over unchanged.', 'zh-TW': '兩個團隊原封不動照用。' },
    link: 'https://wiki.example.com/decisions/52',
    links: {
      [TRACK]: ['technical-mastery.language-stack', 'system-design.adr-documentation', 'communication.written'],
      [CASE]: ['collaboration.3'],
    },
  },
  {
    halvesBack: 0,
    on: [2, 2],
    kind: 'delivery',
    project: AI_TOOLS,
    title: { en: 'A budget for every nightly AI job', 'zh-TW': '為每晚的每項 AI 工作訂預算' },
    outcome: {
      en: 'The bill fell by a third, and every job has an owner.',
      'zh-TW': '帳單少了三分之一，每項工作都有人主責。',
    },
    links: { [TRACK]: ['ai-engineering.cost-standards'] },
  },
  {
    halvesBack: 0,
    on: [3, 9],
    kind: 'incident',
    project: SETTLEMENTS,
    title: { en: 'Led the review of the late settlements', 'zh-TW': '主持結算延遲的事後檢討' },
    outcome: {
      en: 'Three causes, three owners; the last was closed on time.',
      'zh-TW': '3 個原因、3 位負責人，最後一項也如期結案。',
    },
    links: { [TRACK]: ['communication.facilitation', 'code-quality.defects-root-cause'], [CASE]: ['collaboration.2'] },
  },
]
