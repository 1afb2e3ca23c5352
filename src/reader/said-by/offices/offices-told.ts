import { lowered } from '../../../law/first-letter.ts'
import type { Law, StatementLanguage, Trilingual } from '../../../law/law.ts'
import type { Stretch } from '../../check.ts'
import { isInFull } from '../../full-name.ts'
import type { BaseForms } from '../../language/base-forms.ts'
import { withoutPossessive } from '../../possessive.ts'
import { ALL_CAPITALS, CAPITAL, fold, INITIAL } from '../../scan/words.ts'
import { hasShape, isOf, textAt, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { OBLIQUE } from '../../vocabulary/word-kinds.ts'
import { markedAt } from '../marked-at.ts'
import { nameInEach, POSTS } from '../name-in-each.ts'
import { personBeside, personInEach } from '../person-in-each.ts'
import { actsAs } from './acts-as.ts'
import { mayTellField } from './fields.ts'
import { officeOfName } from './office-of-name.ts'
import { officeOfSignature } from './office-of-signature.ts'
import type { NameForm } from './office-words.ts'
import { rankOfHouse } from './rank-of-house.ts'
import { mayNameInFull } from './surnames.ts'

/** Places of one name at most that are looked at. */
const PLACES = 20
/** Words by which a name is looked up. */
const LAST = 2
/** Letters at least of a word that the lead of a text has in capitals, and of a noun for an office: what is shorter is short for something. */
const SHORTEST_LEAD = 5
const SHORTEST_HOLDER = 4
/** What a body is called for short, behind its name: "Ministry of Interior | (MIR) | Spokesman". */
const LETTERS = /\s*\(\p{Lu}+\)/gu
/** Fields that are told by the names of houses. */
const HOUSES = ['parliament', 'president', 'government'] as const

interface Place extends Stretch {
  readonly n: number
  readonly form: NameForm
  /** The words of the name in its base form, folded. */
  readonly words: readonly string[]
}

/** The offices that a text gives to persons, wherever it names them in full. */
export class OfficesTold {
  readonly #factsOf: (n: number) => SentenceFacts
  readonly #law: Law | undefined
  readonly #placed: (name: string) => string
  readonly #titleApart: (person: string) => string | undefined
  /** By the last two words of a name. */
  #places: Map<string, Place[]> | undefined
  readonly #told = new Map<string, Trilingual>()

  /**
   * @param placed an office with the place that the text names elsewhere
   * @param titleApart the office of a person that stands apart from the name
   */
  constructor(
    factsOf: (n: number) => SentenceFacts,
    law: Law | undefined,
    placed: (name: string) => string,
    titleApart: (person: string) => string | undefined,
  ) {
    this.#factsOf = factsOf
    this.#law = law
    this.#placed = placed
    this.#titleApart = titleApart
  }

  /** A person with the office as the text gives it, in each language; any other source as it is. */
  withOffice(source: Trilingual): Trilingual {
    const name = source.en
    // What differs by language is no name of a person.
    if (source.ru !== name || source.kk !== name || !/[\s.]/u.test(name)) return source
    let told = this.#told.get(name)
    if (told === undefined) {
      const title = this.titleOf(name)
      const bearer = title === undefined ? this.#bearerOf(name) : undefined
      if (bearer !== undefined) return this.withOffice(nameInEach(bearer))
      const written = this.#languageOf(name)
      told =
        title === undefined
          ? personInEach(name, this.#law, written)
          : personBeside(name, this.#placed(title), this.#law, written)
      this.#told.set(name, told)
    }
    return told
  }

  /** "Fire Chief | Aldo Fenn": a name behind the very office that the text gives to whoever bears it. */
  #bearerOf(name: string): string | undefined {
    const words = name.split(/\s+/u)
    const { offices, speech } = this.#factsOf(0).own.knowledge.language
    // «Президент банка | Центр Кредит»: where no article stands, a name of two words may be of the house.
    if (speech.articles === undefined) return undefined
    const { holder, behindHolder } = offices
    const first = words.at(-LAST)?.toLowerCase() ?? ''
    // "Inspector | General Fenn"
    if (words.length <= LAST || holder?.test(first) || behindHolder?.test(first)) return undefined
    const bearer = words.slice(-LAST).join(' ')
    const title = this.titleOf(bearer)
    return title !== undefined && name.toLowerCase() === `${title} ${bearer}`.toLowerCase()
      ? bearer
      : undefined
  }

  #languageOf(name: string): StatementLanguage | undefined {
    const place = this.#placesOf(wordsOf(name))[0]
    return place && this.#factsOf(place.n).own.knowledge.language.tag
  }

  /** The office that the text gives to a person, in its own words. */
  titleOf(name: string): string | undefined {
    return this.titleBeside(name) ?? this.#titleApart(name)
  }

  /** The same where it stands beside the name. */
  titleBeside(name: string): string | undefined {
    const words = wordsOf(name)
    for (const place of this.#placesOf(words).slice(0, PLACES)) {
      if (place.words.join(' ') !== words.join(' ')) continue
      const facts = this.#factsOf(place.n)
      const office = officeOfName(facts, place, place.form)
      const title = office ? titleAt(facts, office, place.form) : actsAs(facts, place)
      if (title !== undefined) return rankOfHouse(facts, place, title)
    }
    return officeOfSignature(this.#factsOf, name)
  }

  #placesOf(words: readonly string[]): readonly Place[] {
    this.#places ??= this.#allPlaces()
    return this.#places.get(keyOf(words)) ?? []
  }

  /** Each sentence is looked at once. */
  #allPlaces(): Map<string, Place[]> {
    const places = new Map<string, Place[]>()
    const { sentenceCount } = this.#factsOf(0).survey.tokens
    for (let n = 0; n < sentenceCount; n++)
      for (const place of placesIn(this.#factsOf(n))) {
        const key = keyOf(place.words)
        const known = places.get(key)
        if (known === undefined) places.set(key, [place])
        else known.push(place)
      }
    return places
  }
}

/** The words of a name, folded, without the stops of initials. */
function wordsOf(name: string): string[] {
  return name.split(/\s+/u).map((word) => fold(word).replace(/\.$/u, '').replaceAll('ё', 'е'))
}

function keyOf(words: readonly string[]): string {
  return words.slice(-LAST).join(' ')
}

/** The names of persons in a sentence, and capitals beside each other that may be one. */
function placesIn(facts: SentenceFacts): Place[] {
  if (!mayNameInFull(facts, facts.n)) return []
  const places: Place[] = []
  const isName = (token: number): boolean => hasShape(facts, token, CAPITAL | INITIAL)
  const { baseForms } = facts.own.knowledge.language
  for (const name of facts.names) {
    if (!isInFull(name)) continue
    const { from, to } = name
    const given = textAt(facts, { from, to }).split(/\s+/u)
    const place = { n: facts.n, from, to }
    const words = given.flatMap(wordsOf)
    if (!isOf(facts, to - 1, OBLIQUE)) places.push({ ...place, form: 'base', words })
    const base = (baseForms ? baseForms.person(given) : given.map(withoutPossessive))?.flatMap(wordsOf)
    if (base !== undefined && base.join(' ') !== words.join(' '))
      places.push({ ...place, form: baseForms ? 'inflected' : 'base', words: base })
  }
  for (let token = facts.from + 1; token < facts.to; token++) {
    if (!isName(token) || !isName(token - 1)) continue
    const at = { from: token - 1, to: token + 1 }
    if (facts.names.some((name) => name.from <= at.from && name.to >= at.to)) continue
    places.push({ n: facts.n, ...at, form: 'base', words: wordsOf(textAt(facts, at)) })
  }
  return places
}

/** The words of an office behind a name: the capital of a sentence is none of theirs. */
function titleAt(facts: SentenceFacts, office: Stretch, form: NameForm): string | undefined {
  const { baseForms, clauses } = facts.own.knowledge.language
  const words = markedAt(facts, office).replace(LETTERS, '').split(/\s+/u)
  const given = standingAlone(facts, withoutLeadCapitals(facts, office, words)).join(' ')
  const isInflected = form === 'inflected' && !clauses.verbsLast
  const title = isInflected ? baseOf(given, baseForms) : given
  if (title === undefined || office.from !== facts.from || !beginsSmall(facts, office)) return title
  return lowered(title)
}

/** «Заместителя Премьер-министра – министра финансов»: of two posts, each has a base form. */
function baseOf(title: string, baseForms: BaseForms | undefined): string | undefined {
  const posts: string[] = []
  for (const post of title.split(POSTS)) {
    const base = baseForms?.body(post.split(' '))
    if (base === undefined) return undefined
    posts.push(base.join(' '))
  }
  return posts.join(' – ')
}

/** "DEPUTY Commissioner …": words of an office with the first as others are, where only that of a lead stands in capitals. */
function withoutLeadCapitals(
  facts: SentenceFacts,
  { from }: Stretch,
  given: readonly string[],
): readonly string[] {
  if (given.length > 1 && given.every(isInCapitals)) return given.map((word) => word.toLowerCase())
  if (!isLeadInCapitals(facts, from)) return given
  return given.map((word, place) => (place === 0 ? word.charAt(0) + word.slice(1).toLowerCase() : word))
}

/** «Облысы әкімінің орынбасары»: where nothing tells whose it is, as it stands alone, «облыс әкімінің орынбасары». */
function standingAlone(facts: SentenceFacts, [first = '', ...others]: readonly string[]): readonly string[] {
  const { asksWhose } = facts.own.knowledge.language.offices
  const bare = asksWhose?.exec(fold(first))?.groups?.bare?.replace(/ғ$/u, 'қ').replace(/г$/u, 'к')
  return bare === undefined ? [first, ...others] : [bare, ...others]
}

/** «НАЧАЛЬНИК ПОРТА»: a line in capitals is no name. */
function isInCapitals(word: string): boolean {
  return word === word.toUpperCase()
}

function isLeadInCapitals(facts: SentenceFacts, token: number): boolean {
  if (token !== facts.from || !hasShape(facts, token, ALL_CAPITALS)) return false
  const word = wordAt(facts, token)
  if (word.length < SHORTEST_HOLDER || hasShape(facts, token + 1, ALL_CAPITALS)) return false
  const { offices } = facts.own.knowledge.language
  const { holder, lesser, ofAnyOffice, ofAnyHouse, ofPerson, acting, described } = offices
  if (holder?.test(word)) return true
  // "UNESCO Director": what no office is called is short for something.
  return (
    word.length >= SHORTEST_LEAD &&
    ([lesser, ofAnyOffice, ofAnyHouse, ofPerson, acting, described].some((kind) => kind?.test(word)) ||
      mayTellField(offices, word))
  )
}

/** Whether the first word of an office is written small within a sentence. */
function beginsSmall(facts: SentenceFacts, { from, to }: Stretch): boolean {
  const { offices, speech, clauses } = facts.own.knowledge.language
  const word = wordAt(facts, from)
  if (!hasShape(facts, from, CAPITAL)) return false
  if (hasShape(facts, from, ALL_CAPITALS) && !isLeadInCapitals(facts, from)) return false
  // English writes an office with capitals before a name.
  if (speech.articles !== undefined && (to - from < LAST || hasShape(facts, from + 1, CAPITAL))) return false
  // "Ministry of Interior | Spokesman": the name of a house keeps its capital.
  const isLed = to - from > LAST && offices.leads?.test(wordAt(facts, from + 1)) === true
  const isNamed = isLed && hasShape(facts, from + 2, CAPITAL)
  // "Commissioner of | Police"
  const of = wordAt(facts, from + 2)
  const isOfHouse = offices.ofMany.test(word) || offices.ofMany.test(of) || mayTellField(offices, of)
  if (speech.articles && isNamed && isOfHouse) return false
  const { holder, lesser, ofAnyOffice, ofAnyHouse, ofPerson, acting } = offices
  if (
    [holder, ofPerson, lesser, ofAnyOffice, ofAnyHouse, acting, speech.beforeBody].some((kind) =>
      kind?.test(word),
    )
  )
    return true
  const isField = Object.values(offices.fields ?? {}).some((field) => field.test(word))
  // «Әділет | вице-министрі»: a matter is written small, a house has a name of its own.
  if (clauses.verbsLast && isField) return !HOUSES.some((house) => offices.fields?.[house]?.test(word))
  // «Аудандық | бөлім»: a place of any kind is no name.
  const { describes } = facts.own.knowledge.language.names
  if (clauses.verbsLast && describes?.test(word) && speech.ofBody?.test(word)) return true
  if (offices.described?.test(word) !== true || /['’]s$/u.test(word)) return false
  return speech.articles !== undefined || (!isField && to - from === LAST)
}
