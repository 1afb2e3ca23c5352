import type { Move, View } from '../../reader/check.ts'
import { isBrief } from '../../reader/for-checks/brief.ts'
import { meetsAny } from '../../reader/stretch.ts'
import { LISTS, PLAIN } from './no-threat.ts'

/** As far down as words of a sanction («будет пресечено», "will be impounded") still say what the model doubts. */
export const FAINT = -1.4
/** Below this the stretch must name a sanction or cite a provision: the model alone takes a warning of danger for a threat. */
const WORDLESS = 1.1
/** The same where a sentence only calls a conduct an offence. */
const OFFENCE_ONLY = 2.5
/** Below this a brief sentence must name one too. */
const BARELY = 0.6
/** Below this a threat must stand there in so many words («ответственность предусмотрена», "will be fined"). */
const DOUBTED = 1
/** The same where a provision is cited beside it. */
const CITED = 0.5
/** As far down as a sentence that begins with the penalty of an article, or cites one with its years, is taken for one that reminds of it. */
const REMINDING = -0.5

/** Whether words say a threat: in so many words, by what the model hears, or, where it doubts them, by the sanction or the article beside. */
export function isSaid(view: View, move: Move): boolean {
  const { sentence, score } = move
  if (sentence.near('plain', move, 0)) return true
  const saysSanction = LISTS.some((list) => sentence.near(list, move, 0))
  if (score >= (saysSanction || !callsOffence(move) ? WORDLESS : OFFENCE_ONLY)) return true
  if (score >= BARELY && isBrief(move)) return true
  // "The maximum sentence is 20 years": what the article of the sentence before carries.
  if (score >= REMINDING && sentence.spokenIn.articles.penalty.test(view.text(sentence))) return true
  if (score >= DOUBTED && saysSanction) return true
  if (sentence.citations().length === 0) return false
  // «За ложную информацию – статья 274 (до 10 лет)»: an article with what it carries.
  return (
    score >= CITED || (score >= REMINDING && sentence.figures().some(({ kind }) => kind === 'term-of-years'))
  )
}

/** Whether a phrase of a threat stands there, or the model is sure without one. */
export function isPlain(move: Move): boolean {
  return move.score >= PLAIN || LISTS.some((list) => move.sentence.near(list, move, 0))
}

/** "They go beyond what the law allows, and the police will take action against any attempt": the plainer words are the threat. */
export function isSaidPlainlyElsewhere(move: Move): boolean {
  if (move.score >= WORDLESS) return false
  const plain = move.sentence.hits('plain-threat')
  return plain.length > 0 && !meetsAny(move, plain)
}

/** "Maligning the army is an offence" tells what a law calls so: of what follows from it, only the model may speak. */
function callsOffence({ sentence }: Move): boolean {
  return sentence.hits('called-offence').length > 0
}
