import { wordCount } from '../matches.ts'
import type { Subject } from '../subject.ts'

const RECOGNISED =
  /^(?<term>[^.;:,–]{2,100}?)(?<own> in (?:this|these|the present|articles?|sections?) [^.;:,–]{3,60}?)? (?:is|are|(?:shall|should|must) be) (?:also )?(?:(?:recogni[sz]ed|considered|deemed|regarded) (?:as |to be )?|(?:understood|taken) (?:to be|as) |to be (?:understood|taken|regarded) as )(?<says>(?!by )\S.*)$/ds
/** "A person who … is recognised as a keeper": the name comes last. */
const NAMED_LAST =
  /^(?<says>[^.;:]{12,400}?),? (?:(?:is|are|(?:shall|should|must)(?:,? (?:for (?:the )?purposes of|within the meaning of|in) th(?:is|ese) [a-z]+,?)? be) (?:also |in th(?:is|ese) [a-z]+ |hereinafter |hereafter |for the purposes of this [a-z]+ )?(?:recogni[sz]ed|considered|deemed|regarded|hereby declared|declared(?= to be)|(?<declared>declared(?= an? ))|(?<called>called|termed|known as|referred to as|(?:referred to|known)(?= in (?:this|these|the present) [a-z]+ as ))|termed|understood|known as|referred to as)(?: in (?:this|these|the present) [a-z]+ as)? (?:as |to be )?|(?<verb>constitutes?|(?:is|are)(?= (?:an?|its|their) )) )(?:an |a |the |(?<his>its |his |her |their ))?(?<term>"[^"]{2,80}"|[^.;:,"()]{3,60}?(?: \([^()]{3,60}\))?)(?<own>,? (?:within the meaning of|for the purposes of|in) th(?:is|ese) [a-z]+)?[.;]?$/ds
const ASIDE = /,? \(?(?:(?:hereinafter|hereafter)[^()]*\)|in (?:this|the present) [a-z]+$)/
/** What tells one thing from another of its kind. */
export const KIND =
  / (?:who|whom|which|that|whose|where|committed|performed|carried|made|established|intended|designed|aimed|causing|exceeding|above|performing|carrying|used|located|having|comprising|consisting|belonging|containing|not exceeding|jointly)(?: |$)/
/** The same by grammar: a participle with what belongs to it, or a measure. */
export const DESCRIBED =
  /^(?:an? |the )?(?:\S+ ){1,12}?(?:(?:[a-z]{2,}ed|undertaken|held|kept|bred|made|dug|cut|spun|known|born|sold|bought|caught|built|drawn|given|taken|grown|set|left|lost|paid|put|sent|worn|written|woven|laid|done|run|lent|begun|driven|thrown|felt|shown|spent|led)(?= (?:in|by|on|for|to|from|with|without|under|at|within|as|after|before|between|during|through|over|into|up|out|aside|than|more|less)(?: |$))|[a-z]{3,}ing(?= (?:an?|the|another\S*|its|their|in|on|at|to|from|under|over|more|less|between|along|across|through|passengers|persons|goods|people|animals)(?: |$))|(?:under|over|above|below) (?:the age of|\d+ years|[a-z]+ years|[a-z]+teen|twenty|thirty)|aged|(?:with|without|of|[a-z]+er|more|less) (?:[a-z]+ )?(?:at least|more|less|than|up to|no(?:t)? (?:more|less)))(?: |$)/
