import type { Move, View } from '../../reader/check.ts'
import { hitsIn, hitsOfAny, meetsAny } from '../../reader/stretch.ts'
import { isOneOf, isReminder } from './act-words.ts'
import { isToPublic } from './of-officer.ts'
import { saidOutright } from './outright-acts.ts'

/** From here on a warning names liability, and is more than advice of safety. */
export const THREATENED = 2
/** Who may ask, and not order. */
const ASKING = ['only-asks', 'private-person']
/** Words before an act of speech in which its subject stands. */
const BEFORE = 6

/** Whether nothing outside of a text says whose words it tells. */
export function isUnnamed({ body, metadata }: View): boolean {
  return body === undefined && metadata.body === undefined
}

/** «Он предупредил, что за каждый отзыв придется платить»: who threatens with liability while he warns has powers, whoever it is. */
export function threatsTold(view: View): readonly Move[] {
  return saidOutright(view, 'warned').filter(
    ({ sentence }) =>
      sentence.citations().length === 0 && view.speaksFor('threatened-sanction', sentence) >= THREATENED,
  )
}

/**
 * «Музей просит …», "the lawyer demands …": houses that may only ask, and persons without an office. Mayors, governors and ombudsmen may ask,
 * too; who among them demands or warns must name his power all the more.
 * @param verbs lists of what they do
 */
export function isOfOthers(move: Move, verbs: readonly string[]): boolean {
  const { sentence } = move
  const [verb] = hitsOfAny(move, verbs).toSorted((a, b) => a.from - b.from)
  if (verb === undefined) return false
  const { clauses, speech } = sentence.spokenIn
  // «Ол тұрғындарды театр туралы сыбысты жарияламауға шақырды»: where the verb stands last, what it is about stands before it.
  if (clauses.verbsLast && speech.pronouns.test(sentence.word(sentence.from))) return false
  const before: Move = { sentence, score: 0, from: verb.from - BEFORE, to: verb.from }
  const demands = hitsIn(move, 'demanded').some((demand) => isToPublic(move, demand))
  const orders =
    demands || (!isReminder(move) && ['demands', 'warns'].some((list) => sentence.near(list, move, 0)))
  const asking = isOneOf(move, ['demanded']) ? ASKING : [...ASKING, 'no-power']
  const officers = demands ? sentence.hits('officer', before) : []
  const others = hitsOfAny(before, orders ? ASKING : [...asking, 'head-of-executive']).filter(
    (hit) => !meetsAny(hit, officers),
  )
  // «Прокуратура президент туралы … талап етеді», "the airline regulator": whom the demand is about stands beside the body itself.
  return others.length > 0 && hitsOfAny(before, ['body']).every((body) => meetsAny(body, others))
}
