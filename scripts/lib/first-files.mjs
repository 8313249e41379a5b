/**
 * What the app needs before it can show anything, in two files: the process that answers for files also opens the data, and
 * forty files would each wait for their turn. What another page needs as well is in a file of its own, so that this page
 * does not load the whole app; all else stays as the bundler splits it.
 *
 * @param {string} app the module that the app begins with
 * @param {string} other the module that the other page begins with
 * @returns {import('vite').Rolldown.CodeSplittingGroup[]}
 */
export function firstFiles(app, other) {
  /** @type {{ app: ReadonlySet<string>, other: ReadonlySet<string> } | undefined} */
  let known
  /** @param {import('vite').Rolldown.ChunkingContext} graph */
  const needed = (graph) => (known ??= { app: neededAtOnce(app, graph), other: neededAtOnce(other, graph) })
  return [
    {
      name: (id, graph) => (needed(graph).app.has(id) && needed(graph).other.has(id) ? 'shared' : null),
      tags: ['$initial'],
      priority: 2,
    },
    { name: (id, graph) => (needed(graph).app.has(id) ? 'first' : null), tags: ['$initial'], priority: 1 },
  ]
}

/**
 * @param {string} entry
 * @param {import('vite').Rolldown.ChunkingContext} graph
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
