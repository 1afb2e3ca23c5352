import type { Trilingual } from '../../../law/law.ts'
import type { Stretch } from '../../check.ts'
import { isInFull } from '../../full-name.ts'
import { withoutPossessive } from '../../possessive.ts'
import { ALL_CAPITALS, CAPITAL, fold, INITIAL } from '../../scan/words.ts'
import { hasShape, isOf, marksBefore, PARTS, textAt, wordAt } from '../../sentence/clauses.ts'
import { type Asked, mayBe } from '../../sentence/pronoun-sex.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { OBLIQUE } from '../../vocabulary/word-kinds.ts'
import { nameInEach } from '../name-in-each.ts'
import { wordsOf } from '../source-at.ts'
import { officeAround } from '../source-holder.ts'
import { type Place, placesOf } from '../source-places.ts'
import { isCutDown } from './letters-of-office.ts'
import { officeOfName } from './office-of-name.ts'
import { type SurnamePlace, surnamePlaces, WITH_PARTICLE } from './surname-places.ts'

/** Letters by which two forms of a word, and of a first name, are the same. */
const SAME = 5
const SAME_NAME = 3
/** Letters at least of a word that may stand for a name. */
const SHORTEST = 3
/** Letters at most that stand for names before one. */
const LETTERS = 2
/** Words of a name with a patronymic. */
const FULL = 3
/** Particles at most within a name, and letters of each. */
const PARTICLES = 2
const PARTICLE = 5

interface Bearer {
  readonly first: string
  readonly surname: string
  readonly name: Trilingual
}

interface BaseForm {
  readonly surname: string
  readonly sex: Asked
}

/** Persons whom a statement names in full, by their surnames: further on these alone tell who says something. */
export class Surnames {
  readonly #factsOf: (n: number) => SentenceFacts
  /** Nobody where several persons bear the name. */
  readonly #bearers = new Map<string, Bearer | undefined>()
  /** The same by any other word of a name: "Park Jin-ho" is Park. */
  readonly #byOthers = new Map<string, Bearer | undefined>()
  #looked = 0
  #offices: Map<string, readonly string[]> | undefined

  constructor(factsOf: (n: number) => SentenceFacts) {
    this.#factsOf = factsOf
  }

  /**
   * Whom a surname means beside a verb of saying («…, — сказал Умаров») or in words for a source («По словам Умарова»), where a
   * sentence before names one person in full.
   */
  at(facts: SentenceFacts, place: Place): Bearer | undefined {
    for (const at of surnamePlaces(facts, place)) {
      for (const { surname: written, sex } of baseFormsOf(facts, at)) {
        const surname = surnameOf([written])
        const bearer = this.#bearerBefore(facts, surname)
        const letter = surname === written ? letterBeside(facts, at.token) : firstOf([written])
        if (bearer && letter !== undefined && !isSameFirst(bearer.first, letter)) continue
        if (bearer && mayBe(bearer.name.en, sex, facts) && this.#isAllOf(facts, at, bearer)) return bearer
      }
    }
    return undefined
  }

  /** Whether what stands before a surname is of its bearer: «министра | Умарова» for who is told to be a minister, not «сторонников | Умарова». */
  #isAllOf(facts: SentenceFacts, { from, token }: SurnamePlace, { first, surname, name }: Bearer): boolean {
    if (from === token) return true
    const { offices, speech } = facts.own.knowledge.language
    const office = this.officeOf(surname, facts.survey.tokens.sentenceCount)
    for (let at = from; at < token; at++) {
      const word = wordAt(facts, at)
      const isOwn =
        first.startsWith(word.slice(0, SAME_NAME)) ||
        name.en.toLowerCase().split(' ').includes(word) ||
        speech.articles?.includes(word) ||
        offices.courtesy?.test(word) ||
        office.some((told) => told.slice(0, SAME) === word.slice(0, SAME)) ||
        (hasShape(facts, at, ALL_CAPITALS) && isCutDown(word, office))
      if (!isOwn) return false
    }
    return true
  }

