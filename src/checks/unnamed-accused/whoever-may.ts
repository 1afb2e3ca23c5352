import type { Move } from '../../reader/check.ts'
import { hitsIn } from '../../reader/stretch.ts'
import { namesVaguely, opensRelative } from './vague.ts'

/** Words at most from those meant to "who" or «кто». */
const BESIDE = 2

/**
 * "Persons who knowingly spread such pictures may be charged": what the law allows against whoever does it accuses nobody; "some persons
 * who" and "these persons who" have done it.
 */
export function isOfWhoeverMay(move: Move): boolean {
  const { sentence, from } = move
  if (sentence.hits('may-be-tried').every((tried) => tried.from < from)) return false
  if (namesVaguely(move)) return false
  return hitsIn(move, 'group').some((group) => opensClass(move, group.from, group.to))
}

/** "| Persons | who": nothing before them tells which. */
function opensClass({ sentence, from }: Move, first: number, end: number): boolean {
  const { clauses, terms } = sentence.spokenIn
  if (first !== from || (first > sentence.from && terms.demonstratives.test(sentence.word(first - 1))))
    return false
  if (clauses.verbsLast) return true
  // «Лица, | которые …», «пользователи, | распространяющие …».
  const tellsMore = (word: string): boolean =>
    clauses.relativeForms?.test(word) === true || clauses.participles?.test(word) === true
  for (let token = end; token < Math.min(sentence.to, end + BESIDE); token++)
    if (opensRelative(sentence, token) || tellsMore(sentence.word(token))) return true
  return false
}
