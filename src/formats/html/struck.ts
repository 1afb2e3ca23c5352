import { blockText } from '../blocks.ts'
import type { DomDocument, DomElement } from '../dom.ts'
import { Words } from './words.ts'

/** What is struck out is shown as what is said no more. */
const STRUCK = 'del, s, strike, [style*="line-through"]'
const COVERED = 0.5
const MOST_LOOKED_AT = 100

/** Words that were struck out, and the element whose other words they stood among. */
export interface Struck {
  readonly words: string
  readonly around: DomElement
}

/** Takes what is struck out off the page. */
export function withoutStruck(document: DomDocument): readonly Struck[] {
  const struck: Struck[] = []
  for (const node of [...document.querySelectorAll(STRUCK)]) {
    // What is struck out twice went with what stands around it.
    if (!node.isConnected) continue
    const words = (node.textContent ?? '').replace(/\s+/gu, ' ').trim()
    const around = node.parentElement
    // A page that is struck out as a whole has no other words.
    if (around === null || node.nodeName === 'BODY' || node.nodeName === 'HTML') continue
    node.remove()
    if (words !== '') struck.push({ words, around })
  }
  return struck
}

/** Words that were struck out of a text, not of what else stands on its page. */
export function struckIn(text: string, struck: readonly Struck[]): readonly string[] {
  if (struck.length === 0) return []
  const taken = new Words(text)
  // A law that shows its changes strikes out many words of one element, which may be the whole text.
  const known = new Map<DomElement, boolean>()
  return struck
    .slice(0, MOST_LOOKED_AT)
    .filter(({ around }) => {
      const isOfText = known.get(around) ?? taken.shareOf(blockText(withWords(around))) >= COVERED
      known.set(around, isOfText)
      return isOfText
    })
    .map(({ words }) => words)
}

function withWords(node: DomElement): DomElement {
  let around = node
  while (around.parentElement !== null && !/[\p{L}\p{N}]/u.test(around.textContent ?? ''))
    around = around.parentElement
  return around
}
