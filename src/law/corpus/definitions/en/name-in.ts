import { wordCount } from '../matches.ts'
import type { Subject } from '../subject.ts'
import { DESCRIBED, DOCUMENT, DUTY, KIND, NO_NAME, NO_STATE, named, QUALITY } from './names.ts'

/** "A person is a habitual offender if …", "for the purposes of this section a hedge is old if …" */
const NAME_IF =
  /^(?:an? |any |the )?(?<said>[^.;:,"–]{3,60}?) (?:is|are|shall be)(?: to be)? (?:also )?(?:(?:recogni[sz]ed|regarded|treated) as |considered (?:to be |as )?|deemed (?:to be )?)?(?<article>an? |the )?(?<term>[^.;:,"–]{3,40}?)(?: of (?:an? [a-z]+|another(?: [a-z]+)?)| (?:to|with) (?:an? |the |another )?[a-z]+(?: [a-z]+)?| (?:for|in|during|at) (?:an?|the|any|that) (?:[a-z]+ )?(?:year|period|month|day|time|quarter|week|date|season)s?(?: of [a-z]+)?)?(?<own>,? (?:for the purposes of|within the meaning of|in) (?:this [a-z]+|[a-z]+ \(?\d[\da-z()]*(?: (?:to|and) \d+)?))?,? (?:only )?(?:if|where|when|(?:during|for) any (?:period|time) (?:in|during|for|throughout) which|at any time when|(?:for )?so long as|while)(?:,? (?:and|but) only if)?,? (?<says>\S.*)$/ds

/** "Other words are explained where they are used." */
const OF_WORDS = /(?:^| )(?:words|terms|expressions|definitions|notes?)$/
/** A provision about the meaning of a word. */
const ABOUT = /^(?:meaning|definition|interpretation) of |^interpretation|^when /

export function nameIf(rest: string, subject: Subject, isScoped: boolean): RegExpExecArray | null {
  const found = NAME_IF.exec(rest)
  if (found === null) return null
  const { said = '', term = '', article, own } = found.groups ?? {}
  const isKnown = isScoped || own !== undefined
  if (
    NO_NAME.test(said) ||
    OF_WORDS.test(said) ||
    (NO_STATE.test(term) && !(isScoped && subject.is(`${term} ${said.split(' ').at(-1)}`))) ||
    wordCount(term) > 4 ||
    wordCount(said) > 8
  )
    return null
  if (term.startsWith(`${said.split(' ').at(-1)} of `)) return null
  if (article === 'the ') return subject.is(term) ? found : null
  if (article !== undefined) return isKnown || subject.names(term) ? found : null
  const kind = `${term} ${said.split(' ').at(-1)}`
  const isTitle =
    !/(?:ed|lost|taken|given)$/.test(term) &&
    (subject.is(kind) || (!term.includes(' ') && subject.names(kind)))
  const isAbout = ABOUT.test(subject.title) && /^an? /.test(rest) && !term.includes(' ')
  return isKnown || isTitle || isAbout ? found : null
}

const INSERTED =
  /^(?:an? |the )?(?<term>[^.;:,–"]{2,60}?)(?:,(?= )|(?= for the purposes of | within the meaning of ))(?<own> (?:for the purposes of|within the meaning of|in|as used in) th(?:is|ese) [a-z]+),? (?:(?:is|are|shall be) (?=an? |the |any |persons |those )|means? |shall mean |(?:does not )?includes? |refers? to |denotes? |comprises? |covers? |(?:shall|should|is to) be (?:understood|construed) as )(?<says>\S.*)$/ds
const OF_KIND =
  /^(?:an? |the )?(?<term>(?:[a-z-]+ ){1,3}(?<kind>[a-z]{3,})) (?:is|are|–) (?<says>(?:an? |the |any )?\k<kind> \S.*)$/ds
/** "Commercial waste is waste from premises used for trade": what has no article. */
const OF_STUFF =
  /^[a-z]+ (?:so [a-z]+ed\.?$|(?:from|without|between|with|of|for|in|on|under|over|other than) \S+)/
const FOLLOWING =
  /^(?:(?:each|any|all) of )?the following(?: [a-z]+){0,2}? (?:is|are|shall be) (?:an? )?(?<verb>(?:recogni[sz]ed|considered|deemed|regarded|understood) (?:as |to be )?)?(?<term>[^.;:,–]{3,60}?)(?: of (?:an?|another|the) [a-z]+)?(?<own>,? (?:for the purposes of|within the meaning of|in) th(?:is|ese) [a-z]+)?(?:, (?:namely|that is to say))?(?::| ?–)(?<says>.*)$/ds

const INCLUDING = /^(?:an? |the )?(?<term>[^.;:,"–]{3,60}?) includes?(?: (?!in )(?=\S)|(?=:))(?<says>.*)$/ds

/** What a law lists of, and does not explain by the list. */
const NO_CLASS =
  /(?:^| )(?:circumstances|grounds|principles|measures|penalties|duties|powers|functions|rights|offen[cs]es?|breach(?:es)?|violations?|purposes?|objects|criteria|requirements|conditions|members(?<!family members)|exceptions)(?: |$)/

/** "A keeper, in this Act, is …"; "home wine is wine made …"; "the following shall be deemed X: …", where the heading has X. */
export function nameIn(rest: string, subject: Subject, isScoped: boolean): RegExpExecArray | null {
  const inserted = INSERTED.exec(rest)
  if (inserted !== null) return inserted
  const kind = OF_KIND.exec(rest)
  const kindSays = kind?.groups?.says ?? ''
  const isDuty = DUTY.test(kindSays)
  const isAny = /^an? /.test(rest) && /^an? /.test(kindSays) && wordCount(kindSays) >= 5
  const isStuff = !/^(?:an?|the) /.test(rest) && OF_STUFF.test(kindSays)
  if (kind !== null && !isDuty && named(kind, 4) && (isAny || isStuff || describes(kindSays))) return kind
  const including = NO_NAME.test(rest) ? null : INCLUDING.exec(rest)
  const included = including?.groups?.term ?? ''
  if (including !== null && subject.is(included) && !DOCUMENT.test(included)) return including
  const following = FOLLOWING.exec(rest)
  const { term = '', own, verb } = following?.groups ?? {}
  const isNamed = (verb === undefined ? subject.is(term) : subject.names(term)) && !NO_CLASS.test(term)
  return following !== null &&
    (own !== undefined || (verb !== undefined && isScoped) || isNamed) &&
    !NO_CLASS.test(term) &&
    (!QUALITY.test(term) || (term.includes(' ') && subject.is(term)))
    ? following
    : null
}

const describes = (says: string): boolean => KIND.test(says) || DESCRIBED.test(says)
