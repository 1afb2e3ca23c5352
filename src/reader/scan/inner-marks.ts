import type { Tag, Trilingual } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import { CLOSE_QUOTE, classOf, DIGIT, LETTER, OPEN_QUOTE, STRAIGHT_QUOTE } from './characters.ts'

/** Marks that words are set in, and those that stand within them; within these stand the first ones again. */
const ANGLED = { opens: '«', closes: '»', within: ['„', '“'] } as const
const CURLY = { opens: '“', closes: '”', within: ['‘', '’'] } as const
const PAIRS = [ANGLED, CURLY]
const MARKS: Readonly<Record<Tag, Pair>> = { kk: ANGLED, ru: ANGLED, en: CURLY }

export type Pair = typeof ANGLED | typeof CURLY

/**
 * Words as they stand within our own marks: «Закона «О прокуратуре»» becomes «Закона „О прокуратуре“», and within English marks
 * “Закона ‘О прокуратуре’”.
 * @param before what we say before the words, whose last character may be our mark
 * @param behind what we say behind them
 */
export function withInnerMarks(words: string, before: string, behind: string): string {
  return within(words, pairAround(before, behind))
}

/** Our marks that words between two pieces of a sentence are set in, if any. */
export function pairAround(before: string, behind: string): Pair | undefined {
  return PAIRS.find(({ opens, closes }) => before.endsWith(opens) && behind.startsWith(closes))
}

/** Words in the marks that each language sets around what it quotes. */
export function inOurMarks(words: string): Trilingual {
  return inEach((tag) => {
    const { opens, closes } = MARKS[tag]
    return opens + withInnerMarks(words, opens, closes) + closes
  })
}

/** Words of a statement as they stand in a sentence of ours that quotes them; nothing where it does not. */
export function asQuotedIn(sentence: string, words: string): string | undefined {
  return [words, ...PAIRS.map((pair) => within(words, pair))].find((form) => sentence.includes(form))
}

/** A sentence of ours with other words in place of those that it quotes, and these as they stand in it; nothing where it has none. */
export function withOtherWords(
  sentence: string,
  words: string,
  other: string,
): { readonly sentence: string; readonly words: string } | undefined {
  const form = asQuotedIn(sentence, words)
  if (form === undefined) return undefined
  const at = sentence.indexOf(form)
  const [before, behind] = [sentence.slice(0, at), sentence.slice(at + form.length)]
  const set = withInnerMarks(other, before, behind)
  return { sentence: before + set + behind, words: set }
}

/** A stop or comma that closes an inner quotation at the end: our sentence has its own behind our marks. */
const STOP_AT_END = /[.,](?=[’“]$)/u

/** Words as they stand within these marks of ours; as they are where they stand in none. */
export function within(words: string, pair: Pair | undefined): string {
  if (pair === undefined || !mayHoldMark(words)) return words
  const levels = [pair.within, [pair.opens, pair.closes]] as const
  let changed = ''
  let kept = 0
  let deep = 0
  for (const { at, is } of marksIn(words)) {
    changed += words.slice(kept, at)
    kept = at + 1
    // What the quoted words open, and close behind them, would stand open to the end of our sentence.
    if (is === 'open') continue
    if (is === 'opens') deep++
    const [opening, closing] = levels[(Math.max(deep, 1) - 1) % 2] as (typeof levels)[number]
    changed += is === 'opens' ? opening : closing
    if (is === 'closes' && deep > 0) deep--
  }
  return kept === 0 ? words : (changed + words.slice(kept)).replace(STOP_AT_END, '')
}

/** A mark that changes: one that opens, and closes in the same words, one that closes, or one that stays open. */
interface Mark {
  readonly at: number
  is: 'opens' | 'closes' | 'open'
}

function marksIn(words: string): readonly Mark[] {
  const marks: Mark[] = []
  /** Those that are open, the innermost last. */
  const open: Mark[] = []
  for (let at = 0; at < words.length; at++) {
    const kind = classOf[words.charCodeAt(at)]
    if (kind !== OPEN_QUOTE && kind !== CLOSE_QUOTE && kind !== STRAIGHT_QUOTE) continue
    if (!CHANGED.has(words[at] as string)) continue
    const innermost = open.at(-1)
    const mark: Mark = { at, is: opens(words, at, innermost && words[innermost.at]) ? 'open' : 'closes' }
    marks.push(mark)
    if (mark.is === 'open') open.push(mark)
    else {
      const opened = open.pop()
      if (opened !== undefined) opened.is = 'opens'
    }
  }
  return marks
}

const CHANGED: ReadonlySet<string> = new Set('«»“”„"')

let lastAsked = ''
let lastHolds = false

/** Most words hold no mark; each question asks in three languages, and so does what is missing: of the same words one after the other. */
function mayHoldMark(words: string): boolean {
  if (words !== lastAsked) {
    lastAsked = words
    lastHolds = /[«»“”„"]/u.test(words)
  }
  return lastHolds
}

/** Whether the mark at `at` opens: “ closes behind „ and behind itself, where no word begins with it. */
function opens(words: string, at: number, innermost: string | undefined): boolean {
  const mark = words[at]
  if (mark === '«' || mark === '„') return true
  if (mark === '»' || mark === '”') return false
  return mark === '"' ? opensAt(words, at) : innermost === undefined || opensAt(words, at)
}

/** A straight mark opens before a letter that no word or stop stands before. */
function opensAt(words: string, at: number): boolean {
  const behind = classOf[words.charCodeAt(at + 1)]
  return isSpaceOrMark(words, at - 1) && (behind === LETTER || behind === DIGIT || behind === OPEN_QUOTE)
}

function isSpaceOrMark(words: string, at: number): boolean {
  return at < 0 || /[\s([«“„"]/u.test(words[at] as string)
}
