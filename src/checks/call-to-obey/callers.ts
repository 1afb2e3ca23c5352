import type { Move, Stretch } from '../../reader/check.ts'
import { isParted } from '../../reader/for-checks/between-marks.ts'
import { isOrderOfCourt } from '../../reader/for-checks/of-court.ts'
import { meetsAny, wholeOf } from '../../reader/stretch.ts'
import { CALLS_ON } from './by-law.ts'

/** Verbs by which a court orders. */
const ORDERS = [...CALLS_ON, 'demand', 'said-of-body']
/** Words before a call in which whoever calls stands, and between whoever it is and the verb. */
const [ASKING, ITS_VERB] = [6, 3]
/** Words beside a call. */
const BESIDE = 2

/** «Врач советует меньше читать», «родные просят не приносить венков»: whoever holds no office orders nobody. */
export function isPrivate({ sentence, from, to }: Move): boolean {
  const { verbsLast } = sentence.spokenIn.clauses
  return sentence.hits('private-person', { from: from - ASKING, to: from + BESIDE }).some((person) => {
    if (sentence.parted(person.to)) return false
    const verb = { from: person.to, to: verbsLast ? to + BESIDE : person.to + ITS_VERB }
    // "Doctors were instructed not to …" says whom, and not who.
    return sentence.near('asks-others', verb, 0) && !sentence.near('said-of-body', verb, 0)
  })
}

/** «Судья запретил снимать заседание»: only a court orders it, which has a procedure of its own. */
export function isOfCourtOnly({ sentence }: Move): boolean {
  return isOrderOfCourt(wholeOf(sentence), ORDERS)
}

/** «Отдельные блогеры призывают не платить»: a call that those make who are accused by telling of it. */
export function isOfAccused({ sentence, from, to }: Move): boolean {
  const isOfThem = (told: Stretch): boolean =>
    told.from < to && !isParted(sentence, { from: Math.min(told.from, from), to: Math.max(told.to, to) })
  const callers = sentence.hits('callers-told').filter(isOfThem)
  if (callers.length === 0) return false
  const own = CALLS_ON.flatMap((list) => sentence.hits(list, { from: sentence.from, to }))
  return own.every((call) => meetsAny(call, callers))
}
