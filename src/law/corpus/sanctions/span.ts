import { onceOf } from '../../once.ts'
import type { SanctionWords } from './words/sanction-words.ts'

/** Where the penalties of a paragraph stand: after the verb up to the end of its sentence, or between the dash and the verb. */
export function sanctionSpan(
  said: string,
  text: string,
  open: boolean,
  known: SanctionWords,
): { readonly from: number; readonly to: number } | undefined {
  const { verb, verbLast } = known
  const found = verb.exec(said)
  if (found === null) return undefined
  if (!verbLast) {
    const from = found.index + found[0].length
    return { from, to: from + sentenceEnd(said.slice(from), text.slice(from), verb) }
  }
  const to = lastVerb(said, known)
  if (open) return { from: 0, to }
  const dash = said.indexOf(' – ')
  return dash >= 0 && dash < found.index ? { from: dash + 3, to } : undefined
}

const everyVerb = onceOf(({ verb }: SanctionWords) => new RegExp(verb, 'gu'))

/** Where the last verb of the first sentence with one stands: each penalty may have its own. */
function lastVerb(said: string, known: SanctionWords): number {
  const verbs = [...said.matchAll(everyVerb(known))].map(({ index }) => index)
  const past = verbs.findIndex((at, place) => place > 0 && said.slice(verbs[place - 1], at).includes('.'))
  return verbs.at(past < 0 ? -1 : past - 1) as number
}

const SENTENCE_END = /(?<=[\p{L}\d)]{2})\.(?=\s+\p{Lu})/gu

/** End of the sentence of the last sanction: a sentence behind it tells when nobody is punished. */
function sentenceEnd(said: string, text: string, verb: RegExp): number {
  for (const { index } of text.matchAll(SENTENCE_END)) if (!verb.test(said.slice(index))) return index
  return said.length
}
