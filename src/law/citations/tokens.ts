import type { CountryOf, CountryWord } from '../country-words.ts'
import { fold } from '../fold.ts'
import { withoutGreekMarks } from '../greek-marks.ts'

/** A word, a number (`456-2` is one), or a mark, folded. */
export interface Token {
  readonly text: string
  /** `end` is a mark that ends a sentence. */
  readonly kind: 'word' | 'number' | 'mark' | 'end'
  /** No space stands before it. */
  readonly glued: boolean
  readonly letters: 'lower' | 'title' | 'upper'
  /** Of a word that names the country whose law is cited. */
  readonly home: CountryWord | undefined
}

const TOKEN = /\p{L}+|\d+(?:[-‐‑]\d+)?|\n[^\S\n]*\n|[().,;:&§¶№«»"“”„!?…–‐‑/-]/gu
const IGNORED = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g
const LONG_DASHES = /[‒—−]/g
const POSSESSIVE = /['’ʼ]s(?!\p{L})/gu
/** «456 прим 2» is said for 456-2. */
const PRIM = /(?<=\d)[^\S\n]?прим[.]?[^\S\n]?(?=\d)/giu
/** «№ 274 бабы», «№ 174, № 274 баптары». */
const KAZAKH_NUMBER =
  /№[^\S\n]?(?=(?:\d+(?!\d)(?:-\d+(?!\d))?,?[^\S\n]?(?:(?:және|мен|бен|пен)[^\S\n])?(?:№[^\S\n]?)?){1,20}-?[^\S\n]?ба[бп])/gu
const SUPERSCRIPT = /(?<=\d)[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g
const NEXT_SENTENCE = /^\s+[\p{Lu}«"“„(\d]/u
/** What a full stop shortens, so that it ends no sentence. */
const SHORTENED =
  /^(?:\p{L}|ст|стст|чч|пп|подп|абз|гг|см|др|тыс|млн|млрд|руб|тг|им|arts?|paras?|no|nos|sec|cl|pt|st|mr|mrs|ms|dr|v|б)$/u

/**
 * Words, numbers and the marks between them.
 * @param countryOf tells the words that name the country whose law is cited
 */
export function tokenise(source: string, countryOf: CountryOf): Token[] {
  const text = withoutGreekMarks(source)
    .replace(IGNORED, '')
    .replace(POSSESSIVE, '')
    .replace(LONG_DASHES, '–')
    .replace(PRIM, '-')
    .replace(KAZAKH_NUMBER, '')
    .replace(SUPERSCRIPT, (digits) => `-${digits.normalize('NFKC')}`)
  const tokens: Token[] = []
  let end = -1
  for (const match of text.matchAll(TOKEN)) {
    const [raw] = match
    const previous = tokens.at(-1)
    const kind = kindOf(raw, previous, text.slice(match.index + raw.length, match.index + raw.length + 4))
    const folded = kind === 'number' ? raw.replace(/[‐‑]/, '-') : fold(raw).replace(/[‐‑]/, '-')
    tokens.push({
      text: folded,
      kind,
      glued: match.index === end,
      letters: lettersOf(raw),
      home: kind === 'word' ? countryOf(folded) : undefined,
    })
    end = match.index + raw.length
  }
  return tokens
}

function kindOf(raw: string, previous: Token | undefined, next: string): Token['kind'] {
  if (/^\p{L}/u.test(raw)) return 'word'
  if (/^\d/.test(raw)) return 'number'
  if (raw.startsWith('\n')) return 'end'
  if (/[!?…]/.test(raw)) return 'end'
  const isStop = raw === '.' && NEXT_SENTENCE.test(next) && !SHORTENED.test(previous?.text ?? '')
  return isStop ? 'end' : 'mark'
}

function lettersOf(raw: string): Token['letters'] {
  if (!/^\p{Lu}/u.test(raw)) return 'lower'
  return raw.length > 1 && !/^.\p{Ll}+$/u.test(raw) ? 'upper' : 'title'
}

/** How many tokens brackets and quotation marks may hold to be skipped. */
const INSIDE = 40
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '«': '»', '“': '”', '„': '“', '"': '"' }

/** For each opening bracket or quotation mark, where it closes. */
export function closings(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const open: number[] = []
  tokens.forEach(({ text, kind }, index) => {
    if (kind !== 'mark') return
    const last = open.at(-1)
    if (last !== undefined && CLOSING[tokens[last]?.text ?? ''] === text) {
      if (index - last <= INSIDE) found.set(last, index)
      open.pop()
    } else if (text in CLOSING) open.push(index)
  })
  return found
}
