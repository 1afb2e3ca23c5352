import type { Citation, Day, Law } from '../../law/law.ts'
import type { SentenceView, View } from '../check.ts'

/** Items that may stand between a head and the one that is read. */
const FURTHEST = 12
const NUMBER = /\d+(?:-\d+)?/gu
/** How the words before an item end and it begins: «…; | – », ": | 1) ". */
const ITEM = /[\n;:]\s*(?:[-–—•*]|\d{1,2}[.)]|\p{L}\))\s/u

/**
 * Articles of an item in a list whose head alone names the act: «Уголовный кодекс предусматривает ответственность: – за разжигание
 * розни – статья 174; – …».
 */
export function citedOfHead(view: View, law: Law, on: Day, item: SentenceView): readonly Citation[] {
  const head = headOf(view, item)
  if (head === undefined) return []
  const text = view.text(item)
  const numbers = new Set(text.match(NUMBER))
  return law
    .citations(`${view.text(head)}: ${text}`, item.language, on)
    .filter(({ article }) => article !== undefined && numbers.has(article))
}

/** The nearest sentence before that is no item, if it names an act and no article. */
function headOf(view: View, item: SentenceView): SentenceView | undefined {
  if (!isItem(view, item)) return undefined
  for (let n = item.n - 1; n >= Math.max(0, item.n - FURTHEST); n--) {
    const before = view.sentence(n)
    if (isItem(view, before)) continue
    if (before.citations().length > 0 || !endsWithColon(view, before)) return undefined
    const { acts } = before.ofAll
    for (let token = before.from; token < before.to; token++)
      if (acts.has('act', before.word(token))) return before
    return undefined
  }
  return undefined
}

function isItem(view: View, sentence: SentenceView): boolean {
  return ITEM.test(between(view, sentence.from))
}

function endsWithColon(view: View, { to }: SentenceView): boolean {
  return /:\s/u.test(between(view, to))
}

/** What stands before a word, with the word before and itself. */
function between(view: View, token: number): string {
  return token === 0 ? '' : view.text({ from: token - 1, to: token + 1 })
}
