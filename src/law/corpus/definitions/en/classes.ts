import { wordCount } from '../matches.ts'
import type { Subject } from '../subject.ts'
import { NO_NAME, NO_STATE, named, QUALITY } from './names.ts'

const ANYONE =
  'person|individual|company|body|corporation|body corporate|vessel|ship|vehicle|aircraft|building|dwelling|substance|product|plant|animal|child|worker|employee|employer|organi[sz]ation|business|undertaking|school|institution|entity|partnership|trust|land|contract|agreement|document|payment|transaction|goods|property|place|activity|service|area'
/** "In this Part an individual is a long-term resident who has lived …": of whom is said what he is, and then which of them. */
const ANYONE_IS = new RegExp(
  `^(?:an?|any) (?:${ANYONE}) is an? (?<term>[a-z-]+(?: [a-z-]+){0,2}?) (?<says>(?:who|which|that|whose)(?! (?:must|shall|may)) \\S.*)$`,
  'ds',
)
/** "An arrangement is a simple lottery if persons are required to pay" */
const ANYONE_IF = new RegExp(
  `^an? (?:${ANYONE}|arrangement|event|order|game|scheme|project|measure|decision) is an? (?<term>(?!(?:necessary|material|party|member|proper|fit|good) )[a-z-]+ (?!of|to|in|for|by|under|with|from)[a-z-]+(?: (?!of|to|in|for|by|under|with|from)[a-z-]+)?) (?:if|where|when|while|(?:so|as) long as) (?<says>\\S.*)$`,
  'ds',
)
/** "A health professional is a doctor, a nurse or a midwife" */
const ANY_OF =
  /^an? (?<term>[a-z-]+(?: [a-z-]+){0,3}?) is (?<says>an? [a-z-]+(?: [a-z-]+){0,3}(?:, an? [a-z-]+(?: [a-z-]+){0,3}){0,8},? or an? [a-z-]+(?: [a-z-]+){0,3})\.?$/ds
/** "A doctor, a nurse or a midwife is a health professional for the purposes of this Part" */
const ARE_ONE =
  /^(?<says>an? [a-z-]+(?: [a-z-]+){0,3}(?:, an? [a-z-]+(?: [a-z-]+){0,3}){0,8},? (?:or|and) an? [a-z-]+(?: [a-z-]+){0,3}) (?:is|are each) an? (?<term>[a-z-]+(?: [a-z-]+){0,3}?)(?<own>,? (?:for the purposes of|within the meaning of|in) th(?:is|ese) [a-z]+)?\.?$/ds
/** "Any assumption of the rights of an owner amounts to an appropriation" */
const AMOUNTS =
  /^(?<says>(?:any|every) [^.;:]{12,300}?) (?:amounts? to|constitutes?) (?:an? )?(?<term>[a-z-]+(?: [a-z-]+)?)\.?$/ds
/** What is judged of a doing, and is not its name. */
const JUDGED =
  /(?:^| )(?:offen[cs]es?|crimes?|felony|misdemeanou?r|breach(?:es)?|violations?|default|contravention|infringement|misconduct|waiver|refusal|acceptance|consent|evidence|proof|notice|grounds?|debt|admission|contempt|condition|cause|reason|part|bar|defen[cs]e|exception|obstacle|election|rejection|approval|receipt|discharge|release|termination|repudiation)$/

/** "A tenancy under which a house is let is a secure tenancy at any time when …": the kind is said again. */
const AGAIN_WHEN =
  /^(?<says>an? (?<noun>[a-z-]{3,}) (?:which|that|who|whose|under|by|to|for|of|in|made|given|held) [^.;:]{8,200}?) is an? (?<term>(?:[a-z-]+ ){1,2}\k<noun>),? (?:at any time )?(?:if|when|where) [^.;:]+\.?$/ds
/** "Conduct constitutes an extradition offence if …", where the heading has what tells it from others. */
const CONDUCT_IF =
  /^(?:an? |any )?(?:conduct|act|thing|matter|omission|offence|statement|payment|agreement) (?:constitutes?|is|amounts to) an? (?<term>(?<quality>[a-z-]+) [a-z-]+) (?:if|where|when) (?<says>\S.*)$/ds

/** A class, by who or what is of it. */
export function classOf(rest: string, subject: Subject, isScoped: boolean): RegExpExecArray | null {
  const amounts = AMOUNTS.exec(rest)
  const doing = amounts?.groups?.term ?? ''
  if (amounts !== null && /^any /.test(rest) && /amounts? to an? /.test(rest) && !JUDGED.test(doing))
    return amounts
  const anyone = ANYONE_IS.exec(rest)
  const who = anyone?.groups?.term ?? ''
  if (
    anyone !== null &&
    (isScoped || subject.is(who)) &&
    !QUALITY.test(who) &&
    !NO_STATE.test(who) &&
    !new RegExp(`^(?:${ANYONE})$`).test(who)
  )
    return anyone
  const on = ANYONE_IF.exec(rest)
  if (on !== null && !QUALITY.test(on.groups?.term ?? '') && !JUDGED.test(on.groups?.term ?? '')) return on
  const again = AGAIN_WHEN.exec(rest)
  if (again !== null && !QUALITY.test(again.groups?.term ?? '')) return again
  const conduct = CONDUCT_IF.exec(rest)
  if (conduct !== null && subject.namesAny([conduct.groups?.quality ?? ''])) return conduct
  const any = ANY_OF.exec(rest)
  if (any !== null && named(any, 4) && (isScoped || subject.is(any.groups?.term ?? ''))) return any
  const one = ARE_ONE.exec(rest)
  const name = one?.groups?.term ?? ''
  return one !== null &&
    (isScoped || one.groups?.own !== undefined) &&
    !QUALITY.test(name) &&
    !NO_NAME.test(one.groups?.says ?? '') &&
    wordCount(name) <= 4
    ? one
    : null
}
