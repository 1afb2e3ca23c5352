import type { Move } from '../../reader/check.ts'
import { betweenMarks } from '../../reader/for-checks/between-marks.ts'
import { meetsAny } from '../../reader/stretch.ts'

/**
 * "Beaten in the final", "In the film, robbers …", «статья карает», "helps beaten women": no people are said to do a crime to others.
 * A museum or a permit excuses who digs or shoots, and none who steals.
 */
export function isNoCrime(phrase: Move): boolean {
  const { sentence } = phrase
  const settings = sentence.hits('sheer-crime').length === 0 ? sentence.hits('crime-setting') : []
  const told = [...sentence.hits('no-crime'), ...settings]
  if (told.length === 0) return false
  return told.some(({ from }) => from === sentence.from) || meetsAny(betweenMarks(sentence, phrase), told)
}

/** "A crime novel", «преступление 1890 года», «сказано в музее»: a story or history that is called a crime. */
export function isOfStory({ sentence }: Move): boolean {
  return sentence.hits('crime-of-story').length > 0
}

/** "A gang has threatened two jurors": somebody is told before the deed; "threatening a juror" or «самолет угрожал» tells of nobody. */
export function namesDoer({ sentence, from }: Move): boolean {
  if (sentence.hits('crime-doer').some((doer) => doer.to <= from)) return true
  return sentence.names().some(({ kind, to }) => kind === 'person' && to <= from)
}

/** "The court quashed the order as in breach of the law", «приказ издан вопреки закону», "crossed on red": no deed that a case would be opened of. */
export function isNoBreach({ sentence }: Move): boolean {
  return sentence.hits('no-breach').length > 0
}
