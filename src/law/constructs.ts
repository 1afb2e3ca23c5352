import { fold } from './fold.ts'

/** The pieces of an article that a citation names, and the words that name them. */
export interface Construct {
  readonly start: number
  readonly end: number
  readonly articles: readonly string[]
  readonly part?: string
  readonly point?: string
  /** Kazakh names the act before the article. */
  readonly actFirst: boolean
}

const TOKEN = /\p{L}+|\d+(?:-\d+)?|[().,;-]/gu
const DASHES = /[‐‑‒–—−]/g
const IGNORED = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff|[«»"“”„]/g
const POSSESSIVE = /['’ʼ]s(?!\p{L})/gu
const ANCHOR = /^(?:ст|стст|стать(?:я|и|е|ю|ей|ею|ям|ями|ях)|статей|arts?|articles?)$/
const KAZAKH_ANCHOR = /^(?:бап|баб)/
const KAZAKH_PLURAL = /^баптар/
const PLURAL = /^(?:стст|статей|статья(?:м|ми|х)|статьи|arts|articles)$/
const NUMBER = /^\d/
const AND = /^(?:,|и|або|және|мен|пен|and|or|или)$/

/** Names of an article's pieces; a Kazakh point («тармақша») is told before a paragraph («тармақ»). */
const PART = /^(?:чч?|част(?:ь|и|ью|ей|ям|ями|ях)|parts?|бөлі[кг].*)$/
const POINT = /^(?:пп|подп|подпункт.*|subparagraphs?|items?|points?|тармақша.*)$/
const PARAGRAPH = /^(?:п|пункт.*|paras?|paragraphs?|clauses?|тарма[қғ].*)$/

const ORDINALS: readonly (readonly [RegExp, string])[] = [
  [/^(?:перв(?:ая|ой|ую|ые|ых)|бірінші|first)$/, '1'],
  [/^(?:втор(?:ая|ой|ую|ые|ых)|екінші|second)$/, '2'],
  [/^(?:треть(?:я|ей|ю)|үшінші|third)$/, '3'],
  [/^(?:четверт(?:ая|ой|ую)|төртінші|fourth)$/, '4'],
  [/^(?:пят(?:ая|ой|ую)|бесінші|fifth)$/, '5'],
  [/^(?:шест(?:ая|ой|ую)|алтыншы|sixth)$/, '6'],
  [/^(?:седьм(?:ая|ой|ую)|жетінші|seventh)$/, '7'],
]
/** Words and marks that may stand among the pieces of a citation. */
const FILLER = /^(?:[().,-]|of|the|и|я|й|ю|ей|ой|го|ші|шы|және|осы)$/

/** Words, numbers and the marks between them, folded. */
export function tokenise(text: string): string[] {
  return (text.replace(IGNORED, '').replace(POSSESSIVE, '').replace(DASHES, '-').match(TOKEN) ?? []).map(fold)
}

/** Every place where an article is named with its number. */
export function findConstructs(tokens: readonly string[]): Construct[] {
  const found: Construct[] = []
  let from = 0
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? ''
    const construct = ANCHOR.test(token)
      ? anchored(tokens, index, from)
      : KAZAKH_ANCHOR.test(token)
        ? kazakh(tokens, index, from)
        : undefined
    if (construct === undefined) continue
    found.push(construct)
    from = construct.end
    index = Math.max(index, construct.end - 1)
  }
  return found
}

/** «ч. 3 ст. 174», "Art. 174(3)", «174-й статьёй». */
function anchored(tokens: readonly string[], anchor: number, from: number): Construct | undefined {
  let first = anchor + 1
  let plural = PLURAL.test(tokens[anchor] ?? '')
  while (first < anchor + 5 && /^(?:[.]|ст|стст)$/.test(tokens[first] ?? '')) {
    if (tokens[first] !== '.') plural = true
    first++
  }
  if (!NUMBER.test(tokens[first] ?? '')) return before(tokens, anchor, from)
  const articles = [tokens[first] ?? '']
  let end = first + 1
  if (plural) {
    while (AND.test(tokens[end] ?? '') && NUMBER.test(tokens[end + 1] ?? '')) {
      articles.push(tokens[end + 1] ?? '')
      end += 2
    }
  }
  const after = piecesAfter(tokens, end)
  const start = startOfPieces(tokens, anchor, from)
  const ahead = readPieces(tokens.slice(start, anchor))
  const behind = readPieces(tokens.slice(end, after))
  const bracketed = brackets(tokens, end)
  return {
    start,
    end: after,
    articles: articles.map(firstOfRange),
    actFirst: false,
    ...joined({ ...behind, ...bracketed, ...ahead }),
  }
}

/** «174-й статьёй». */
function before(tokens: readonly string[], anchor: number, from: number): Construct | undefined {
  let index = anchor - 1
  if (/^(?:я|й|ю|ей|ой|ая|ую)$/.test(tokens[index] ?? '')) index--
  if (tokens[index] === '-') index--
  const article = tokens[index] ?? ''
  if (index < from || index === anchor - 1 || !NUMBER.test(article)) return undefined
  return { start: index, end: anchor + 1, articles: [article], actFirst: false }
}

/** «274-бабының 2-бөлігі», «174, 180-баптары». */
function kazakh(tokens: readonly string[], anchor: number, from: number): Construct | undefined {
  let index = anchor - 1
  if (tokens[index] === '-') index--
  if (index < from || !NUMBER.test(tokens[index] ?? '')) return undefined
  const articles = [tokens[index] ?? '']
  if (KAZAKH_PLURAL.test(tokens[anchor] ?? '')) {
    while (index - 2 >= from && AND.test(tokens[index - 1] ?? '') && NUMBER.test(tokens[index - 2] ?? '')) {
      index -= 2
      articles.push(tokens[index] ?? '')
    }
  }
  const end = piecesAfter(tokens, anchor + 1)
  return {
    start: index,
    end,
    articles: articles.reverse().map(firstOfRange),
    actFirst: true,
    ...joined(readPieces(tokens.slice(anchor + 1, end))),
  }
}

interface Pieces {
  readonly part?: string
  readonly paragraph?: string
  readonly point?: string
}

/** Where the pieces before an article begin. */
function startOfPieces(tokens: readonly string[], anchor: number, from: number): number {
  let start = anchor
  for (let index = anchor - 1; index >= Math.max(from, anchor - 12); index--) {
    const token = tokens[index] ?? ''
    if (isMarker(token)) start = startOfValue(tokens, index, from)
    else if (!isValue(token) && !FILLER.test(token)) break
  }
  return start
}

/** A value may stand before its marker: «второй частью», «2-я часть», "third part". */
function startOfValue(tokens: readonly string[], marker: number, from: number): number {
  let index = marker - 1
  while (index > from && /^(?:я|й|ю|ей|ой|-)$/.test(tokens[index] ?? '')) index--
  return index >= from && isValue(tokens[index] ?? '') ? index : marker
}

/** Where the pieces after an article end: before the next citation's own pieces. */
function piecesAfter(tokens: readonly string[], from: number): number {
  let end = from
  for (let index = from; index < Math.min(tokens.length, from + 12); index++) {
    const token = tokens[index] ?? ''
    if (ANCHOR.test(token))
      return tokens[index - 1] === ',' || tokens[index - 1] === 'и' ? end : opening(tokens, from)
    if (isMarker(token) || isValue(token)) end = index + 1
    else if (token === ')' && end === index) end = index + 1
    else if (!FILLER.test(token)) break
  }
  return trimmed(tokens, from, end)
}

/** «ст. 174, ч. 3 ст. 180»: what follows the first comma belongs to the next article. */
function opening(tokens: readonly string[], from: number): number {
  let end = from
  while (end < tokens.length && end < from + 6 && /^[()]$|^\d/.test(tokens[end] ?? '')) end++
  return tokens[from] === '(' ? end : from
}

/** A number that no piece of an article stands beside («ст. 274, 5 человек») is not part of the citation. */
function trimmed(tokens: readonly string[], from: number, end: number): number {
  const slice = tokens.slice(from, end)
  if (slice.some(isMarker)) return end
  return tokens[from] === '(' ? opening(tokens, from) : from
}

function isMarker(token: string): boolean {
  return PART.test(token) || POINT.test(token) || PARAGRAPH.test(token)
}

function isValue(token: string): boolean {
  return NUMBER.test(token) || ordinal(token) !== undefined
}

function ordinal(token: string): string | undefined {
  return ORDINALS.find(([pattern]) => pattern.test(token))?.[1]
}

/** Pairs each marker with the value after it, or else before it (always before it in Kazakh). */
function readPieces(tokens: readonly string[]): Pieces {
  const found: { part?: string; paragraph?: string; point?: string } = {}
  tokens.forEach((token, index) => {
    if (!isMarker(token)) return
    const inKazakh = /[бтқғі]/.test(token) && /^(?:бөлі|тарма)/.test(token)
    const value = inKazakh
      ? valueBefore(tokens, index)
      : (valueAfter(tokens, index) ?? valueBefore(tokens, index))
    if (value === undefined) return
    if (PART.test(token)) found.part ??= value
    else if (POINT.test(token)) found.point ??= value
    else found.paragraph ??= value
  })
  return found
}

function valueAfter(tokens: readonly string[], marker: number): string | undefined {
  let index = marker + 1
  while (
    index < marker + 5 &&
    (tokens[index] === '.' || PART.test(tokens[index] ?? '') || tokens[index] === 'п')
  )
    index++
  return valueAt(tokens, index)
}

function valueBefore(tokens: readonly string[], marker: number): string | undefined {
  let index = marker - 1
  while (index > marker - 4 && /^(?:я|й|ю|ей|ой|ші|шы|-|\))$/.test(tokens[index] ?? '')) index--
  return valueAt(tokens, index)
}

