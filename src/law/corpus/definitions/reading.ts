import type { FoundDefinition } from '../definitions.ts'
import { dashedIn } from './dashed.ts'
import type { Formulas, Scope } from './formulas.ts'
import { moved } from './formulas.ts'
import { withInlineLists } from './inline-list.ts'
import type { Intro } from './intro.ts'
import { introOf } from './intro.ts'
import { separator } from './items.ts'
import type { List } from './list.ts'
import { roleOf } from './list.ts'
import { joined, plain } from './plain.ts'
import { subjectOf } from './subject.ts'
import type { Found } from './terms.ts'
import { clean, cutPlace, cutShortName, endOfSays, quotedTerms } from './terms.ts'
import { titledIn } from './titled.ts'
import type { Unit } from './units.ts'
import { sentencesOf, unitsOf } from './units.ts'

const LONGEST_INTRO = 500
const LONGEST_TAIL = 80
/** An offence may be punished and explained: "theft, that is …, shall be punished". */
const EXPLAINED = /яғни|то есть|т\. ?е\.|that is|i\.e\./
const DASH_OF_SANCTION = /[,)]? –\s+/

/** Reads a provision from the first paragraph to the last. */
export function reading(heading: string, text: string, formulas: Formulas): readonly FoundDefinition[] {
  const words = joined(plain(text), formulas.editorial)
  const units = withInlineLists(unitsOf(words), text, words, formulas)
  const head = plain(heading)
  const subject = subjectOf(head, words)
  const headScope = formulas.scope(subject.title)
  const definitions: Found[] = []
  let inNote = false
  let list: List | undefined
  const body = (unit: Unit): string => words.slice(unit.body, unit.to)
  /** Scope of what does not tell its own. */
  const scopeHere = (): Scope => (inNote ? 'article' : (headScope ?? 'act'))

  const introAt = (index: number): Intro | undefined => introOf(words, units, index, formulas)

  const close = (): void => {
    const item = list?.item
    if (list === undefined || item === undefined) return
    list.item = undefined
    for (const term of item.terms)
      definitions.push({ term, says: { from: item.from, to: item.to }, scope: list.scope })
  }

  /** An offence is explained for its own article. */
  const isOffence = (at: number): boolean => {
    const dash = DASH_OF_SANCTION.exec(words.slice(at, at + LONGEST_INTRO))
    return (
      dash !== null &&
      formulas.sanction.test(words.slice(at + dash.index + dash[0].length, at + LONGEST_INTRO * 2))
    )
  }

  const sentences = (index: number, from: number, listed: boolean, to = Infinity): void => {
    const unit = units[index] as Unit
    for (const span of sentencesOf(text, unit.body, unit.to).slice(from, to)) {
      const found = formulas.inSentence(words.slice(span.from, span.to), listed, subject)
      for (const { term, says, scope: told } of moved(found, span.from)) {
        const scope =
          told ??
          (listed ? list?.scope : undefined) ??
          (isOffence(Math.max(term.to, says.from)) ? 'article' : scopeHere())
        const end = span.to === unit.to ? endOfSays(words, units, index, says) : says.to
        for (const each of quotedTerms(words, cutPlace(words, cutShortName(words, term), subject)))
          definitions.push({ term: each, says: { from: says.from, to: end }, scope })
      }
    }
  }

  const titled = (unit: Unit, index: number): boolean => {
    const found = titledIn(body(unit), index === 0, formulas, subject)
    if (found === undefined) return false
    for (const { term, says } of moved([found], unit.body))
      definitions.push({
        term: cutShortName(words, term),
        says: { from: says.from, to: endOfSays(words, units, index, says) },
        scope: 'act',
      })
    return true
  }

  /** What a paragraph explains that is no item of a list. */
  const dashes = (unit: Unit, index: number): boolean => {
    const previous = units[index - 1]
    const isAlone = (unit.style === '' || unit.style === '.') && words[unit.to - 1] === '.'
    if (!isAlone || (previous !== undefined && words[previous.to - 1] !== '.')) return false
    const found = dashedIn(body(unit), formulas, subject)
    for (const { term, says } of moved(found, unit.body)) definitions.push({ term, says, scope: scopeHere() })
    return found.length > 0
  }

  /** «Ерекше құнды басылымдарға: 1) …; 2) … жатады»: the verb stands at the end of the list. */
  const listOpened = (unit: Unit, index: number): void => {
    const to = endOfSays(words, units, index, { from: unit.to, to: unit.to })
    const tail = words.slice(Math.max(unit.to, to - LONGEST_TAIL), to)
    const term = formulas.opensList?.(body(unit), tail, subject)
    if (term === undefined) return
    definitions.push({
      term: { from: term.from + unit.body, to: term.to + unit.body },
      says: { from: unit.to, to },
      scope: formulas.scope(body(unit)) ?? scopeHere(),
    })
  }

  const startItem = (into: List, unit: Unit, index: number): boolean => {
    close()
    into.inner = 0
    if (unit.number > 0) into.last = unit.number
    const said = body(unit)
    if (formulas.gone.test(said)) return true
    const before = definitions.length
    sentences(index, 0, true, 1)
    if (definitions.length > before) {
      sentences(index, 1, true)
      return true
    }
    const parted = separator(said, formulas, into.announced, into.byHeading)
    if (parted === undefined) {
      sentences(index, 1, true)
      return false
    }
    const term = cutShortName(words, { from: unit.body, to: unit.body + parted.term })
    into.item = { terms: quotedTerms(words, term), from: unit.body + parted.says, to: unit.to }
    sentences(index, 1, true)
    return true
  }

  const byHeading = formulas.heading.test(head) && !units.some((_, index) => introAt(index) !== undefined)
  const opened = (announced: boolean, intro: Unit | undefined, scope: Scope | undefined): List => ({
    scope: scope ?? scopeHere(),
    announced,
    byHeading: intro === undefined,
    intro,
    style: undefined,
    last: 0,
    inner: 0,
    item: undefined,
  })
  if (byHeading) list = opened(true, undefined, undefined)

  for (const [index, unit] of units.entries()) {
    const said = body(unit)
    if (formulas.note.test(said)) {
      close()
      list = undefined
      inNote = true
    }
    const intro = introAt(index)
    if (intro !== undefined) {
      const before = definitions.length
      sentences(index, 0, false)
      if (definitions.length === before) {
        close()
        list = opened(intro === 'announced', unit, formulas.scope(said))
        continue
      }
    }
    if (list === undefined) {
      if (intro === undefined && said.endsWith(':')) listOpened(unit, index)
      if (intro === undefined) {
        const isTitled = titled(unit, index)
        sentences(index, dashes(unit, index) || isTitled ? 1 : 0, false)
      }
      continue
    }
    const role = roleOf(list, units, index, words, formulas)
    if (role === 'end') {
      close()
      list = undefined
      sentences(index, 0, false)
    } else if (role === 'more') {
      if (list.item !== undefined) list.item.to = unit.to
      sentences(index, 0, false)
    } else if (role === 'other') {
      close()
      sentences(index, 0, false)
    } else if (startItem(list, unit, index)) {
      list.style ??= unit.style
    } else if (list.style !== undefined || list.byHeading) {
      // An item without a term.
    } else if (unit.style !== '') list.style = unit.style
  }
  close()

  for (const { term, says, scope } of formulas.shortNames(words)) {
    definitions.push({ term, says, scope: scope ?? 'act' })
  }
  const isPunished = ({ term, says }: Found): boolean =>
    says.from >= term.to &&
    !EXPLAINED.test(words.slice(term.to, says.from)) &&
    formulas.sanction.test(words.slice(says.from, says.from + LONGEST_INTRO).replace(/^[\s–:,]+/, ''))
  return clean(
    text,
    words,
    definitions.filter((each) => !isPunished(each)),
  )
}