  /** The same for whoever is named in full at a place. */
  officeOfPerson(facts: SentenceFacts, person: Stretch): readonly string[] {
    const surname = surnameOf(nameAt(facts, person))
    return this.officeOf(surname, facts.survey.tokens.sentenceCount)
  }

  /** The words with which a text, wherever it names a person in full, tells the office: «представитель прокуратуры | Алия Нурова». */
  officeOf(surname: string, sentenceCount: number): readonly string[] {
    if (this.#offices === undefined) {
      this.#offices = new Map()
      for (let n = 0; n < sentenceCount; n++) {
        const facts = this.#factsOf(n)
        if (!mayNameInFull(facts, n)) continue
        for (const name of facts.names) {
          if (name.kind !== 'person') continue
          const last = surnameOf(nameAt(facts, name))
          if (last === '' || this.#offices.has(last)) continue
          const around = officeAround(facts, name)
          // "Minister of Trade and Transport": what stands around it may break off within the office.
          const whole = around.length > 0 ? officeOfName(facts, name, 'base') : undefined
          const office = whole === undefined ? around : [...around, ...wordsOf(facts, whole)]
          if (office.length > 0) this.#offices.set(last, office)
        }
      }
    }
    return this.#offices.get(surname) ?? []
  }

  /** Each sentence is looked at once, however many ask. */
  #bearerBefore(facts: SentenceFacts, surname: string): Bearer | undefined {
    for (; this.#looked < facts.n; this.#looked++)
      if (mayNameInFull(facts, this.#looked)) this.#add(this.#factsOf(this.#looked))
    return this.#bearers.has(surname) ? this.#bearers.get(surname) : this.#byOthers.get(surname)
  }

  #add(facts: SentenceFacts): void {
    for (const person of facts.names) {
      if (!isInFull(person)) continue
      const { from } = person
      const words = inflectedIn(facts, person) ?? nameAt(facts, person)
      // "Mr. Lowe" is no second Lowe.
      const isCourtesy = facts.own.knowledge.language.offices.courtesy?.test(wordAt(facts, from)) === true
      if (words === undefined || (isCourtesy && words.length === 2)) continue
      const ordered = surnameLast(facts, words)
      const surname = surnameOf(ordered)
      const first = firstOf(ordered)
      const known = this.#bearers.get(surname)
      // «С.Аканов … | Сырым Аканов»: whoever a letter stood for.
      const isMore = known && first.length > known.first.length && isSameFirst(known.first, first)
      if (isMore || !this.#bearers.has(surname))
        this.#bearers.set(surname, { first, surname, name: nameInEach(words.join(' ')) })
      else if (known && !isSameFirst(known.first, first)) this.#bearers.set(surname, undefined)
      this.#addOthers(words)
    }
  }

  #addOthers(words: readonly string[]): void {
    const surname = surnameOf(words)
    const name = nameInEach(words.join(' '))
    for (const other of words.map(fold)) {
      if (other === surname || other.length < SHORTEST) continue
      const known = this.#byOthers.get(other)
      const isTheSame = !this.#byOthers.has(other) || known?.name.en === name.en
      this.#byOthers.set(other, isTheSame ? { first: firstOf(words), surname, name } : undefined)
    }
  }
}

/** A name as it is written, in its base form; nothing where that can't be told. */
function nameAt(facts: SentenceFacts, at: Stretch): readonly string[] | undefined {
  const words = textAt(facts, at).split(/\s+/u)
  if (!isOf(facts, at.to - 1, OBLIQUE)) return words
  const { baseForms } = facts.own.knowledge.language
  if (baseForms === undefined) return [...words.slice(0, -1), withoutPossessive(words.at(-1) ?? '')]
  return baseForms.person(words)
}

/** The last word of a name, folded: of «С.Т.Оразов» what stands behind the initials. */
function surnameOf(words: readonly string[] | undefined): string {
  const last = fold(words?.at(-1) ?? '')
  return last.slice(last.lastIndexOf('.', last.length - 2) + 1)
}

/** «Умаров | Аслан | Берикович» */
function surnameLast(facts: SentenceFacts, words: readonly string[]): readonly string[] {
  const [surname = '', first = '', last = ''] = words
  const { patronymic } = facts.own.knowledge.language.names
  const isLast = words.length === FULL && patronymic.test(fold(last)) && !patronymic.test(fold(first))
  return isLast ? [first, last, surname] : words
}

/** The first name, folded, or the letter that stands for it. */
function firstOf(words: readonly string[]): string {
  return fold(words[0] ?? '').replace(/\..*$/u, '')
}

/** «С. | Оразов», «С. Т. | Оразов», «Оразов | С. Т.»: the letter that stands for a first name. */
function letterBeside(facts: SentenceFacts, surname: number): string | undefined {
  const isInitial = (at: number): boolean => at >= facts.from && at < facts.to && hasShape(facts, at, INITIAL)
  let token = surname
  while (surname - token < LETTERS && isInitial(token - 1)) token--
  if (token < surname) return firstOf([wordAt(facts, token)])
  const isBehind = isInitial(surname + 1) && !(marksBefore(facts, surname + 1) & PARTS)
  return isBehind ? firstOf([wordAt(facts, surname + 1)]) : undefined
}

/** «Серік» and «С.» */
function isSameFirst(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short === long || (short.length === 1 && long.startsWith(short))
}

/** «По словам | Марата Ахметова», «начальника полиции | Марата Ахметова»: a case that the surname, which may be a woman's, does not tell. */
function inflectedIn(facts: SentenceFacts, name: Stretch): readonly string[] | undefined {
  const { baseForms, clauses } = facts.own.knowledge.language
  if (clauses.verbsLast || baseForms === undefined) return undefined
  const isInHead = placesOf(facts).some(
    (place) => place.is === 'inflected-head' && place.from <= name.from && place.to >= name.to,
  )
  // «заместитель генерального прокурора | Анна Белова»
  const isBase = !isInHead && officeOfName(facts, name, 'base') !== undefined
  if (isBase || (!isInHead && officeOfName(facts, name, 'inflected') === undefined)) return undefined
  return baseForms.person(textAt(facts, name).split(/\s+/u))
}

/** What a surname may be in its base form: as it stands there, or by the case that words for a source ask for. */
function baseFormsOf(facts: SentenceFacts, { token, isInflected }: SurnamePlace): readonly BaseForm[] {
  const word = wordAt(facts, token)
  const { baseForms } = facts.own.knowledge.language
  if (!isInflected) return [{ surname: word, sex: 'anybody' }]
  if (baseForms === undefined) return [{ surname: withoutPossessive(word), sex: 'anybody' }]
  const base = baseForms.person([word])?.[0] ?? word
  const ofMan = base === word ? word.replace(baseForms.endOfMan ?? '', '') : word
  return [
    { surname: base, sex: 'anybody' },
    { surname: ofMan, sex: 'man' },
  ]
}

/** Whether two words that may be a name stand beside each other in a sentence of the same text, or apart by particles: "Peter van der Berg". */
export function mayNameInFull({ survey, vocabulary }: SentenceFacts, n: number): boolean {
  const { sentences, word } = survey.tokens
  const { shape, folded } = vocabulary.words
  const to = sentences[n + 1] as number
  let apart = PARTICLES + 1
  for (let token = sentences[n] as number; token < to; token++) {
    const is = word[token] as number
    const text = folded[is] as string
    const isName = ((shape[is] as number) & (CAPITAL | INITIAL)) !== 0
    if (isName && (apart <= PARTICLES || text.includes('.'))) return true
    // «Омар | аль-Масри»
    if (!isName && apart === 0 && WITH_PARTICLE.test(text)) return true
    if (isName) apart = 0
    else apart += text.length <= PARTICLE ? 1 : PARTICLES + 1
  }
  return false
}
