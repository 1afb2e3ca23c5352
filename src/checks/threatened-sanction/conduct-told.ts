import type { Move, SentenceView, Stretch } from '../../reader/check.ts'
import { markBehind, sinceMark } from '../../reader/for-checks/between-marks.ts'

/** Words beside «за» and the like in which it is said for what. */
const BESIDE = 3
/** Words that tell of no conduct, or only of one told elsewhere. */
const OPEN = ['open-conduct', 'such-conduct', 'guilty-of-it']

/**
 * Whether a threat itself tells for what: «за выброс мусора – штраф», "flying a drone carries a fine", «пирамиданы жарнамалағандарға»; not
 * «за это», "offenders", «заң бұзғандар».
 */
export function tellsConduct({ sentence, from, to }: Move): boolean {
  if (sentence.hits('conduct-named').length > 0) return true
  const clause = sinceMark(sentence, { from, to })
  return (
    sentence.hits('punished-for', clause).some((hit) => isTold(sentence, besideOf(sentence, hit))) ||
    sentence.hits('who-does', clause).some((hit) => isTold(sentence, withDoer(sentence, hit))) ||
    sentence.hits('carries', clause).some((hit) => {
      const { from: start } = sinceMark(sentence, hit)
      return isTold(sentence, { from: start, to: hit.from })
    })
  )
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
