import type { Formulas, Match, Scope } from './formulas.ts'
import { bracketsOf, clauseStart, inBracket, lead, listed, place, wordCount } from './formulas.ts'
import type { Subject } from './subject.ts'

const PLACE =
  'acts?|laws?|codes?|sections?|articles?|chapters?|parts?|divisions?|titles?|subsections?|sub-sections?|paragraphs?|subparagraphs?|clauses?|regulations?|rules?|agreement|schedules?|annex|annexes|appendix|order|ordinance|statute|constitution|decree|directive|subparts?|subchapters?|notes?|provisions?|instrument|treaty|convention|charter|by-?laws?|proclamation'
const NUMBERS = '(?: \\(?\\d[\\d()a-z-]*\\)?(?:(?:,| and| or| to|–) ?\\(?\\d[\\d()a-z-]*\\)?)*)?'
const SCOPE = new RegExp(
  `^(?:for (?:the )?purposes? of|in|within the meaning of|as used in|within|under|for use in|throughout) (?:[^.;:"]{0,60}? )?(?:this|these|that)?(?:^| )?(?:present )?(?:${PLACE})(?![a-z])${NUMBERS}(?: (?:of|and|or|to) (?:this |these |the )?(?:${PLACE})(?![a-z])${NUMBERS})*,? ?(?:and unless [^,.:;]{3,80}|unless [^,.:;]{3,80}|except (?:where|as|in) [^,.:;]{3,80}|only)?,? ?–? ?`,
)
const LEADS = [
  /^(?:notes?|explanation|however|and|but|in addition|provided that)[.:,–]? +/,
  /^(?:\d{1,3}[a-z]?\\?[.)]|\(\d{1,3}[a-z]?\)|\([a-z]{1,3}\)) +/,
  SCOPE,
  /^unless (?:the context|otherwise|inconsistent)[^,.:;]{0,80}, /,
  /^(?:the|a) (?:term|expression|word|phrase)s? (?=")/,
]
const VERB =
  '(?:means?|shall mean|is taken to mean|is understood to mean|shall be understood (?:to mean|as)|(?:is|are) understood (?:to mean|as)|(?:is|are) defined as|shall be defined as|denotes?)'
const OPEN_VERB =
  '(?:also )?(?:includes?|shall include|does not include|refers? to|shall refer to|extends to)'
const CONSTRUED = '(?:shall be|is to be|are to be|must be) (?:construed|read) (?:as|to (?:mean|include))'
const MEANING = 'ha(?:s|ve) (?:the )?(?:same )?(?:respective )?meanings?'
const RELATION =
  '(?:,? (?:in relation to|when used|with respect to|in respect of|as used|used in|as applied to)[^.;:"]{1,150}?,?| \\([^()]{1,120}\\))?'
const QUOTED = new RegExp(
  `(?<term>"[^"\\n]{1,150}"(?:(?:,|,? (?:or|and|and/or)|,) "[^"\\n]{1,120}")*)${RELATION}(?:,? |– *)(?:(?:${VERB}|${OPEN_VERB}|${CONSTRUED})(?: |,|:|–)|${MEANING} (?:given|assigned|as|set|ascribed|it|they|specified|provided))(?=(?<says>[^\\n]{0,4000}))`,
  'dg',
)
/** What may stand between the beginning of a sentence and a term in quotes. */
const BEFORE_TERM = new RegExp(
  `(?:^|[,;:–] ?|(?:^| )(?:(?:and|or|but|where|so|terms?|expressions?|words?|phrase)|(?:this|these|that|the) (?:present )?(?:${PLACE})|(?:${PLACE}) \\(?\\d[\\d()a-z]*\\)?|section|act|part|chapter|law|article|code) )(?:the |an? )?$`,
)
const MEANS = new RegExp(
  `^(?<term>[^".;:,–]{2,120}?(?:\\([^()]{1,60}\\))?)${RELATION} ${VERB} (?<says>\\S.*)$`,
  'ds',
)
const INCLUDES = new RegExp(`^(?<term>[^".;:,–]{2,80}?)${RELATION} ${OPEN_VERB} (?<says>\\S.*)$`, 'ds')
/** "A person is a “keeper” if …" */
const IS_IF =
  /(?: (?:is|are|be) (?:also )?(?:an? |the )?)(?<term>"[^"]{1,100}") (?:if|where|in relation to|for the purposes of) (?<says>\S.*)$/ds
