import { matched, place, wordCount } from '../matches.ts'
import type { Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { QUALITY } from './names.ts'

/** "Such a right is called an easement": what the sentence before told of. */
const SUCH =
  /^(?<says>(?:such(?: an?)?|that|this) [a-z-]+(?: [a-z-]+){0,2}?) (?:is|are|shall be) (?:called|termed|known as|referred to as) (?:an? |the )?(?<term>"[^"]{2,60}"|[a-z-]+(?: [a-z-]+){0,3})\.?$/ds

/** "… opens a special account called the election fund", where the heading has the name. */
const CALLED =
  /(?:^| )(?<says>(?:an? |the )(?:[a-z-]+ ){0,2}[a-z-]+)(?<! (?:is|are|be|been|as)),? (?:called|known as|termed) (?:the |an? )?(?<term>[a-z-]+(?: [a-z-]+){0,3}?)(?=[,.;]|$| (?:which|that|for|from|to|in) )/d

/** "… an adjacent belt of sea, described as the territorial sea" */
const DESCRIBED_AS =
  /^[a-z][^.;:"]{10,200}? (?<says>(?:an?|the) [^.;:,"]{5,100}), described as the (?<term>[a-z-]+ [a-z-]+(?: [a-z-]+)?)\.?$/ds

/** "There shall be charged a levy, to be known as the shore levy": the kind is said again. */
const TO_BE_CALLED =
  /(?:^| )(?<says>(?:an?|the) (?:[a-z-]+ ){0,2}(?<noun>(?!(?:board|body|authority|council|committee|commission|agency|court|tribunal|corporation|institute|office|service|company|department|bureau|city|county|village|fund|register|list|officer|person|director|registrar|inspector|minister|secretary)(?: |,))[a-z]{3,})),? (?:(?:to be|which (?:is|are|shall be)) )?(?:called|known as|termed|referred to as) (?:the |an? )?(?<term>(?:[a-z-]+ ){1,3}\k<noun>)(?=[,.;]|$| (?:on|for|in|at|of|by|under|and) )/d

export function calledSo(rest: string, subject: Subject): RegExpExecArray | null {
  const found = / (?:called|known as|termed) /.test(rest) ? CALLED.exec(rest) : null
  if (found !== null && subject.is(found.groups?.term ?? '')) return found
  const again = / (?:called|known as|termed|referred to as) /.test(rest) ? TO_BE_CALLED.exec(rest) : null
  if (again !== null) return again
  return / described as the /.test(rest) ? DESCRIBED_AS.exec(rest) : null
}

/** "Stations abroad are called special stations and belong to …": the kind is said again. */
const CALLED_AND =
  /^(?<says>(?:the |an? )?(?<noun>[a-z]{3,}) [^.;:,"]{5,200}?) (?:is|are) (?:called|termed|known as) (?:an? |the )?(?<term>(?:[a-z-]+ ){1,3}\k<noun>),? and (?:shall|must|may|[a-z]+) [^.;:]+\.?$/ds
/** "The excess of A over B is called a deficit, and the excess of B over A a surplus" */
const ELLIPTIC =
  /^(?<oneSays>[^.;:,"]{8,300}?) (?:is|are) (?:called|termed|known as) (?:an? |the )(?<one>[a-z-]+(?: [a-z-]+){0,2}),? (?:and|while|but) (?<otherSays>(?:the |an? |any )[^.;:,"]{8,200}?) (?:an? |the )(?<other>[a-z-]+(?: [a-z-]+){0,2})\.?$/ds

/** "… and the person who pays it the hirer" */
const WHO =
  /^(?:the|an?|any) (?:person|party|state|one|body|company) (?:who|which|that|whose|(?:to|by|from|for) (?:whom|which)) /

export const calledAnd: Rule = ({ words }) => {
  if (!/ (?:called|known as|termed) /.test(words)) return undefined
  const both = ELLIPTIC.exec(words)
  const first = both?.groups?.oneSays?.replace(/^(?:the|an?|any) /, '').split(' ', 1)[0] ?? ''
  const next = both?.groups?.otherSays?.replace(/^(?:the|an?|any) /, '').split(' ', 1)[0]
  // What is told of is of one kind in both halves, or the last words are no name.
  const areBoth = both !== null && (first === next || WHO.test(both.groups?.otherSays ?? ''))
  if (areBoth)
    return ['one', 'other'].map((name) => ({ term: place(both, name), says: place(both, `${name}Says`) }))
  const and = CALLED_AND.exec(words)
  return and === null ? undefined : [matched(and)]
}

export function suchIs(rest: string): RegExpExecArray | null {
  const found = SUCH.exec(rest)
  const term = found?.groups?.term ?? ''
  return found !== null && wordCount(term) <= 4 && !QUALITY.test(term) ? found : null
}
