import type { Name, Stretch } from '../check.ts'
import type { NameWords } from '../language/names.ts'
import type { Tokens } from '../scan/tokens.ts'
import { ALL_CAPITALS, CAPITAL, INITIAL, MAY_NAME, type Words } from '../scan/words.ts'
import { nothing } from '../tables/nothing.ts'
import { type SentenceWords, sentenceWords } from './sentence-words.ts'

/** A text with what is known of its words. */
interface Read {
  readonly text: string
  readonly tokens: Tokens
  readonly words: Words
}

/** A shorter word is no name that can be told from others. */
const SHORTEST = 3
/** Words beside a name that a comma parts from it, in which it is told who that is. */
const APPOSED = 7
/** What the first word of every name looks like. */
const MAY_BEGIN = CAPITAL | INITIAL | MAY_NAME
const NONE = nothing<Name>()

/**
 * Persons and organisations named in `[from, to)`: initials with a surname, a first name or a patronymic beside another capitalised
 * word, two capitalised words of which one ends as only surnames do, a quoted name behind a legal form. A single capitalised word
 * is a name behind a title ("Mr Navalny"), as an example ("groups like Hamas"), before those who act under it ("Hamas militants")
 * or in a form that only surnames have («Аблязовым»): else it may be a place or an office. What `known` says is nobody is none.
 */
export function namesIn(
  { text, tokens, words }: Read,
  known: NameWords,
  from: number,
  to: number,
): readonly Name[] {
  const names: Name[] = []
  let look: NameLook | undefined
  for (let token = from; token < to; token++) {
    // Most words begin no name, and few sentences hold one.
    if (!((words.shape[tokens.word[token] as number] as number) & MAY_BEGIN)) continue
    look ??= new NameLook(sentenceWords(tokens, words, text, from, to), known)
    const person = look.withInitials(token) ?? look.inFull(token) ?? look.alone(token)
    if (person) {
      names.push({ ...person, kind: 'person' })
      token = person.to - 1
    } else if (look.isOrganisation(token)) names.push({ from: token, to: token + 2, kind: 'organisation' })
  }
  return names.length === 0 ? NONE : names
}

type Found = Stretch | undefined

/** Looks at a word of a sentence for a name that begins with it. */
class NameLook {
  readonly #sentence: SentenceWords
  readonly #known: NameWords

  constructor(sentence: SentenceWords, known: NameWords) {
    this.#sentence = sentence
    this.#known = known
  }

