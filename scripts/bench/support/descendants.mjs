import { readFileSync, readdirSync } from 'node:fs'

/**
 * The memory of a process and all it started, each shared page counted by its share (PSS), in MB. Linux only.
 *
 * @param {number} pid
 */
export function pssOfTree(pid) {
  const kilobytes = [pid, ...descendants(pid)].map((each) => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${each}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
    } catch {
      return 0 // ended meanwhile
    }
  })
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024
}

/**
 * @param {number} pid
 * @returns {number[]}
 */
function descendants(pid) {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        return [{ pid: Number(name), parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) }]
      } catch {
        return []
      }
    })
  const below = (/** @type {number} */ of) => {
    const children = parents.filter(({ parent }) => parent === of).map((each) => each.pid)
    return [...children, ...children.flatMap(below)]
  }
  return below(pid)
}
