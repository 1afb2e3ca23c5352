import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { whoOrders } from '../../reader/for-checks/of-court.ts'
import { hitsIn, meetsAny } from '../../reader/stretch.ts'
import { saidOutright } from './outright-acts.ts'
import { demandsRemoval } from './service.ts'

/** Words between a demand and those of whom it is made; more where the verb stands last. */
const [ASKED, ASKED_BEFORE] = [4, 8]
/** What the public is told to leave or to take back. */
const CONDUCT = ['left-undone', 'not-spread']

/**
 * «Мэр потребовал от редакции снять статью», "the ombudsman demands that the blogger delete it": officers who may ask for much need a
 * power where they demand something of the press, or silence of people; rent and repairs anybody may demand.
 */
export function demandsOfOfficers(view: View): readonly Move[] {
  return saidOutright(view, 'demanded').filter((move) => {
    const { sentence } = move
    if (sentence.hits('everyday-order').length > 0 && !demandsRemoval(sentence)) return false
    return sentence.hits('demanded', move).some((demand) => {
      const subject = whoOrders(sentence, demand)
      if (subject === undefined || subject.isCourt || !meetsAny(subject, sentence.hits('officer')))
        return false
      return !sentence.near('of-past-office', subject, 1) && isToPublic(move, demand)
    })
  })
}

/** "The former mayor demanded that …": whoever has left an office has no power to use. */
export function isOfPastOfficer(move: Move): boolean {
  const { sentence } = move
  return hitsIn(move, 'demanded').some((order) => {
    const subject = whoOrders(sentence, order)
    return subject !== undefined && !subject.isCourt && sentence.near('of-past-office', subject, 1)
  })
}

/** Whether a demand is made of the press, or of anybody not to say or do something. */
export function isToPublic(move: Move, demand: Stretch): boolean {
  const { sentence } = move
  const beside = sentence.spokenIn.clauses.verbsLast ? ASKED_BEFORE : ASKED
  const around = {
    from: Math.max(sentence.from, demand.from - beside),
    to: Math.min(sentence.to, demand.to + beside),
  }
  return isToPress(sentence, around) || CONDUCT.some((list) => sentence.near(list, move, 0))
}

function isToPress(sentence: SentenceView, { from, to }: Stretch): boolean {
  const { press } = sentence.spokenIn.bodies
  for (let token = from; token < to; token++) if (press?.test(sentence.word(token))) return true
  return false
}
