import { casesTold } from '../../reader/cases-told.ts'
import type { Check, Move } from '../../reader/check.ts'
import { meet } from '../../reader/stretch.ts'
import { asked } from './asked.ts'

/** Shorter phrases («уголовное дело») also stand in threats. */
const TOLD_WORDS = 3
/** From here on the model's word alone is plain. */
const PLAIN = 4
/** Words in which a threat is made. */
const LISTS = ['liability', 'penalty']

/** The text reminds of liability or punishment; a number that no cited article carries is a finding of its own. */
const threatenedSanction: Check = function* (view) {
  for (const move of view.moves()) {
    const { sentence } = move
    if (sentence.quotesOthers(move)) continue
    if (isImposed(move) || isAskedFor(move) || isOnlyTold(move) || isLimited(move)) continue
    const raise = { at: move, trigger: view.strongest(move), ...asked(view, move) }
    yield raise.asks === 'article' && !isPlain(move) ? { ...raise, certainty: 'likely' } : raise
  }
}

/** Where no phrase of a threat stands, only the model speaks for one. */
function isPlain({ sentence, score, ...at }: Move): boolean {
  return score >= PLAIN || LISTS.some((list) => sentence.near(list, at, 0))
}

/** A penalty that was already imposed threatens nobody any more. */
function isImposed({ sentence, ...move }: Move): boolean {
  if (sentence.near('imposed', move, 0)) return true
  const made = casesTold(sentence)
  const told = made.filter((hit) => hit.to - hit.from >= TOLD_WORDS)
  return told.some((hit) => meet(hit, move)) || (made.length > 0 && sentence.names().length > 0)
}

/** «Статья применяется, только если лицо знало о ложности»: who says when the law does not punish explains it. */
function isLimited({ sentence, ...at }: Move): boolean {
  return sentence.near('limited', at, 0)
}

/** Who asks others to punish threatens with no power of his own. */
function isAskedFor({ sentence, ...at }: Move): boolean {
  return sentence.near('asks-for', at, 0)
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
