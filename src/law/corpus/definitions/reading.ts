import type { FoundDefinition } from '../definitions.ts'
import { isApposed } from './apposition.ts'
import { besidesIn } from './besides.ts'
import { withoutFallbacks } from './fallback.ts'
import type { Formulas, Scope } from './formulas.ts'
import { moved } from './formulas.ts'
import { withInlineLists } from './inline-list.ts'
import type { Intro } from './intro.ts'
import { introOf } from './intro.ts'
import { separator } from './items.ts'
import type { List } from './list.ts'
import { roleOf } from './list.ts'
import { joined, plain } from './plain.ts'
import type { ProvisionInUnits } from './provision-text.ts'
import { bodyOf, dashedOf, inSentences, isPunished, listOpened, titledOf } from './provision-text.ts'
import { isPluralOf } from './same-term.ts'
import { subjectOf } from './subject.ts'
import type { Found } from './terms.ts'
import { alternatives, clean, cutShortName, quotedTerms } from './terms.ts'
import type { Span, Unit } from './units.ts'
import { unitsOf } from './units.ts'

/** Reads a provision from the first paragraph to the last. */
export function reading(heading: string, text: string, formulas: Formulas): readonly FoundDefinition[] {
  const words = joined(plain(text), formulas.editorial)
  const head = plain(heading)
  const subject = subjectOf(head, words)
  const units = withInlineLists(unitsOf(words), text, words, formulas, subject)
  const whole: ProvisionInUnits = { text, words, units, subject, formulas }
  const headScope = formulas.scope(subject.title)
  const definitions: Found[] = []
  const items: Found[] = []
  let inNote = false
  let list: List | undefined
  /** Scope of what does not tell its own. */
  const scopeHere = (): Scope => (inNote ? 'article' : (headScope ?? 'act'))
  const introAt = (index: number): Intro | undefined => introOf(words, units, index, formulas)

  // A text may hold more than a call takes as arguments.
  const keep = (found: readonly Found[]): void => {
    for (const each of found) definitions.push(each)
  }

  const close = (): void => {
    const item = list?.item
    if (list === undefined || item === undefined) return
    list.item = undefined
    for (const term of item.terms)
      items.push({ term, says: { from: item.from, to: item.to }, scope: list.scope })
  }

  /** Keeps what sentences define, and says whether they define anything. */
  const sentences = (index: number, from: number): boolean => {
    const scope = list?.scope ?? scopeHere()
    const found = inSentences(whole, index, { from, isListed: false, scopeHere: scope })
    keep(found)
    return found.length > 0
  }

  /** Keeps what sentences of an item define; `own` are its terms. */
  const listed = (index: number, own: readonly Span[], from: number, to?: number): readonly Found[] => {
    const how = {
      from,
      isListed: true,
      byHeading: from > 0 && list?.byHeading === true,
      listScope: list?.scope,
      scopeHere: scopeHere(),
    }
    const found = inSentences(whole, index, to === undefined ? how : { ...how, to }).filter(
      ({ term }) => !own.some((each) => isPluralOf(words, each, term)),
    )
    keep(found)
    return found
  }

  const startItem = (into: List, unit: Unit, index: number): boolean => {
    close()
    into.inner = 0
    if (unit.number > 0) into.last = unit.number
    const said = bodyOf(whole, unit)
    if (formulas.gone.test(said.replace(/^[*_[]+/, ''))) return true
    const first = listed(index, [], 0, 1)
    const parted = first.length > 0 ? undefined : separator(said, formulas, into.announced, into.byHeading)
    if (parted !== undefined) {
      const term = cutShortName(words, { from: unit.body, to: unit.body + parted.term })
      const says = { from: unit.body + parted.says, to: unit.to }
      const besides = moved(besidesIn(words.slice(says.from, says.to), formulas), says.from)
      keep(besides.map((each) => ({ ...each, scope: into.scope })))
      const [next] = besides
      if (next !== undefined) says.to = words.lastIndexOf(';', next.term.from)
      into.item = { terms: alternatives(text, term) ?? quotedTerms(words, term), ...says }
    }
    listed(index, into.item?.terms ?? first.map(({ term }) => term), 1)
    return first.length > 0 || parted !== undefined
  }

  const alone = (index: number): void => {
    const titled = titledOf(whole, index)
    const dashed = dashedOf(whole, index, scopeHere())
    keep(titled)
    keep(dashed)
    sentences(index, titled.length + dashed.length > 0 ? 1 : 0)
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
    const said = bodyOf(whole, unit)
    if (formulas.note.test(said)) {
      close()
      list = undefined
      inNote = true
    }
    const intro = introAt(index)
    if (intro !== undefined && !sentences(index, 0)) {
      close()
      list = opened(intro === 'announced', unit, formulas.scope(said))
      continue
    }
    if (list === undefined) {
      if (intro !== undefined) continue
      if (said.endsWith(':')) keep(listOpened(whole, index, scopeHere()))
      alone(index)
      continue
    }
    const role = roleOf(list, units, index, words, formulas)
    if (role === 'item') {
      if (startItem(list, unit, index)) list.style ??= unit.style
      else if (list.style === undefined && !list.byHeading && unit.style !== '') list.style = unit.style
      continue
    }
    if (role === 'more') {
      if (list.item !== undefined) list.item.to = unit.to
    } else close()
    if (role === 'end') list = undefined
    sentences(index, 0)
  }
  close()

  for (const { term, says, scope } of formulas.shortNames(words))
    definitions.push({ term, says, scope: scope ?? 'act' })
  const told = definitions.filter(
    (each) =>
      !isPunished(whole, each) && !isApposed(words, { from: each.term.to, to: each.says.from }, formulas),
  )
  return clean(
    text,
    words,
    withoutFallbacks(words, [...items.filter((each) => !isPunished(whole, each)), ...told], formulas),
  )
}
