import type { Name } from '../check.ts'
import type { NameWords } from '../language.ts'
import type { Tokens } from '../tokens.ts'
import { ALL_CAPITALS, CAPITAL, INITIAL, MAY_NAME, type Words } from '../words.ts'

/** A text with what is known of its words. */
interface Read {
  readonly text: string
  readonly tokens: Tokens
  readonly words: Words
}

/** A shorter word is no name that can be told from others. */
const SHORTEST = 3

/**
 * Persons and organisations named in `[from, to)`: initials with a surname, a first name or a patronymic beside another capitalised
 * word, two capitalised words of which one ends as only surnames do, a quoted name behind a legal form. A single capitalised word
 * is a name behind a title ("Mr Navalny"), as an example ("groups like Hamas"), before those who act under it ("Hamas militants")
 * or in a form that only surnames have («Аблязовым»): else it may be a place or an office. What `known` says is nobody is none.
 */
export function namesIn(read: Read, known: NameWords, from: number, to: number): Name[] {
  const names: Name[] = []
  const look = createLook(read, known, from, to)
  for (let token = from; token < to; token++) {
    const person = look.withInitials(token) ?? look.inFull(token) ?? look.alone(token)
    if (person) {
      names.push({ ...person, kind: 'person' })
      token = person.to - 1
    } else if (look.isOrganisation(token)) names.push({ from: token, to: token + 2, kind: 'organisation' })
  }
  return names
}

type Found = { readonly from: number; readonly to: number } | undefined

function createLook({ text, tokens, words }: Read, known: NameWords, from: number, to: number) {
  const isIn = (token: number): boolean => token >= from && token < to
  const shape = (token: number): number =>
    isIn(token) ? (words.shape[tokens.word[token] as number] as number) : 0
  const folded = (token: number): string =>
    isIn(token) ? (words.folded[tokens.word[token] as number] as string) : ''
  const isCapital = (token: number): boolean =>
    (shape(token) & CAPITAL) !== 0 && (shape(token) & (ALL_CAPITALS | INITIAL)) === 0
  const isNamed = (token: number): boolean => isCapital(token) && folded(token).length >= SHORTEST
  const isInitial = (token: number): boolean =>
    (shape(token) & INITIAL) !== 0 && text.charCodeAt(tokens.end[token] as number) === 0x2e
  const isBeside = (token: number): boolean => ((tokens.before[token] as number) & 0xff) === 0
  const isNobody = (token: number): boolean => known.nobody.test(folded(token))
  const isGiven = (token: number): boolean => isCapital(token) && known.given.test(folded(token))
  const isTitle = (token: number): boolean => isIn(token) && known.title.test(folded(token))

  /** «А. Б. Петров», «Петров А. Б.» */
  function withInitials(token: number): Found {
    const endOfInitials = (first: number): number => {
      let end = first
      while (isInitial(end)) end++
      return end
    }
    if (isInitial(token)) {
      const surname = endOfInitials(token)
      return isNamed(surname) ? { from: token, to: surname + 1 } : undefined
    }
    if (token === from || !isNamed(token) || !isInitial(token + 1)) return undefined
    return known.surname.test(folded(token)) ? { from: token, to: endOfInitials(token + 1) } : undefined
  }

  /** «Асхат Аймағамбетов», «Тоқаев Қасым-Жомарт Кемелұлы» */
  function inFull(token: number): Found {
    if (!isCapital(token) || !isNamed(token + 1) || !isBeside(token + 1)) return undefined
    if (!isPair(token, token + 1)) return undefined
    let end = token + 2
    while (isNamed(end) && isBeside(end) && !isNobody(end) && isPart(end)) end++
    return isBorne(token, end) ? undefined : { from: token, to: end }
  }

  function isPair(first: number, second: number): boolean {
    const [one, other] = [folded(first), folded(second)]
    if (known.patronymic.test(other) || known.patronymic.test(one)) return true
    if (isGiven(first)) return !isNobody(second) || known.sureSurname.test(other)
    if (isNobody(first)) return false
    if (isGiven(second)) return known.surname.test(one)
    if (isNobody(second)) return false
    if (isTitle(first - 1)) return known.surname.test(other)
    return !describes(first, second) && known.sureSurname.test(other)
  }

  function isPart(token: number): boolean {
    return known.patronymic.test(folded(token)) || known.surname.test(folded(token)) || isGiven(token)
  }

  /** «Новом» describes a place, «Ерболатом» before «Ивановым» does not: both words of a name stand in one case. */
  function describes(first: number, second: number): boolean {
    if (!known.describes?.test(folded(first))) return false
    const { byWhom } = known
    return !(byWhom?.described.test(folded(first)) && byWhom.surname.test(folded(second)))
  }

  /** «улица Жамбыла Жабаева», "Nelson Mandela Foundation": a thing bears the name. */
  function isBorne(first: number, end: number): boolean {
    const { before, behind } = known.bearsName
    return (before?.test(folded(first - 1)) ?? false) || (behind?.test(folded(end)) ?? false)
  }

  function alone(token: number): Found {
    return standsAlone(token) ? { from: token, to: token + 1 } : undefined
  }

  function standsAlone(token: number): boolean {
    if (token === from || !(shape(token) & CAPITAL)) return false
    if (isExample(token) || isUnderName(token)) return true
    if (!isNamed(token) || isNobody(token) || isTitle(token)) return false
    const word = folded(token)
    if (isTitle(token - 1) && (known.titleTellsAny || known.surname.test(word))) return true
    if (known.titleBehind?.test(folded(token + 1)) && isNamed(token)) return true
    const { byWhom } = known
    if (!byWhom?.surname.test(word)) return false
    return !byWhom.described.test(folded(token + 1))
  }

  function isExample(token: number): boolean {
    const { example } = known
    if (!example || example.platforms.test(folded(token))) return false
    const before = folded(token - 1)
    return example.words.test(before) || (before === 'as' && folded(token - 2) === 'such')
  }

  function isUnderName(token: number): boolean {
    const behind = folded(token + 1) === 'news' ? folded(token + 2) : folded(token + 1)
    return known.underName?.test(behind) ?? false
  }

  function isOrganisation(token: number): boolean {
    if (!(shape(token) & MAY_NAME) || token + 1 >= to) return false
    const between = text.slice(tokens.end[token] as number, tokens.start[token + 1] as number)
    return /[«“"„]/u.test(between)
  }

  return { withInitials, inFull, alone, isOrganisation }
}
