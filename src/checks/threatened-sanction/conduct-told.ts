import type { Move, SentenceView, Stretch } from '../../reader/check.ts'
import { markBehind, sinceMark } from '../../reader/for-checks/between-marks.ts'

/** Words beside «за» and the like in which it is said for what. */
const BESIDE = 3
/** Words that tell of no conduct, or only of one told elsewhere. */
const OPEN = ['open-conduct', 'such-conduct', 'guilty-of-it']

/**
 * Whether a threat itself tells for what: «за выброс мусора – штраф», "flying a drone carries a fine", «пирамиданы жарнамалағандарға»; not
 * «за это», "offenders", «заң бұзғандар». Where it points back to the sentence before, the question puts that, too.
 */
export function tellsConduct(move: Move): boolean {
  return move.sentence.pointsBack || namesConduct(move) || conductsTold(move).length > 0
}

/** Whether it names the conduct by a word that stands for it wherever it is said: "spreading", «оскорбление». */
export function namesConduct({ sentence }: Move): boolean {
  return sentence.hits('conduct-named').length > 0
}

/** Where it says for what: «за | выброс мусора»; nothing where it names the conduct only. */
export function conductsTold({ sentence, from, to }: Move): readonly Stretch[] {
  const clause = sinceMark(sentence, { from, to })
  return [
    ...sentence.hits('punished-for', clause).map((hit) => besideOf(sentence, hit)),
    ...sentence.hits('who-does', clause).map((hit) => withDoer(sentence, hit)),
    ...sentence.hits('carries', clause).map((hit) => ({ from: sinceMark(sentence, hit).from, to: hit.from })),
  ].filter((conduct) => isTold(sentence, conduct))
}

/** «За | выброс мусора»; where verbs stand last, before it: «қоқыс тастағаны | үшін». */
function besideOf(sentence: SentenceView, hit: Stretch): Stretch {
  if (sentence.spokenIn.clauses.verbsLast)
    return { from: Math.max(sinceMark(sentence, hit).from, hit.from - BESIDE), to: hit.from }
  return { from: hit.to, to: Math.min(markBehind(sentence, hit.to), hit.to + BESIDE) }
}

/** "Anyone | dumping rubbish": who does it tells what is done. */
function withDoer(sentence: SentenceView, hit: Stretch): Stretch {
  if (sentence.spokenIn.clauses.verbsLast) return { from: sinceMark(sentence, hit).from, to: hit.to }
  return besideOf(sentence, hit)
}

function isTold(sentence: SentenceView, conduct: Stretch): boolean {
  if (conduct.from >= conduct.to || sentence.figures().some(({ from }) => from === conduct.from)) return false
  return !OPEN.some((list) => sentence.hits(list, conduct).length > 0)
}