/** Either of the two. */
export const DESCRIBES = new RegExp(
  `(?:${KIND.source})|(?:${DESCRIBED.source.replace('^', '(?:^|[ ,])')})|^(?:an? |the )?(?:state|condition|totality|aggregate) of (?:[a-z]+ ){2}`,
)
/** "… unless the council establishes otherwise" */
const OTHERWISE = /,? unless [^.;:]{3,80} otherwise(?: [a-z]+){0,4}\.?$/
/** "A person who leaves is an absconder and may be arrested" */
const AND_MAY = /(?<= (?:is|are) an? [a-z-]+(?: [a-z-]+)?),? and (?:may|shall|must) [^.;:]+\.?$/
const DAY = /^(?:an? |the )?(?:day|date|moment|time)(?: |$)/
export const QUALITY =
  /^(?:to |as |having|(?:made|done|paid|given|sent|lost|held|met|served|issued|closed|begun|ended)(?: |$)|not |so |if |by |in |on |from |(?:in)?valid|null|void|guilty|final|received|concluded|completed|missing|dead|deceased|responsible|liable|sufficient|appropriate|necessary|equal|legal(?:ly)? (?!entit)|lawful|unlawful|illegal|accepted|approved|rejected|refused|submitted|performed|fulfilled|terminated|settled|repaid|registered|notified|agreed|innocent|convicted|employed|recognised|(?:open|closed)(?:$|[.,]| (?:to|for|on|in|at) )|justified|independent|exempt|important|essential|best|only|sole|main|highest|same |one (?!who|which|that|(?:in|by|under|for|to|at|of|from|on|with) (?:which|whom)|(?:made|held|[a-z]+ed|given|taken|drawn) )|part |member|parties|party|day|date|moment|time|place of |basis|grounds?|reason|violation of|breach|evidence|proof|consent|refusal|result|object of|citizens?|(?:an?|the) (?:best|only|sole|main|highest|most|part|member|day|date|basis|ground|violation|breach|evidence|result|moment|time|party)(?![a-z])|[a-z]+ed(?:$|[.,]| (?:to|by|from|in|on|at|if|when|after|before)(?: |$))|[a-z]+(?:able|ible|ful|ive|ory|(?<!m)ent)(?:$|[.,]| (?:to|by|for|from|in|of)(?: |$)))/

export const NO_NAME =
  /^(?:(?:the |an? )?(?:other |all |any )?(?:expressions?|terms?|words?|concepts?|definitions?)(?: and [a-z]+)? (?:used|defined|not|which|that|in|given|importing|denoting|listed|below|set|mentioned|specified|appearing)|this|that|these|those|it|which|what|nothing|no|(?:does|do|shall|did) not|subject to|he|she|they|following|the following|the (?:term|expression|word|phrase|definition)(?=$)|any mention|each mention|by|in|on|at|with|from|for|of|under|if|where|when|whenever|wherever|whoever|within|during|after|before|a reference|references|any reference|every reference|such|all|each|failure|silence|use of|but|and|or|except|unless|provided)(?: |,|$)| (?:that|which|who|whose|of|to|and|or)$/

/** "A contract that must be in writing" */
export const DUTY = /^(?:an? |the )?[a-z-]+ (?:that|which|who) (?:must|shall|may) /

/** What is no more than told of a thing has no kind, or the thing is one that is known: "the burden". */
export function isExplained(found: RegExpExecArray, isSubject: boolean): boolean {
  const { term = '', says = '' } = found.groups ?? {}
  if (
    /^(?:the|there) ?/.test(term) ||
    QUALITY.test(says) ||
    DUTY.test(says) ||
    / (?:only )?if /.test(says) ||
    / (?:if|unless|may|must|shall|not)(?: |$)/.test(term)
  )
    return false
  return (
    isSubject ||
    KIND.test(says) ||
    DESCRIBED.test(says) ||
    /^(?:any|persons|those) |^the [a-z]+ing of /.test(says)
  )
}

/** "X is recognised as a thing that …", or "a thing that … is recognised as X". */
export function recognised(words: string, subject: Subject, isScoped: boolean): RegExpExecArray | null {
  const rest = words.replace(OTHERWISE, '').replace(AND_MAY, '')
  if (/ (?:if|unless|provided that|provided,)[ ,]/.test(rest)) return null
  const first = RECOGNISED.exec(rest)
  if (first === null) return lastName(rest, isScoped, subject)
  const { term = '', says = '', own } = first.groups ?? {}
  const isSubject = subject.is(bare(term))
  const isDay = DAY.test(term)
  const isKnown = isScoped || own !== undefined || isSubject
  if (
    named(first, 8) &&
    (isSubject || (isKnown && !DESCRIBED.test(term)) || !KIND.test(term)) &&
    !/ (?:who|which|that|whose)(?: |$)/.test(term) &&
    (isDay ? isSubject && DAY.test(says) : !QUALITY.test(says)) &&
    wordCount(says) >= 3 &&
    (KIND.test(says) || (isKnown && / /.test(says)))
  )
    return first
  return lastName(rest, isScoped, subject)
}

