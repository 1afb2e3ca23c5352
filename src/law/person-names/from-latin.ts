import { capitalised } from '../first-letter.ts'
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

const ENDINGS: Readonly<Record<string, readonly [kk: string, ru: string]>> = {
  ov: ['ов', 'ов'],
  ova: ['ова', 'ова'],
  uly: ['ұлы', 'улы'],
  kyzy: ['қызы', 'кызы'],
  ovich: ['ович', 'ович'],
  ovna: ['овна', 'овна'],
}

interface Spelled {
  readonly kk: string
  readonly ru: string
}

/**
 * A person's name in Latin letters as Kazakh and Russian write it; nothing where it was never Cyrillic, or where one cannot know which
 * of two spellings is meant: a name that is spelled wrong is worse than one in other letters.
 */
export function fromLatin(name: string): Spelled | undefined {
  const words = name.split(' ', LONGEST + 1)
  if (words.length > LONGEST || TITLE.test(words[0] as string)) return undefined
  if (!words.every((word) => word.length <= MOST_LETTERS && (WORD.test(word) || INITIAL.test(word))))
    return undefined
  const isSure = words.some((word) => SURE.test(word))
  const isKnown = words.length > 1 && words.some((word) => knownName(word)?.isSure)
  const isLong = words.length > 2 && !words.some((word) => PATRONYMIC.test(word) || INITIAL.test(word))
  if (!(isSure || isKnown) || isLong) return undefined
  const spelled = words.map(wordSpelled)
  if (!spelled.every((word) => word !== undefined)) return undefined
  const put = (tag: keyof Spelled): string => spelled.map((word) => word[tag]).join(' ')
  return { kk: put('kk'), ru: put('ru') }
}

function wordSpelled(word: string): Spelled | undefined {
  const parts = word.split('-').map(partSpelled)
  if (!parts.every((part) => part !== undefined)) return undefined
  const put = (tag: keyof Spelled): string => parts.map((part) => capitalised(part[tag])).join('-')
  return { kk: put('kk'), ru: put('ru') }
}

function partSpelled(word: string): Spelled | undefined {
  const latin = word.toLowerCase()
  if (INITIAL.test(word)) {
    const letters = lettersInRussian(latin)
    return letters === undefined ? undefined : { kk: letters, ru: letters }
  }
  const known = knownName(latin)
  if (known !== undefined) return known
  const parts = SURNAME.exec(latin)?.groups
  const first = knownName(parts?.first ?? '')
  const end = ENDINGS[parts?.end ?? '']
  // «Абай» and «Абаев»: a vowel changes before an ending.
  if (first && end && /[бвгдзклмнпрстфхшқғң]$/u.test(first.ru))
    return { kk: first.kk + end[0], ru: first.ru + end[1] }
  const ru = spelledInRussian(latin)
  return ru === undefined ? undefined : { kk: inKazakh(ru), ru }
}

/** «Айгүл», «Нұржан», «Болатұлы»: what is Kazakh in whichever name it stands. */
function inKazakh(ru: string): string {
  return ru
    .replace(/гуль(?!.*(?:ов|ев|ин)а?$)/u, 'гүл')
    .replace(/^нур(?!а?т?[дм]и)/u, 'нұр')
    .replace(/улы$/u, 'ұлы')
    .replace(/кызы$/u, 'қызы')
}
