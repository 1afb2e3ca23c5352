import type { Move, Stretch } from '../../reader/check.ts'
import { hitsIn, hitsOfAny } from '../../reader/stretch.ts'
import { opensRelative } from './vague.ts'

/** Who is accused, by whatever name. */
const ACCUSED = ['accused', 'group', 'vague-group', 'ill-meaning', 'by-name', 'culprit', 'spreaders']
/** Words between being led and those by whom. */
const BESIDE = 2

/**
 * «Не вестись на провокаторов», "not to be led by provocateurs", «арандатушыларға ермеңіздер»: those whom a call only warns of are told
 * to have done nothing, unless a clause goes on about them: «…, которые сеют панику».
 */
export function isOnlyNotFollowed(move: Move): boolean {
  const calls = hitsIn(move, 'not-led-by')
  const groups = hitsOfAny(move, ACCUSED)
  if (calls.length === 0 || groups.length === 0) return false
  const { verbsLast } = move.sentence.spokenIn.clauses
  const isFollowed = (group: Stretch): boolean =>
    calls.some(({ from, to }) =>
      verbsLast
        ? group.to <= to && group.to >= from - BESIDE
        : group.from >= from && group.from <= to + BESIDE,
    )
  return groups.every(isFollowed) && !goesOn(move)
}

function goesOn({ sentence, from, to }: Move): boolean {
  for (let token = from; token <= to && token < sentence.to; token++)
    if (opensRelative(sentence, token)) return true
  return false
}