const BARE_TERM = new RegExp(
  `^(?:the |a )?(?:term|expression|word|phrase|concept) (?:of )?(?<term>[^".;:,–]{2,80}?) (?:${VERB}|${OPEN_VERB}|${CONSTRUED}) (?<says>\\S.*)$`,
  'ds',
)
const THAT_IS =
  /^(?<term>[^.;:,()"–]{2,120}(?:\([^()]{1,60}\))?)(?:(?:, | \()that is(?: to say)?|,? that is to say|,? \(?i\.e\.),? (?<says>\S.*)$/ds
const DASH = /^(?<term>[^.;:,–]{2,100}?) – (?<says>\S.*)$/ds
const RECOGNISED =
  /^(?<term>[^.;:,–]{2,100}?)(?<own> in (?:this|these|the present|articles?|sections?) [^.;:,–]{3,60}?)? (?:is|are|shall be) (?:also )?(?:(?:recogni[sz]ed|considered|deemed|regarded) (?:as |to be )?|(?:understood|taken) to be )(?<says>(?!by )\S.*)$/ds
/** "In this section, a boat is a vessel that …" */
const IS =
  /^(?<term>(?:an? )?[^.;:,–"]{3,60}?) (?:is|are) (?<says>(?:(?:an?|any|the) [a-z-]+|persons|those) \S.*)$/ds
const BY_MEANT =
  /^(?:by|under) (?<term>[^.;:,]{2,100}?) (?:is|are|shall be) (?:meant|understood) (?:as )?(?<says>\S.*)$/ds
/** "A person who … is recognised as a keeper": the name comes last. */
const NAMED_LAST =
  /^(?<says>[^.;:]{12,400}?),? (?:(?:is|are|shall be) (?:also )?(?:recogni[sz]ed|considered|deemed|regarded|called|termed|understood|known as|referred to as) (?:as |to be )?|(?<verb>constitutes?) )(?:an |a |the )?(?<term>"[^"]{2,80}"|[^.;:,"]{3,60})\.?$/ds
const ASIDE = /,? \(?(?:(?:hereinafter|hereafter)[^()]*\)|in (?:this|the present) [a-z]+$)/
/** "A reference to X is a reference to Y." */
const REFERENCE =
  /^(?:(?:an?|any|each|every|the) )?reference(?<own> in (?:this|these|the)[^,.;:]{3,60}?)? to (?<term>[^.;:]{2,100}?),? (?:is|are|shall be|must be)(?: to be)?(?: (?:read|construed|taken|understood|treated|deemed))?(?: as| to be)?(?: being)? (?:an? )?references? to (?<says>\S.*)$/ds
const REFERENCES =
  /^references to (?<term>[^.;:]{2,100}?),? (?:are|shall be)(?: to be)?(?: (?:read|construed|taken|understood))?(?: as)? references? to (?<says>\S.*)$/ds
const REFERS = /^(?<term>[^".;:,–]{3,60}?) refers to (?<says>(?:an? |the )?[a-z-]+ (?:\S+ )+\S+.*)$/ds
/** What tells one thing from another of its kind. */
const KIND =
  / (?:who|which|that|whose|where|committed|performed|carried|made|established|intended|designed|aimed|causing|exceeding|above|performing|carrying|used|located|having|consisting|belonging|containing|not exceeding|jointly)(?: |$)/
/** The same by grammar: a participle with what belongs to it, or a measure. */
const DESCRIBED =
  /^(?:an? |the )?(?:\S+ ){1,12}?(?:(?:[a-z]{2,}ed|held|kept|born|sold|bought|caught|built|drawn|given|taken|grown|set|left|lost|paid|put|sent|worn|written|woven|laid)(?= (?:in|by|on|for|to|from|with|without|under|at|within|as|after|before|between|during|through|over|into|up|out|aside|than|more|less)(?: |$))|[a-z]{3,}ing(?= (?:an?|the|its|their|in|on|at|to|from|under|over|more|less|between|along|across|through|passengers|persons|goods|people|animals)(?: |$))|(?:with|without|of|[a-z]+er|more|less) (?:[a-z]+ )?(?:at least|more|less|than|up to|no(?:t)? (?:more|less)))(?: |$)/
const DAY = /^(?:an? |the )?(?:day|date|moment|time)(?: |$)/
const QUALITY =
  /^(?:to |as |having|not |so |if |by |in |on |from |(?:in)?valid|null|void|guilty|final|received|concluded|completed|missing|dead|deceased|responsible|liable|sufficient|appropriate|necessary|equal|legal(?:ly)? (?!entit)|lawful|unlawful|illegal|accepted|approved|rejected|refused|submitted|performed|fulfilled|terminated|settled|repaid|registered|notified|agreed|innocent|convicted|employed|recognised|(?:open|closed)(?:$|[.,]| (?:to|for|on|in|at) )|justified|independent|exempt|important|essential|best|only|sole|main|highest|same |one |part |member|parties|party|day|date|moment|time|place of |basis|grounds?|reason|violation of|breach|evidence|proof|consent|refusal|result|object of|citizens?|(?:an?|the) (?:best|only|sole|main|highest|most|part|member|day|date|basis|ground|violation|breach|evidence|result|moment|time|party)(?![a-z])|[a-z]+ed(?:$|[.,]| (?:to|by|from|in|on|at|if|when|after|before)(?: |$))|[a-z]+(?:able|ible|ful|ive|ory|ent)(?:$|[.,]| (?:to|by|for|from|in|of)(?: |$)))/

/** "Means" as a noun, and sentences about something else. */
const NO_VERB =
  /^(?:of|are|is|was|were|to|used|shall|for|and|or|must|may|by|that|which|necessary|available|not)(?: |$)/
const NO_NAME =
  /^(?:this|that|these|those|it|which|what|nothing|no|he|she|they|by|in|on|at|with|from|for|of|under|if|where|when|within|during|after|before|a reference|references|any reference|every reference|such|all|each|failure|silence|use of)(?: |$)/
const NO_MEANING = /^(?:not|within|no later|at least|in|on|at|by|before|after|from|until|\d)(?: |$|,)|^\d/
const NOT_DEFINING =
  /^(?:shall (?!mean)|is punish|are punish|must |entails?|\d|within |up to |not later|no later|one |two |three |five |ten )/

export const en: Formulas = {
  heading: /definition|interpretation|(?:^| )terms?(?: |$|,)|concepts|glossary|meanings? of/,
  intro:
    /following (?:[a-z-]+ ){0,3}(?:definition|term|concept|expression|word|abbreviation|meaning|notion)|(?:definition|terms|concepts|expressions|words|notions)[^:]{0,120}(?:used|apply|appl|have|meaning|mean|employed)|(?:used|apply)[^:]{0,60}(?:definition|terms|concepts|notions)/,
  title:
    /^(?:basic |key |general )?(?:definitions|interpretation|terms|concepts|abbreviations)(?:(?:,| and)(?: their)? [a-z]+){0,2}[:.]?$/,
  bareIntro: new RegExp(`^(?:\\(\\d+\\) )?${SCOPE.source.slice(1)}(?:unless [^:]{3,120})?,?[:–]*$`),
  gone: /^[[(]?(?:excluded|repealed|deleted|omitted|revoked|expired|shall be enforced|comes into force|is excluded|was excluded|has been excluded|no longer in force|subparagraph |paragraph )/,
  note: /^(?:notes?|footnote|explanation)(?:[.:–]| \d|$)/,
  verb: new RegExp(
    ` (?:${VERB}|${OPEN_VERB})(?: |:|$)| (?=${MEANING})| (?:is|are) (?=(?:an? |the |any |those |persons |all ))`,
  ),
  titleVerb:
    /^ (?:(?:is|are|means|shall be|represents?|constitutes?|–) (?=an? |the |any )|(?:is|are|shall be) (?:recogni[sz]ed|deemed|considered|understood) (?:as |to be )?(?=an? |the |any )|includes? (?!in ))/,
  editorial: /^[>* ]*footnote/,
  notDefining: NOT_DEFINING,
  noTerm: NO_NAME,
  told: / (?:shall|must|may|is|are|was|were|has|have|uses?|applies|apply)(?: |$)/,
  noMeaning: /^(?:within |no later|not later|no more|not more|at least |up to )/,
  scope,
  inSentence,
  shortNames,
}

function scope(words: string): Scope | undefined {
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
  if (/this (?:present )?(?:sub-?)?(?:chapter|part|division|title)(?! of th)/.test(words)) return 'chapter'
  return new RegExp(`th(?:is|ese) (?:[a-z]+ )?(?:${PLACE})`).test(words) ? 'act' : undefined
}

function inSentence(sentence: string, isListed: boolean, subject: Subject): readonly Match[] {
  const start = lead(sentence, LEADS)
  const rest = sentence.slice(start.length)
  const scoped = scope(start) ?? (/^(?:note|explanation)/.test(start) ? 'article' : undefined)
  const match = (found: RegExpExecArray | RegExpMatchArray, by = start.length): Match[] => {
    const says = place(found, 'says', by)
    const own = scoped ?? scope(found.groups?.own ?? '')
    const known = own === undefined ? {} : { scope: own }
    return listed(place(found, 'term', by), sentence, /(?<=")(?:, and|, or| and\/or| and| or|,) (?=")/g).map(
      (term) => ({ term, says, ...known }),
    )
  }

  const quoted = [...sentence.matchAll(QUOTED)].filter(({ index }) =>
    BEFORE_TERM.test(sentence.slice(start.length, index)),
  )
  if (quoted.length > 0) return quoted.flatMap((found) => match(found, 0))
  for (const pattern of [BARE_TERM, BY_MEANT, IS_IF, REFERENCE]) {
    const found = pattern.exec(rest)
    if (found !== null) return match(found)
  }
  const means = MEANS.exec(rest)
  if (means !== null && named(means, 12)) return NO_VERB.test(means.groups?.says ?? '') ? [] : match(means)
  const thatIs = THAT_IS.exec(rest)
  if (thatIs !== null && named(thatIs, 12) && !NO_MEANING.test(thatIs.groups?.says ?? ''))
    return match(thatIs)
  const names = recognised(rest, scoped !== undefined, subject)
  if (names !== null) return match(names)
  const is = scoped === undefined ? null : IS.exec(rest)
  if (is !== null && named(is, 5) && isExplained(is)) return match(is)
  const refers = /^(?:the|each|every|such) /.test(rest) ? null : REFERS.exec(rest)
  if (
    refers !== null &&
    named(refers, 5) &&
    !/^(?:the )?(?:sections?|articles?|paragraphs?|provisions?|register|requirements?) /.test(
      refers.groups?.says ?? '',
    )
  )
    return match(refers)
  if (scoped === undefined && !isListed) return []
  const includes = INCLUDES.exec(rest)
  if (
    includes !== null &&
    named(includes, 7) &&
    !NO_MEANING.test(includes.groups?.says ?? '') &&
    (isListed || /^(?:for|in) /.test(start))
  )
    return match(includes)
  const references = scoped === undefined ? null : REFERENCES.exec(rest)
  if (references !== null) return match(references)
  const dash = scoped === undefined ? null : DASH.exec(rest)
  return dash !== null && named(dash, 8) && !NOT_DEFINING.test(dash.groups?.says ?? '') ? match(dash) : []
}

/** What is no more than told of a thing has no kind, or the thing is one that is known: "the burden". */
function isExplained(found: RegExpExecArray): boolean {
  const { term = '', says = '' } = found.groups ?? {}
  if (
    /^(?:the|there) ?/.test(term) ||
    QUALITY.test(says) ||
    / (?:if|unless|may|must|shall|not)(?: |$)/.test(term)
  )
    return false
  return KIND.test(says) || DESCRIBED.test(says) || /^(?:any|persons|those) |^the [a-z]+ing of /.test(says)
}

/** "X is recognised as a thing that …", or "a thing that … is recognised as X". */
function recognised(rest: string, isScoped: boolean, subject: Subject): RegExpExecArray | null {
  if (/ (?:if|unless|provided)[ ,]/.test(rest)) return null
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

function lastName(rest: string, isScoped: boolean, subject: Subject): RegExpExecArray | null {
  const found = NAMED_LAST.exec(rest)
  if (found === null) return null
  const { term = '', says = '', verb } = found.groups ?? {}
  const name = term.replace(ASIDE, '')
  const isSubject = subject.names(name)
  if (NO_NAME.test(says) || (verb !== undefined && !isSubject)) return null
  if (isSubject && wordCount(says) >= 4) {
    if (DAY.test(name)) return DAY.test(says) ? found : null
    return !QUALITY.test(name) && wordCount(name) <= 7 ? found : null
  }
  const article =
    /(?:as|be|considered|deemed|called|termed|regarded|recogni[sz]ed|understood) (?:an?|the) $|(?:called|termed|known as|referred to as) $/.test(
      rest.slice(0, found.indices?.groups?.term?.[0]),
    )
  const isDescribed = DESCRIBED.test(says)
  const again = name.includes(' ') && repeats(says, name)
  return wordCount(says) >= (again ? 3 : 4) &&
    wordCount(name) <= 5 &&
    (KIND.test(says) || isScoped || isDescribed) &&
    !/^(?:an?|the) (?:day|date|moment|time|decision|application|document|contract)(?: |$)/.test(says) &&
    !QUALITY.test(name) &&
    !/ (?:by|of|in|on|from|to|within|for|under|with|at) (?:this|the|an?|its|his|their|such|law|\d)/.test(
      name,
    ) &&
    (article ||
      again ||
      (name.includes(' ') && subject.recurs(name)) ||
      name.startsWith('"') ||
      /[a-z]{3}s$|(?:property|information|land|money|income|waste|equipment|cargo|expenditure)$/.test(name))
    ? found
    : null
}

/** "Damage above … is large damage": what is explained and its name are of one kind. */
function repeats(says: string, name: string): boolean {
  const kind = name.split(' ').at(-1) as string
  return kind.length >= 3 && says.split(' ').slice(0, 6).includes(kind)
}

function named(found: RegExpExecArray, longest: number): boolean {
  const term = found.groups?.term ?? ''
  return (
    !NO_NAME.test(term) &&
    wordCount(term) <= longest &&
    !/ (?:by|shall|must|may|not|which|that|who|is|are|and|the technical|necessary)$/.test(term)
  )
}

const NAME_ALONE =
  /^(?:(?:collectively|together|each|individually|jointly|respectively),? )*(?:the |an? |each,? an? )?(?<term>"[^"]{1,80}")(?:,? (?:or|and)(?: collectively,?)? (?:the |an? )?(?<other>"[^"]{1,80}"))?$/ds
const HEREINAFTER =
  /(?:^|[ ,;])(?:hereinafter|hereafter|(?:in|for the purposes of) th(?:is|ese) [a-z]+,?(?: is| are)? (?:referred to|called|known)|(?:is |are )?referred to (?:in this [a-z]+|below|herein|hereinafter|hereafter)|below)(?<how>(?:,? (?:also|collectively|together|jointly|respectively|referred to|called|known))*)(?:,? ?as|,? ?[–:-]|,)? ?(?:the |an? )?(?<term>[^(]+(?:\([^()]*\))?)$/ds
const HEREINAFTER_BARE =
  /, (?:hereinafter|hereafter|in th(?:is|ese) [a-z]+(?=,? (?:referred|called|known)))(?:,? (?:also )?(?:referred to|called|known)(?: as)?| –)? (?:the |an? )?(?<term>"[^"\n]{1,80}"|[^,.;:()"\n]{1,80})/dg

function shortNames(text: string): readonly Match[] {
  const matches: Match[] = []
  for (const bracket of bracketsOf(text)) {
    const says = { from: bracket.named, to: bracket.from - 1 }
    const alone = NAME_ALONE.exec(bracket.words)
    if (alone !== null && !/(?:reference to|words?) $/.test(text.slice(bracket.named, bracket.from - 1))) {
      matches.push({ term: place(alone, 'term', bracket.from), says, scope: 'act' })
      if (alone.groups?.other !== undefined)
        matches.push({ term: place(alone, 'other', bracket.from), says, scope: 'act' })
      continue
    }
    const found = HEREINAFTER.exec(bracket.words)
    if (
      found === null ||
      /^(?:section|article|paragraph|mentioned|provided|see)/.test(found.groups?.term ?? '')
    )
      continue
    const term = place(found, 'term', bracket.from)
    const own = scope(bracket.words) ?? 'act'
    const terms = (found.groups?.how ?? '').includes('respectively')
      ? listed(term, text, /, and |, | and /g)
      : [term]
    for (const each of terms) matches.push({ term: each, says, scope: own })
  }
  for (const found of text.matchAll(HEREINAFTER_BARE)) {
    if (inBracket(text, found.index)) continue
    const before = Math.max(0, found.index - 400)
    const from = before + clauseStart(text.slice(before, found.index))
    matches.push({ term: place(found, 'term'), says: { from, to: found.index }, scope: 'act' })
  }
  return matches
}
