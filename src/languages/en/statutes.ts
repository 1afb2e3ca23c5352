import type { Stretch } from '../../reader/check.ts'
import type { SentenceWords } from '../../reader/facts/sentence-words.ts'
import type { StatuteReferences } from '../../reader/language/statutes.ts'
import { CAPITAL, NUMERIC } from '../../reader/scan/words.ts'

/** What statutes in English call their provisions. Of the short ones only an act behind them tells that they are cited. */
const PLAIN: ReadonlySet<string> = new Set(['section', 'sections', 'sec', 'secs'])
const SHORT: ReadonlySet<string> = new Set(
  's,ss,regulation,regulations,reg,regs,rule,rules,schedule,schedules,clause,clauses'.split(','),
)
/** Collections cited by the number before them: "18 U.S.C. § 1343". */
const COLLECTIONS: ReadonlySet<string> = new Set(['usc', 'u.s.c', 'u.s.c.', 'cfr', 'c.f.r', 'c.f.r.', 'usca'])
/** Pieces that stand before their section: "subsection (2) of section 264". */
const PIECES: ReadonlySet<string> = new Set(
  'subsection,subsections,paragraph,paragraphs,para,subparagraph,part'.split(','),
)
const STATUTE =
  /^(?:acts?|code|codes|law|laws|regulations?|rules|order|ordinance|decree|statute|constitution|charter|bill)$/u
const JOINS = /^(?:of|the|and|on|for|in|to|against|by|with|from)$/u
const YEAR = /^(?:1[6-9]|20)\d\d$/u
const NUMBER = /^\d{1,5}[a-z]{0,3}(?:[-.]\d+[a-z]?)?$/u
const PIECE = /^(?:\d{1,3}[a-z]?|[a-z]{1,4})$/u

const CITED_STATUTE = /\b(?:acts?|regulations?|rules|ordinance|decree|statute|u\.?s\.?c|c\.?f\.?r)\b/iu

/** Words of the name of a statute at most, and numbers in a list of sections. */
const LONGEST_NAME = 14
const MOST_NUMBERS = 12
/** Words behind a statute that may lead to its country: "of the". */
const LED = 4

/**
 * Reads "section 1 of the Sexual Offences (Amendment) Act 1992", "s 24(2) of the Food Act 2014", "18 U.S.C. § 1343", "§ 130".
 * @returns the reference whose number stands at `number`, or nothing
 */
function sectionAt(sentence: SentenceWords, number: number): Stretch | undefined {
  const { folded, shape, gap } = sentence
  if (!(shape(number) & NUMERIC) || !NUMBER.test(folded(number))) return undefined
  const before = folded(number - 1)
  const isSigned = gap(number).includes('§')
  const isOfCollection = COLLECTIONS.has(before) && (shape(number - 2) & NUMERIC) !== 0
  const isPlain = PLAIN.has(before)
  if (!isSigned && !isOfCollection && !isPlain && !SHORT.has(before)) return undefined
  const numbersEnd = behindNumbers(sentence, number)
  if (isOfCollection) return { from: number - 2, to: numbersEnd }
  const act = behindAct(sentence, numbersEnd)
  if (isSigned) return { from: number, to: act ?? numbersEnd }
  if (YEAR.test(folded(number)) || /[,;:!?–—]/u.test(gap(number))) return undefined
  const ahead = beforeSection(sentence, number - 1)
  const isNamed = act !== undefined || isStatute(sentence, ahead - 1)
  if (!isNamed && (!isPlain || isOfElse(sentence, numbersEnd))) return undefined
  return { from: isStatute(sentence, ahead - 1) ? nameStart(sentence, ahead) : ahead, to: act ?? numbersEnd }
}

