import { isArticleNumber } from '../scan/article-numbers.ts'
import { CAPITAL, LATIN, MAY_CITE } from '../scan/words.ts'
import type { SentenceWords } from './sentence-words.ts'

/** Words between an article and its parts or its act. */
const REACH = 8
/** Words of an act's name in quotation marks: «О масс-медиа». */
const LONGEST_NAME = 14
/** The same of one that a sentence begins with. */
const SHORT_NAME = 7
/** "Law on the Prosecutor's Office": small words before a name. */
const JOINING = 2

/** What is written behind a number: «217/A», «261 bis», «20-A(3)(b)». */
const SLASHED = /^(?:\p{L}|\d{1,2})$/u
const LATIN_ORDER = /^(?:bis|ter|quater|quinquies|sexies)$/u
const OPENED = /^\)?\s?\($/u
const PIECE = /^(?:\d{1,3}\p{L}?|\p{L}|i{1,3}|i?v|vi{1,3})$/u

/** Back over the parts and the act that stand before the article, and the name of that act, but not before `earliest`. */
export function beforeArticle(sentence: SentenceWords, article: number, earliest: number): number {
  const { folded, closesQuote, ofAll } = sentence
  const { acts } = ofAll
  let first = article
  let act = false
  for (let at = article - 1; at >= Math.max(earliest, article - REACH); at--) {
    act = acts.has('act', folded(at))
    if (act || acts.has('part', folded(at))) first = at
    if (act) break
  }
  if (!act) return first
  const furthest = Math.max(earliest, first - LONGEST_NAME)
  while (first > furthest && !closesQuote(first) && acts.has('naming', folded(first - 1))) first--
  return closesQuote(first) ? openedName(sentence, first, furthest) : capitalName(sentence, first, furthest)
}

/**
 * Онлайн-жарнама туралы | Заңның: a name without marks begins with the capital that stands nearest within a sentence, or with the
 * sentence itself: «Сайлау туралы конституциялық заңның». Where neither is near, the act is called by its kind alone.
 */
function capitalName(
  { folded, from, gap, ofAll: { acts }, shape }: SentenceWords,
  end: number,
  earliest: number,
): number {
  if (!acts.has('behindName', folded(end))) return end
  let at = end - 1
  for (; at > from && at >= earliest && gap(at + 1).trim() === ''; at--) {
    if (!(shape(at) & CAPITAL)) continue
    // «Қазақстан Республикасының Президенті туралы»
    while (at > Math.max(from, earliest) && acts.has('country', folded(at - 1))) at--
    return at
  }
  const isFirst = at === from && at >= earliest && end - at <= SHORT_NAME && gap(at + 1).trim() === ''
  return isFirst ? at : end + 1
}

/** «Прокуратура туралы» Заңның: a name in quotation marks right before the act. */
function openedName({ from, opensQuote, closesQuote }: SentenceWords, act: number, earliest: number): number {
  if (act === from || !closesQuote(act)) return act
  for (let at = act - 1; at >= earliest; at--) if (opensQuote(at)) return at
  return act
}

/** Behind the numbers and the act that they lead to, with its country and its name. */
export function behindReference(sentence: SentenceWords, last: number): number {
  const { folded, to, ofAll } = sentence
  const { acts } = ofAll
  let end = behindPieces(sentence, Math.min(to, last + 1))
  let at = end
  const furthest = Math.min(to, end + REACH)
  while (at < furthest && !acts.has('act', folded(at)) && leadsOn(sentence, at)) {
    const isNumber = isArticleNumber(folded(at), ofAll) && !isMeasure(sentence, at)
    if (isNumber) end = behindPieces(sentence, at + 1)
    at = isNumber ? end : at + 1
  }
  if (at < furthest && acts.has('act', folded(at))) {
    end = at + 1
    while (end < to && belongsToAct(sentence, end)) end++
    while (end > at + 1 && acts.has('leading', folded(end - 1))) end--
  }
  while (end < to && acts.has('joinedPart', folded(end))) end++
  return behindName(sentence, end)
}

/** What belongs to the number that ends here: «217 | /A», «261 | bis», «20-A | (3)(b)». */
function behindPieces({ text, tokens, folded, gap, to }: SentenceWords, end: number): number {
  let at = end
  if (at < to && gap(at) === '/' && SLASHED.test(folded(at))) at++
  if (at < to && LATIN_ORDER.test(folded(at))) at++
  while (at < to && OPENED.test(gap(at)) && PIECE.test(folded(at)) && text[tokens.end[at] as number] === ')')
    at++
  return at
}

/** Закона «О прокуратуре»: behind a name in quotation marks right behind the act that ends here. */
export function behindName(
  { folded, opensQuote, closesQuote, to, ofAll: { acts } }: SentenceWords,
  end: number,
): number {
  const named = folded(end - 1)
  if (end >= to || !opensQuote(end)) return end
  if (!acts.has('act', named) && !acts.has('country', named)) return end
  for (let at = end + 1; at <= Math.min(to, end + LONGEST_NAME); at++)
    if (at === to || closesQuote(at)) return at
  return end
}

/** Whether a word may stand between an article's number and its act. */
function leadsOn(sentence: SentenceWords, at: number): boolean {
  const { folded, shape, ofAll } = sentence
  const word = folded(at)
  if (shape(at) & MAY_CITE) return false
  if (isArticleNumber(word, ofAll) || isOfForeignName(sentence, at)) return true
  return LEADING_ON.some((name) => ofAll.acts.has(name, word))
}

/** "Of the | Turkish Penal Code": whose act it is, right behind the word that leads to its name. */
function isOfForeignName({ folded, shape, ofAll: { acts } }: SentenceWords, at: number): boolean {
  return (shape(at) & CAPITAL) !== 0 && (shape(at) & LATIN) !== 0 && acts.has('withinName', folded(at - 1))
}

const LEADING_ON = ['part', 'toAct', 'naming'] as const

/** Whether a word behind an act still names it, or tells whose it is. */
function belongsToAct(sentence: SentenceWords, at: number): boolean {
  const { acts } = sentence.ofAll
  const word = sentence.folded(at)
  return acts.has('act', word) || acts.has('country', word) || isOfName(sentence, at)
}

/** «по статье 274 и 7 лет тюрьмы»: a number behind the article that is none of an article. */
function isMeasure({ folded, ofAll }: SentenceWords, at: number): boolean {
  return ofAll.years.has('years', folded(at + 1)) || ofAll.figures.has('counted', folded(at + 1))
}

/** "Code of Administrative Offences", «Кодекса об административных правонарушениях»: what stands behind the act. */
function isOfName({ folded, shape, ofAll: { acts } }: SentenceWords, at: number): boolean {
  if (acts.has('nameEnd', folded(at))) return true
  let name = at
  while (name < at + JOINING && acts.has('withinName', folded(name))) name++
  return (shape(name) & CAPITAL) !== 0 && (shape(name) & LATIN) !== 0
}
