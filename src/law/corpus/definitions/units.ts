import { JOINING } from './joining-words.ts'
import { POINT_LETTERS } from './point-letters.ts'

/** A paragraph, part or point of a text: from, to, and where its words begin after its number. */
export interface Unit {
  readonly from: number
  readonly body: number
  readonly to: number
  readonly indent: number
  /** How it is numbered: `)` for `1)`, `.` for `1.`, `a` for letters, `-` for a dash; empty where it is not. */
  readonly style: Style
  readonly number: number
  /** Inserted later: `2-1)`. */
  readonly inserted: boolean
}

export type Style = '' | ')' | '.' | 'a' | '-'

export interface Span {
  readonly from: number
  readonly to: number
}

const NUMBERED = String.raw`(\d{1,4})(?:[-.](\d{1,3}))*\\?([.)]|\/(?= ))`
const CLAUSE = String.raw`\d{1,2}(?:\.\d{1,2}){0,2}\.(\d{1,3})(?= +\p{L})`
const BRACKETED = String.raw`\((\d{1,3})[a-z]?\)(?:\([a-z]{1,2}\)(?= ))?`
const LETTERED = String.raw`(?:\(?([${POINT_LETTERS}]{1,4}|[ivxl]{1,6})(?:-\d{1,2})?\)|[a-z]\.(?= +"))`
const LABEL = new RegExp(
  String.raw`^[ *]*(?:${NUMBERED}|${CLAUSE}|${BRACKETED}|${LETTERED}|([–•-]))(?: +|(?<=\d\))(?=\p{L})|(?="))`,
  'u',
)
/** Points that follow each other on one line. */
const NEXT_POINT =
  /(?<=[:;–])(?<!\d\) –) +(?=(?:\d{1,3}(?:-\d{1,2})?\\?\)|\([a-z]{1,2}\)) )|(?<=[:;]) *(?=\d{1,3}\)\p{L})/gu

/** Parts a text that `plain` made into its paragraphs and points. */
export function unitsOf(text: string): readonly Unit[] {
  const units: Unit[] = []
  let line = 0
  while (line <= text.length) {
    const end = text.indexOf('\n', line)
    const stop = end < 0 ? text.length : end
    let from = line
    for (const { index } of text.slice(line, stop).matchAll(NEXT_POINT)) {
      add(units, text, from, line + index)
      from = line + index
    }
    add(units, text, from, stop)
    line = stop + 1
  }
  return units
}

function add(units: Unit[], text: string, from: number, to: number): void {
  const words = text.slice(from, to)
  if (words.trim() === '') return
  const found = LABEL.exec(words.slice(0, 80))
  const indent = words.length - words.trimStart().length
  const joiner = endsItem(text, units.at(-1)) ? (JOINS.exec(words.slice(0, 80))?.[0].length ?? 0) : 0
  const stop = from + words.trimEnd().replace(/\*$/, '').length
  if (found === null) {
    units.push({
      from,
      body: from + Math.max(indent, joiner),
      to: stop,
      indent,
      style: '',
      number: 0,
      inserted: false,
    })
    return
  }
  const [label, number, inserted, mark, clause, bracketed, letter, dash] = found
  units.push({
    from,
    body: from + label.length,
    to: stop,
    indent,
    style: styleOf(mark, bracketed, letter, dash),
    number: Number(number ?? clause ?? bracketed ?? 0),
    inserted: inserted !== undefined,
  })
}

/** «…;\nа также лодка – судно»: what joins an item is no part of it. */
const JOINS = new RegExp(String.raw`^ *(?:${JOINING}) +(?=[\p{L}"])`, 'u')

const endsItem = (text: string, unit: Unit | undefined): boolean =>
  unit !== undefined && text[unit.to - 1] === ';'

/** A clause of a standard, «3.1 …», is numbered as a paragraph is. */
function styleOf(
  mark: string | undefined,
  bracketed: string | undefined,
  letter: string | undefined,
  dash: string | undefined,
): Style {
  if (dash !== undefined) return '-'
  if (letter !== undefined) return 'a'
  return bracketed !== undefined || mark === ')' || mark === '/' ? ')' : '.'
}

const SENTENCE =
  /(?<=;)\s+(?=(?:термин|понятие|слово|выражение|под)\s|["«“‘][^"»”’;]{1,60}["»”’] (?:[–—-] |деген |термині |ұғымы |сөзі |означа|обознача))|(?<=[\p{L})"»”]{2}[.!?]|[.!?]["»”)])\s+(?=[\p{Lu}"«“(]|\d+\\?[.)]\s)/gu
const LONGEST_WORD = 14
const ABBREVIATED =
  /(?:^|[\s(])(?:ст|стст|пп|им|гг|тг|см|art|arts|no|nos|para|paras|etc|mr|mrs|sec|inc|ltd|ч|п)\.\s*$|^(?:примечани[ея]|ескертпе(?:лер)?|notes?)\.\s*$/i

/** Sentences between two places of the original text. */
export function sentencesOf(text: string, from: number, to: number): readonly Span[] {
  const spans: Span[] = []
  const words = text.slice(from, to)
  let start = 0
  for (const { index, 0: gap } of words.matchAll(SENTENCE)) {
    if (ABBREVIATED.test(words.slice(Math.max(0, index - LONGEST_WORD), index))) continue
    spans.push({ from: from + start, to: from + index })
    start = index + gap.length
  }
  if (start < words.length) spans.push({ from: from + start, to })
  return spans
}
