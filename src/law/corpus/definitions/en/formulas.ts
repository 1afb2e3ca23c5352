import type { Formulas } from '../formulas.ts'
import { kindAgainIn } from '../kind-again.ts'
import { nestedIn } from '../nested.ts'
import { partsIn, sidesIn } from '../sides.ts'
import { DEFINES, NO_NAME_IN_BRACKETS } from './brackets.ts'
import { NOT_DEFINING, TOLD } from './match.ts'
import { DESCRIBES, NO_NAME } from './names.ts'
import { namedBetweenCommas, rolesIn } from './roles.ts'
import { SCOPE, scope } from './scope.ts'
import { inSentence } from './sentence.ts'
import { shortNames } from './short-names.ts'
import { MEANING, OPEN_VERB, VERB } from './verbs.ts'

/** What follows an offence instead of its meaning. */
const SANCTION =
  /^(?:shall (?:entail|be (?:punish|liable|subject)|involve|result in|lead to)|entails?|(?:is|are) (?:punish|liable|subject to)|(?:be )?punish|carr(?:y|ies) |a (?:fine|warning|reprimand)(?:[.,;]| (?:or|of|in the amount|up to|not exceeding|equal)))/

/** "…, including a sublease, that is …" */
const NESTED =
  /(?<=[,(] ?including )(?:an? |the |any )?(?<term>(?!and |or )[a-z-]+(?: [a-z-]+){0,2}), that is(?: to say)?,? (?<says>[^.;:–\n]{12,250}?)(?=[.;)]|, (?:and|but|which) |$)/dgm

/** "… for the time during which the ship waits (lay time)" */
const KIND_AGAIN =
  /(?<![a-z-])(?<says>(?:(?:the|an?|any|each|every) )?(?<noun>[a-z]{3,30}) (?:who|which|that|whose|(?:during|in|by|to|for|at|on|under|within|of) (?:which|whom)) (?!(?:shall|must|may) )[^().;:\n]{8,250}) \((?:the |an? )?(?<term>(?:[a-z-]+ ){1,2}\k<noun>)\)/dg
/** Which of them, and no name. */
const NO_KIND_AGAIN =
  /^(?:such|this|that|these|those|the same|other|another|any|each|every|first|second|last|latter|former|natural|legal|said|same|relevant|or|and|not|including|either|both|one|no|my|his|her|its|their|whatever|whichever|if|as) /

/** "… is an agreement by which one party (the host) lets a room to the other party (the guest)" */
const SIDES =
  /(?<says>one (?:party|side|person)(?<=(?:(?: is| –| means| shall be) an? [^.;:()]{3,200} (?:whereby|(?:under|by|in|pursuant to) which|where)|(?<![a-z])(?:under|by|in|pursuant to) an? (?:[a-z-]+ ){0,4}(?:contract|agreement|deed)(?: [^.;:()]{3,80})?,?) one (?:party|side|person)) \((?:the |an? )?(?<one>[^()]{3,60})\)[^.;()]{1,250}?(?:the other|another|the second)(?: (?:party|side|person))? \((?:the |an? )?(?<other>[^()]{3,60})\))/dg

const DOER = '(?:[a-z-]+ )?[a-z-]*(?:er|or|ee|ant|ent|ist|ary)'
/** "Under a storage contract a warehouse (the keeper) accepts goods from their owner (the depositor)" */
const SIDES_OF_CONTRACT = new RegExp(
  `(?<says>(?<=(?:the|an?|one) )[a-z-]+(?= \\()(?<=(?:under|by|pursuant to) an? (?:[a-z-]+ ){0,4}(?:contract|agreement|deed|policy|bond|lease)(?: [^.;:()]{1,100})?,? (?:the |an? |one )[a-z-]+) \\((?:the |an? )?(?<one>${DOER})\\)[^.;()]{1,250}?\\((?:the |an? )?(?<other>${DOER})\\))`,
  'dg',
)

