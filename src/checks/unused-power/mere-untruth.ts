import type { Move, SentenceView, View } from '../../reader/check.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'
import { hasNothingBut } from '../../reader/stretch.ts'

/** From here on the model alone tells of an offence, whatever its words. */
const WORDLESS = 1.3
/** The same where a group that nobody can identify is accused: of what, another check asks. */
const WORDLESS_OF_GROUP = 1.9
/** From here on it does so in messages and deeds of anybody, which no list knows. */
const HEARD = 0.2
/** Words of offences. */
const OFFENCES = ['offence', 'signs', 'offence-told', 'crime-told', 'crime-done-by', 'plain-spread', 'fraud']
/** Words of wrongs that may be offences. */
const WRONGS = [
  'does-wrong',
  'extorts',
  'threat-or-violence',
  'violent-deed',
  'takes-for-himself',
  'private-data',
]
/** What makes an offence of an untruth. */
const GRAVE = ['wilful', 'signs', 'offence-told']
/** Where a text says that something is punished. */
const PUNISHED = ['liable-for', 'liability-told', 'punished-by-law', 'plain-threat']

/**
 * «Распускают слухи»: an untruth is an offence where it is told knowingly, bears signs of one, or where the text says that the law
 * punishes it.
 */
export function isMereUntruth(view: View, sentence: SentenceView): boolean {
  const topics = ownTopics(sentence)
  if (topics.length !== 1 || topics[0] !== 'false-information') return false
  if (GRAVE.some((list) => sentence.hits(list).length > 0)) return false
  return !PUNISHED.some((list) => view.mentions(list))
}

/** "Alarming information is being passed on", "some activists twist the truth": no offence is named. */
export function namesNoOffence(view: View, move: Move): boolean {
  const { sentence, score } = move
  // «Бұзақылыққа баулитын видеолар», «жанжал шығарып жүр»: what may end in an offence, and a quarrel, are none yet.
  if (score < WORDLESS && hasNothingBut(move, 'no-offence-yet', OFFENCES)) return true
  if (score > 0 && score < HEARD && isHarmless(view, sentence)) return true
  const isOfGroup = sentence.hits('vague-group').length > 0
  if (score >= (isOfGroup ? WORDLESS_OF_GROUP : WORDLESS)) return false
  if (!isOfGroup && sentence.hits('message').length === 0) return false
  return OFFENCES.every((list) => sentence.hits(list).length === 0)
}

/** "People forward a picture to each other": what is done can be seen, and neither a topic of law nor any word of a wrong is named. */
function isHarmless(view: View, sentence: SentenceView): boolean {
  const { deeds } = sentence.spokenIn
  const said = view.text(sentence).toLowerCase()
  if (deeds?.seen.test(said) !== true || deeds.unclear.test(said)) return false
  return (
    ownTopics(sentence).length === 0 &&
    [...OFFENCES, ...WRONGS].every((list) => sentence.hits(list).length === 0)
  )
}

/** Whether a sentence itself tells of punishment: what it names may be what is punished. */
export function tellsOfPunishment(sentence: SentenceView): boolean {
  return PUNISHED.some((list) => sentence.hits(list).length > 0)
}
