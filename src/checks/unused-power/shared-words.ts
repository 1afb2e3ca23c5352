import type { SentenceView } from '../../reader/check.ts'
import { tokensOf } from '../../reader/stretch.ts'

/** Letters by which words of one root are known, of words that are longer. */
const ROOT = 4
/** Words that an offence has in common with the case of it at least. */
const SHARED = 2
/** Sentences that are kept for a root: one that stands in more of them tells none from another. */
const KEPT = 32

/** Numbers of sentences by the roots of their words. */
export type ByRoot = ReadonlyMap<string, readonly number[]>

/** Reads off the roots of sentences, once for all that they are held against. */
export function byRoot(sentences: readonly SentenceView[]): ByRoot {
  const found = new Map<string, number[]>()
  for (const sentence of sentences)
    for (const root of rootsOf(sentence)) {
      const numbers = found.get(root)
      if (numbers === undefined) found.set(root, [sentence.n])
      else if (numbers.length < KEPT) numbers.push(sentence.n)
    }
  return found
}

/** Whether a sentence has several words of one other: «звучат угрозы в адрес врачей … за угрозы врачам задержан». */
export function sharesWords(sentence: SentenceView, others: ByRoot): boolean {
  const met = new Map<number, number>()
  for (const root of rootsOf(sentence))
    for (const n of others.get(root) ?? []) {
      const count = (met.get(n) ?? 0) + 1
      if (count >= SHARED) return true
      met.set(n, count)
    }
  return false
}

/** Words of a sentence by their roots, roughly: «угрозы» and «угрозами» are one; short words, those of any text («вчера», "although") and bodies are left out. */
function rootsOf(sentence: SentenceView): ReadonlySet<string> {
  const { clauses, generalWords, isLinkWord } = sentence.spokenIn
  const { clauseOpeners, joiners, postpositions = [] } = clauses
  const bodies = tokensOf(sentence.hits('body'))
  const roots = new Set<string>()
  for (let token = sentence.from; token < sentence.to; token++) {
    const word = sentence.word(token)
    if (word.length <= ROOT || bodies.has(token) || generalWords.has(word)) continue
    if (isLinkWord?.(word) === true) continue
    if ([clauseOpeners, joiners, postpositions].some((words) => words.includes(word))) continue
    // "A case over the stone-throwing" is of those who throw stones.
    for (const part of word.split('-')) if (part.length > ROOT) roots.add(part.slice(0, ROOT))
  }
  return roots
}
