import { officeName } from '../../../law/office-names/office-names.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { isNameOfHouse } from '../houses/speaking-houses.ts'
import type { NameForm } from '../offices/office-words.ts'
import { firmOfLine } from './firm-of-line.ts'

/** Words at most of the name of a house or an office. */
const LONGEST = 14
/** The same of an office with a place that no list has. */
const LONGEST_HELD = 2
/** How the name of a place begins. */
const CAPITAL = /^\p{Lu}\p{L}/u
/** Marks that no name goes on behind. */
const MARKS = /\s*[,:;.(–—№]/u
/** Letters that stand for a name. */
const LETTERS = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u

/** The house, or the office, whose a text is. */
export interface Voice {
  readonly body?: string
  readonly office?: string
  readonly speaker?: string
}

/** What the words of a line name: as much of them as the name of a house or an office is known by, or else all up to where any ends. */
export function namedBy(words: string, facts: SentenceFacts, form: NameForm): Voice | undefined {
  const { language } = facts.own.knowledge
  const firm = firmOfLine(words, facts, form)
  if (firm !== undefined) return { body: firm.name }
  const given = untilEnd(words, MARKS)
  const base = (some: readonly string[]): string | undefined => {
    const told = form === 'base' ? some : language.baseForms ? language.baseForms.body(some) : some
    return told && withCountry(told.join(' '), facts)
  }
  const surnamed = withSurname(untilEnd(given, language.ownVoice?.ends), facts, form)
  if (surnamed !== undefined) return surnamed
  const whole = nameUntilEnd(base(untilEnd(given, language.ownVoice?.ends).split(' ')), facts)
  for (const some of parts(given.split(' '), language.clauses.verbsLast)) {
    const name = base(some)
    const told = name === undefined ? undefined : officeName(name, false)
    if (name === undefined || told === undefined || some.length < 2) continue
    // "Police Service | of Arranmoyle": no list has every place.
    if (whole !== undefined && whole.length > name.length && whole.startsWith(name)) break
    if (told.beside === undefined) return { body: unfolded(name, facts) }
    return { office: officeUntilEnd(name, untilEnd(given, language.ownVoice?.ends), facts) }
  }
  const office = whole === undefined ? officeHeld(untilEnd(given, language.ownVoice?.ends), facts) : undefined
  if (office !== undefined) return { office }
  return whole === undefined ? undefined : { body: whole }
}

/** «прокурора города | Дорохова», «Ақтау прокуроры | Дәулетовтің»: an office before a word that only surnames end as. */
function withSurname(words: string, facts: SentenceFacts, form: NameForm): Voice | undefined {
  const { names, baseForms, clauses } = facts.own.knowledge.language
  const last = words.lastIndexOf(' ')
  const surname = words.slice(last + 1)
  if (last === -1 || !CAPITAL.test(surname) || !names.sureSurname.test(surname.toLowerCase()))
    return undefined
  const told = namedBy(words.slice(0, last), facts, clauses.verbsLast ? 'base' : form)
  const base = form === 'base' ? surname : baseForms?.person([surname])?.[0]
  // «руководителя комитета | Асхата | Дорохова»: a word that nobody knows may be the first name.
  const office = told?.office
  if (office === undefined || base === undefined) return undefined
  const before = office.slice(office.lastIndexOf(' ') + 1)
  const isKnown = before === office || !CAPITAL.test(before) || officeName(office, true) !== undefined
  return isKnown ? { office: `${office} ${base}` } : undefined
}

/** «мэра | Нижнереченска»: the noun of an office with a place that no list has. */
function officeHeld(words: string, { own }: SentenceFacts): string | undefined {
  const { clauses, offices, baseForms } = own.knowledge.language
  const given = words.split(' ')
  const noun = clauses.verbsLast ? given.length - 1 : 0
  const base = baseForms && !clauses.verbsLast ? baseForms.body(given) : given
  const holder = base?.[noun]?.toLowerCase() ?? ''
  if (base === undefined || given.length > LONGEST_HELD || !offices.holder?.test(holder)) return undefined
  if ([offices.ofAnyOffice, offices.lesser].some((kind) => kind?.test(holder))) return undefined
  const rest = base.filter((_, at) => at !== noun)
  return rest.every((word) => CAPITAL.test(word)) ? base.join(' ') : undefined
}

function untilEnd(words: string, ends: RegExp | undefined): string {
  const end = ends?.exec(words)
  return end ? words.slice(0, end.index) : words
}

/** "Governor | of Redwater Province", «министр здравоохранения | Озерии»: with what leads on from it, or one place, though no list has it. */
function officeUntilEnd(name: string, whole: string, { own }: SentenceFacts): string {
  const { clauses, offices, speech } = own.knowledge.language
  const rest = whole.split(' ').slice(name.split(' ').length)
  const [next = ''] = rest
  if (clauses.verbsLast || next === '') return name
  if (speech.articles === undefined) return rest.length === 1 && CAPITAL.test(next) ? `${name} ${next}` : name
  const isOne = whole.startsWith(`${name} `) && !rest.some((word) => speech.indefinite?.includes(word))
  return isOne && offices.leads?.test(next) && rest.length <= LONGEST ? whole : name
}

/** Words that look like the whole name of a house, though not all of them are known. */
function nameUntilEnd(name: string | undefined, facts: SentenceFacts): string | undefined {
  const words = name?.split(' ') ?? []
  if (name === undefined || words.length < 2 || words.length > LONGEST) return undefined
  const { indefinite } = facts.own.knowledge.language.speech
  if (words.some((word) => indefinite?.includes(word))) return undefined
  return isNameOfHouse(name, facts) ? name : undefined
}

/** Whether a line is nothing but the name of a house that is known. */
export function isHouseKnown(name: string, facts: SentenceFacts): boolean {
  if (firmOfLine(name, facts, 'base')?.isAll) return true
  if (name.split(' ').length < 2 || name.split(' ').length > LONGEST) return false
  const told = officeName(withCountry(name, facts), false)
  return told !== undefined && told.beside === undefined
}

/** From the longest: a name ends with its last word where verbs stand last, and begins with its first elsewhere. */
function* parts(words: readonly string[], areLast: boolean): Generator<readonly string[]> {
  const some = areLast ? words.slice(-LONGEST) : words.slice(0, LONGEST)
  for (let left = 0; left < some.length; left++)
    yield areLast ? some.slice(left) : some.slice(0, some.length - left)
}

/** «ҚР» is another republic in a text of another country. */
function withCountry(name: string, { own, text }: SentenceFacts): string {
  const { ownVoice, tag } = own.knowledge.language
  for (const { letters, where, is } of ownVoice?.countries ?? [])
    if (tag !== 'en' && letters.test(name) && where.test(text.toLowerCase())) return name.replace(letters, is)
  return name
}

/** «ГКНБ»: letters that stand for a house, as the words that they are short for. */
function unfolded(name: string, { own }: SentenceFacts): string {
  const { tag } = own.knowledge.language
  const told = LETTERS.test(name) ? officeName(name, false) : undefined
  const words = told && officeName(told.en, false)
  const whole = words && (tag === 'kk' ? words.kk : tag === 'ru' ? words.ru : undefined)
  return whole === undefined || LETTERS.test(whole) ? name : whole
}
