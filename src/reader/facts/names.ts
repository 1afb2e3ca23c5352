import type { Name, Stretch } from '../check.ts'
import type { NameWords } from '../language/names.ts'
import type { Tokens } from '../scan/tokens.ts'
import type { Words } from '../scan/words.ts'
import { nothing } from '../tables/nothing.ts'
import { isBehindOffice } from './behind-office.ts'
import { longName } from './long-name.ts'
import { MAY_BEGIN, NameLook } from './name-look.ts'
import { isOfOffice } from './office-beside.ts'
import { sentenceWords } from './sentence-words.ts'
import { speakingName } from './speaking-name.ts'

/** A text with what is known of its words. */
interface Read {
  readonly text: string
  readonly tokens: Tokens
  readonly words: Words
}

const NONE = nothing<Name>()
/** Words at most from an office to the place that it is for. */
const LEDBY = 7

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
    const person =
      whole(look, token) ??
      withInitials(look, token) ??
      inFull(look, token) ??
      speakingName(look, token) ??
      alone(look, token)
    if (person && !isBeforeTitle(look, person.to)) {
      names.push({ ...person, kind: 'person' })
      token = person.to - 1
    } else if (isOrganisation(look, token)) names.push({ from: token, to: token + 2, kind: 'organisation' })
  }
  return names.length === 0 ? NONE : names
}

/** "Tan Sri | Dr Azman Yusof": what a title and a name follow at once honours its bearer. */
function isBeforeTitle(look: NameLook, token: number): boolean {
  return look.isBeside(token) && look.hasCapital(token) && look.isTitle(token) && look.isNamed(token + 1)
}

type Found = (Stretch & Pick<Name, 'hasInitials'>) | undefined

/** "Ana Maria Solberg", unless a thing bears the name. */
function whole(look: NameLook, token: number): Found {
  const name = longName(look, token)
  return name && !isBorne(look, name.from, name.to) ? name : undefined
}

/** «А. Б. Петров», «А.Петров», «Петров А. Б.» */
function withInitials(look: NameLook, token: number): Found {
  if (look.hasInitials(token))
    return isBorne(look, token, token + 1) ? undefined : { from: token, to: token + 1, hasInitials: true }
  if (look.isInitial(token)) {
    const surname = endOfInitials(look, token)
    return look.isNamed(surname) ? { from: token, to: surname + 1 } : undefined
  }
  if (look.isFirst(token) || !look.isNamed(token) || !look.isInitial(token + 1)) return undefined
  return look.known.surname.test(look.folded(token))
    ? { from: token, to: endOfInitials(look, token + 1) }
    : undefined
}

function endOfInitials(look: NameLook, first: number): number {
  let end = first
  while (look.isInitial(end)) end++
  return end
}

/** «Асхат Аймағамбетов», «Тоқаев Қасым-Жомарт Кемелұлы» */
function inFull(look: NameLook, token: number): Found {
  if (!look.isCapital(token) || !look.isNamed(token + 1) || !look.isBeside(token + 1)) return undefined
  // «мэр Оленёвска | А.Петров»: initials begin a name.
  if (look.hasInitials(token + 1)) return undefined
  if (!isPair(look, token, token + 1) || isOfficeBefore(look, token) || isTitleBefore(look, token))
    return undefined
  let end = token + 2
  while (look.isNamed(end) && look.isBeside(end) && !look.isNobody(end) && goesOn(look, end)) end++
  return isBorne(look, token, end) ? undefined : { from: token, to: end }
}

/** «Аким | Нурлан Оспанов», «Аким | Алматы | Нурлан Оспанов», «Аким | Талгара»: a word for an office before what is no surname is no name. */
function isOfficeBefore(look: NameLook, token: number): boolean {
  const { givenOrOffice, patronymic, surname } = look.known
  if (!givenOrOffice?.test(look.folded(token))) return false
  const second = look.folded(token + 1)
  if (!look.isNamed(token + 2) || !look.isBeside(token + 2))
    return !patronymic.test(second) && !surname.test(second)
  // «Аким | Талгара | Саян Оспан»: no name has four words.
  if (look.isNamed(token + 3) && look.isBeside(token + 3) && !patronymic.test(look.folded(token + 3)))
    return true
  return (
    look.isGiven(token + 1) || (look.isGiven(token + 2) && !patronymic.test(second) && !surname.test(second))
  )
}

/** "Minister | Dr. | Grace Lungowe": a title before two words of a name is none of them. */
function isTitleBefore(look: NameLook, token: number): boolean {
  const isBefore = look.isTitle(token) || look.isHonour(token)
  return isBefore && look.isNamed(token + 2) && look.isBeside(token + 2)
}

