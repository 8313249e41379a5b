/**
 * The Chinese face that ships with the app, for systems that may have none (Linux). Its list of subsets is long, so it is
 * fetched apart from the first paint; the browser then loads only the subsets whose characters are shown.
 */
export const loadChineseFont = async (): Promise<void> => {
  await Promise.all([import('@fontsource/noto-sans-tc/400.css'), import('@fontsource/noto-sans-tc/700.css')])
}
