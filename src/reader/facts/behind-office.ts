import type { NameLook } from './name-look.ts'
import { isNameable } from './name-run.ts'

/** Words at most from the noun of an office to the name behind all of it. */
const OFFICE = 9
/** Letters at least of a word before a name that tells a place: names of three words begin with shorter ones. */
const PLACE = 4

/**
 * «Начальник департамента полиции Актау | Саян Оспан», "Head of the Aktau police department | Sayan Ospan": two words that no list knows are the name of
 * whoever has the office, where they end what is written with capitals.
 */
export function isBehindOffice(look: NameLook, first: number, last: number): boolean {
  const { behindOffice } = look.known
  if (behindOffice === undefined || !look.isNamed(first)) return false
  if (look.hasCapital(last + 1) && look.isBeside(last + 1) && isNameable(look, last + 1)) return false
  if (!look.isBeside(first)) return false
  const isLed = look.hasCapital(first - 1)
    ? isPlace(look, first - 1) || !isNameable(look, first - 1)
    : !behindOffice.bears.test(look.folded(first - 1)) ||
      look.known.bearsName.ledBy?.test(look.folded(first - 1)) === true
  if (!isLed) return false
  for (let token = first - 1; token >= first - OFFICE; token--) {
    const word = look.folded(token)
    if (word === '' || behindOffice.apart.test(word)) return false
    const form = behindOffice.forms.find(({ noun }) => noun.test(word))
    if (form === undefined && last - first > 1 && look.known.office?.words.test(word)) return true
    const isOfForm = form?.first.test(look.folded(first)) && form.second.test(look.folded(last))
    if (isOfForm || (form !== undefined && last - first > 1 && !describesAny(look, first, last))) return true
    // «Заместитель | начальника полиции | Саян Оспан»: the name is in the form of the first noun.
    if (form !== undefined && form === behindOffice.forms[0]) return false
    if (!look.isBeside(token)) return false
  }
  return false
}

/** «министр | Папуа Новой Гвинеи»: a word that describes another is of no name. */
function describesAny(look: NameLook, first: number, last: number): boolean {
  const { describes } = look.known
  for (let token = first; token <= last; token++) if (describes?.test(look.folded(token))) return true
  return false
}

/** «… полиции | Актау | Саян Оспан»: a capitalised word between is a place that an office is for. */
function isPlace(look: NameLook, token: number): boolean {
  const { behindOffice } = look.known
  const word = look.folded(token)
  return word.length >= PLACE && behindOffice?.place(word, look.folded(token - 1)) === true
}
