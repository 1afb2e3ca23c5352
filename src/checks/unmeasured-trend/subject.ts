import type { Stretch } from '../../reader/check.ts'
import { isPointing } from '../../reader/for-checks/points-back.ts'
import { hitsOfAny, meetsAny } from '../../reader/stretch.ts'
import { type Growth, growthIn } from './growth.ts'

/** Letters in which forms of a word agree. */
const SAME_WORD = 5
/** What is counted says nothing of what it is of: "cases of bullying". */
const OF_ANYTHING = ['counted', 'amount-of', 'beside-verb']
/** Words of what is said and spread. */
const OF_MESSAGES = ['message', 'topic-false-information']

/**
 * What is said to have grown: of rumours and of bullying other figures tell, which others keep. Nothing where the words only point to
 * what was told before: "such cases have become more frequent".
 */
export function subjectOf(growth: Growth, at: Stretch): readonly string[] | undefined {
  const { sentence } = growth
  const words = { ...growth, ...at }
  if (hitsOfAny(words, OF_MESSAGES).length > 0) return ['messages']
  const other = [...growthIn(growth), ...hitsOfAny(words, OF_ANYTHING)]
  const named: string[] = []
  for (let token = at.from; token < at.to; token++) {
    if (isPointing(sentence, token)) return undefined
    const word = sentence.word(token)
    if (word.length >= SAME_WORD && !meetsAny({ from: token, to: token + 1 }, other))
      named.push(word.slice(0, SAME_WORD))
  }
  return named.length > 0 ? named : undefined
}
