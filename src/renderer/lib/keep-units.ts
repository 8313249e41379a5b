const NO_BREAK = '\u00A0'

/** A Chinese line never ends between a number and what it counts: 另外 5 項, 第 4 個. */
export const keepUnits = (text: string): string =>
  text.replace(/(?<=\d) (?=\p{Script=Han})/gu, NO_BREAK).replace(/(?<=第) (?=\d)/gu, NO_BREAK)
