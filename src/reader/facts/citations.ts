import type { CitedWords } from '../check.ts'
import { QUOTE_CLOSED, QUOTE_OPENS, type Tokens } from '../tokens.ts'
import { CAPITAL, LATIN, MAY_CITE, NUMERIC, type Words } from '../words.ts'
import {
  endsActName,
  isJoinedPart,
  isOfActName,
  joinsName,
  leadsToAct,
  leadsToName,
  namesAct,
  namesCountry,
  namesPart,
} from './act-words.ts'
import { isArticleNumber, isNumberedArticle } from './citing-words.ts'
import { isCounted } from './measuring-words.ts'
import { sectionAt } from './sections.ts'
import { sentenceWords } from './sentence-words.ts'
import { isYears } from './year-words.ts'

/** Words between an article and its parts or its act. */
const REACH = 8
/** Words of an act's name in quotation marks: «О масс-медиа». */
const LONGEST_NAME = 14
/** Words of an act between «статьям» and the numbers: «статьям УК РК 274 и 131». */
const ACT_BETWEEN = 4
/** "Law on the Prosecutor's Office": small words before a name. */
const JOINING = 2
/** Units of «§§ » before a number. */
const SIGN = 3
const CLOSING = /[)»”“"]/u

/** References to articles of law in a sentence, with the words around them that name part and act. */
export function citationsIn(
  tokens: Tokens,
  words: Words,
  text: string,
  from: number,
  to: number,
): CitedWords[] {
  const found: CitedWords[] = []
  const sentence = sentenceWords(tokens, words, text, from, to)
  const { folded, shape } = sentence
  for (let token = from; token < to; token++) {
    if (shape(token) & NUMERIC) {
      const place = sectionAt(sentence, token)
      if (place && place.from >= (found.at(-1)?.to ?? from)) {
        const end = closedName(Math.max(place.to, endOf(place.to - 1)))
        found.push({ from: place.from, to: end, words: wordsOf(place.from, end) })
        token = end - 1
        continue
      }
    }
    if (!(shape(token) & MAY_CITE)) continue
    const isJoined = isNumberedArticle(folded(token))
    const isNumbered = !isJoined && isArticleNumber(folded(token + 1))
    const isBehind = !isJoined && !isNumbered && isArticleNumber(folded(token - 1))
    const number = isJoined ? token : isNumbered ? token + 1 : isBehind ? token - 1 : numberBehindAct(token)
    if (number === undefined) continue
    const first = firstOf(isBehind ? number : token)
    const end = endOf(Math.max(token, number))
    found.push({ from: first, to: end, words: wordsOf(first, end) })
    token = Math.max(token, end - 1)
  }
  return found

  /** «статьям УК РК 274 и 131» */
  function numberBehindAct(article: number): number | undefined {
    let at = article + 1
    while (at <= article + ACT_BETWEEN && (namesAct(folded(at)) || namesCountry(folded(at)))) at++
    return at > article + 1 && isArticleNumber(folded(at)) ? at : undefined
  }

  /** Back over the parts and the act that stand before the article, and the name of that act. */
  function firstOf(article: number): number {
    let first = article
    let act = false
    const previous = found.at(-1)?.to ?? from
    for (let at = article - 1; at >= Math.max(previous, article - REACH); at--) {
      act = namesAct(folded(at))
      if (act || namesPart(folded(at))) first = at
      if (act) break
    }
    if (!act) return first
    const earliest = Math.max(previous, first - LONGEST_NAME)
    while (first > earliest && !isClosed(first) && isOfActName(folded(first - 1))) first--
    return openedName(first, earliest)
  }

  /** «Прокуратура туралы» Заңның: a name in quotation marks right before the act. */
  function openedName(act: number, earliest: number): number {
    if (act === from || !isClosed(act)) return act
    for (let at = act - 1; at >= earliest; at--) if ((tokens.before[at] as number) & QUOTE_OPENS) return at
    return act
  }

  /** Whether a quotation ends right before the token. */
  function isClosed(token: number): boolean {
    return ((tokens.before[token] as number) & QUOTE_CLOSED) !== 0
  }

  /** Behind the numbers and the act that they lead to, with its country and its name. */
  function endOf(last: number): number {
    let end = Math.min(to, last + 1)
    let at = end
    const furthest = Math.min(to, end + REACH)
    while (at < furthest && !namesAct(folded(at)) && leadsOn(at)) {
      if (isArticleNumber(folded(at)) && !isMeasure(at)) end = at + 1
      at++
    }
    if (at < furthest && namesAct(folded(at))) {
      end = at + 1
      while (end < to && (namesAct(folded(end)) || namesCountry(folded(end)) || isOfName(end))) end++
      while (end > at + 1 && leadsToName(folded(end - 1))) end--
    }
    while (end < to && isJoinedPart(folded(end))) end++
    return closedName(end)
  }

  /** Whether a word may stand between an article's number and its act. */
  function leadsOn(at: number): boolean {
    const word = folded(at)
    if (shape(at) & MAY_CITE) return false
    return isArticleNumber(word) || namesPart(word) || leadsToAct(word)
  }

  /** «по статье 274 и 7 лет тюрьмы»: a number behind the article that is none of an article. */
  function isMeasure(at: number): boolean {
    return isYears(folded(at + 1)) || isCounted(folded(at + 1))
  }

  /** "Code of Administrative Offences", «Кодекса об административных правонарушениях»: what stands behind the act. */
  function isOfName(at: number): boolean {
    if (endsActName(folded(at))) return true
    const isName = (token: number): boolean => (shape(token) & CAPITAL) !== 0 && (shape(token) & LATIN) !== 0
    let name = at
    while (name < at + JOINING && joinsName(folded(name))) name++
    return isName(name)
  }

  /** Закона «О прокуратуре»: a name in quotation marks right behind the act. */
  function closedName(last: number): number {
    const named = folded(last - 1)
    if (last >= to || !((tokens.before[last] as number) & QUOTE_OPENS)) return last
    if (!namesAct(named) && !namesCountry(named)) return last
    for (let at = last + 1; at <= Math.min(to, last + LONGEST_NAME); at++)
      if (at === to || isClosed(at)) return at
    return last
  }

  function wordsOf(first: number, end: number): string {
    const start = withSign(first)
    const close = tokens.end[end - 1] as number
    const opened = start > 0 && (tokens.before[first] as number) & QUOTE_OPENS && first < end - 1 ? 1 : 0
    const cited = text.slice(start - opened, close)
    const mark = text[close] ?? ''
    const isOwn = mark === ')' ? cited.lastIndexOf('(') > cited.lastIndexOf(')') : CLOSING.test(mark)
    return isOwn ? cited + mark : cited
  }

  /** «§ 130»: the sign is no word. */
  function withSign(first: number): number {
    const start = tokens.start[first] as number
    const sign = /§+\s?$/u.exec(text.slice(Math.max(0, start - SIGN), start))
    return sign ? start - sign[0].length : start
  }
}
