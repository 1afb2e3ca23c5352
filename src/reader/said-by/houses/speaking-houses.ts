import type { Trilingual } from '../../../law/law.ts'
import type { OfficeWords } from '../../language/offices.ts'
import type { Language } from '../../language.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { nameIn } from '../name-in-each.ts'
import { isHouse } from '../offices/body-name.ts'

/** Houses at most that a text is told by: more are several texts. */
const MOST = 20

/** Houses that a text names as saying something, each once. */
export class SpeakingHouses {
  readonly #names = new Map<string, Trilingual>()

  add(source: Trilingual, facts: SentenceFacts): void {
    const name = nameIn(facts.language, source).toLowerCase()
    if (this.#names.size < MOST && isHouse(name, name, facts)) this.#names.set(name, source)
  }

  /** The only one for which a word may stand: «министерство» for «Министерство юстиции», whichever departments speak besides. */
  soleFor(word: string, facts: SentenceFacts): Trilingual | undefined {
    let sole: Trilingual | undefined
    for (const [name, source] of this.#names) {
      if (!isHouse(name, word, facts)) continue
      if (sole !== undefined && sole.en !== source.en) return undefined
      sole = source
    }
    return sole
  }
}

/** Whether a name is that of a house, and of nobody who holds an office. */
export function isNameOfHouse(name: string, facts: SentenceFacts): boolean {
  const { language } = facts.own.knowledge
  const { offices, speech } = language
  const words = name.toLowerCase().split(/[^\p{L}\p{N}-]+/u)
  // "Ministry of | Justice", "Office of the | Prosecutor": behind what leads on, it tells what a house is for.
  const isLed = (at: number): boolean => {
    const before = words[at - 1] ?? ''
    return offices.leads?.test(speech.articles?.includes(before) ? (words[at - 2] ?? '') : before) === true
  }
  return (
    (words.some((word) => tellsHouse(word, language)) ||
      isByLetters(name, offices) ||
      isFirm(name, offices)) &&
    !words.some((word, at) => offices.holder?.test(word) && !isLed(at))
  )
}

/** «СБУ», «ГКНБ Алтании»: letters that stand for a house which no list holds. */
function isByLetters(name: string, { holder, newsHouses, noBody }: OfficeWords): boolean {
  const [letters = '', next = ''] = name.split(' ')
  if (!/^\p{Lu}{3,6}$/u.test(letters) || /^\p{Lu}{2}/u.test(next)) return false
  return [holder, newsHouses, noBody].every((kind) => kind?.test(letters.toLowerCase()) !== true)
}

/** «Завод «Кедр»», «компания Kedr Air»: a kind alone names no firm. */
function isFirm(name: string, { ofFirm }: OfficeWords): boolean {
  const own = ofFirm === undefined ? -1 : name.search(/[«"A-Za-z]/u)
  if (own < 1) return false
  return name
    .slice(0, own)
    .trim()
    .toLowerCase()
    .split(' ')
    .some((word) => ofFirm?.test(word))
}

function tellsHouse(word: string, { offices, speech }: Language): boolean {
  const { ofMany, ofKind, ofOneWord, contracted, fields, possessed } = offices
  if (speech.within && ofKind?.test(word)) return true
  // «Су | комитеті»: a kind in that form is of a house that the words before it name.
  if (possessed?.test(word) && ofKind?.test(word)) return true
  return [ofMany, ofOneWord, contracted, ...Object.values(fields ?? {})].some((kind) => kind?.test(word))
}