const bare = (term: string): string => term.replace(/^(?:an?|the) /, '')

const BELONGS =
  /^(?<says>[^.;:]{10,300}?),? (?:(?:shall )?(?:belongs?|relates?) to|(?:is|are|shall be) (?:classified|classed|categori[sz]ed|treated) as|(?:is|are|shall be) (?:attributed|referred|related|assigned) to) (?:an? |the )?(?<term>[^.;:,"]{3,60}?)\.?$/ds
const PERIOD = /^(?:the|any|an?) (?:period|time|season) (?:during|in|within) which /
const PLACE = /^(?:the|an?) place (?:where|at which|in which|of which|that) /

/** "The sending of a seaman to another port" */
const OF_DOING =
  /^(?:the |any |an? )?(?:[a-z]+ly )?[a-z]{3,}(?:ing|tion|ment) (?:of|by) (?:an?|the|any) [a-z-]+ \S+ \S+/
/** "Clocks installed on municipal buildings belong to town clocks", where the heading has the class. */
function belongsLast(rest: string, subject: Subject): RegExpExecArray | null {
  const found = BELONGS.exec(rest)
  const { term = '', says = '' } = found?.groups ?? {}
  const isClass = subject.is(term) && term.endsWith('s') && !DOCUMENT.test(term)
  return isClass && wordCount(says) >= 3 ? found : null
}

function lastName(rest: string, isScoped: boolean, subject: Subject): RegExpExecArray | null {
  const belongs = belongsLast(rest, subject)
  if (belongs !== null) return belongs
  const found = NAMED_LAST.exec(rest)
  if (found === null) return null
  const { term = '', says = '', verb, called } = found.groups ?? {}
  const name = term.replace(ASIDE, '')
  // "… on the date when he is declared a candidate"
  if (/ (?:he|she|it|they)$/.test(says)) return null
  const isSubject = subject.names(name)
  if (found.groups?.declared !== undefined && !isSubject) return null
  if (found.groups?.his !== undefined)
    return (subject.is(name) || called !== undefined) && wordCount(says) >= 4 ? found : null
  if (called !== undefined && isNamed(says, name)) return found
  if (
    PERIOD.test(says) &&
    verb === undefined &&
    /(?:^| )(?:period|time|season|hours|day|night)s?$/.test(name)
  )
    return found
  if (PLACE.test(says) && /^place of [a-z ]+$/.test(name) && verb === undefined && wordCount(says) >= 5)
    return found
  const isTitled =
    subject.is(name) && wordCount(says) >= 5 && !/offen[cs]e|violation|breach|ground/.test(name)
  if (verb !== undefined && verb !== 'constitutes' && !isTitled && !KIND.test(says) && !DESCRIBED.test(says))
    return null
  if (
    NO_NAME.test(says) ||
    (verb !== undefined && !isSubject && !(isScoped && wordCount(says) >= 4 && wordCount(name) <= 3))
  )
    return null
  const isOne = isScoped && verb !== undefined && wordCount(name) <= 3 && !QUALITY.test(name)
  if (isOne && (KIND.test(says) || DESCRIBED.test(says))) return found
  if (isSubject && wordCount(says) >= 4) {
    if (DAY.test(name)) return DAY.test(says) ? found : null
    const isTitle = name.includes(' ') && `${subject.title} `.startsWith(`${name} `)
    return (isTitle || !QUALITY.test(name)) && wordCount(name) <= 7 ? found : null
  }
  const before = rest.slice(0, found.indices?.groups?.term?.[0])
  return isKindNamed(says, name, BEFORE_ARTICLE.test(before), isScoped, subject) ? found : null
}

const BEFORE_ARTICLE =
  /(?:as|be|considered|deemed|called|termed|regarded|recogni[sz]ed|understood) (?:an?|the) $|(?:called|termed|known as|referred to as) $/
const A_TIME_OR_PAPER = /^(?:an?|the) (?:day|date|moment|time|decision|application|document|contract)(?: |$)/
const OF_SOMETHING =
  / (?:by|of|in|on|from|to|within|for|under|with|at) (?:this|the|an?|its|his|their|such|law|\d)/
const MANY_OR_MASS =
  /[a-z]{3}s$|(?:property|information|land|money|income|waste|equipment|cargo|expenditure)$/

/**
 * Whether the last words name the kind of thing that those before describe.
 * @param isCalled whether what stands before the name gives one: "is called a …"
 */
function isKindNamed(
  says: string,
  name: string,
  isCalled: boolean,
  isScoped: boolean,
  subject: Subject,
): boolean {
  const isDescribed = DESCRIBED.test(says) || OF_DOING.test(says)
  const again = name.includes(' ') && repeats(says, name)
  const isKind =
    KIND.test(says) ||
    isScoped ||
    isDescribed ||
    (again && wordCount(says) >= 5) ||
    (isCalled && subject.is(name.split(' ').at(-1) ?? ''))
  const isName =
    isCalled ||
    again ||
    (name.includes(' ') && subject.recurs(name)) ||
    name.startsWith('"') ||
    MANY_OR_MASS.test(name)
  return (
    isKind &&
    isName &&
    wordCount(says) >= (again ? 3 : 4) &&
    wordCount(name) <= 5 &&
    !A_TIME_OR_PAPER.test(says) &&
    !QUALITY.test(name) &&
    !OF_SOMETHING.test(name)
  )
}

/** "The right to cross … is called a path": the law gives a name, and does not say by whom or when it is called. */
function isNamed(says: string, name: string): boolean {
  return (
    wordCount(says) >= 3 &&
    wordCount(name) <= 6 &&
    !(says.startsWith('such ') && QUALITY.test(name)) &&
    !/^(?:this|it|which|what|he|she|they|if|where|when)(?: |$)/.test(says) &&
    !/^(?:by|to|at|on|for|in|upon|within|not|as|before|after|up|into|if|when|where)(?: |$)| (?:before|after|at|by|within|if|when|where|must|shall|may)(?: |$)/.test(
      name,
    )
  )
}

/** "Damage above … is large damage": what is explained and its name are of one kind. */
function repeats(says: string, name: string): boolean {
  const kind = name.split(' ').at(-1) as string
  return kind.length >= 3 && says.split(' ').slice(0, 6).includes(kind)
}

/** Whether words may be a term. */
export function named(found: RegExpExecArray, longest: number): boolean {
  const term = found.groups?.term ?? ''
  return (
    !NO_NAME.test(term) &&
    wordCount(term) <= longest &&
    !/ (?:may|must|shall|should|cannot) /.test(term) &&
    !/ (?:by|of|to|in|for|with|from|at|on|any|other|such|same|shall|must|may|not|which|that|who|is|are|and|the technical|necessary)$/.test(
      term,
    )
  )
}

export const NO_STATE =
  /^(?:not|due|payable|chargeable|refundable|recoverable|calculated|computed|reduced|increased|charged|levied|explained|defined|described|printed|listed|marked|indicated|shown|guilty|liable|entitled|required|responsible|bound|subject|allowed|permitted|eligible|fit|in|on|at|to|by|of|under|from|void|invalid|valid|punish[a-z]*|disqualified|prohibited|forbidden|imposed|issued|granted|paid|necessary|possible|made|taken|given|available|applied|used|held)(?: |$)| (?:by|to|from|on|at)(?: |$)/
/** What is made of parts, and is not explained by them. */
export const DOCUMENT =
  /(?:^| )(?:applications?|reports?|notices?|registers?|plans?|contracts?|agreements?|licen[cs]es?|permits?|certificates?|programmes?|budgets?|lists?|composition|prices?|fees?|costs?|council|board|committee|commission|documents?|passports?|decisions?|orders?|competence|powers?|functions?|duties)$/

/** "The application comprises …": no meaning of the word. */
export function isMadeOfParts(found: RegExpExecArray): boolean {
  return DOCUMENT.test(found.groups?.term ?? '')
}
