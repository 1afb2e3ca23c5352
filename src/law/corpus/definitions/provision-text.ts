import { withBesides } from './besides.ts'
import { dashedIn, dashedLater } from './dashed.ts'
import type { Formulas, Match, Scope } from './formulas.ts'
import { labelOf } from './gaps.ts'
import { moved } from './matches.ts'
import { openedIn } from './opened.ts'
import type { Subject } from './subject.ts'
import type { Found } from './terms.ts'
import { cutPlace, cutShortName, endOfSays, quotedTerms, withMore } from './terms.ts'
import { titledIn } from './titled.ts'
import type { Span, Unit } from './units.ts'
import { sentencesOf } from './units.ts'

const LONGEST_SAID = 500
const LONGEST_TAIL = 80
const DASH_OF_SANCTION = /[,)]? –\s+/

/** A provision as it is read: its text, the same as formulas are matched against it, and its paragraphs. */
export interface ProvisionInUnits {
  readonly text: string
  readonly words: string
  readonly units: readonly Unit[]
  readonly subject: Subject
  readonly formulas: Formulas
}

/** Which sentences of a paragraph are read, and what is known of them. */
export interface Sentences {
  readonly from: number
  readonly to?: number
  readonly isListed: boolean
  /** Whether only the heading says that these are definitions. */
  readonly byHeading?: boolean
  /** The scope of the list that they stand in. */
  readonly listScope?: Scope | undefined
  /** The scope of what does not tell its own. */
  readonly scopeHere: Scope
}

export function bodyOf({ words }: ProvisionInUnits, unit: Unit): string {
  return words.slice(unit.body, unit.to)
}

/** What the sentences of a paragraph define. */
export function inSentences(whole: ProvisionInUnits, index: number, how: Sentences): readonly Found[] {
  const { text, words, units } = whole
  const unit = units[index] as Unit
  let joined: Match | undefined
  return sentencesOf(text, unit.body, unit.to)
    .slice(how.from, how.to)
    .flatMap((span) => {
      // «Под маяком понимается …; под бакеном – …»: read as what it is joined to.
      const as =
        joined === undefined ? how : { ...how, isListed: true, listScope: joined.scope ?? how.listScope }
      const found = inSentence(whole, index, span, as)
      joined = words[span.to - 1] === ';' ? found.at(-1) : undefined
      return found.flatMap((each) => named(whole, index, span, as, each))
    })
}

function inSentence(
  whole: ProvisionInUnits,
  index: number,
  span: Span,
  { from, isListed, byHeading }: Sentences,
): readonly Match[] {
  const { words, units, subject, formulas } = whole
  const unit = units[index] as Unit
  const said = words.slice(span.from, span.to)
  const point = span.to === unit.to ? units[index + 1] : undefined
  const opened = openedIn(said, words, point, formulas, isListed, subject)
  const read = opened.length > 0 ? opened : formulas.inSentence(said, isListed, subject)
  const isFirst = span.from === unit.body
  const isLater = !isFirst || (isListed && byHeading === true)
  const found =
    read.length > 0 || !isLater
      ? read
      : dashedLater(said, formulas, subject, from > 0 && (!isListed || byHeading === true))
  const label = isFirst ? labelOf(words.slice(unit.from, unit.body))?.label : undefined
  return withBesides(moved(found, span.from), words, formulas, isListed, label)
}

/** A definition of a sentence with its scope, for each of its names. */
function named(
  whole: ProvisionInUnits,
  index: number,
  span: Span,
  how: Sentences,
  { term, says, scope: told }: Match,
): readonly Found[] {
  const { words, units, subject, formulas } = whole
  const scope =
    told ?? how.listScope ?? (isPunishedAt(whole, Math.max(term.to, says.from)) ? 'article' : how.scopeHere)
  const to = span.to === units[index]?.to ? endOfSays(words, units, index, says) : says.to
  const name = cutPlace(words, cutShortName(words, term, formulas), subject)
  const both = how.isListed ? withMore(words, name) : undefined
  return (both ?? quotedTerms(words, name)).map((each) => ({
    term: each,
    says: { from: says.from, to },
    scope,
  }))
}

/** An offence is explained for its own article. */
function isPunishedAt({ words, formulas }: ProvisionInUnits, at: number): boolean {
  const dash = DASH_OF_SANCTION.exec(words.slice(at, at + LONGEST_SAID))
  return (
    dash !== null &&
    formulas.sanction.test(words.slice(at + dash.index + dash[0].length, at + LONGEST_SAID * 2))
  )
}

/** What is punished, and not explained: but "theft, that is …, shall be punished". */
export function isPunished({ words, formulas }: ProvisionInUnits, { term, says }: Found): boolean {
  return (
    says.from >= term.to &&
    !formulas.thatIs.test(words.slice(term.to, says.from)) &&
    formulas.sanction.test(words.slice(says.from, says.from + LONGEST_SAID).replace(/^[\s–:,]+/, ''))
  )
}

/** What a paragraph explains that begins with the words of the heading. */
export function titledOf(whole: ProvisionInUnits, index: number): readonly Found[] {
  const { words, units, subject, formulas } = whole
  const unit = units[index] as Unit
  const found = titledIn(bodyOf(whole, unit), index === 0, formulas, subject)
  return moved(found === undefined ? [] : [found], unit.body).map(({ term, says }) => ({
    term: cutShortName(words, term, formulas),
    says: { from: says.from, to: endOfSays(words, units, index, says) },
    scope: 'act',
  }))
}

/** What a paragraph explains that is no item of a list. */
export function dashedOf(whole: ProvisionInUnits, index: number, scope: Scope): readonly Found[] {
  const { words, units, subject, formulas } = whole
  const unit = units[index] as Unit
  const previous = units[index - 1]
  const isAlone = (unit.style === '' || unit.style === '.') && words[unit.to - 1] === '.'
  if (!isAlone || (previous !== undefined && words[previous.to - 1] !== '.')) return []
  const found = dashedIn(bodyOf(whole, unit), formulas, subject)
  return moved(found, unit.body).map(({ term, says }) => ({ term, says, scope }))
}

/** «Ерекше құнды басылымдарға: 1) …; 2) … жатады»: the verb stands at the end of the list. */
export function listOpened(whole: ProvisionInUnits, index: number, scopeHere: Scope): readonly Found[] {
  const { words, units, subject, formulas } = whole
  const unit = units[index] as Unit
  const said = bodyOf(whole, unit)
  const to = endOfSays(words, units, index, { from: unit.to, to: unit.to })
  const tail = words.slice(Math.max(unit.to, to - LONGEST_TAIL), to)
  const term = formulas.opensList?.(said, tail, subject)
  if (term === undefined) return []
  return [
    {
      term: { from: term.from + unit.body, to: term.to + unit.body },
      says: { from: unit.to, to },
      scope: formulas.scope(said) ?? scopeHere,
    },
  ]
}
