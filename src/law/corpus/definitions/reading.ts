import type { FoundDefinition } from '../definitions.ts'
import { isApposed } from './apposition.ts'
import { besidesIn } from './besides.ts'
import { withoutFallbacks } from './fallback.ts'
import type { Formulas, Scope } from './formulas.ts'
import { labelOf } from './gaps.ts'
import { withInlineLists } from './inline-list.ts'
import type { Intro } from './intro.ts'
import { introOf } from './intro.ts'
import { separator } from './items.ts'
import type { List } from './list.ts'
import { roleOf } from './list.ts'
import { moved } from './matches.ts'
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
  const subject = subjectOf(head, words, formulas)
  const units = withInlineLists(unitsOf(words), text, words, formulas, subject)
  const whole: ProvisionInUnits = { text, words, units, subject, formulas }
  const reader = new Reader(whole)
  reader.read(formulas.heading.test(head))
  const told = [
    ...reader.definitions,
    ...formulas.shortNames(words).map(({ term, says, scope = 'act' as const }) => ({ term, says, scope })),
  ].filter(
    (each) =>
      !isPunished(whole, each) && !isApposed(words, { from: each.term.to, to: each.says.from }, formulas),
  )
  const items = reader.items.filter((each) => !isPunished(whole, each))
  return clean(text, words, withoutFallbacks(words, [...items, ...told], formulas), formulas)
}

/** Goes through the paragraphs of a provision, and keeps what they define. */
class Reader {
  /** What sentences define. */
  readonly definitions: Found[] = []
  /** What items of lists define by their form: a term, a dash and its meaning. */
  readonly items: Found[] = []
  readonly #whole: ProvisionInUnits
  readonly #headScope: Scope | undefined
  #inNote = false
  #list: List | undefined

  constructor(whole: ProvisionInUnits) {
    this.#whole = whole
    this.#headScope = whole.formulas.scope(whole.subject.title)
  }

