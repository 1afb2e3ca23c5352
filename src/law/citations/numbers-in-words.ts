import { fold } from '../fold.ts'
import { ENGLISH_ANCHOR, KAZAKH_ANCHOR, RUSSIAN_ANCHOR } from './anchors.ts'
import { inCitations } from './any-language.ts'
import { isNumeral, spelledNumber } from './spelled-numbers.ts'
import type { Token } from './tokens.ts'
import * as words from './words.ts'

/** Words of the longest number, "nine hundred and ninety-nine", with its marks. */
const LONGEST = 6
/** «Вторая статья» may be the second of those that somebody is charged with. */
const MAY_COUNT = 10

/** An article in a text without figures, and the words right beside it. */
const ARTICLE = new RegExp(
  `(?:(?<!\\p{L})(\\p{L}+)[\\s‐‑-]+)?(?<!\\p{L})(?:${inCitations('article')})(?!\\p{L})\\.?(?:\\s+(\\p{L}+))?`,
  'giu',
)

/** Whether a text may cite an article by a number in words; cheap, since most texts cite none. */
export function citesInWords(text: string): boolean {
  for (const [, before, behind] of text.matchAll(ARTICLE))
    if ([before, behind].some((word) => word !== undefined && isNumeral(fold(word)))) return true
  return false
}

/** Writes numbers of articles that stand in words in figures: «статья двадцатая», "article twenty", «жиырмасыншы бап». */
export function inFigures(tokens: readonly Token[]): readonly Token[] {
  const textAt = (at: number): string => tokens[at]?.text ?? ''
  const written: Token[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at] as Token
    const spelled = token.kind === 'word' && isNumeral(token.text) ? spelledNumber(textAt, at) : undefined
    if (spelled === undefined || spelled.end - at > LONGEST) {
      written.push(token)
      at++
      continue
    }
    const { value, end, isOrdinal } = spelled
    const number: Token = { ...token, text: String(value), kind: 'number', letters: 'lower' }
    const anchor = tokens[end]
    if (isOrdinal && anchor !== undefined && KAZAKH_ANCHOR.test(anchor.text)) {
      // As «20-бап» is written: «20 бап» counts.
      written.push(number, { ...number, text: '-', kind: 'mark', glued: true }, { ...anchor, glued: true })
      at = end + 1
    } else if (isOrdinal && value > MAY_COUNT && anchor !== undefined && isAnchor(anchor.text)) {
      written.push({ ...anchor, glued: false }, { ...number, glued: false })
      at = end + 1
    } else if (isBehind(tokens, at, spelled)) {
      written.push(number)
      at = end
    } else {
      written.push(...tokens.slice(at, end))
      at = end
    }
  }
  return written
}

function isAnchor(text: string): boolean {
  return RUSSIAN_ANCHOR.test(text) || ENGLISH_ANCHOR.test(text)
}

/** «Статья двадцатая», "article twenty"; «статьи второй части» speaks of a part, «статья три года не применялась» of years. */
function isBehind(
  tokens: readonly Token[],
  at: number,
  { value, end, isOrdinal }: { readonly value: number; readonly end: number; readonly isOrdinal: boolean },
): boolean {
  const before = tokens[at - 1]?.text === '.' ? at - 2 : at - 1
  const article = tokens[before]?.text ?? ''
  const next = tokens[end]?.text ?? ''
  if (words.rankOf(next) !== undefined || words.COUNTED.test(next)) return false
  if (isOrdinal || ENGLISH_ANCHOR.test(article)) return isAnchor(article)
  // «Статья сто семьдесят четыре УК», as people say it; what small letters go on with may be counted.
  const isOfAct = tokens[end]?.kind === 'word' && tokens[end]?.letters !== 'lower'
  return value > MAY_COUNT && isOfAct && RUSSIAN_ANCHOR.test(article)
}
