import type { Stretch } from '../check.ts'
import { isBehindOffice } from './behind-office.ts'
import type { NameLook } from './name-look.ts'
import { isNameable, mayBegin, nameRun } from './name-run.ts'
import { isOfOffice, isPlaceOfOffice } from './office-beside.ts'
import { isSpeaking } from './speaking-name.ts'

/** Words of a name that two do not tell whole. */
const LONG = 3
/** Letters of a particle at most. */
const PARTICLE = 5

/**
 * "Minister | Ana Maria Solberg", "Peter van der Berg, | the mayor", «министр | Нгуен Ван Тхань»: all of a name of three words and more, by the
 * office or the verb of saying beside it, or by the first name that begins it.
 */
export function longName(look: NameLook, token: number): Stretch | undefined {
  if (
    !hasForm(look, token) ||
    !mayBegin(look, token) ||
    (look.isBeside(token) && isNameable(look, token - 1))
  )
    return undefined
  const run = nameRun(look, token)
  if (run === undefined) return undefined
  const name = upToSurname(look, behindLead(look, run))
  return isLong(look, name) && isSomebody(look, name) ? name : undefined
}

/** Whether the two words behind one may be of the same name by their form: few are, and the lists are asked of these only. */
function hasForm(look: NameLook, token: number): boolean {
  if (!look.isCapital(token) || !look.isBeside(token + 1)) return false
  const next = look.folded(token + 1)
  if (!look.hasCapital(token + 1))
    return next !== '' && (next.length <= PARTICLE || look.isBehindParticle(token + 1))
  if (look.isBeside(token + 2)) {
    const third = look.folded(token + 2)
    if (look.hasCapital(token + 2) || look.isBehindParticle(token + 2)) return true
    if (third !== '' && third.length <= PARTICLE) return true
  }
  return look.known.run?.begins?.test(look.folded(token)) === true
}

/** Whether a name has more than two words, or one of two that no other rule takes for a word of a name. */
function isLong(look: NameLook, { from, to }: Stretch): boolean {
  if (to - from >= LONG) return true
  return to - from === LONG - 1 && (look.isBehindParticle(to - 1) || !isNameable(look, from))
}

function isSomebody(look: NameLook, name: Stretch): boolean {
  const { from, to } = name
  if (look.isGiven(from) && !isLed(look, from)) return true
  if (isOfOffice(look, from, to) || isBehindOffice(look, from, to - 1)) return true
  // "Strategist | Tom Alder | said": the first name is known, and is not the first word.
  return isSpeaking(look, name) && !look.isGiven(from + 1)
}

/** "Minister of | Fisheries | Ana Maria Solberg": what an office is for stands before the name. */
function behindLead(look: NameLook, { from, to }: Stretch): Stretch {
  if (!isLed(look, from) && !isPlaceOfOffice(look, from)) return { from, to }
  for (let first = from; first < to - 1; first++) if (look.isGiven(first)) return { from: first, to }
  return { from: from + 1, to }
}

function isLed(look: NameLook, token: number): boolean {
  return look.known.run?.leads?.test(look.folded(token - 1)) === true
}

/** «Иван Сидоров | Интерфаксу»: a word that only surnames end as is the last, but for a patronymic. */
function upToSurname(look: NameLook, { from, to }: Stretch): Stretch {
  const { sureSurname, patronymic, run } = look.known
  for (let token = from + 1; token < to - 1; token++) {
    const next = look.folded(token + 1)
    const goesOn = patronymic.test(next) || run?.ends?.test(next)
    const isSurname = sureSurname.test(look.folded(token)) && !patronymic.test(look.folded(token))
    if (isSurname && !goesOn) return { from, to: token + 1 }
  }
  return { from, to }
}
