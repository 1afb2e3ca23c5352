import type { Stretch } from '../check.ts'
import type { NameLook } from './name-look.ts'

/** Words at most of one name, with its particles and initials. */
const MOST = 7

/**
 * "Ana Maria | Solberg", "Peter | van der | Berg", "Sunil | B. | Perera": the words from one on that may be one person's name, by
 * their form alone; nothing where they are fewer than two, or as many as only a title in capitals has.
 */
export function nameRun(look: NameLook, from: number): Stretch | undefined {
  if (!mayBegin(look, from) || look.isInTitle) return undefined
  let to = from + 1
  while (to - from <= MOST) {
    const next = look.known.run?.closes?.test(look.folded(to - 1)) ? undefined : endOfPart(look, to)
    if (next === undefined) break
    to = next
  }
  if (look.isBeside(to) && look.known.run?.ends?.test(look.folded(to))) to++
  return to - from > 1 && to - from <= MOST ? { from, to } : undefined
}

/** One past the next word of a name with the particles and initials before it. */
function endOfPart(look: NameLook, first: number): number | undefined {
  const { run } = look.known
  let at = first
  while (look.isBeside(at) && (look.isInitial(at) || run?.particles.test(look.folded(at)))) at++
  const is = isNameable(look, at) || look.isBehindParticle(at) || isWithin(look, at)
  return is && look.isBeside(at) ? at + 1 : undefined
}

/** Whether a name may begin with a word: "Park | Jin-ho" does, and a park bears a name. */
export function mayBegin(look: NameLook, token: number): boolean {
  if (isNameable(look, token)) return true
  const isFirst = look.isCapital(token) && look.known.run?.begins?.test(look.folded(token)) === true
  return isFirst && look.isBeside(token + 1) && isNameable(look, token + 1) && !isNameable(look, token - 1)
}

/** "Tran Thi | Hong | Nhung": between two words of a name, what may be a word for a house is one more. */
function isWithin(look: NameLook, token: number): boolean {
  const { house } = look.known.speaking ?? {}
  if (!look.isCapital(token) || !house?.test(look.folded(token)) || look.isNobody(token)) return false
  return look.isBeside(token + 1) && isNameable(look, token + 1) && isNameable(look, token - 1)
}

/** Whether a word in capitals is none that tells of an office, a house, a place or a day. */
export function isNameable(look: NameLook, token: number): boolean {
  if (!look.isCapital(token) || look.isInitial(token) || look.folded(token).length < 2) return false
  const word = look.folded(token)
  const { office, behindOffice, speaking, run, example } = look.known
  if (look.isNobody(token) || look.isTitle(token) || look.isHonour(token) || office?.words.test(word))
    return false
  if (behindOffice?.forms.some(({ noun }) => noun.test(word))) return false
  if (speaking?.house.test(word) || speaking?.verb.test(word) || example?.platforms.test(word)) return false
  if (run?.apart.test(word)) return false
  return !(look.isFirst(token) && (speaking?.opens.test(word) || run?.opens?.test(word)))
}
