import { lowered } from '../first-letter.ts'
import type { Tag, Trilingual } from '../law.ts'
import { keptAnswers } from '../once.ts'
import { TAGS } from '../tags.ts'
import { readEnglish } from './en/read.ts'
import { joinedInEnglish, tellEnglish } from './en/tell.ts'
import { readKazakh } from './kk/read.ts'
import { joinedInKazakh, tellKazakh } from './kk/tell.ts'
import { asKnown } from './known-firm.ts'
import { seated } from './members.ts'
import type { NameParts } from './name-parts.ts'
import { heads } from './rows.ts'
import { readRussian } from './ru/read.ts'
import { joinedInRussian, tellRussian } from './ru/tell.ts'
import { asThere } from './there.ts'

/** Longer words are no name that is put together here. */
const LONGEST = 200
/** Names that answers are kept for. */
const MOST_NAMES = 256

/** A name in the three languages, in its own as it was given. */
interface OfficeName extends Trilingual {
  /** Of an office: as words beside the name of its holder, where nothing but names has a capital. */
  readonly beside?: Trilingual
}

/**
 * The name of a body or an office in the three languages, put together of what is known of its parts. Nothing where any of the parts
 * is not known: a name half translated would be none.
 * @param hasAkims whether the country has akims, whom English calls governors and mayors
 */
export const officeName: (name: string, hasAkims: boolean) => OfficeName | undefined = keptAnswers(
  MOST_NAMES,
  (name, hasAkims) => `${hasAkims} ${name}`,
  (name, hasAkims) => told(name, hasAkims) ?? bothTold(name, hasAkims),
)

/** "Security Service | (SIS)": letters beside the name that they stand for. */
const LETTERS = / \(\p{Lu}{2,8}\)(?= |$)/u

/** «прокуратура | мен | әкімдік», «полиция | и | прокуратура»: what joins two bodies. */
const JOINS: Readonly<Record<Tag, RegExp>> = { kk: / (?:және|[мбп]ен) /gu, ru: / и /gu, en: / and /gu }

/** Two bodies that speak together. */
function bothTold(name: string, hasAkims: boolean): OfficeName | undefined {
  if (name.length > LONGEST) return undefined
  for (const tag of TAGS)
    for (const { 0: join, index } of name.matchAll(JOINS[tag])) {
      const first = told(name.slice(0, index), hasAkims)
      const second = first && told(name.slice(index + join.length), hasAkims)
      if (!first || !second || first.beside || second.beside) continue
      const both = (of: Tag): readonly string[] => [first[of], second[of]]
      const joined = {
        kk: joinedInKazakh(both('kk')),
        ru: joinedInRussian(both('ru')),
        en: joinedInEnglish(both('en')),
      }
      return { ...joined, [tag]: name }
    }
  return undefined
}

function told(name: string, hasAkims: boolean): OfficeName | undefined {
  if (name.length > LONGEST) return undefined
  const given = name.replace(/\s+/gu, ' ').replace(LETTERS, '').trim()
  const isLatin = /[a-z]/iu.test(given) && !/\p{Script=Cyrillic}/u.test(given)
  const english = isLatin ? readEnglish(given) : undefined
  const russian = isLatin ? undefined : readRussian(given)
  const kazakh = isLatin ? undefined : readKazakh(given)
  const read = english ?? russian ?? kazakh
  if (read === undefined || !mayBeTold(read)) return undefined
  const parts = seated(asKnown(english ? asHere(english, hasAkims) : asThere(read)))
  const [kk, ru] = [tellKazakh(parts), tellRussian(parts)]
  const isSmall = /^\P{L}*\p{Ll}/u.test(given)
  const own = {
    kk: kazakh ? name : kk,
    ru: russian ? name : ru,
    en: english ? name : tellEnglish(parts, isSmall),
  }
  if (!parts.head.isOffice) return own
  const beside = {
    kk: kazakh ? asBegun(name, kk) : kk,
    ru: russian ? asBegun(name, ru) : ru,
    en: english ? name : tellEnglish(parts, false),
  }
  return { ...own, beside }
}

/** A name with a small letter at its beginning where its words have one. */
function asBegun(name: string, words: string): string {
  return /^\p{Ll}/u.test(words) ? lowered(name) : name
}

/** What only «по» leads is joined to nothing that it can't lead. */
function mayBeTold({ fields, of }: NameParts): boolean {
  const isAlong = (name: string): boolean => name.startsWith('по ')
  const isJoined =
    fields.length > 1 &&
    fields.some(({ read }) => read.ru.every(isAlong)) &&
    !fields.every(({ read }) => read.ru.some(isAlong))
  return !isJoined && (of === undefined || mayBeTold(of))
}

/** "The governor of Mangystau Region", "the mayor of Almaty": what English calls an akim by. */
function asHere(parts: NameParts, hasAkims: boolean): NameParts {
  const { head, places, of } = parts
  const isHere = places.length > 0 ? places.some(({ isHome }) => isHome) : hasAkims
  const akim = heads().find(({ en: [en] }) => en === 'Akim')
  const isAkim = isHere && ['Governor', 'Mayor'].includes(head.en[0])
  return { ...parts, head: isAkim && akim ? akim : head, ...(of && { of: asHere(of, hasAkims) }) }
}