const en: Formulas = {
  heading:
    /definition|interpretation|(?:^| )terms?(?: |$|,)|concepts|glossary|(?:^| )dictionary(?: |$)|meanings? of/,
  concept:
    /^(?:(?:concept|notion|definition|meaning)(?:(?:,| and) [a-z]+)* of (?:an? |the )?|interpretation(?::| of) (?:an? |the )?|(?:what|who) (?:is|are|counts as|constitutes?) (?:an? |the )?)| defined$/,
  further: /(?: and (?:its|his|their) .*| and)$/,
  intro:
    /following (?:[a-z-]+ ){0,3}(?:definition|term|concept|expression|word|abbreviation|meaning|notion)|(?:definition|terms|concepts|expressions|words|notions)[^:]{0,120}(?:used|apply|appl|have|meaning|mean|employed)|(?:used|apply)[^:]{0,60}(?:definition|terms|concepts|notions)|^when(?:ever)? th(?:is|e|ese) [a-z]+ (?:refers? to|mentions?|speaks? of):/,
  title:
    /^(?:basic |key |general )?(?:definitions|interpretation|terms|concepts|abbreviations)(?:(?:,| and)(?: their)? [a-z]+){0,2}[:.]?$/,
  bareIntro: new RegExp(`^(?:\\(\\d+\\) )?${SCOPE.source.slice(1)}(?:unless [^:]{3,120})?,?[:–]*$`),
  gone: /^[[(]?(?:excluded|repealed|deleted|omitted|revoked|expired|shall be enforced|comes into force|is excluded|was excluded|has been excluded|no longer in force|(?:sub)?paragraph(?: \(?\d| [^–]*(?:excluded|repealed|deleted|omitted|revoked)))/,
  note: /^(?:notes?|footnote|explanation)(?:[.:–]| \d|$)/,
  verb: new RegExp(
    ` (?:${VERB}|${OPEN_VERB}|compris(?:es?)|covers|encompass(?:es)?|consists? of|represents?)(?: |:|$)| includes?(?=, )| (?=${MEANING})|(?<=") (?=as defined (?:in|by|under) )| (?=see (?:the )?(?:sections?|parts?|chapters?|schedules?|articles?|divisions?|clauses?|subsections?|dictionary|rules?|regulations?) \\(?\\d)| (?:is|are) (?=(?:an? |the |any |those |persons |all ))| are (?=(?:[a-z-]+ )?[a-z]+s (?:which|that|who|whose|with|without|between|for|used|made|kept|built|intended|[a-z]+ed|[a-z]+ing) )`,
  ),
  refers: /^(?:and |but )?(?:(?:an?|any|every|the) reference|references) (?:in this [a-z]+ )?to /,
  toldOf:
    /^the (?:[a-z-]+ ){1,6}?(?:is|are|shall be) an? (?:[a-z-]+ ){0,3}(?:body|organ|institution|committee|officer|agency|authority|commission|council|department|organi[sz]ation|unit|division|corporation|tribunal|court)(?: (?!corporate)|\.|,|$)/,
  titleVerb:
    /^ (?:(?:(?:is|are|means|shall be|shall mean|represents?|constitutes?|–) (?=an? |the |any )|are (?=(?:[a-z-]+ )?[a-z]+s (?:which|that|who|whose|with|without|between|used|kept|held|made|built|[a-z]+ed|[a-z]+ing) )|(?:is|are|means?)(?: ?–|:)(?= ?\(?[a-z1]\)|$))(?![^.;]{0,100}(?: unless|(?<! as) if) )(?![^.;,]{3,60} (?:that|which|who) (?:must|shall) |[^.;]{8,200} and (?:must|shall) be )(?!an? [^.;,]{3,40} and (?:is|are|shall|must|may) |an? (?:[a-z-]+ ){1,3}(?:body|organ) (?:under|attached to|within|at) (?:the|an?) |an? (?:[a-z]+ )?(?:court of record|body corporate|corporation sole|legal person|juridical person)(?: |\.|,|$)|an? (?:[a-z]+ )?(?:debt|matter|breach|violation|offence|condition|ground|basis|part|member|party)(?: |\.)|the (?:[a-z]+ )?authority (?:for|in|of) )|(?:is|are|(?:shall|should|is to|are to) be) (?:recogni[sz]ed|deemed|considered|understood) (?:as |to be )?(?=an? |the |any )|(?:is|are) (?=(?!considered|deemed|regarded|allowed|made|[a-z]+ed )[a-z]{3,} (?:accompanied|committed|obtained|carried out|done|caused) )|– (?=at least (?:two|three)))/,
  stopped:
    /^(?:(?!(?:the|an?|no|this|any|each) )(?<term>[a-z][a-z'’-]+(?: [a-z'’-]+){0,4}(?: \([^()]{1,40}\))?)\.|(?<quoted>"[^"]{1,80}\."|"[^"]{1,80}"\.)) (?=[a-z])(?!(?:the |an? )?(?:term|word|expression|phrase|abbreviation) )(?![^.]{0,80} (?:shall|must) )/,
  listed:
    /^(?:(?:functions?|powers?|duties|objects?|objectives?|purposes?|aims?|tasks?|responsibilities|members(?:hip)?|composition|officers|grounds?|conditions?|contents?|requirements?|criteria|penalties|fees|rates?|sources?|principles|rights?|obligations?|exceptions|exemptions|consequences)(?: |$)(?!of (?:taxation|tax)))/,
  drawn:
    /^the (?:[a-z]+ ){0,2}(?:flag|emblem|coat of arms|seal|badge|medal|pennant|logo)s?(?: |$)|^(?:the )?(?:purposes?|objectives?|aims?|goals?|tasks|parties|composition|members) (?:of|to) /,
  sanction: SANCTION,
  alias: /^, (?:or|also called|also known as) [^,.;:–]{2,60},(?= )/,
  hereinafter: /hereinafter|hereafter|referred to/,
  thatIs: /that is|i\.e\./,
  legend: /formula|(?:^|[\n,] ?)where ?(?:[:–\n]|$|"?[a-z]"? (?:is|means) )/,
  numbered: /^(?:first|second|third|fourth|fifth|last)/,
  otherwise: /^(?:if|where|in the absence of|in other cases|otherwise|failing)[ ,]/,
  editorial: /^[>* ]*footnote/,
  notDefining: NOT_DEFINING,
  opens:
    / (?:if|where|when|unless|to|of|who|which|that|whose|is|are|means|includes|only if|whether)(?:, (?:and|but) only if)?,? ?[–:]$/,
  noTerm: NO_NAME,
  told: TOLD,
  noMeaning:
    /^(?:(?:meaning|definition|explanation)s?\.?$|within |no later|not later|no more|not more|at least |up to )/,
  described: DESCRIBES,
  kinds:
    /^(?:\(\d+\) )?(?:[^:;.]{0,120} )?following (?:[a-z-]+ ){0,2}(?:forms?|kinds?|types?|categories|classes|varieties)(?: [^:;.]{1,80})?:$|^(?:\(\d+\) |\d+\. )?(?:the )?(?:[a-z]+ )?(?:kinds?|forms?|types?|categories|classes|varieties) of [^:;.]{3,80}?(?: (?:are|shall be))?(?: the following| as follows)?:$|^(?:\(\d+\) |\d+\. )?[^:;.,]{3,80} (?:includes?|comprises?|consists? of)(?: the following)?:$|^(?:in accordance with|according to|pursuant to) th(?:is|ese) (?:[a-z]+ )?(?:act|law|code|section|article|chapter|rules|regulations):$/,
  adverbial:
    /^(?:for|by|in|on|at|with|to|from|within|under|up|not|each|every|once|only|if|when|where|after|before)(?: |$)/,
  scope,
  inSentence,
  shortNames: (text) => [
    ...shortNames(text, scope),
    ...rolesIn(text),
    ...namedBetweenCommas(text),
    ...sidesIn(text, SIDES, NO_NAME_IN_BRACKETS),
    ...sidesIn(text, SIDES_OF_CONTRACT, NO_NAME_IN_BRACKETS),
    ...partsIn(text, DEFINES, (name) => /^[a-z-]+ [a-z-]+$/.test(name) && !NO_NAME_IN_BRACKETS.test(name)),
    ...kindAgainIn(text, KIND_AGAIN, NO_KIND_AGAIN),
    ...nestedIn(text, ', that is', NESTED, DEFINES),
  ],
}

export default en
