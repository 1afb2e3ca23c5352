import { blockText } from '../blocks.ts'
import type { DomElement } from '../dom.ts'
import type { Struck } from '../struck.ts'
import { Words } from './words.ts'

const COVERED = 0.5
const MOST_LOOKED_AT = 100

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
