import { isApposed } from './apposition.ts'
import type { Formulas } from './formulas.ts'
import { wordCount } from './matches.ts'

const LONGEST_TERM = 300
const MOST_ADVERBIAL = 3
const MOST_APPOSED = 3
const DASH = / [–-] | -(?=\p{L})|(?<=\p{L})–(?=see )|(?<=[\p{L})"])– |(?<=")–| –(?=[\p{L}"])| [–-]$|: |:$/gu
const QUOTED = /^"[^"]{1,100}", (?!")/
const SENTENCE = /[;!?]|[\p{L})"]{3}\. |\d\. /u

/** Where the term of an item ends and its meaning begins, in the words of the item. */
export function separator(
  words: string,
  formulas: Formulas,
  announced: boolean,
  byHeading: boolean,
): { readonly term: number; readonly says: number } | undefined {
  const start = words.slice(0, LONGEST_TERM)
  const marks = [...start.matchAll(DASH)].map(({ index, 0: mark }) => ({ at: index, mark }))
  const verb = formulas.verb.exec(start)
  if (verb !== null) marks.push({ at: verb.index, mark: verb[0] })
  // «“Boat”, any floating craft»: nothing but a comma parts a term in quotes, where the law says that these are terms.
  const quoted = marks.length === 0 && announced && !byHeading ? QUOTED.exec(start) : null
  if (quoted !== null) marks.push({ at: quoted[0].length - 2, mark: ', ' })
  const stop = announced && !byHeading ? formulas.stopped?.exec(start) : null
  const stopped = stop?.groups?.term ?? stop?.groups?.quoted
  if (stopped !== undefined) return { term: stopped.length, says: stop?.[0].length ?? 0 }
  marks.sort((one, other) => one.at - other.at)
  for (const [index, { at, mark }] of marks.entries()) {
    const term = start.slice(0, at)
    if (SENTENCE.test(term)) return undefined
    if (!balanced(term)) continue
    const says = at + mark.length
    // «Физические лица – граждане и лица без гражданства»: nothing else parts the item.
    const isLast = announced && index === marks.length - 1 && wordCount(term) <= MOST_APPOSED
    if (!isLast && isApposed(words, { from: at, to: says }, formulas)) continue
    const last = /[–:-]$/.test(mark) && says >= words.length
    if (last && !announced) return undefined
    const colon = mark.startsWith(':')
    const longest = colon ? 8 : announced && !byHeading ? 40 : 12
    if (term.trim() === '' || wordCount(term) > longest) return undefined
    if (colon && last && byHeading) return undefined
    if (formulas.noTerm.test(term) || formulas.noMeaning.test(words.slice(says))) return undefined
    if (/^\d+(?:[.,]\d+)?$/.test(term.trim())) return undefined
    if (
      (!announced || byHeading) &&
      (formulas.told.test(term) || formulas.notDefining.test(words.slice(says)))
    )
      return undefined
    if (!announced && isAdverb(words.slice(says), formulas)) return undefined
    return { term: at, says }
  }
  return undefined
}

/** «Орган ведет учет – ежегодно» */
const isAdverb = (says: string, formulas: Formulas): boolean =>
  says.trim() !== '' && wordCount(says) <= MOST_ADVERBIAL && formulas.adverbial.test(says)

function balanced(words: string): boolean {
  let open = 0
  let quotes = 0
  for (const mark of words) {
    if (mark === '(') open++
    else if (mark === ')') open--
    else if (mark === '"') quotes++
  }
  return open <= 0 && quotes % 2 === 0
}
