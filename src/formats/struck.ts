import type { Note } from '../reader/format.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { spaced } from './letters.ts'
import { beginningOf } from './shown-ends.ts'

/** What is struck out is shown as what is said no more. */
const STRUCK = 'del, s, strike, [style*="line-through"]'

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
    const words = spaced(node.textContent)
    const around = node.parentElement
    // A page that is struck out as a whole has no other words.
    if (around === null || node.nodeName === 'BODY' || node.nodeName === 'HTML') continue
    node.remove()
    if (words !== '') struck.push({ words, around })
  }
  return struck
}

/** That words were left out because they are struck out; no note where none were. */
export function struckNotes(words: readonly string[]): readonly Note[] {
  return words.length === 0 ? [] : [{ code: 'struck-out', values: { words: beginningOf(words.join(' … ')) } }]
}
