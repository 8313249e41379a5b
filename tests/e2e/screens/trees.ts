/**
 * What a screen reader is told of the main screens, in the order in which it is told: landmarks, headings, and what each
 * chart and choice is called. Whatever stands between is left out, so that only a change of these asks to be looked at.
 */
export const TREES: Readonly<Record<string, Readonly<Record<'en' | 'zh-TW', string>>>> = {
  home: {
    en: `
      - navigation "Sections":
        - button "Search or do…"
        - link "Home"
        - link /Assess \\d/
        - link "Evidence"
        - link "Growth"
        - link "Ladders"
        - link "Guide"
        - link "Settings"
      - main:
        - heading "Home" [level=1]
        - button "Note evidence"
        - button "New assessment"
        - heading "Continue" [level=2]
        - list:
          - listitem:
            - img /\\d+ of \\d+ answered/
            - heading [level=3]
            - button /^Continue .+/
        - heading "Where you stand" [level=2]
        - table:
          - rowgroup:
            - row "Ladder Result Trend Change Open"
    `,
    'zh-TW': `
      - navigation "主要區段":
        - button "搜尋或執行…"
        - link "首頁"
        - link /評估 \\d/
        - link "佐證"
        - link "成長"
        - link "職涯階梯"
        - link "使用說明"
        - link "設定"
      - main:
        - heading "首頁" [level=1]
        - button "記下佐證"
        - button "新增評估"
        - heading "繼續" [level=2]
        - list:
          - listitem:
            - img /共 \\d+ 列，已評 \\d+ 列/
            - heading [level=3]
            - button /^繼續.+/
        - heading "目前位置" [level=2]
        - table
    `,
  },
  'assess, rows': {
    en: `
      - main:
        - heading /Software Engineer Track/ [level=1]
        - status
        - button /^Undo/
        - button "Redo" [disabled]
        - button /^Target L4/
        - navigation "Competencies":
          - list:
            - listitem:
              - button "Technical Mastery 5 of 6 answered ×2"
          - switch "Unanswered only"
          - switch "Last cycle"
          - button "How to rate"
        - region "Technical Mastery":
          - heading "Technical Mastery" [level=2]
          - button "About this competency"
          - button "About this ladder"
          - button "Note on Language & stack"
          - radiogroup "Language & stack, rated L4":
            - radio /^L1 Junior/
            - radio /^L4 .+/ [checked]
            - radio /expected by the target/
          - radiogroup "CS & systems foundations, unanswered"
        - complementary "Result so far":
          - heading "Result so far" [level=2]
          - img /^Weighted average/
          - img /^Radar.+Technical not yet known; Quality 3, target 4/
    `,
    'zh-TW': `
      - main:
        - heading /軟體工程師職涯階梯/ [level=1]
        - status
        - button /^復原/
        - button "重做" [disabled]
        - button /^目標 L4/
        - navigation "職能":
          - list:
            - listitem:
              - button /^技術專精/
          - switch "只看未評"
          - switch "上一週期"
          - button "如何評分"
        - region "技術專精 Technical Mastery":
          - heading "技術專精 Technical Mastery" [level=2]
          - radiogroup "語言與技術堆疊，已評 L4":
            - radio /^L1 初階工程師/
            - radio /^L4 .+/ [checked]
          - radiogroup "資訊科學與系統基礎，未評"
        - complementary "目前的結果":
          - heading "目前的結果" [level=2]
          - img /^加權平均/
          - img /^雷達圖/
    `,
  },
  'result, weighted': {
    en: `
      - main:
        - heading /Software Engineer Track/ [level=1]
        - region "Level":
          - img "3 of 5 stones stand"
          - heading "L3 Senior" [level=2]
          - link:
            - img "Weighted average 3.5"
        - region "How it came about":
          - button "Show the rule step by step"
        - region "Profile":
          - radiogroup "Show as":
            - radio "Chart" [checked]
            - radio "Table"
          - img /^Radar.+Technical 4, target 5; Quality 3, target 4/
          - img /^Dot plot, strongest first/
        - region "Competencies":
          - table
        - heading "Strengths" [level=2]
        - heading "Gaps" [level=2]
    `,
    'zh-TW': `
      - main:
        - heading /軟體工程師職涯階梯/ [level=1]
        - region "職級":
          - img "5 顆石頭中立起 3 顆"
          - heading "L3 資深工程師" [level=2]
          - link:
            - img "加權平均 3.5"
        - region "結果怎麼來的":
          - button "逐步查看規則"
        - region "輪廓":
          - radiogroup "顯示方式":
            - radio "圖表" [checked]
            - radio "表格"
          - img /^雷達圖：技術專精 4，目標 5；程式碼品質 3，目標 4/
          - img /^點圖，由強到弱/
        - region "職能":
          - table
        - heading "強項" [level=2]
        - heading "落差" [level=2]
    `,
  },
  growth: {
    en: `
      - main:
        - heading "History" [level=1]
        - radiogroup "Show as":
          - radio "Charts" [checked]
          - radio "Tables"
        - heading /cycles/ [level=2]
        - img /2026 H2/
        - heading "Each competency" [level=2]
        - figure:
          - img
    `,
    'zh-TW': `
      - main:
        - heading "歷史紀錄" [level=1]
        - radiogroup "顯示方式"
        - heading /期/ [level=2]
        - img /2026/
        - heading "各項職能" [level=2]
        - figure:
          - img
    `,
  },
}
