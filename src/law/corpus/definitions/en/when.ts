import { wordCount } from '../matches.ts'
import type { Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { DOCUMENT, NO_NAME, NO_STATE, QUALITY } from './names.ts'

/** "A majority of the members constitutes a quorum": how many, and not what. */
const QUORUM =
  /^(?!(?:the )?(?:presence|attendance) of )[^.;:]{3,200} (?:constitutes?|forms?|makes? up|is|are|shall be) (?:an? |the )?quorum\.?$/s

/** "In deciding whether it is a voyage …", "it is irrelevant whether it is a voyage": what is asked, and not what it is. */
const ASKED =
  /^[^"]{0,200}(?:irrelevant|immaterial|determin[a-z]+|decid[a-z]+|consider[a-z]*|question|doubt|dispute|certif[a-z]+|assess[a-z]*|inquir[a-z]+|regardless of)(?: (?:to|as to|of|for the purposes of this [a-z]+))?,? whether [^"]*$/s
const TELLS = / (?:means?|includes?|if|where|when) | – /

export const ofQuorum: Rule = ({ words }) =>
  QUORUM.test(words) || (ASKED.test(words) && !TELLS.test(words)) ? [] : undefined

/** "When three or more persons assemble …, they are an unlawful assembly", where that is the heading. */
const THEY_ARE =
  /^(?:when|where|if) (?<says>[^.;:]{12,400}), (?:they|it|he|she|he or she|the [a-z-]+(?: [a-z-]+){0,5}?|those [a-z-]+|such(?: an?)? [a-z-]+) (?:(?:is|are) (?<called>called|termed|known as|referred to as|designated(?: as)?|said to (?:make|commit|give|use))|(?:is|are) said to be|is|are) (?:an? |the )?(?<term>[^.;:,"]{3,40}?)\.?$/ds
/** "Where the property passes later the contract is called an agreement to sell": no comma parts the name. */
const THEN_CALLED =
  /^(?:when|where|if) (?<says>[^.;:"]{12,400}?),? (?:it|they|(?:the|such an?|such) [a-z]+(?: [a-z]+)?) (?:is|are) (?:called|termed|known as) (?:an? |the )(?<term>[^.;:,"]{3,40}?)\.?$/ds
/** "Whoever takes …, is said to commit theft" */
const SAID_TO =
  /^(?:whoever|who|a person who|any person who|every person who|one who|a [a-z]+ that)(?<says>,? [^.;:]{10,600}?),? (?:is|are) said to (?:commit|cause|do|make|be|give|use|act|behave)(?: (?:that|the|so|such|an?) (?:thing|act))? (?:(?:the )?offen[cs]e of )?(?:an? |the )?(?<term>"[^"]{1,60}"|[^.;:,"]{3,40}?)(?:,? and (?:shall|must|may|is|are) [^.;:]{3,200})?\.?$/ds
/** "Whoever deceives another is said to cheat", where that is the heading. */
const SAID_TO_DO =
  /^(?:whoever|who|anyone who|(?:an?|any|every) person who)(?<says>,? [^.;:]{10,600}?),? (?:is|are) said to (?<term>"[a-z]{3,20}"|[a-z]{3,20})(?:,? and (?:shall|must|may|is|are) [^.;:]{3,200})?\.?$/ds
/** "A conflict of interest exists where …", where that is the heading. */
const EXISTS =
  /^(?:an? |the )?(?<term>[^.;:,"–]{3,50}?) (?:exists|arises|occurs|(?:is|are|shall be) (?:deemed|considered|taken|treated|said) (?:to (?:exist|occur|arise|take place)|as (?:existing|occurring|arising))|is (?:established|constituted)|takes place) (?:if|where|when|whenever) (?<says>\S.*)$/ds
/** What happens needs no meaning. */
const NO_THING =
  /(?:^| )(?:liability|right|duty|obligation|claim|vacancy|contract|relationship|agreement|dispute|interest in [a-z ]+|authority|jurisdiction|quorum|delay|default|ground|reason)s?$/
/** "In this section, the net area of a plot is the area of the plot less …": a measure is said by how it is taken. */
const MEASURE =
  /^the (?<term>[a-z-]+(?: [a-z-]+){1,4}?)(?:,? (?:of|for|in relation to|in respect of) (?:an?|the|any|each) [a-z-]+(?: [a-z-]+){0,4}?,?)? (?:is|are|shall be|equals) (?<says>the (?:[a-z]+ )?(?:date|day|period|time|place|area|amount|sum|value|price|total|number|difference|rate|length|distance|ratio|product|quotient|aggregate|average|proportion|percentage|quantity|volume|excess|[a-z]+(?:th|first|second|third) (?:day|month|year|week)|(?:first|second|third|last|next) [a-z]+) (?:of|after|before|following|preceding|from|beginning|ending|falling|between|by|at|that|which|to which|on which|in which|for which|during which|when|where) .*)$/ds
/** "In this section, net tonnage is calculated as the gross tonnage less …" */
const COUNTED =
  /^(?:the )?(?<term>[a-z-]+(?: [a-z-]+){0,4}?) (?:is|are|shall be|is to be) (?:calculated|computed|determined|expressed|measured|reckoned) as (?<says>(?:the|an?|follows) ?\S.*)$/ds
/** "A time is a relevant time if it falls …": one of its kind that the text speaks of again. */
const OF_KIND_IF =
  /^an? (?<said>[a-z-]+) is an? (?<term>[a-z-]+(?: [a-z-]+)? \k<said>)(?: (?:at|in|for|on|during|under|of|to|by|with) [^.;:]{2,80}?)?,? (?:if|where|when|unless|while|(?:so|as) long as) (?<says>\S.*)$/ds
/** "An aircraft is considered to be in flight from the moment when … until …" */
const IN_STATE =
  /^(?:an? |the |any )?[a-z]+(?: [a-z]+)? (?:is|are|shall be) (?:considered|deemed|regarded|taken|treated)(?: to be| as being)? (?:in|on|at|under) (?!(?:the|an?|this|accordance) )(?<term>[a-z-]+(?: [a-z-]+)?)(?: at any time)? (?<says>from (?:the )?(?:moment|time|beginning|day|date) .*)$/ds
const IS_CONTRACT =
  'is an? \\k<kind> (?<says>(?:whereby|by which|under which|in which|between|made|for the|that (?!must|shall|may|is to)) \\S.*)$'
/** "A contract of marine insurance is a contract whereby …" */
const CONTRACT = new RegExp(
  `^an? (?<term>(?<kind>contract|agreement|deed|treaty) (?:of|for) [a-z-]+(?: [a-z-]+){0,3}) ${IS_CONTRACT}`,
  'ds',
)
/** The same, where the heading has what the contract is of. */
const CONTRACT_OF = new RegExp(
  `^an? (?<kind>contract|agreement|deed|treaty) (?:of|for) (?<term>[a-z-]+(?: [a-z-]+){0,3}) ${IS_CONTRACT}`,
  'ds',
)

/** "The place of opening of a succession is the last place …" */
const PLACE_OF =
  /^the (?<term>(?:time|place|moment|date) of (?!the |this |that |such |each |any |his |her |its )[a-z-]+(?: [a-z-]+){0,4}?) (?:is|shall be|is (?:deemed|considered) to be) (?<says>(?:the|that) (?:time|place|moment|day|date|last|locality|settlement) [a-z]+ \S+ .*)$/ds
/** "The object of taxation is vehicles …", where that is the heading. */
const TAXED =
  /^(?:the )?(?<term>(?:objects?|subject) of (?:taxation|tax|duty)|taxable objects?) (?:is|are|shall be)(?: recogni[sz]ed as| deemed(?: to be)?| considered(?: to be)?)? (?!the (?:number|amount|value|area|quantity|volume|weight|cost) )(?<says>\S.*)$/ds

/** What is defined by when it is so. */
export function definedWhen(rest: string, subject: Subject, isScoped: boolean): RegExpExecArray | null {
  const they = THEY_ARE.exec(rest)
  const name = they?.groups?.term ?? ''
  const isGiven = they?.groups?.called !== undefined && !QUALITY.test(name)
  if (they !== null && !NO_STATE.test(name) && (isGiven || (subject.is(name) && !DOCUMENT.test(name))))
    return they
  const called = / (?:called|termed|known) /.test(rest) ? THEN_CALLED.exec(rest) : null
  if (called !== null && !QUALITY.test(called.groups?.term ?? '')) return called
  const said = SAID_TO.exec(rest)
  if (said !== null && !/^offen[cs]e|^guilty|^so$/.test(said.groups?.term ?? '')) return said
  const does = SAID_TO_DO.exec(rest)
  if (does !== null && subject.namesAny([(does.groups?.term ?? '').replaceAll('"', '')])) return does
  const exists = EXISTS.exec(rest)
  const thing = exists?.groups?.term ?? ''
  if (exists !== null && !NO_THING.test(thing) && !NO_NAME.test(thing)) {
    const isSaid =
      isScoped && / (?:to|as) (?:exist|occur|aris|take place)[a-z]* (?:if|when|where) /.test(rest)
    if (isSaid || subject.is(thing)) return exists
  }
  const measure = isScoped ? (MEASURE.exec(rest) ?? COUNTED.exec(rest)) : null
  if (measure !== null && wordCount(measure.groups?.says ?? '') >= 5) return measure
  const state = IN_STATE.exec(rest)
  if (state !== null && (isScoped || subject.names(state.groups?.term ?? ''))) return state
  const taxed = TAXED.exec(rest)
  if (taxed !== null && subject.is(taxed.groups?.term ?? '')) return taxed
  const place = PLACE_OF.exec(rest)
  if (place !== null && (isScoped || /^(?:time|place) /.test(place.groups?.term ?? ''))) return place
  const kind = OF_KIND_IF.exec(rest)
  if (kind !== null && !QUALITY.test(kind.groups?.term ?? '')) return kind
  const of = CONTRACT_OF.exec(rest)
  return of !== null && subject.is(of.groups?.term ?? '') ? of : CONTRACT.exec(rest)
}
