import { LANGUAGES } from '../languages/all.ts'
import type { Tag } from '../law.ts'
import { NUMBER_WORDS } from '../number-words.ts'
import { TAGS } from '../tags.ts'

/** A number that words spell, and where they end. */
interface Spelled {
  readonly value: number
  readonly end: number
  /** Its last word is an ordinal: «двести семьдесят четвертая». */
  readonly isOrdinal: boolean
}

const ORDINALS: Readonly<Record<Tag, ReadonlyMap<string, number>>> = {
  kk: ordinalsOf('kk'),
  ru: ordinalsOf('ru'),
  en: ordinalsOf('en'),
}

/** Words that numbers of articles are spelled with, folded. */
const ALL: ReadonlySet<string> = new Set(
  TAGS.flatMap((tag) => [...NUMBER_WORDS[tag].keys(), ...ORDINALS[tag].keys()]),
)

const HAS_ELEVEN: ReadonlySet<Tag> = new Set(
  TAGS.filter((tag) => [...NUMBER_WORDS[tag].values()].includes(11)),
)

/** No act has so many articles. */
const HIGHEST = 1000

function ordinalsOf(tag: Tag): ReadonlyMap<string, number> {
  const { ordinals, higherOrdinals } = LANGUAGES[tag].numbers
  return new Map([
    ...ordinals.flatMap((forms, index) => forms.map((form): [string, number] => [form, index + 1])),
    ...higherOrdinals.flatMap(([value, forms]) => forms.map((form): [string, number] => [form, value])),
  ])
}

/** Whether a folded word may be of a number that is spelled. */
export function isNumeral(word: string): boolean {
  return ALL.has(word)
}

/** The number that begins at a word, by the first language that reads one: `words(at)` is a folded word or mark. */
export function spelledNumber(words: (at: number) => string, from: number): Spelled | undefined {
  for (const tag of TAGS) {
    const found = spelledIn(tag, words, from)
    if (found) return found
  }
  return undefined
}

function spelledIn(tag: Tag, words: (at: number) => string, from: number): Spelled | undefined {
  let value = 0
  // What may still follow is smaller than the place of the word before: «двести» takes tens and units, «семьдесят» units.
  let below = HIGHEST
  let end = from
  for (let at = from; ; at++) {
    const word = words(at)
    // "Two hundred and seventy-four".
    if (value > 0 && (word === '-' || word === LANGUAGES[tag].numbers.joint) && isNumeral(words(at + 1)))
      continue
    const cardinal = NUMBER_WORDS[tag].get(word)
    const number = cardinal ?? ORDINALS[tag].get(word)
    if (number === undefined || !Number.isInteger(number)) break
    const isMultiplied = number === 100 && value > 0 && value < 10 && below === 1
    if (!isMultiplied && number >= below) break
    value = isMultiplied ? value * 100 : value + number
    below = isMultiplied ? 100 : placeOf(number, tag)
    end = at + 1
    if (cardinal === undefined) return { value, end, isOrdinal: true }
  }
  return value === 0 ? undefined : { value, end, isOrdinal: false }
}

/** A language without a word of its own for eleven goes on behind ten: «он бірінші». */
function placeOf(number: number, tag: Tag): number {
  if (number >= 100) return 100
  if (number >= 20 || (number === 10 && !HAS_ELEVEN.has(tag))) return 10
  return 1
}