function valueAt(tokens: readonly string[], index: number): string | undefined {
  const token = tokens[index] ?? ''
  return NUMBER.test(token) ? firstOfRange(token) : ordinal(token)
}

/** "174(3)", "1(6)". */
function brackets(tokens: readonly string[], from: number): Pieces {
  const one = bracket(tokens, from)
  if (one === undefined) return {}
  const two = bracket(tokens, from + 3)
  return { part: one, ...(two === undefined ? {} : { point: two }) }
}

function bracket(tokens: readonly string[], at: number): string | undefined {
  const value = tokens[at + 1] ?? ''
  return tokens[at] === '(' && NUMBER.test(value) && tokens[at + 2] === ')' ? value : undefined
}

/** A paragraph is a part of its own, or a point where a part is named too. */
function joined({ part, paragraph, point }: Pieces): { readonly part?: string; readonly point?: string } {
  const whole = part ?? paragraph
  const piece = point ?? (part === undefined ? undefined : paragraph)
  return { ...(whole === undefined ? {} : { part: whole }), ...(piece === undefined ? {} : { point: piece }) }
}

/** «ст. 174-180» names the first of them; «456-2» is one article. */
function firstOfRange(number: string): string {
  const [first = '', second] = number.split('-')
  return second !== undefined && Number(second) > Number(first) ? first : number
}
