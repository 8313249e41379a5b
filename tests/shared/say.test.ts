import { describe, expect, it } from 'vitest'
import { createSay } from '#shared/say.ts'
import { markValue, spaceValues } from '#shared/space-values.ts'

const put = (before: string, value: string, after: string): string => spaceValues(before + markValue(value) + after)

describe('values in a Chinese text', () => {
  it('have a space between a Han character and a Latin letter or a digit', () => {
    expect(put('查看', 'AI 工具與現代工程', '的各列')).toBe('查看 AI 工具與現代工程的各列')
    expect(put('想請教', 'Daniel Hsu', '的問題')).toBe('想請教 Daniel Hsu 的問題')
    expect(put('顯示', '2026 上半年', '的答案')).toBe('顯示 2026 上半年的答案')
    expect(put('達', '80%', '以上')).toBe('達 80% 以上')
  })

  it('have none between two Han characters, nor beside a full-width mark', () => {
    expect(put('最低的一列在 ', '尚未達到', '，')).toBe('最低的一列在尚未達到，')
    expect(put('', '3 天前', ' 刪除')).toBe('3 天前刪除')
    expect(put('排在 ', '第二季（範例）', ' 之前')).toBe('排在第二季（範例）之前')
    expect(put('「', 'Debugging', '」的筆記')).toBe('「Debugging」的筆記')
  })

  it('set the space outside what is bold', () => {
    expect(put('**', 'Debugging', '**沒有可評的項目')).toBe('**Debugging** 沒有可評的項目')
    expect(put('結果是 **', '條件齊備', '**')).toBe('結果是**條件齊備**')
    expect(put('結果是**', 'L3', '**')).toBe('結果是 **L3**')
  })

  it('keep the space that parts two values, and the spaces that a text or a value has', () => {
    expect(spaceValues(`${markValue('除錯')} ${markValue('資深')}`)).toBe('除錯 資深')
    expect(put('在 ', 'L3', ' 以上')).toBe('在 L3 以上')
    expect(put('「', '從A到B 的路', '」')).toBe('「從A到B 的路」')
  })

  it('are spaced in every Chinese text, and left alone in an English one', () => {
    expect(createSay('zh-TW')('result:seeRows', { name: 'AI 工具與現代工程' })).toBe('查看 AI 工具與現代工程的各列')
    expect(createSay('zh-TW')('home:continue.count', { count: 3 })).toBe('3 份草稿')
    expect(createSay('en')('result:seeRows', { name: '除錯' })).toBe('See the rows of 除錯')
  })
})
