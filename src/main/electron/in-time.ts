/** [trust H9] A page that isn't there by then never will be. */
const TIME_LIMIT_MS = 30_000

/** The work, which fails where it takes too long. */
export async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('printing took too long'))
    }, TIME_LIMIT_MS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