  /** «А. Б. Петров», «Петров А. Б.» */
  withInitials(token: number): Found {
    const endOfInitials = (first: number): number => {
      let end = first
      while (this.#isInitial(end)) end++
      return end
    }
    if (this.#isInitial(token)) {
      const surname = endOfInitials(token)
      return this.#isNamed(surname) ? { from: token, to: surname + 1 } : undefined
    }
    if (token === this.#sentence.from || !this.#isNamed(token) || !this.#isInitial(token + 1))
      return undefined
    return this.#known.surname.test(this.#folded(token))
      ? { from: token, to: endOfInitials(token + 1) }
      : undefined
  }

  /** «Асхат Аймағамбетов», «Тоқаев Қасым-Жомарт Кемелұлы» */
  inFull(token: number): Found {
    if (!this.#isCapital(token) || !this.#isNamed(token + 1) || !this.#isBeside(token + 1)) return undefined
    if (!this.#isPair(token, token + 1)) return undefined
    let end = token + 2
    while (this.#isNamed(end) && this.#isBeside(end) && !this.#isNobody(end) && this.#isPart(end)) end++
    return this.#isBorne(token, end) ? undefined : { from: token, to: end }
  }

  #isPair(first: number, second: number): boolean {
    const [one, other] = [this.#folded(first), this.#folded(second)]
    if (this.#known.patronymic.test(other) || this.#known.patronymic.test(one)) return true
    if (this.#isGiven(first)) return !this.#isNobody(second) || this.#known.sureSurname.test(other)
    if (this.#isNobody(first)) return false
    if (this.#isGiven(second)) return this.#known.surname.test(one)
    if (this.#isNobody(second)) return false
    if (this.#known.office?.words.test(one) || this.#known.office?.words.test(other)) return false
    if (this.#isTitle(first - 1)) return this.#known.titleTellsAny === true || this.#known.surname.test(other)
    if (!this.#describes(first, second) && this.#known.sureSurname.test(other)) return true
    return this.#isOfOffice(first, second + 1)
  }

  /** "Activists Wangari Njeri and Juma Otieno", "the chairman of the club, Juma Otieno, …", "Juma Otieno, a former editor": whoever has an office is a person. */
  #isOfOffice(first: number, end: number): boolean {
    const { office } = this.#known
    if (!office || !this.#isNamed(first)) return false
    const start = this.#startOfList(first)
    if (this.#isBeside(start)) {
      if (office.words.test(this.#folded(start - 1))) return true
    } else if (this.#hasComma(start) && this.#tellsOffice(start - 1, -1)) return true
    if (office.places.test(this.#folded(start - 1))) return false
    return this.#hasComma(end) && office.opens.test(this.#folded(end)) && this.#tellsOffice(end, 1)
  }

  /** Where a list of names of two words begins that a name ends. */
  #startOfList(first: number): number {
    const { office } = this.#known
    let start = first
    while (true) {
      const before = office?.joins.test(this.#folded(start - 1)) ? start - 1 : start
      const isListed = before < start || this.#hasComma(start)
      if (!isListed || !this.#isNamed(before - 1) || !this.#isNamed(before - 2)) return start
      if (this.#isNobody(before - 1) || this.#isNobody(before - 2)) return start
      if (office?.words.test(this.#folded(before - 1))) return start
      start = before - 2
    }
  }

  /** Whether a noun for a person stands among the words from one on, forwards or backwards, up to a comma. */
  #tellsOffice(first: number, step: 1 | -1): boolean {
    const { office } = this.#known
    for (let token = first; token !== first + step * APPOSED; token += step) {
      if (office?.words.test(this.#folded(token))) return true
      if (this.#hasComma(step === 1 ? token + 1 : token)) return false
    }
    return false
  }

  #hasComma(token: number): boolean {
    return this.#sentence.gap(token).includes(',')
  }

  #isPart(token: number): boolean {
    return (
      this.#known.patronymic.test(this.#folded(token)) ||
      this.#known.surname.test(this.#folded(token)) ||
      this.#isGiven(token)
    )
  }

  /** «Новом» describes a place, «Ерболатом» before «Ивановым» does not: both words of a name stand in one case. */
  #describes(first: number, second: number): boolean {
    if (!this.#known.describes?.test(this.#folded(first))) return false
    const { byWhom } = this.#known
    return !(byWhom?.described.test(this.#folded(first)) && byWhom.surname.test(this.#folded(second)))
  }

  /** «улица Жамбыла Жабаева», "Nelson Mandela Foundation": a thing bears the name. */
  #isBorne(first: number, end: number): boolean {
    const { before, behind } = this.#known.bearsName
    return (before?.test(this.#folded(first - 1)) ?? false) || (behind?.test(this.#folded(end)) ?? false)
  }

  alone(token: number): Found {
    return this.#standsAlone(token) ? { from: token, to: token + 1 } : undefined
  }

  #standsAlone(token: number): boolean {
    if (token === this.#sentence.from || !(this.#shape(token) & CAPITAL)) return false
    if (this.#isExample(token) || this.#isUnderName(token)) return true
    if (!this.#isNamed(token) || this.#isNobody(token) || this.#isTitle(token)) return false
    const word = this.#folded(token)
    if (this.#isTitle(token - 1) && (this.#known.titleTellsAny || this.#known.surname.test(word))) return true
    if (this.#known.titleBehind?.test(this.#folded(token + 1))) return true
    const { byWhom } = this.#known
    if (!byWhom?.surname.test(word)) return false
    return !byWhom.described.test(this.#folded(token + 1))
  }

  #isExample(token: number): boolean {
    const { example } = this.#known
    if (!example || example.platforms.test(this.#folded(token))) return false
    const before = this.#folded(token - 1)
    if (example.words.test(before)) return true
    return before === example.phrase[1] && this.#folded(token - 2) === example.phrase[0]
  }

  #isUnderName(token: number): boolean {
    const { underName } = this.#known
    if (!underName) return false
    const behind = this.#folded(token + 1)
    return underName.words.test(behind === underName.between ? this.#folded(token + 2) : behind)
  }

  isOrganisation(token: number): boolean {
    return (this.#shape(token) & MAY_NAME) !== 0 && /[«“"„]/u.test(this.#sentence.gap(token + 1))
  }

  #isCapital(token: number): boolean {
    const shape = this.#shape(token)
    return (shape & CAPITAL) !== 0 && (shape & (ALL_CAPITALS | INITIAL)) === 0
  }

  #isNamed(token: number): boolean {
    return this.#isCapital(token) && this.#folded(token).length >= SHORTEST
  }

  #isInitial(token: number): boolean {
    const { text, tokens } = this.#sentence
    return (this.#shape(token) & INITIAL) !== 0 && text.charCodeAt(tokens.end[token] as number) === 0x2e
  }

  #isBeside(token: number): boolean {
    return ((this.#sentence.tokens.before[token] as number) & 0xff) === 0
  }

  #isNobody(token: number): boolean {
    return this.#known.nobody.test(this.#folded(token))
  }

  #isGiven(token: number): boolean {
    return this.#isCapital(token) && this.#known.given.test(this.#folded(token))
  }

  #isTitle(token: number): boolean {
    return this.#known.title.test(this.#folded(token))
  }

  #folded(token: number): string {
    return this.#sentence.folded(token)
  }

  #shape(token: number): number {
    return this.#sentence.shape(token)
  }
}
