import { wordCount } from '../matches.ts'
import type { Subject } from '../subject.ts'

/** "Unencumbered value of land is the value of the land …": the measure is said again, and of what it is. */
const AGAIN =
  /^(?:the |an? )?(?<term>(?:[a-z-]+ ){1,3}(?<measure>[a-z]{3,})) (?:of|for) (?:an? |the |any )?(?<of>[a-z-]+)(?: [a-z-]+){0,2} (?:is|are|means?) (?<says>the \k<measure> (?:of|at|for|that|which) \S.*)$/ds
/** "Taxable income is gross income reduced by allowable deductions", where that is the heading. */
const REDUCED =
  /^(?:the |an? )?(?<term>"[^"]{2,60}"|[a-z-]+(?: [a-z-]+){0,3}?)(?: (?:of|for) (?:an?|the|any) [a-z-]+(?: [a-z-]+)?)? (?:is|are) (?<says>(?:the |its |his |her |their )?(?:[a-z-]+ ){1,3}(?:reduced by|increased by|less|minus|plus|after deduct[a-z]+(?: of)?|multiplied by|divided by) \S.*)$/ds
const FEWEST_SAID = 5

export function measureAgain(rest: string, subject: Subject, isScoped: boolean): RegExpExecArray | null {
  const reduced = REDUCED.exec(rest)
  if (reduced !== null && (isScoped || subject.is(reduced.groups?.term ?? ''))) return reduced
  const found = / the [a-z]+ (?:of|at|for|that|which) /.test(rest) ? AGAIN.exec(rest) : null
  return found !== null && wordCount(found.groups?.says ?? '') >= FEWEST_SAID ? found : null
}
