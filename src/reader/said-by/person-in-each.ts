import type { Law, StatementLanguage, Tag, Trilingual } from '../../law/law.ts'
import { inLatin, inRussian } from '../../law/letters.ts'
import { byNoun } from '../../law/office-names/by-noun.ts'
import { fromLatin } from '../../law/person-names/from-latin.ts'
import { nameInKazakh } from '../../law/person-names/in-kazakh.ts'
import { spelledAtHome } from '../../law/person-names/spelled-at-home.ts'
import { inEach } from '../../law/tags.ts'
import { officeBefore, officeBehind, officeInEach } from './name-in-each.ts'

/** Words of an office before a name, and of a name, at most. */
const LONGEST_OFFICE = 12
const LONGEST_NAME = 4
/** A word of a person's name, or what stands in brackets beside it: "Major (retd) Joan Carver". */
const NAME = /^(?:\(|\p{Lu})/u
/** A word of a name, or an initial: capitals alone stand for a body. */
const CYRILLIC_NAME = /^(?:\p{Lu}\p{Ll}?\.){0,3}\p{Lu}(?:\.|[\p{Script=Cyrillic}’'-]*\p{Ll})$/u

/** "HEAD of the department", but no "Google": words that are no name by themselves. */
const LATIN_WORDS = /^\p{Ll}|\s/u

/** "Mr. Omarov", and how Kazakh and Russian say so. */
const COURTESY = /^(?:(?<mister>Mr)|Mrs|Ms)\.? (?<name>\p{Lu}.*)$/u

/** «Ерлан | мырза | Сүлейменов», «Нұрлан | қажы | Сапарбек»: an honour within a name, as Russian and English say it. */
const HONOURED = /^(?<first>\p{Lu}\S*) (?<honour>мырза|ханым|қажы|әжі) (?<last>\p{Lu}.*)$/u
const HAJJI = /^қажы|^әжі/u

/**
 * A person in each language, in Latin letters in English and in those of each language in the others, where these can be known, with
 * the office or the rank before the name or behind a comma: «Вице-министр | Ерлан Қасенов».
 * @param written the language in which the name is given
 */
export function personInEach(name: string, law?: Law, written?: StatementLanguage): Trilingual {
  const whole = officeInEach(name, law)
  if (whole !== undefined) return whole
  const honoured = HONOURED.exec(name)?.groups
  if (honoured !== undefined) {
    const told = inLetters(`${honoured.first} ${honoured.last}`, written)
    const isHajji = HAJJI.test(honoured.honour ?? '')
    const within = (tag: Tag, honour: string): string =>
      isHajji ? told[tag].replace(' ', ` ${honour} `) : told[tag]
    return { kk: name, ru: within('ru', 'хаджи'), en: within('en', 'Haji') }
  }
  const courtesy = COURTESY.exec(name)?.groups
  const bearer = courtesy?.name === undefined ? undefined : fromLatin(courtesy.name)
  if (bearer !== undefined) {
    const [mister, lord] = courtesy?.mister ? ['г-н', 'мырза'] : ['г-жа', 'ханым']
    return { kk: `${bearer.kk} ${lord}`, ru: `${mister} ${bearer.ru}`, en: name }
  }
  const comma = name.indexOf(', ')
  if (comma > 0) return personBeside(name.slice(0, comma), name.slice(comma + 2), law, written)
  const words = name.split(' ')
  for (let length = Math.min(words.length - 1, LONGEST_OFFICE); length > 0; length--) {
    const person = words.slice(length)
    if (!person.every((word) => NAME.test(word))) break
    const office = officeBefore(words.slice(0, length).join(' '), law)
    // "Chairman of Tarn | Energy": a word that is told in no language may be the first of the house's name.
    if (person.length === 1 && office?.kk.includes(words[length - 1] as string)) continue
    const holder = office && inLetters(person.join(' '), written)
    if (holder) return inEach((tag) => `${office[tag]} ${holder[tag]}`)
  }
  return inLetters(name, written)
}

/** A person in the letters of each language, and what stands behind the name: an office as it was given, or in each language. */
export function personBeside(
  name: string,
  title: string | Trilingual,
  law: Law | undefined,
  written?: StatementLanguage,
  put: (person: string, told: string) => string = behindComma,
): Trilingual {
  const known = typeof title === 'string' ? officeBehind(title, law) : title
  const told = put === behindComma ? (officeByNoun(known) ?? known) : known
  const person = personInEach(name, law, written)
  return inEach((tag) =>
    mayStandIn(tag, told, person[tag], written) ? put(person[tag], told[tag]) : person[tag],
  )
}

function behindComma(person: string, told: string): string {
  return `${person}, ${told}`
}

/** An office that is known in no language but its own, by its noun. */
function officeByNoun({ kk, ru, en }: Trilingual): Trilingual | undefined {
  const told = kk === ru && ru === en ? byNoun(en) : undefined
  return told?.isOffice ? inEach((tag) => told[tag]) : undefined
}

/**
 * Whether words stand beside a name in a language: those that are known in none but their own do not, as «начальник смены» in English.
 * A name in Latin letters has them in any.
 */
function mayStandIn(tag: Tag, told: Trilingual, person: string, written?: StatementLanguage): boolean {
  if (told.kk !== told.ru || told.ru !== told.en) return true
  if (tag === 'en') return !/\p{Script=Cyrillic}/u.test(told.en)
  if (/\p{Script=Cyrillic}/u.test(told.en)) return written === undefined || written === tag
  return !/\p{Script=Cyrillic}/u.test(person) || !LATIN_WORDS.test(told.en)
}

function inLetters(name: string, written?: StatementLanguage): Trilingual {
  const words = name.split(' ')
  const isCyrillic = words.length <= LONGEST_NAME && words.every((word) => CYRILLIC_NAME.test(word))
  if (isCyrillic)
    return {
      kk: written === 'kk' ? name : nameInKazakh(name),
      ru: inRussian(name),
      en: spelledAtHome(name) ?? inLatin(name),
    }
  const cyrillic = fromLatin(name)
  return cyrillic ? { ...cyrillic, en: name } : inEach(() => name)
}
