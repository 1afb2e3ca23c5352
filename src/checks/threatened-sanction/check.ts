import { casesTold } from '../../reader/cases-told.ts'
import type { Check, Move, SentenceView, Stretch } from '../../reader/check.ts'
import { meet } from '../../reader/stretch.ts'
import { asked } from './asked.ts'

/** Shorter phrases («уголовное дело») also stand in threats. */
const TOLD_WORDS = 3
/** From here on the model's word alone is plain. */
const PLAIN = 4
/** Below this a threat must stand there in so many words («ответственность предусмотрена», "will be fined"). */
const DOUBTED = 1
/** Words in which a threat is made. */
const LISTS = ['liability', 'penalty']

/** The text reminds of liability or punishment; a number that no cited article carries is a finding of its own. */
const threatenedSanction: Check = function* (view) {
  for (const move of view.moves()) {
    const { sentence } = move
    if (move.score < DOUBTED && !sentence.near('plain', move, 0)) continue
    if (sentence.quotesOthers(move)) continue
    if (isImposed(move) || isAskedFor(move) || isOnlyTold(move) || isLimited(move)) continue
    const raise = { at: move, trigger: view.strongest(move), ...asked(view, move) }
    yield raise.asks === 'article' && !isPlain(move) ? { ...raise, certainty: 'likely' } : raise
  }
}

/** Where no phrase of a threat stands, only the model speaks for one. */
function isPlain(move: Move): boolean {
  return move.score >= PLAIN || LISTS.some((list) => move.sentence.near(list, move, 0))
}

/** A penalty that was already imposed threatens nobody any more. */
function isImposed(move: Move): boolean {
  const { sentence } = move
  if (sentence.near('imposed', move, 0) || isOfOne(sentence, move)) return true
  const made = casesTold(sentence)
  const told = made.filter((hit) => hit.to - hit.from >= TOLD_WORDS)
  return told.some((hit) => meet(hit, move)) || (made.length > 0 && sentence.names().length > 0)
}

/** "Measures will be taken against her" tells of one who is known; "if anyone lies, … against him" does not. */
function isOfOne(sentence: SentenceView, at: Stretch): boolean {
  return sentence.near('of-one', at, 0) && sentence.hits('hypothesis').length === 0
}

/** «Статья применяется, только если лицо знало о ложности»: who says when the law does not punish explains it. */
function isLimited(move: Move): boolean {
  return move.sentence.near('limited', move, 0)
}

/** Who asks others to punish threatens with no power of his own. */
function isAskedFor(move: Move): boolean {
  return move.sentence.near('asks-for', move, 0)
}

/** «Ложные сообщения о задержании и привлечении к ответственности»: what a message tells threatens nobody. */
function isOnlyTold({ sentence, ...at }: Move): boolean {
  const told = sentence.hits('told-of').filter((hit) => meet(hit, at))
  if (told.length === 0) return false
  return LISTS.flatMap((list) => sentence.hits(list))
    .filter((hit) => meet(hit, at))
    .every((hit) => told.some(({ from, to }) => from <= hit.from && hit.to <= to))
}

export default threatenedSanction
