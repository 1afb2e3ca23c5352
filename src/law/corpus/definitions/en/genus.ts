import { wordCount } from '../matches.ts'
import { DESCRIBED, KIND, NO_NAME, QUALITY } from './names.ts'

/** What a law explains a thing by that has no article: "transit is the procedure under which …". */
const GENUS =
  'process|procedure|operation|system|method|union|association|practice|regime|technique|form|type|kind|period|season|transfer|movement|release|removal|arrangement|agreement|transaction|service|activity|act|set|group|branch|body of|state|condition of|document|record|instrument|payment|charge|tax|levy|sum|amount|substance|material|product|mixture|gas|fuel|liquid|water|land|area|zone|space|facility|installation|device|programme|program|scheme|plan|training|education|work|employment|stay|journey|carriage|communication|message|information|data|technology|equipment|measure|loss|harm|damage|injury|death|disease|treatment|care|contract|right (?:of|to|over|in)|waste|discharge|emission|income|property|interest|killing|taking|using|use|[a-z]{4,}ing(?: (?:away|off|out|up|down|over))?(?=,| of | (?:and|or) [a-z]{4,}ing )'
const BARE_IS = new RegExp(
  `^(?<term>(?!(?:the|an?|this|that|each|every|no|such|any|all|it|there|nothing|payment|failure|access|use|land|admission|membership|entry|smoking|publication|registration|possession) )[a-z-]{3,}(?: (?!is|are|by|to|in|on|under|with|for|from|at|and|or)[a-z-]+){0,2}) (?:is|shall be) (?<says>(?:an? |the )(?:[a-z-]+ ){0,2}?(?:${GENUS})s?,? (?!(?:shall|must|may|is|are|and) )\\S.*)$`,
  'ds',
)
/** "Overtime is work in excess of normal hours": what has no article itself. */
const OF_STUFF =
  /^(?<term>(?!(?:the|an?|this|that|all|any|no|such|it|there|good|payment) )[a-z-]{3,}(?: [a-z-]+)?) is (?<says>(?:work|land|waste|income|property|time|employment|information|data|equipment|fuel|water|education|trade|money|expenditure|air|timber|meat|milk|food) (?:in excess of|that (?!must|shall|may)|which (?!must|shall|may)|from|outside|done|performed|received|earned|used|held|carried|given|provided|obtained|derived|produced|left|discharged|set aside|covered|intended) \S.*)$/ds
/** "Groundwater: all water which is below the surface" */
const COLON =
  /^(?<term>[a-z-]{3,}(?: [a-z-]+){0,4}): (?<says>(?:an? |any |all |every |the )?[a-z][^:;]{12,400}?)\.?$/ds
const QUOTED_COLON =
  /^(?<term>"[^"]{2,80}"): (?<says>(?:an? |any |all |every |the )[a-z][^:;]{12,400}?)\.?$/ds
/** "Salvage operations are acts undertaken to assist a vessel" */
const THINGS =
  /^(?<term>(?!(?:the|these|those|such|all|any|some|no|both|which|members|applications) )(?:[a-z-]+ ){1,3}[a-z-]+s) are (?<says>(?:[a-z-]+ )?(?:acts|operations|activities|goods|persons|things|works|services|payments|vessels|vehicles|lands|areas|substances|products|measures|documents|contracts|transactions|organi[sz]ations|bodies|companies|plants|animals|facilities|items|amounts|costs|expenses|sums|securities|instruments) (?:(?:which|that|who|whose) (?!(?:must|shall|may|should) )|(?:[a-z]+ed|undertaken|made|held|kept|intended|used|sold|given|built|brought|bought|grown|paid) (?:to|by|in|for|on|from|with|under|at|as) )\S.*)$/ds
