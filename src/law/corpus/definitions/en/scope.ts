import type { Scope } from '../formulas.ts'

export const PLACE =
  'acts?|laws?|codes?|sections?|articles?|chapters?|parts?|divisions?|sub-?divisions?|titles?|subsections?|sub-sections?|paragraphs?|subparagraphs?|clauses?|regulations?|rules?|agreement|schedules?|annex|annexes|appendix|order|ordinance|statute|constitution|decree|directive|subparts?|subchapters?|notes?|provisions?|instrument|treaty|convention|charter|by-?laws?|proclamation|decision|resolution'
const NUMBERS = '(?: \\(?\\d[\\d()a-z-]*\\)?(?:(?:,| and| or| to|–) ?\\(?\\d[\\d()a-z-]*\\)?)*)?'
export const SCOPE = new RegExp(
  `^(?!under [^,.;:]{2,100} (?:is|are|shall be) (?:meant|understood) )(?:for (?:the )?purposes? of|for(?= th(?:is|ese) (?:acts?|laws?|chapter|part|division|section|schedule|regulation|rules?|title)s?[,–:])|in|within the meaning of|as used in|within|under|for use in|throughout) (?:[^.;:"]{0,60}? )??(?:this|these|that)?(?:^| )?(?:present )?(?:${PLACE})(?![a-z])${NUMBERS}(?: (?:of|and|or|to) (?:this |these |the )?(?:${PLACE})(?![a-z])${NUMBERS})*(?: (?:relating|respecting|concerning|governing|about|on) [^,.:;"]{2,60}(?=,))?,? ?(?:and unless [^,.:;]{3,80}|unless [^,.:;]{3,80}|except (?:where|as|in) [^,.:;]{3,80}|only)?,? ?–? ?`,
)
export const LEADS = [
  /^(?:notes?|explanation|however|and|but|in addition|provided that)[.:,–]? +/,
  /^(?:\d{1,3}[a-z]?\\?[.)]|\(\d{1,3}[a-z]?\)(?:\([a-z]{1,2}\))?|\([a-z]{1,3}\)) +/,
  /^in the application of [^,.;:"]{3,80}, /,
  /^[a-z][^.;:"–]{2,60}\.–(?=(?:the )?(?:terms?|expressions?|words?) "|in this|for (?:the )?purposes|")/,
  SCOPE,
  /^subject to (?:(?:sub-?)?(?:section|paragraph|article|regulation|rule|clause)s?) \(?\d[^.;:"]{0,40}?, (?=(?:an?|any|every|the) (?:reference|mention) |references? )/,
  /^(?:in|for the purposes of) (?:any|every|all) (?:other )?(?:enactments?|instruments?|documents?|contracts?|acts?|laws?|deeds?|agreements?|regulations?)(?: [^,.;:"]{0,60}?)?,? (?=(?:an?|any|every|the) (?:reference|mention)s? |references? )/,
  /^for th(?:is|ese|at|ose) purposes?,? /,
  /^for (?:the )?purposes? of (?:[a-z]+ ){0,8}[a-z]+, /,
  /^unless (?:the context|otherwise(?! (?:agreed|stipulated|arranged|settled))|inconsistent)[^,.:;]{0,80}, /,
  /^(?:the|a) (?:term|expression|word|phrase)s? (?=")/,
]

const ACT = new RegExp(`th(?:is|ese) (?:[a-z]+ )?(?:${PLACE})`)

export function scope(words: string): Scope | undefined {
  if (/^for th(?:is|ese|at|ose) purposes?,? $/.test(words)) return 'article'
  if (/in this regulation(?!s)/.test(words)) return 'article'
  if (
    /(?:^| )(?:subsections?|subparagraphs?|clauses?) \(?[\da-z]\)?/.test(words) &&
    !/(?:^| )(?:sections?|articles?) \(?\d/.test(words)
  )
    return 'article'
  if (
    /(?:^| )(?:sections?|articles?|paragraphs?|chapters?|parts?) \(?\d|(?:schedule|annex|appendix)/.test(
      words,
    )
  )
    return 'other'
  if (
    /th(?:is|ese) (?:present )?(?:sub-?)?(?:section|article|paragraph|clause|note|provision|rule(?!s)|subparagraph)/.test(
      words,
    )
  )
    return 'article'
  if (/this (?:present )?(?:sub-?)?chapter(?! of th)/.test(words)) return 'chapter'
  if (/this (?:present )?(?:sub-?)?(?:part|division|title|book)(?! of th)/.test(words)) return 'other'
  return ACT.test(words) ? 'act' : undefined
}

const FOR = `(?:(?:for (?:the )?purposes? of|within the meaning of|in|for) (?:this|these|the present) (?:[a-z]+ )?(?:${PLACE})(?![a-z])${NUMBERS})`
/** Without such words no sentence has any of scope. */
export const HINT = /(?:this|these|present) /
/** Words of scope right behind or before the verb: "is, for the purposes of this Act, a ship". */
export const INSIDE = [
  new RegExp(
    `(?<= (?:is|are|be|considered|deemed|regarded|recogni[sz]ed|treated|taken|understood|shall|means?|includes?|constitutes?|counts|referred to|known|called)),? ${FOR},?(?= )`,
  ),
  new RegExp(
    `(?<!(?:hereinafter|hereafter|used|defined|specified|referred to|mentioned|provided|contained|expressions?|terms?|words?|reference|references|known|called|person|persons)),? ${FOR},?(?= (?:is|are|means?|shall (?:mean|be|include)|includes?|does not include|denotes?|comprises?|constitutes?|refers? to) )`,
  ),
  /,? (?:for the purposes of|within the meaning of) (?:this|these) [a-z]+,?(?= (?:if|where|when) )/,
]

export const scopeOfLead = (words: string): Scope | undefined =>
  scope(words) ?? (/^(?:note|explanation)/.test(words) ? 'article' : undefined)
