import { capitalised } from '../first-letter.ts'
import { nameInKazakh } from './in-kazakh.ts'
import { knownName } from './known-names.ts'
import { lettersInRussian, spelledInRussian } from './spelling.ts'

/** Words of a name, and letters of one, at most. */
const LONGEST = 4
const MOST_LETTERS = 24
const WORD = /^[A-Z][a-z]+(?:-[A-Z][a-z]+)*$/u
/** «Б.», «Ж.»: letters that stand for one of Russian. */
const INITIAL = /^(?:[ABDFGIKLMNOPRSTUVZ]|[CKSZ]h|Y[aeu])\.$/u
/** Endings of surnames and patronymics that were Cyrillic once. */
const SURE =
  /(?:[a-z]{2}(?:ova?|eva?|enko|sk(?:i[iy]|y|aya)|chuk|bek|khan|zhan|uly|kyzy|[oe]vich|[oe]vna|shvili|[ai]dze)|[a-z]{4}yan)$/u
const PATRONYMIC = /(?:[oe]vich|[oe]vna|uly|kyzy)$/u
const SURNAME = /^(?!mikhail)(?<first>.{3,}?)(?<end>ova?|uly|kyzy|ovich|ovna)$/u
/** What people are called by, and no name. */
const TITLE =
  /^(?:professor|imam|mufti|bishop|blogger|deputy|mister|reporter|editor|analyst|expert|activist|trainer|banker|minister|general|senator|president|brigadier|inspektor)$/iu

const ENDINGS: Readonly<Record<string, string>> = {
  ov: 'ов',
  ova: 'ова',
  uly: 'улы',
  kyzy: 'кызы',
  ovich: 'ович',
  ovna: 'овна',
}

/**
 * A person's name in Latin letters as Kazakh and Russian write it; nothing where it was never Cyrillic, or where one cannot know which
 * of two spellings is meant: a name that is spelled wrong is worse than one in other letters.
 */
export function fromLatin(name: string): { readonly kk: string; readonly ru: string } | undefined {
  const words = name.split(' ', LONGEST + 1)
  if (words.length > LONGEST || TITLE.test(words[0] as string)) return undefined
  if (!words.every((word) => word.length <= MOST_LETTERS && (WORD.test(word) || INITIAL.test(word))))
    return undefined
  const isSure = words.some((word) => SURE.test(word))
  const isKnown = words.length > 1 && words.some((word) => knownName(word)?.isSure)
  const isLong = words.length > 2 && !words.some((word) => PATRONYMIC.test(word) || INITIAL.test(word))
  if (!(isSure || isKnown) || isLong) return undefined
  const spelled = words.map(wordInRussian)
  if (!spelled.every((word) => word !== undefined)) return undefined
  const ru = spelled.join(' ')
  return { kk: nameInKazakh(ru), ru }
}

function wordInRussian(word: string): string | undefined {
  const parts = word.split('-').map(partInRussian)
  return parts.every((part) => part !== undefined) ? parts.map(capitalised).join('-') : undefined
}

function partInRussian(word: string): string | undefined {
  const latin = word.toLowerCase()
  if (INITIAL.test(word)) return lettersInRussian(latin)
  const known = knownName(latin)
  if (known !== undefined) return known.ru
  const parts = SURNAME.exec(latin)?.groups
  const first = knownName(parts?.first ?? '')?.ru
  const end = ENDINGS[parts?.end ?? '']
  // «Абай» and «Абаев»: a vowel changes before an ending.
  return first && end && /[бвгдзклмнпрстфхш]$/u.test(first) ? first + end : spelledInRussian(latin)
}
