/** `0–2`, or `2+` where it is open. */
export const spanText = ({ min, max }: { readonly min: number; readonly max: number | null }): string =>
  max === null ? `${min}+` : min === max ? `${min}` : `${min}–${max}`
