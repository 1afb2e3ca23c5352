import type { Subject } from '../subject.ts'
import { NO_STATE } from './names.ts'

const KIND =
  'activity|service|act|conduct|business|trade|practice|operation|treatment|use|supply|behaviou?r|procedure|work|fishing|hunting|transport|transaction'
/** "An activity is boat brokering where it consists of …": what is done has a name that ends so. */
const ACTIVITY = new RegExp(
  `^(?:an?|any) (?:${KIND}) (?:is|amounts to|constitutes) (?:also )?(?:an? )?(?<term>(?:[a-z-]+ ){0,2}[a-z]{3,}ing|(?:[a-z-]+ ){1,2}(?:${KIND}|management|administration|training|education|care)) (?:if|where|when) (?<says>(?:it|the) \\S.*)$`,
  'ds',
)
const CONSISTS = /^(?:it|the [a-z-]+) (?:consists?|involves?|comprises?|entails?|is carried|is done)(?: |$)/
/** "Boat finishing is the fitting out of a hull": one doing is told by another. */
const DOING =
  /^(?<term>(?!being|nothing|anything|something|during|according|notwithstanding|following|including|having|building)(?:(?!is|the|an?|no|this|that|by|in|of|for|to|with)[a-z-]+ ){0,2}[a-z]{3,}ing) (?:is|means) (?<says>the (?:[a-z-]+ ){0,2}[a-z]{3,}ing (?:out |up |off )?of \S.*)$/ds

export function activity(rest: string, subject: Subject, isScoped: boolean): RegExpExecArray | null {
  const found = ACTIVITY.exec(rest)
  const what = found?.groups?.term ?? ''
  // "A business is thriving when it makes a profit": how it is, unless what it consists of is told.
  const isNamed =
    what.includes(' ') ||
    CONSISTS.test(found?.groups?.says ?? '') ||
    (what !== '' && subject.namesAny([what]))
  if (found !== null && isNamed && !NO_STATE.test(what)) return found
  const doing = DOING.exec(rest)
  const name = doing?.groups?.term ?? ''
  return doing !== null && (isScoped || name.includes(' ') || subject.namesAny([name])) ? doing : null
}
