import type { CitedWords, Stretch } from '../check.ts'
import { isArticleNumber, isNumberBehind } from '../scan/article-numbers.ts'
import type { Tokens } from '../scan/tokens.ts'
import { MAY_CITE, NUMERIC, type Words } from '../scan/words.ts'
import { nothing } from '../tables/nothing.ts'
import { beforeArticle, behindName, behindReference } from './reference-ends.ts'
import { type SentenceWords, sentenceWords } from './sentence-words.ts'

/** Words of an act between «статьям» and the numbers: «статьям УК РК 274 и 131». */
const ACT_BETWEEN = 4
/** Units of «§§ » before a number. */
const SIGN = 3
const CLOSING = /[)»”“"]/u
const NONE = nothing<Omit<CitedWords, 'named'>>()

/** References to articles of law in a sentence, with the words around them that name part and act. */
export function citationsIn(
  tokens: Tokens,
  words: Words,
  text: string,
  from: number,
  to: number,
): readonly Omit<CitedWords, 'named'>[] {
  const first = firstCiting(tokens, words, from, to)
  if (first === to) return NONE
  const found: Omit<CitedWords, 'named'>[] = []
  const sentence = sentenceWords(tokens, words, text, from, to)
  for (let token = first, previous = from; token < to; token++) {
    const place = referenceAt(sentence, token, previous)
    if (place === undefined) continue
    found.push({ from: place.from, to: place.to, words: wordsOf(sentence, place) })
    previous = place.to
    token = previous - 1
  }
  return found
}

/** The first word that a reference may be told by, else `to`: most sentences have none. */
function firstCiting(tokens: Tokens, words: Words, from: number, to: number): number {
  let token = from
  while (token < to && !((words.shape[tokens.word[token] as number] as number) & (NUMERIC | MAY_CITE)))
    token++
  return token
}

/** The reference whose number or article stands at a token, apart from the one before it, which ends at `previous`. */
function referenceAt(sentence: SentenceWords, token: number, previous: number): Stretch | undefined {
  const { folded, shape, ofAll } = sentence
  const ofWord = shape(token)
  if (ofWord & NUMERIC) {
    const place = statuteAt(sentence, token)
    if (place && place.from >= previous) {
      const to = Math.max(place.to, behindReference(sentence, place.to - 1))
      return { from: place.from, to: behindName(sentence, to) }
    }
  }
  if (!(ofWord & MAY_CITE)) return undefined
  if (ofAll.acts.has('joinedArticle', folded(token))) return around(sentence, token, token, previous)
  if (isNumberBehind(folded(token + 1), ofAll)) return around(sentence, token, token + 1, previous)
  if (isArticleNumber(folded(token - 1), ofAll)) return around(sentence, token - 1, token, previous)
  const number = numberBehindAct(sentence, token)
  return number === undefined ? undefined : around(sentence, token, number, previous)
}

/** «18 U.S.C. § 1343», "section 24 of the Food Act": as one of the languages alone cites. */
function statuteAt(sentence: SentenceWords, number: number): Stretch | undefined {
  for (const { at } of sentence.ofAll.statutes) {
    const place = at(sentence, number)
    if (place) return place
  }
  return undefined
}

/** An article and its number with what belongs to them. */
function around(sentence: SentenceWords, first: number, last: number, previous: number): Stretch {
  return { from: beforeArticle(sentence, first, previous), to: behindReference(sentence, last) }
}

/** «статьям УК РК 274 и 131» */
function numberBehindAct({ folded, ofAll }: SentenceWords, article: number): number | undefined {
  const { acts } = ofAll
  let at = article + 1
  while (at <= article + ACT_BETWEEN && (acts.has('act', folded(at)) || acts.has('country', folded(at)))) at++
  return at > article + 1 && isNumberBehind(folded(at), ofAll) ? at : undefined
}

/** The words as they are written, with a sign before them and a mark that closes behind them what they open. */
function wordsOf({ text, tokens, opensQuote }: SentenceWords, { from, to }: Stretch): string {
  const start = withSign(text, tokens.start[from] as number)
  const close = tokens.end[to - 1] as number
  const opened = start > 0 && opensQuote(from) && from < to - 1 ? 1 : 0
  const cited = text.slice(start - opened, close)
  const mark = text[close] ?? ''
  const isOwn = mark === ')' ? cited.lastIndexOf('(') > cited.lastIndexOf(')') : CLOSING.test(mark)
  return isOwn ? cited + mark : cited
}

/** «§ 130»: the sign is no word. */
function withSign(text: string, start: number): number {
  const sign = /§+\s?$/u.exec(text.slice(Math.max(0, start - SIGN), start))
  return sign ? start - sign[0].length : start
}