/** "Transactions at an undervalue are those for which the debtor received less" */
const ARE_THOSE =
  /^(?<term>(?!(?:the|these|those|such|all|any|some|no|both|which) )(?:[a-z-]+ ){0,2}[a-z-]+s(?: [a-z-]+){0,4}?) are (?<says>those (?:which|that|who|whose|(?<= [a-z-]+s are those )(?:(?!(?:listed|named|specified|mentioned|appointed|elected|described|prescribed|indicated|provided|referred|approved) )[a-z]+ed|made|held|kept|built|sold|given|done|born|grown|taken|drawn)(?= (?:in|by|on|for|to|from|with|without|under|at|within|as|after|before|between|during) )|(?:in|for|by|to|at|under|from|on) (?:which|whom)) (?!must|shall|may)\S.*)$/ds
const NO_TERM =
  /^(?:notes?|examples?|exceptions?|explanation|penalty|penalties|fees?|warning|provided|subject|remarks?|source|conditions?|purpose|object|location|address|applicant|reason|result|form|title|who|what|which|when|where|how|to|in|for|with|by|chair(?:man|person)?|secretary|members?|composition|rates?|deadline|duration)(?: |$)/
/** "An electronic signature is so much of anything in electronic form as …" */
const SO_MUCH =
  /^(?:an? |the )?(?<term>[a-z-]+(?: [a-z-]+){0,3}) (?:is|means) (?<says>(?:so much of|such part of|such of|that part of|anything (?:which|that|used|done)) \S.*)$/ds
const THING =
  /^(?:an? |any |all |every |the )(?:[a-z-]+ ){0,3}?[a-z-]+,? (?:who|whom|which|that|whose|of which|by which|under which|[a-z]+ed|made|used|held|kept|built|intended|located) /
/** "The practice of medicine is the diagnosis … of disease" */
const PRACTICE =
  /^the (?<term>(?:practice|profession|business|trade|art|exercise) of (?!the |this |that |such )[a-z-]+(?: [a-z-]+){0,2}) (?:is|means|includes|consists of) (?<says>(?:the|any|an?) \S.*)$/ds
/** "The state of the art comprises everything made available to the public" */
const EVERYTHING =
  /^(?:the )?(?<term>[a-z-]+(?: [a-z-]+){0,4}) (?:comprises?|consists? of|includes|embraces) (?<says>(?:everything|anything) \S.*)$/ds

/** A thing without an article, told from others of its kind. */
export function ofGenus(rest: string): RegExpExecArray | null {
  const practice = PRACTICE.exec(rest) ?? EVERYTHING.exec(rest) ?? SO_MUCH.exec(rest) ?? ARE_THOSE.exec(rest)
  if (practice !== null && wordCount(practice.groups?.says ?? '') >= 4) return practice
  const colon = COLON.exec(rest)
  const quoted = QUOTED_COLON.exec(rest)
  if (quoted !== null && THING.test(`${quoted.groups?.says} `)) return quoted
  if (
    colon !== null &&
    !/ (?:must|shall|may) (?!be )/.test(colon[0]) &&
    !NO_TERM.test(rest) &&
    THING.test(`${colon.groups?.says} `)
  )
    return colon
  const things = THINGS.exec(rest)
  if (
    things !== null &&
    wordCount(things.groups?.says ?? '') >= 5 &&
    !NO_NAME.test(things.groups?.term ?? '')
  )
    return things
  const stuff = OF_STUFF.exec(rest)
  if (stuff !== null && wordCount(stuff.groups?.says ?? '') >= 4 && !NO_NAME.test(stuff.groups?.term ?? ''))
    return stuff
  const bare = BARE_IS.exec(rest)
  const { term = '', says = '' } = bare?.groups ?? {}
  const isTold = KIND.test(says) || DESCRIBED.test(says) || / (?:of|between) /.test(says)
  return bare !== null &&
    !/ (?:may|must|shall|should|can|nobody) /.test(says) &&
    isTold &&
    wordCount(says) >= 6 &&
    !NO_NAME.test(term) &&
    !QUALITY.test(says)
    ? bare
    : null
}
