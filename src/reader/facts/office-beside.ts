import type { NameLook } from './name-look.ts'

/** Words beside a name that a comma parts from it, in which it is told who that is. */
const APPOSED = 7
/** Letters of a place at least. */
const PLACE = 4

/** "Activists Wangari Njeri and Juma Otieno", "the chairman of the club, Juma Otieno, …", "Juma Otieno, a former editor": whoever has an office is a person. */
export function isOfOffice(look: NameLook, first: number, end: number): boolean {
  const { office } = look.known
  if (!office || !look.isNamed(first)) return false
  const start = startOfList(look, first)
  if (look.isBeside(start)) {
    if (office.words.test(look.folded(start - 1))) return !isPlaceOfOffice(look, start)
  } else if (look.hasComma(start) && tellsOffice(look, start - 1, -1)) return true
  if (office.places.test(look.folded(start - 1))) return false
  const next = look.folded(end)
  return (
    look.hasComma(end) && (office.opens.test(next) || office.words.test(next)) && tellsOffice(look, end, 1)
  )
}

/** «начальник полиции | Астаны | Нгуен Ван Тхань»: a word in the form of a place, unless a name alone stands behind such a noun. */
export function isPlaceOfOffice(look: NameLook, token: number): boolean {
  const { run } = look.known
  if (run?.noPlace === undefined || run.place === undefined) return false
  if (!look.isBeside(token) || look.isGiven(token) || run.noPlace.test(look.folded(token - 1))) return false
  const word = look.folded(token)
  return word.length >= PLACE && run.place.test(word) && !run.begins?.test(word)
}

/** Where a list of names of two words begins that a name ends. */
function startOfList(look: NameLook, first: number): number {
  const { office, run } = look.known
  let start = first
  while (true) {
    const before = office?.joins.test(look.folded(start - 1)) ? start - 1 : start
    const isListed = before < start || look.hasComma(start)
    if (!isListed || !look.isNamed(before - 1) || !look.isNamed(before - 2)) return start
    if (look.isNobody(before - 1) || look.isNobody(before - 2)) return start
    // "The head of the | Road Board, | Ann Dorrow, …": a house is none of the list.
    if (run?.apart?.test(look.folded(before - 1))) return start
    if (office?.words.test(look.folded(before - 1))) return start
    start = before - 2
  }
}

/** Whether a noun for a person stands among the words from one on, forwards or backwards, up to a comma. */
function tellsOffice(look: NameLook, first: number, step: 1 | -1): boolean {
  const { office } = look.known
  for (let token = first; token !== first + step * APPOSED; token += step) {
    if (office?.words.test(look.folded(token))) return true
    if (look.hasComma(step === 1 ? token + 1 : token)) return false
  }
  return false
}
