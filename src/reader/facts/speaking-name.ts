import type { Stretch } from '../check.ts'
import type { NameLook } from './name-look.ts'

/** Words of such a name at least and at most. */
const FEWEST = 2
const MOST = 3

/**
 * "Prakash Tirkey | told a briefing", "“…,” | Chola Banda Phiri | wrote": words in capitals that no list knows are somebody's name where
 * they are all that stands between the beginning of a clause and a verb of saying, or behind such a verb that closes what is said.
 */
export function speakingName(look: NameLook, from: number): Stretch | undefined {
  const { speaking } = look.known
  if (speaking === undefined || !look.isNamed(from) || goesOn(look, from)) return undefined
  let to = from + 1
  while (to <= from + MOST && look.isNamed(to) && look.isBeside(to)) to++
  if (to - from < FEWEST || to - from > MOST) return undefined
  // "Strategist | Tom Alder": the first name is known, and is not the first word.
  if (to - from > FEWEST && look.isGiven(from + 1)) return undefined
  const name = { from, to }
  return isSpeaking(look, name) && !isKnown(look, name) ? name : undefined
}

/** Whether words in capitals are the subject of a verb of saying and nothing else. */
export function isSpeaking(look: NameLook, name: Stretch): boolean {
  return says(look, name) || isSaidBy(look, name)
}

/** Whether a word in capitals stands before one, unless its capital is only that of the sentence: "Teacher | Prakash Tirkey". */
function goesOn(look: NameLook, from: number): boolean {
  if (!look.isBeside(from) || !look.isNamed(from - 1)) return false
  return !(look.isFirst(from - 1) && look.known.speaking?.opens.test(look.folded(from - 1)))
}

/** "Prakash Tirkey | also told", at the beginning of a clause. */
function says(look: NameLook, { from, to }: Stretch): boolean {
  const { speaking } = look.known
  if (speaking === undefined || !look.isBeside(to)) return false
  const verb = speaking.between.test(look.folded(to)) ? to + 1 : to
  if (!speaking.verb.test(look.folded(verb))) return false
  if (look.isFirst(from)) return !speaking.opens.test(look.folded(from))
  if (!look.isBeside(from) || speaking.joins.test(look.folded(from - 1))) return true
  return look.isFirst(from - 1) && speaking.opens.test(look.folded(from - 1))
}

/** "“…,” said | Prakash Tirkey" */
function isSaidBy(look: NameLook, { from, to }: Stretch): boolean {
  const verb = from - 1
  if (!look.isBeside(from) || look.isBeside(verb)) return false
  if (look.known.speaking?.verb.test(look.folded(verb)) !== true) return false
  return (
    look.folded(to) === '' || !look.isBeside(to) || look.known.office?.places.test(look.folded(to)) === true
  )
}

/** Whether a list knows one of the words as that of a house, a place or an office. */
function isKnown(look: NameLook, { from, to }: Stretch): boolean {
  const { speaking, office } = look.known
  for (let token = from; token < to; token++) {
    const word = look.folded(token)
    if (look.isNobody(token) || look.isTitle(token)) return true
    if (office?.words.test(word) || speaking?.house.test(word)) return true
  }
  return false
}