/** Behind "24(2)(c)", "12 and 13", "5-7". */
function behindNumbers({ folded, gap, to }: SentenceWords, number: number): number {
  let at = number + 1
  for (let count = 0; count < MOST_NUMBERS; count++) {
    while (at < to && /^\s?[)\]]?[([]$/u.test(gap(at)) && PIECE.test(folded(at))) at++
    const isJoined = /^(?:and|or|to)$/u.test(folded(at))
    const next = isJoined ? at + 1 : at
    if (!NUMBER.test(folded(next)) || YEAR.test(folded(next))) return at
    if (!isJoined && !/^\)?\s?[,–—-]\s?\(?$/u.test(gap(next))) return at
    if (isJoined && next + 1 < to && /^\p{Ll}+$/u.test(folded(next + 1)) && !JOINS.test(folded(next + 1)))
      return at
    at = next + 1
  }
  return at
}

/** "of the Food Act 2014", "of the Criminal Code of Canada", " Penal Code": behind the name of a statute. */
function behindAct(sentence: SentenceWords, start: number): number | undefined {
  const { folded, shape, to } = sentence
  let at = start
  if (folded(at) === 'of' || folded(at) === 'in' || folded(at) === 'to') at++
  if (folded(at) === 'the' || folded(at) === 'this' || folded(at) === 'that') at++
  const isLed = at > start
  for (const first = at; at < Math.min(to, first + LONGEST_NAME); at++) {
    const isName = (shape(at) & CAPITAL) !== 0
    if (isName && STATUTE.test(folded(at)) && !isNameOn(sentence, at + 1)) return behindName(sentence, at + 1)
    if (isLed && at === first && STATUTE.test(folded(at))) return at + 1
    if (!isName && !(at > first && JOINS.test(folded(at)))) return undefined
  }
  return undefined
}

/** Behind the year and the country of a statute. */
function behindName({ folded, shape, gap, to }: SentenceWords, start: number): number {
  let at = YEAR.test(folded(start)) && !/[,.;]/u.test(gap(start)) ? start + 1 : start
  let end = at
  while (at < start + LED && folded(at) !== '' && /^(?:of|the)$/u.test(folded(at))) at++
  if (at > end) while (at < to && (shape(at) & CAPITAL) !== 0 && gap(at) === ' ') end = ++at
  return end
}

/** "Public Order Act": the name ends with its last word. */
function isNameOn({ folded, shape, gap }: SentenceWords, at: number): boolean {
  return (shape(at) & CAPITAL) !== 0 && gap(at) === ' ' && STATUTE.test(folded(at))
}

function beforeSection({ folded }: SentenceWords, section: number): number {
  if (folded(section - 1) !== 'of') return section
  return PIECE.test(folded(section - 2)) && PIECES.has(folded(section - 3)) ? section - 3 : section
}

function isStatute({ folded, shape, gap }: SentenceWords, token: number): boolean {
  return (shape(token) & CAPITAL) !== 0 && STATUTE.test(folded(token)) && !/[.;:]/u.test(gap(token + 1))
}

/** "Indian Penal Code section 505": back to the first word of the name. */
function nameStart({ shape, gap, from }: SentenceWords, end: number): number {
  let first = end - 1
  while (
    first > from &&
    end - first < LONGEST_NAME &&
    (shape(first - 1) & CAPITAL) !== 0 &&
    gap(first) === ' '
  )
    first--
  return first
}

/** "Section 2 of the motorway". */
function isOfElse({ folded, shape }: SentenceWords, end: number): boolean {
  if (folded(end) !== 'of') return false
  const at = folded(end + 1) === 'the' ? end + 2 : end + 1
  return (shape(at) & CAPITAL) === 0
}

/** "The Protected Areas Act", "section 22 of the Code": not "such acts". What is rare stands first, as all of a text is looked through. */
const SECTIONS =
  /[Ss]ections? \d[\w()]* of (?:the )?\p{Lu}| Act(?!\p{L})(?<=(?<!\p{L})(?:[Tt]he|[Tt]his|[Tt]hat|\p{Lu}[\p{L})]+) Act)/u

/** References as statutes in English are cited. */
export const statutes: StatuteReferences = { at: sectionAt, named: CITED_STATUTE, sections: SECTIONS }
