import type { Move, SentenceView } from '../../reader/check.ts'
import { isHeldAgainst } from './held-against.ts'

/** Marks at most between a guess and what it is of: «возможно, | …», "it seems to me, | perhaps, | that …". */
const MARKS = 2

/** "Perhaps there are more visitors because of the weather": a guess, marked as one, and of no offence. */
export function isGuessOnly(move: Move): boolean {
  return isMarkedGuess(move) && !isHeldAgainst(move.sentence)
}

/**
 * "Perhaps the number of visitors has grown", «возможно, жалоб стало больше», «көбейген шығар»: whether words are marked as a guess, in their
 * clause before what they tell or, where verbs stand last, behind it.
 */
function isMarkedGuess({ sentence, from, to }: Move): boolean {
  const guesses = sentence.hits('marked-guess')
  if (guesses.length === 0) return false
  // «Бәлкім, …», «… көбейген шығар»; «казино тәрізді ойындар» are likened to something.
  if (sentence.spokenIn.clauses.verbsLast)
    return guesses.some(
      (guess) => guess.from === sentence.from || guess.to === sentence.to || sentence.parted(guess.to),
    )
  return guesses.some(
    (guess) => guess.from < to && (guess.from >= from || !isCutOff(sentence, guess.to, from)),
  )
}

function isCutOff(sentence: SentenceView, from: number, to: number): boolean {
  let marks = 0
  for (let token = from; token <= to && token < sentence.to; token++) if (sentence.parted(token)) marks++
  return marks > MARKS
}
