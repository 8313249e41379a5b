/** Two code points that no text holds: where a value begins and where it ends in a text that it was put into. */
const BEGIN = '\uFDD0'
const END = '\uFDD1'

/** A mark, with the space and the asterisks of bold on its outer side. */
const MARKS = new RegExp(String.raw`( ?)(\**)${BEGIN}|${END}(\**)( ?)`, 'gu')
const HAN_LAST = /\p{Script=Han}$/u
const HAN_FIRST = /^\p{Script=Han}/u
const WIDE_LAST = /[\p{Script=Han}，。、；：？！（）「」『』《》]$/u
const WIDE_FIRST = /^[\p{Script=Han}，。、；：？！（）「」『』《》]/u
const NARROW_LAST = /[\p{Script=Latin}\p{Nd}%]$/u
const NARROW_FIRST = /^[\p{Script=Latin}\p{Nd}]/u

export const markValue = (value: string): string => `${BEGIN}${value}${END}`

/**
 * Chinese takes a space between a Han character and a Latin letter or a digit, and none between two Han characters. A
 * text can't know which its values will be ("AI 工具與現代工程", "Daniel Hsu", "尚未達到"), so that the space beside each
 * marked value is set here. Two values side by side keep the space that parts them.
 */
export const spaceValues = (text: string): string =>
  text.replace(
    MARKS,
    (
      mark: string,
      space: string | undefined,
      bold: string | undefined = '',
      boldAfter: string | undefined = '',
      spaceAfter: string | undefined = '',
      at: number,
    ) => {
      const before = text.slice(Math.max(0, at - 2), at)
      const after = text.slice(at + mark.length, at + mark.length + 2)
      if (space === undefined) {
        if (!HAN_FIRST.test(after)) return boldAfter + spaceAfter
        return boldAfter + (NARROW_LAST.test(before) ? ' ' : WIDE_LAST.test(before) ? '' : spaceAfter)
      }
      if (!HAN_LAST.test(before)) return space + bold
      return (NARROW_FIRST.test(after) ? ' ' : WIDE_FIRST.test(after) ? '' : space) + bold
    },
  )
