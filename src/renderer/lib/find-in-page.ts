import { foldText } from './find-in-text.ts'

const SKIPPED = 'script, style, .sr, [aria-hidden=true], [hidden]'

/**
 * Where a text stands on the screen that is shown, in the order of the page. Case and width count as in every search of
 * ours, and a phrase is found as it is written. Text is looked for within each block, so that marked-up words don't hide a phrase.
 */
export const findInPage = (root: Element, query: string): Range[] => {
  const sought = foldText(query.trim()).folded
  if (sought === '') return []
  return blocksOf(root).flatMap((nodes) => rangesIn(nodes, sought))
}

/** Runs of text nodes that are read as one: those that share their closest element which is not inline. */
const blocksOf = (root: Element): Text[][] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node.parentElement === null || node.parentElement.closest(SKIPPED) !== null || !isShown(node.parentElement)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  })
  const blocks: Text[][] = []
  let last: Element | null = null
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    const block = blockOf(node)
    if (block === last) blocks.at(-1)?.push(node)
    else blocks.push([node])
    last = block
  }
  return blocks
}

const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true })

const blockOf = (node: Text): Element | null => {
  let element = node.parentElement
  while (element !== null && getComputedStyle(element).display === 'inline') element = element.parentElement
  return element
}

const rangesIn = (nodes: readonly Text[], sought: string): Range[] => {
  const text = foldText(nodes.map(({ data }) => data).join(''))
  const ranges: Range[] = []
  for (let at = text.folded.indexOf(sought); at !== -1; at = text.folded.indexOf(sought, at + sought.length)) {
    const start = pointAt(nodes, text.offsets[at] ?? 0)
    const end = pointAt(nodes, text.offsets[at + sought.length] ?? text.length)
    if (start === null || end === null) continue
    const range = document.createRange()
    range.setStart(...start)
    range.setEnd(...end)
    ranges.push(range)
  }
  return ranges
}

const pointAt = (nodes: readonly Text[], offset: number): [Text, number] | null => {
  let rest = offset
  for (const node of nodes) {
    if (rest <= node.length) return [node, rest]
    rest -= node.length
  }
  return null
}
