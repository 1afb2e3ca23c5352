import type { Formulas, Match } from './formulas.ts'
import type { Subject } from './subject.ts'
import type { Unit } from './units.ts'

const MARK = /,? ?[–:]$/
/** More of the first point tells nothing of how the sentence is built. */
const LONGEST_POINT = 300

/**
 * What a sentence defines that goes on in the points below it: "A person is a keeper if—(a) the person …". It is read with the
 * first of them; what it means begins at the mark that opens them.
 */
export function openedIn(
  said: string,
  words: string,
  point: Unit | undefined,
  formulas: Formulas,
  isListed: boolean,
  subject: Subject,
): readonly Match[] {
  if (point === undefined || point.style === '' || formulas.opens?.test(said) !== true) return []
  const head = said.replace(MARK, '')
  const first = words
    .slice(point.body, Math.min(point.to, point.body + LONGEST_POINT))
    .replace(/[;,]?(?: and| or)?$/, '')
  return formulas
    .inSentence(`${head} ${first}`, isListed, subject)
    .filter(({ term }) => term.to <= head.length)
    .map((match) => {
      const { term, says } = match
      return says.to <= term.from
        ? match
        : { ...match, says: { from: Math.min(says.from, head.length), to: said.length } }
    })
}