  /** @param isAnnounced whether the heading says that the provision defines */
  read(isAnnounced: boolean): void {
    const { units } = this.#whole
    if (isAnnounced && !units.some((_, index) => this.#introAt(index) !== undefined))
      this.#open(true, undefined, undefined)
    for (const [index, unit] of units.entries()) this.#readUnit(unit, index)
    this.#close()
  }

  #readUnit(unit: Unit, index: number): void {
    const { words, units, formulas } = this.#whole
    const said = bodyOf(this.#whole, unit)
    if (formulas.note.test(said)) {
      this.#close()
      this.#list = undefined
      this.#inNote = true
    }
    const intro = this.#introAt(index)
    // What a thing is made of may be told of the whole and of each kind.
    if (intro !== undefined && (!this.#readSentences(index, 0) || intro === 'kinds')) {
      this.#close()
      this.#open(intro !== 'bare', unit, formulas.scope(said))
      return
    }
    const list = this.#list
    if (list === undefined) {
      if (intro === undefined) this.#readAlone(said, index)
      return
    }
    const role = roleOf(list, units, index, words, formulas)
    if (role === 'item') {
      if (this.#startItem(list, unit, index)) list.style ??= unit.style
      else if (list.style === undefined && !list.byHeading && unit.style !== '') list.style = unit.style
      return
    }
    if (role === 'more') {
      if (list.item !== undefined) list.item.to = unit.to
    } else this.#close()
    if (role === 'end') this.#list = undefined
    const isFurther = role === 'more' && formulas.refers?.test(said) === true
    if (isFurther || (role === 'other' && list.style === '')) this.#readListed(index, [], 0)
    else this.#readSentences(index, 0)
  }

  /** A paragraph outside of lists. */
  #readAlone(said: string, index: number): void {
    const scope = this.#scopeHere()
    if (said.endsWith(':')) this.#keep(listOpened(this.#whole, index, scope))
    const titled = this.#titledOrMore(index, scope)
    const dashed = dashedOf(this.#whole, index, scope)
    this.#keep(titled)
    this.#keep(dashed)
    this.#readSentences(index, titled.length + dashed.length > 0 ? 1 : 0)
  }

  /** What repeats the title, or the same and more: «Тұрақ дегеніміз …, ал аялдама дегеніміз …». */
  #titledOrMore(index: number, scopeHere: Scope): readonly Found[] {
    const titled = titledOf(this.#whole, index)
    const [only] = titled
    if (only === undefined) return titled
    const first = inSentences(this.#whole, index, { from: 0, to: 1, isListed: false, scopeHere })
    const isMore = first.length > titled.length && first.some(({ term }) => term.from === only.term.from)
    return isMore ? first : titled
  }

  /** Keeps what sentences define, and says whether they define anything. */
  #readSentences(index: number, from: number): boolean {
    const scopeHere = this.#list?.scope ?? this.#scopeHere()
    const found = inSentences(this.#whole, index, { from, isListed: false, scopeHere })
    this.#keep(found)
    return found.length > 0
  }

  /** Opens an item of a list, and says whether it defines anything. */
  #startItem(into: List, unit: Unit, index: number): boolean {
    const { text, words, formulas } = this.#whole
    this.#close()
    into.inner = 0
    if (unit.number > 0) into.last = unit.number
    const said = bodyOf(this.#whole, unit)
    if (formulas.gone.test(said.replace(/^[*_[]+/, ''))) return true
    const first = this.#readListed(index, [], 0, 1)
    const parted = first.length > 0 ? undefined : separator(said, formulas, into.announced, into.byHeading)
    if (parted !== undefined) {
      const term = cutShortName(words, { from: unit.body, to: unit.body + parted.term }, formulas)
      const says = { from: unit.body + parted.says, to: unit.to }
      const besides = besidesIn(
        words.slice(says.from, says.to),
        formulas,
        labelOf(words.slice(unit.from, unit.body))?.label,
      )
      this.#keep(moved(besides.matches, says.from).map((each) => ({ ...each, scope: into.scope })))
      says.to = says.from + besides.end
      into.item = { terms: alternatives(text, term) ?? quotedTerms(words, term), ...says }
    }
    this.#readListed(index, into.item?.terms ?? first.map(({ term }) => term), 1)
    return first.length > 0 || parted !== undefined
  }

  /** Keeps what sentences of an item define; `own` are its terms. */
  #readListed(index: number, own: readonly Span[], from: number, to?: number): readonly Found[] {
    const how = {
      from,
      isListed: true,
      byHeading: from > 0 && this.#list?.byHeading === true,
      listScope: this.#list?.scope,
      scopeHere: this.#scopeHere(),
    }
    const found = inSentences(this.#whole, index, to === undefined ? how : { ...how, to }).filter(
      ({ term }) => !own.some((each) => isPluralOf(this.#whole.words, each, term)),
    )
    this.#keep(found)
    return found
  }

  #open(announced: boolean, intro: Unit | undefined, scope: Scope | undefined): void {
    this.#list = {
      scope: scope ?? this.#scopeHere(),
      announced,
      byHeading: intro === undefined,
      intro,
      style: undefined,
      last: 0,
      inner: 0,
      item: undefined,
    }
  }

  #close(): void {
    const item = this.#list?.item
    if (this.#list === undefined || item === undefined) return
    this.#list.item = undefined
    for (const term of item.terms)
      this.items.push({ term, says: { from: item.from, to: item.to }, scope: this.#list.scope })
  }

  // A text may hold more than a call takes as arguments.
  #keep(found: readonly Found[]): void {
    for (const each of found) this.definitions.push(each)
  }

  #introAt(index: number): Intro | undefined {
    const { words, units, formulas } = this.#whole
    return introOf(words, units, index, formulas)
  }

  /** Scope of what does not tell its own. */
  #scopeHere(): Scope {
    return this.#inNote ? 'article' : (this.#headScope ?? 'act')
  }
}
