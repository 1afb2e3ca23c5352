import type { Move, SentenceView, View } from '../../reader/check.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'
import { tellsConduct } from './conduct-told.ts'
import { namesSize } from './no-penalty-named.ts'

/** Sentences before a threat that may tell what somebody did. */
const NEAR = 10
/** Words by which somebody or something done is meant. */
const OF_SOMEBODY = ['group', 'such-conduct', 'guilty-of-it']

/**
 * Whether a sentence tells what an article punishes, and the text before it of nobody who did anything: «хранение наркотиков по статье 297
 * УК наказывается …». Then there is no act described that the article could cover.
 */
export function statesRule(view: View, move: Move): boolean {
  const { sentence } = move
  if (!tellsConduct(move) || tellsOfSomebody(sentence)) return false
  // "Under section 20, spreading lies is an offence": whatever was told before, these are the law's own words.
  if (sentence.hits('held-as-offence').length > 0 && !namesSize(move)) return true
  for (let n = sentence.n - 1; n >= Math.max(0, sentence.n - NEAR); n--) {
    const before = view.sentence(n)
    if (ownTopics(before).length > 0 || before.hits('conduct-named').length > 0 || tellsOfSomebody(before))
      return false
  }
  return true
}

function tellsOfSomebody(sentence: SentenceView): boolean {
  return OF_SOMEBODY.some((list) => sentence.hits(list).length > 0)
}
