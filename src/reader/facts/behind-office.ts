import type { NameLook } from './name-look.ts'

/** Words at most from the noun of an office to the name behind all of it. */
const OFFICE = 9
/** Letters at least of a word before a name that tells a place: names of three words begin with shorter ones. */
const PLACE = 4

/**
 * «Начальник департамента полиции Актау | Саян Оспан», "Head of the Aktau police department | Sayan Ospan": two words that no list knows are the name of
 * whoever has the office, where they end what is written with capitals.
 */
export function isBehindOffice(look: NameLook, first: number, second: number): boolean {
  const { behindOffice } = look.known
  if (behindOffice === undefined || !look.isNamed(first)) return false
  if (look.hasCapital(second + 1) && look.isBeside(second + 1)) return false
  if (!look.isBeside(first)) return false
  const isLed = look.hasCapital(first - 1)
    ? isPlace(look, first - 1)
    : !behindOffice.bears.test(look.folded(first - 1))
  if (!isLed) return false
  for (let token = first - 1; token >= first - OFFICE; token--) {
    const word = look.folded(token)
    if (word === '' || behindOffice.apart.test(word)) return false
    const form = behindOffice.forms.find(({ noun }) => noun.test(word))
    const isOfForm = form?.first.test(look.folded(first)) && form.second.test(look.folded(second))
    if (isOfForm) return true
    // «Заместитель | начальника полиции | Саян Оспан»: the name is in the form of the first noun.
    if (form !== undefined && form === behindOffice.forms[0]) return false
    if (!look.isBeside(token)) return false
  }
  return false
}

/** «… полиции | Актау | Саян Оспан»: a capitalised word between is a place that an office is for. */
function isPlace(look: NameLook, token: number): boolean {
  const { behindOffice } = look.known
  const word = look.folded(token)
  return word.length >= PLACE && behindOffice?.place(word, look.folded(token - 1)) === true
}
