import { foundWay } from '#main/assessments/found-way.ts'
import type { SearchWay } from '#main/threads/way-search.ts'

/** Looks for a way in this very thread: what the thread beside the app says is held to it. */
export const searchHere: SearchWay = async (question) => foundWay(question)
