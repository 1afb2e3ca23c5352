import { lowered } from '../../law/first-letter.ts'
import type { Trilingual } from '../../law/law.ts'
import type { Name } from '../check.ts'
import { isInFull } from '../full-name.ts'
import type { OfficeWords } from '../language/offices.ts'
import { isOf, marksBefore, PARTS, textAt, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { RELATIVE } from '../vocabulary/word-kinds.ts'
import { LONGEST } from './how-far.ts'
import { nameIn, nameInEach } from './name-in-each.ts'
import type { NamedSources } from './named-sources.ts'
import { type Known, officeAlone, UNNAMED } from './source-at.ts'

/** Sentences from an office to the name of whoever has it, or back. */
const NEAR = 3
/** Words behind a verb of saying in which it is told to whom. */
const TOLD = 3

interface Office {
  readonly n: number
  readonly title: string
}

/**
 * "A deputy minister said on Monday …. Giorgi Lortkip told a briefing …": news often tell the office first and the name in a later sentence. A
 * full name of which nothing is told where it stands first is that of whoever the office beside it is of.
 */
export class NamedLater {
  readonly #factsOf: (n: number) => SentenceFacts
  readonly #known: Known
  readonly #named: NamedSources
  readonly #titleOf: (person: string) => string | undefined
  #found: { readonly persons: Map<string, Trilingual>; readonly titles: Map<string, string> } | undefined

  /**
   * @param named whom sentences name themselves
   * @param titleOf the office that a text gives to a person beside the name
   */
  constructor(
    factsOf: (n: number) => SentenceFacts,
    known: Known,
    named: NamedSources,
    titleOf: (person: string) => string | undefined,
  ) {
    this.#factsOf = factsOf
    this.#known = known
    this.#named = named
    this.#titleOf = titleOf
  }

  /** The office of a person who is named apart from it. */
  titleOf(person: string): string | undefined {
    return this.#all.titles.get(person)
  }

  /** Whoever an office alone is of, where that is named elsewhere, and any other source as it is. */
  holderOf(source: Trilingual, { language }: SentenceFacts): Trilingual {
    return this.#all.persons.get(nameIn(language, source)) ?? source
  }

  /** Whoever the office is of that a sentence tells its source by, where that is named elsewhere. */
  holderIn(facts: SentenceFacts): Trilingual | undefined {
    if (this.#all.persons.size === 0) return undefined
    const title = this.#officeIn(facts)
    return title === undefined ? undefined : this.#all.persons.get(title)
  }

  get #all() {
    this.#found ??= this.#find()
    return this.#found
  }

  #find() {
    const persons = new Map<string, Trilingual>()
    const titles = new Map<string, string>()
    const { sentenceCount } = this.#factsOf(0).survey.tokens
    if (!this.#known.own.isNobody || sentenceCount > LONGEST) return { persons, titles }
    const { speech, offices } = this.#factsOf(0).own.knowledge.language
    /** The last words of the names of those who were told of. */
    const seen = new Set<string>()
    let office: Office | undefined
    let unknown: Office | undefined
    const join = ({ title: person }: Office, { title }: Office): void => {
      persons.set(title, nameInEach(person))
      // Where no article stands before an office, the capital may be that of its sentence.
      if (tellsWhich(title, offices))
        titles.set(person, speech.articles === undefined ? lowered(title) : title)
      office = undefined
      unknown = undefined
    }
    for (let n = 0; n < sentenceCount; n++) {
      const facts = this.#factsOf(n)
      const title = this.#officeIn(facts)
      if (title !== undefined && !persons.has(title)) {
        const again = { n, title }
        if (unknown !== undefined && n - unknown.n <= NEAR && isKnownHolder(facts, title))
          join(unknown, again)
        else office = again
      }
      const person = this.#unknownIn(facts, seen)
      if (person === 'other') unknown = undefined
      else if (person !== undefined && office !== undefined && n > office.n && n - office.n <= NEAR)
        join({ n, title: person }, office)
      else if (person !== undefined) unknown = { n, title: person }
      for (const { kind, to } of facts.names) if (kind === 'person') seen.add(wordAt(facts, to - 1))
    }
    return { persons, titles }
  }

  /** The office alone that a sentence tells its source by, with all that is told of it there. */
  #officeIn(facts: SentenceFacts): string | undefined {
    const { place } = this.#named.placedIn(facts.n)
    if (place === undefined || !('verb' in place)) return undefined
    const office = officeAlone(facts, place, this.#known)
    if (office === undefined) return undefined
    const title = nameIn(facts.language, office)
    const { source } = this.#named.toldIn(facts.n)
    const told =
      source === undefined || source === 'own' || source === UNNAMED ? title : nameIn(facts.language, source)
    const isLonger = told.startsWith(title)
    // "Energy Minister Ann Lee …. | the minister said": who has the office was told before.
    if (!isLonger && this.#titleOf(told) !== undefined) return undefined
    const whole = isLonger ? told : title
    return mayBeNamed(facts, whole) ? whole : undefined
  }

  /** The full name of a person who says something and of whom nothing is told; `'other'` where more is known of whoever speaks. */
  #unknownIn(facts: SentenceFacts, seen: ReadonlySet<string>): string | undefined {
    const { source, place } = this.#named.placedIn(facts.n)
    if (source === undefined || source === 'own' || place === undefined || !('verb' in place))
      return undefined
    const person = facts.names.find((name) => isInFull(name) && textAt(facts, name) === source.en)
    if (person === undefined) return undefined
    const isNew = !seen.has(wordAt(facts, person.to - 1)) && this.#titleOf(source.en) === undefined
    return isNew && isBare(facts, person, place.verb) ? source.en : 'other'
  }
}

/** Whether nothing stands beside a name that tells who that is, and whoever it is speaks to no court. */
function isBare(facts: SentenceFacts, { from, to }: Name, verb: number): boolean {
  const { speech, offices } = facts.own.knowledge.language
  // "said Ann Lee, | who lives nearby"
  const isDescribed = to <= verb || isOf(facts, to, RELATIVE)
  if (to < facts.to && marksBefore(facts, to) & PARTS && isDescribed) return false
  const isFirst = from === facts.from || (marksBefore(facts, from) & PARTS) !== 0
  if (!isFirst && from !== verb + 1 && !speech.that.includes(wordAt(facts, from - 1))) return false
  const { police, court } = offices.fields ?? {}
  for (let token = verb + 1; token < Math.min(facts.to, verb + 1 + TOLD); token++)
    if (police?.test(wordAt(facts, token)) || court?.test(wordAt(facts, token))) return false
  return true
}

/** «Руководитель»: what somebody in any house is called tells nothing of whoever has a name. */
function tellsWhich(title: string, { ofAnyOffice, lesser }: OfficeWords): boolean {
  return title
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => !ofAnyOffice?.test(word) && !lesser?.test(word))
}

/** Judges and those who speak for any house are told of without a name, whoever else has one. */
function mayBeNamed(facts: SentenceFacts, title: string): boolean {
  const { offices } = facts.own.knowledge.language
  return !offices.press.test(title) && offices.fields?.court?.test(title.toLowerCase()) !== true
}

/** "| The | minister said": an office that was told of before. */
function isKnownHolder(facts: SentenceFacts, title: string): boolean {
  const { speech } = facts.own.knowledge.language
  if (speech.indefinite === undefined) return true
  const [first = ''] = title.toLowerCase().split(/\s+/u)
  for (let token = facts.from + 1; token < facts.to; token++)
    if (wordAt(facts, token) === first) return !speech.indefinite.includes(wordAt(facts, token - 1))
  return true
}
