import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { sinceMark, upToMark } from '../../reader/for-checks/between-marks.ts'
import { hitsIn, hitsOfAny, meetsAny } from '../../reader/stretch.ts'
import { isOneOf, isReminder } from './act-words.ts'
import { isToPublic } from './of-officer.ts'
import { saidOutright } from './outright-acts.ts'

/** From here on a warning names liability, and is more than advice of safety. */
export const THREATENED = 2
/** Bodies that can open a case, inspect, order or block. */
export const OFFICES = ['house-of-power', 'law-enforcers']
/** Steps that a department of health or for emergencies may ask for as it likes. */
const STEPS = ['safety-step', 'health-step', 'everyday-advice']
/** Words before an office that opens its clause: "On Monday | the". */
const OPENING = 3
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
    (hit) => !meetsAny(hit, officers) && !standsBehindOffice(sentence, hit, verb),
  )
  if (!orders && !isOneOf(move, ['demanded']) && !restrainsWords(move)) others.push(...departmentsIn(before))
  // «Прокуратура президент туралы … талап етеді», "the airline regulator": whom the demand is about stands beside the body itself.
  return others.length > 0 && hitsOfAny(before, ['body']).every((body) => isNameOf(sentence, body, others))
}

/** «Совет ветеранов | полиции»: a body right behind others, or among their words, says whose they are; "the mayor’s | police" are the police. */
function isNameOf({ spokenIn }: SentenceView, body: Stretch, others: readonly Stretch[]): boolean {
  if (meetsAny(body, others)) return true
  return spokenIn.speech.articles === undefined && others.some(({ to }) => to === body.from)
}

/** "The Health Ministry", «МЧС»: bodies whose field is no speech; not "of Culture and Information", which has that, too. */
export function departmentsIn(stretch: Move): readonly Stretch[] {
  const offices = stretch.sentence.hits('house-of-power')
  return hitsIn(stretch, 'other-departments').filter((hit) => !meetsAny(hit, offices))
}

/** "Not to share unverified messages": whatever department asks that, it needs a power, which "boil water" does not. */
export function restrainsWords(move: Move): boolean {
  const { sentence } = move
  const said = { ...move, ...upToMark(sentence, move) }
  if (isOneOf(said, ['not-spread'])) return true
  return isOneOf(said, ['left-undone']) && STEPS.every((list) => sentence.hits(list).length === 0)
}

/** «Прокурор партия кеңсесінде … шақырды», "the minister, at a meeting of veterans, urged": others tell where an office speaks that opens the clause. */
function standsBehindOffice(sentence: SentenceView, other: Stretch, verb: Stretch): boolean {
  const { speech } = sentence.spokenIn
  const { from } = sinceMark(sentence, verb)
  const isOblique = speech.obliqueBodies?.test(sentence.word(other.to - 1)) === true
  return OFFICES.flatMap((list) => sentence.hits(list)).some((office) => {
    if (office.from < from || office.from > from + OPENING || office.to > other.from) return false
    for (let token = office.to; token < other.from; token++)
      if (speech.says.test(sentence.word(token))) return false
    // «ІІМ ардагерлер кеңесі»: what belongs to an office bears its name right before its own.
    return isOblique || other.from > office.to
  })
}
