/** Per cent of the normal text size, rising. */
export const TEXT_SIZES = [90, 100, 110, 125, 150] as const
