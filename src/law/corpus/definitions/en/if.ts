import { wordCount } from '../matches.ts'
import type { Subject } from '../subject.ts'
import { NO_STATE, QUALITY } from './names.ts'

const IF = '(?:,? (?:but |and )?only)? (?:if|where|when)(?:,? (?:and|but),? only if)?,? (?<says>\\S.*)$'
/** "Two people are cohabitants if …" */
const SEVERAL_IF = new RegExp(
  `^(?:two|three|two or more|three or more|a number of) [a-z]+ are (?<term>"[^"]{2,60}"|(?!the )[a-z-]+s(?: [a-z-]+)?)(?: of each other)?${IF}`,
  'ds',
)
/** "A child is of compulsory school age if …", "a school has a religious character if …" */
const HAS_IF = new RegExp(
  `^(?:an? |any |the )?[a-z-]+(?: [a-z-]+)? (?:is of|are of|has|have|(?:involves?|gives?|shows?|enjoys?|bears?)|(?:is|are|shall be) (?:taken|deemed|considered|regarded|treated)(?: as| to)? (?:have|be of|involve|give|having|involving|giving|being of)) (?:an? |the )?(?<term>[a-z-]+(?: [a-z-]+){0,3}?)(?: (?:to|over|in|with|of) (?:an?|the|another|any) [a-z]+)?${IF}`,
  'ds',
)
/** "A patient lacks capacity if …", where the sentence says for what it defines. */
const LACKS_IF = new RegExp(
  `^(?:an? |any )[a-z-]+(?: [a-z-]+)? (?<term>lacks? [a-z-]+(?: [a-z-]+)?)${IF}`,
  'ds',
)
/** "Expenses incurred by a candidate are election expenses if …": the kind is said again. */
const AGAIN_IF = new RegExp(
  `^(?:an? )?(?<noun>[a-z-]{3,}) (?:[a-z]+ed|made|done|held|given|paid|which|that|who|whose|under|by|from|between|kept|sold|of) [^.;:]{4,200}? (?:is an?|are) (?<term>(?:[a-z-]+ ){1,2}\\k<noun>)${IF}`,
  'ds',
)
/** "Premises are industrial premises if …" */
const KIND_IF = new RegExp(`^(?<noun>[a-z]{3,}s) are (?<term>(?:[a-z-]+ ){1,2}\\k<noun>)${IF}`, 'ds')
/** "A person is a fit and proper person if …", where the heading has it. */
const TITLED_IF = new RegExp(
  `^(?:an?|any) [a-z-]+(?: [a-z-]+)? (?:is|are) (?:an? |the )?(?<term>[a-z-]+(?: [a-z-]+){0,3})${IF}`,
  'ds',
)
/** "The time when goods leave a store is the duty point in relation to them", where that is the heading. */
const TIME_IS =
  /^(?<says>the (?:time|date|day|place|point|moment|amount|sum|period|person|body|court|country|state|value|price|rate) (?:when|where|of|from|between|beginning|ending|commencing|at which|on which|in which|by which|to whom|who|which|that|during which) [^.;:]{5,300}?) (?:is|shall be) (?:the|his|her|its|their|his or her) (?<term>[a-z-]+(?: [a-z-]+){0,4}?)(?: (?:in relation to|for|of|in respect of) (?:that|those|the|this|these|them|it)(?: [a-z-]+){0,4})?\.?$/ds
/** "Water which is below the surface of the ground is groundwater", where that is the heading. */
const STUFF_IS =
  /^(?<says>[a-z-]+(?: [a-z-]+)? (?:which|that|who|whose) (?!must|shall|may)[^.;:]{8,300}?) (?:is|are) (?<term>[a-z-]+(?: [a-z-]+){0,3})\.?$/ds
/** "If the owner of a boat is unknown, the boat is deemed ownerless", where the heading has such boats. */
const QUALITY_IF =
  /^(?:if|where|when) (?<says>[^.;:]{8,300}?), (?:the|an?|such|that) (?<noun>[a-z-]+) (?:is|shall be)(?: deemed| considered| regarded| treated)(?: to be| as)? (?<term>[a-z-]+)\.?$/ds
/** What somebody may have, and what is none of his names. */
const NO_THING =
  /^(?:rights?|power|powers|duty|claim|title|no|interest|standing|vote|priority|obligation|entitlement|been|effect|notice|jurisdiction|authority|leave|permission|reason|grounds?|cause|the right|an? right|rise|force|value|opinion|public|good)(?: |$)/

export function namedIf(rest: string, subject: Subject, isScoped: boolean): RegExpExecArray | null {
  const isTitle = (term: string): boolean => subject.is(term.replaceAll('"', ''))
  const time = TIME_IS.exec(rest) ?? STUFF_IS.exec(rest)
  if (time !== null && isTitle(time.groups?.term ?? '')) return time
  const quality = QUALITY_IF.exec(rest)
  const { term: how = '', noun = '' } = quality?.groups ?? {}
  if (quality !== null && !NO_STATE.test(how) && subject.names(`${how} ${noun}`)) return quality
  if (!/ (?:if|where|when),? /.test(rest)) return null
  const several = SEVERAL_IF.exec(rest)
  const many = several?.groups?.term ?? ''
  if (several !== null && (isScoped || many.startsWith('"') || isTitle(many)) && !NO_STATE.test(many))
    return several
  const has = HAS_IF.exec(rest)
  const thing = has?.groups?.term ?? ''
  const isHeld = isScoped || isTitle(thing) || sharesEnds(thing, subject)
  const isGiven = /^(?:an? |any )?[a-z-]+ gives? /.test(rest)
  if (has !== null && isHeld && (isScoped || !isGiven) && !NO_THING.test(thing) && !NO_STATE.test(thing))
    return has
  const lacks = isScoped ? LACKS_IF.exec(rest) : null
  if (lacks !== null) return lacks
  const again = KIND_IF.exec(rest) ?? AGAIN_IF.exec(rest)
  const kind = again?.groups?.term ?? ''
  if (again !== null && (isScoped || isTitle(kind) || !QUALITY.test(kind)) && !NO_STATE.test(kind))
    return again
  const titled = TITLED_IF.exec(rest)
  const name = titled?.groups?.term ?? ''
  const opens = name.includes(' ') && subject.title.includes(' ') && subject.opens(name) > 0
  return titled !== null && opens && (!NO_STATE.test(name) || name.startsWith('fit and ')) ? titled : null
}

/** "Special educational needs" under "Special needs". */
const sharesEnds = (term: string, subject: Subject): boolean =>
  wordCount(term) > 2 && subject.names(`${term.split(' ', 1)[0]} ${term.split(' ').at(-1)}`)
