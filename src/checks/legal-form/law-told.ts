import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { betweenMarks } from '../../reader/for-checks/between-marks.ts'
import { cautionsIn } from '../../reader/for-checks/cautions.ts'
import { hitsOfAny, meetsAny, wholeOf } from '../../reader/stretch.ts'
import { callsToObey, isOneOf, isReminder, namesItsBody, SPEECH } from './act-words.ts'

/** Words of a tag at most: «предостерёг | глава района Ержан Асанов». */
const TAG = 6
/** What makes more of a sentence than what the law says anyway. */
const ASKING = [
  'appeals',
  'requests',
  'demanded',
  'bans',
  'banned',
  'named-act',
  'not-spread',
  'left-undone',
  'asked-outright',
]
/** Bodies: their names may hold a word of law, "the prosecution". */
const BODIES = ['body', 'house-of-power', 'law-enforcers']

/**
 * "Whoever shares it can be jailed, he warned", «за фейки закон предусматривает штраф», «еске салады: мұндай жазба заңға қайшы»: what the law
 * says of anybody, however it is told, is no act by which the office that tells it warns, asks or forbids.
 */
export function onlyTellsLaw(view: View, move: Move): boolean {
  const { sentence } = move
  if (ASKING.some((list) => sentence.near(list, move, 0)) || callsToObey(view, move)) return false
  const cautions = cautionsIn(move)
  if (isReminder(move) || (cautions.length === 0 && isOneOf(move, ['warns'])))
    return !isOneOf(move, ['reminded']) && remindsOfNothingElse(view, move)
  if (isOneOf(move, ['inadmissible'])) return false
  const tags = tagsIn(move)
  const isInTag = (act: Stretch): boolean => meetsAny(act, tags)
  if (!cautions.every(isInTag)) return false
  const saysLaw = sentence.hits('whoever-does').length > 0 || tellsLiability(sentence)
  return saysLaw && SPEECH.every((list) => sentence.hits(list, move).every(isInTag))
}

/** "It recalled that whoever …", and that a conduct breaks the law, with no word of what follows. */
function remindsOfNothingElse(view: View, move: Move): boolean {
  const { sentence } = move
  if (!tellsLiability(sentence)) return callsUnlawful(view, sentence)
  return sentence.hits('whoever-does').length > 0 && !namesItsBody(move)
}

function callsUnlawful(view: View, sentence: SentenceView): boolean {
  const { unlawful } = sentence.spokenIn.liability
  return (
    sentence.hits('called-offence').length > 0 || unlawful?.test(view.text(sentence).toLowerCase()) === true
  )
}

function tellsLiability(sentence: SentenceView): boolean {
  const others = [...hitsOfAny(wholeOf(sentence), BODIES), ...sentence.hits('called-offence')]
  return sentence.hits('liability-told').some((told) => !meetsAny(told, others))
}

/** "…, he warned", «…, – деп ескертті Асанов»: clauses that tell only which person warns, and not «в свою очередь, | предупреждает, | что …». */
function tagsIn(move: Move): readonly Stretch[] {
  return cautionsIn(wholeOf(move.sentence))
    .map((act) => betweenMarks(move.sentence, act))
    .filter(
      (clause) => isTag(move.sentence, clause) && hitsOfAny({ ...move, ...clause }, BODIES).length === 0,
    )
}

function isTag(sentence: SentenceView, { from, to }: Stretch): boolean {
  if (from === sentence.from || to - from > TAG) return false
  return to === sentence.to || !sentence.spokenIn.speech.that.includes(sentence.word(to))
}
