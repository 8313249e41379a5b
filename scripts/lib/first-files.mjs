/**
 * What each page needs before it can show anything, in at most two files of its own: the process that answers for files
 * also opens the data, and forty files would each wait for its turn.
 *
 * A module that one page needs at once goes into that page's file, one that several need at once into a shared file; what is
 * imported later stays as the bundler splits it.
 *
 * @param {readonly string[]} entries the modules that pages begin with
 * @returns {(id: string, graph: import('rolldown').ChunkingContext) => string | null}
 */
export function firstFiles(entries) {
  /** @type {Map<string, ReadonlySet<string>>} */
  const known = new Map()
  return (id, graph) => {
    const needing = entries.filter((entry) => {
      const needed = known.get(entry) ?? neededAtOnce(entry, graph)
      known.set(entry, needed)
      return needed.has(id)
    })
    if (needing.length === 0) return null
    return needing.length === 1 ? `first-${String(entries.indexOf(String(needing[0])))}` : 'first'
  }
}

/**
 * @param {string} entry
 * @param {import('rolldown').ChunkingContext} graph
 */
function neededAtOnce(entry, graph) {
  /** @type {Set<string>} */
  const found = new Set()
  const waiting = [entry]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue
    found.add(id)
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []))
  }
  return found
}