/** Whether two capitalised words are a person's name: by what is known of one of them, or by an office beside them. */
function isPair(look: NameLook, first: number, second: number): boolean {
  if (!look.isInOneScript(first, second)) return false
  const one = look.folded(first)
  const other = look.folded(second)
  if (look.known.run?.noFirst?.test(one)) return false
  if (look.known.patronymic.test(other) || look.known.patronymic.test(one)) return true
  if (look.isGiven(first)) return !look.isNobody(second) || look.known.sureSurname.test(other)
  if (look.isNobody(first)) return false
  // "Captain | Jeff Otieno": the office ends as surnames do.
  const isOffice = look.known.office?.words.test(one) === true
  if (look.isGiven(second) && look.known.surname.test(one) && !isOffice) return true
  if (look.isNobody(second) || isApart(look, one)) return false
  if (isOffice || look.known.office?.words.test(other)) return false
  if (look.isHonour(first - 1) && look.isBeside(first)) return true
  if (look.isTitle(first - 1)) return look.known.titleTellsAny === true || look.known.surname.test(other)
  if (!describes(look, first, second) && look.known.sureSurname.test(other)) return true
  return (
    isOfOffice(look, first, second + 1) ||
    (!describes(look, first, second) && isBehindOffice(look, first, second))
  )
}

/** "Minister | Warns | Drivers": a word that is of no name, in a headline that writes all words with capitals. */
function isApart({ known }: NameLook, word: string): boolean {
  return known.run?.apart.test(word) === true || known.speaking?.verb.test(word) === true
}

/** Whether a word may go on a name that two words have begun: behind a word that only surnames end as, a patronymic alone does. */
function goesOn(look: NameLook, token: number): boolean {
  const { patronymic, surname, sureSurname } = look.known
  if (patronymic.test(look.folded(token))) return true
  const before = look.folded(token - 1)
  if (sureSurname.test(before) && !patronymic.test(before)) return false
  return surname.test(look.folded(token)) || look.isGiven(token)
}

/** «Новом» describes a place, «Ерболатом» before «Ивановым» does not: both words of a name stand in one case. */
function describes(look: NameLook, first: number, second: number): boolean {
  if (!look.known.describes?.test(look.folded(first))) return false
  const { byWhom } = look.known
  if (byWhom?.described.test(look.folded(first)) !== true) return true
  return ![byWhom.surname, byWhom.base].some((form) => form.test(look.folded(second)))
}

/** «улица Жамбыла Жабаева», "Nelson Mandela Foundation": a thing bears the name. */
function isBorne(look: NameLook, first: number, end: number): boolean {
  const { before, behind } = look.known.bearsName
  return (
    ((before?.test(look.folded(first - 1)) ?? false) && !isLed(look, first - 1)) ||
    (behind?.test(look.folded(end)) ?? false)
  )
}

/** «Аким | района | Серик Омаров», «Начальник отдела культуры | района | Серик Омаров»: what is led stands between an office and its holder. */
function isLed(look: NameLook, token: number): boolean {
  const { led, ledBy } = look.known.bearsName
  if (led === undefined) return false
  const furthest = ledBy?.test(look.folded(token)) ? LEDBY : 1
  for (let office = token - 1; office >= token - furthest && look.isBeside(office + 1); office--)
    if (led.test(look.folded(office))) return true
  return false
}

/** «Аблязовым», "Mr Navalny": one word that is a name by its form or by what stands beside it. */
function alone(look: NameLook, token: number): Found {
  return standsAlone(look, token) ? { from: token, to: token + 1 } : undefined
}

function standsAlone(look: NameLook, token: number): boolean {
  if (look.isFirst(token) || !look.hasCapital(token) || look.isAccount(token)) return false
  if (isExample(look, token) || isUnderName(look, token)) return true
  if (!look.isNamed(token) || look.isNobody(token) || look.isTitle(token)) return false
  const word = look.folded(token)
  // "Deputy | Commissioner": a second word of the office.
  const isOffice = look.known.office?.words.test(word) === true
  const isTitled = look.known.titleTellsAny ? !isOffice : look.known.surname.test(word)
  if (look.isTitle(token - 1) && isTitled) return true
  if (look.known.titleBehind?.test(look.folded(token + 1))) return true
  const { byWhom } = look.known
  if (!byWhom?.surname.test(word)) return false
  return !byWhom.described.test(look.folded(token + 1))
}

/** "Groups like | Hamas", and no platform: "sites like Facebook". */
function isExample(look: NameLook, token: number): boolean {
  const { example } = look.known
  if (!example || example.platforms.test(look.folded(token))) return false
  const before = look.folded(token - 1)
  if (example.words.test(before)) return true
  return before === example.phrase[1] && look.folded(token - 2) === example.phrase[0]
}

/** "Hamas | militants": those behind it act under the name. */
function isUnderName(look: NameLook, token: number): boolean {
  const { underName } = look.known
  if (!underName) return false
  const behind = look.folded(token + 1)
  return underName.words.test(behind === underName.between ? look.folded(token + 2) : behind)
}

/** «ТОО | «Тулпар»»: a quoted name behind a legal form. */
function isOrganisation(look: NameLook, token: number): boolean {
  return look.mayName(token) && look.opensQuotedName(token + 1)
}
