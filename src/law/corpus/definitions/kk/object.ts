import type { Rule } from '../rule.ts'
import { NO_NAME } from './match.ts'
import { isOblique, NO_KIND, QUALITY } from './words.ts'

const LONGEST_NAME = 4
const FEWEST_SAID = 3
/** «… мүлікті кепіл деп атайды», «… ауыстыруды күрделі жөндеу деп түсінген жөн» */
const NAMED =
  /^(?<all>[^.;:–]{12,400}?) (?:деп (?:атайды|атаймыз|айтады|айтамыз|таниды|түсінеді|түсінеміз|ұғады|ұғынады|есептейді|санайды|(?:түсінген|ұққан|ұғынған|атаған) (?:жөн|абзал)|(?:түсіну|ұғу|ұғыну|тану|атау|есептеу|санау) (?:керек|қажет|жөн|тиіс))|ретінде (?:түсіну|ұғу|ұғыну|қарау|тану) (?:керек|қажет|жөн))[.;]?$/
const OBJECT = /(?:[дтн][ыі]|с[ыі]н|[^аеиоуыі][ыі]н)$/
const WHO = /^(?:халық|ел|сот|оны|мұны|бұларды|оларды|тараптар) /

/** What is understood stands first, in the accusative, and its name right before the verb. */
export const objectNamed: Rule = ({ words, scope, subject }) => {
  const all = / (?:деп|ретінде) /.test(words.slice(-60)) ? NAMED.exec(words)?.groups?.all : undefined
  if (all === undefined || WHO.test(all)) return undefined
  const each = all.split(' ')
  for (let size = 1; size <= Math.min(LONGEST_NAME, each.length - FEWEST_SAID); size++) {
    const name = each.slice(-size).join(' ')
    // «Жалға алушы»: who does it is named with what it is done to.
    const isDoer = /(?:ушы|уші)$/.test(each.at(1 - size) ?? '')
    if ((isOblique(each.at(-size) as string) && !isDoer) || NO_NAME.test(name)) return undefined
    if (!OBJECT.test(each.at(-size - 1) as string)) continue
    const isName = scope !== undefined || subject.names(name) || !(QUALITY.test(name) || NO_KIND.test(name))
    return isName
      ? [
          {
            term: { from: all.length - name.length, to: all.length },
            says: { from: 0, to: all.length - name.length - 1 },
          },
        ]
      : undefined
  }
  return undefined
}
