import { asideOf, NO_ASIDE } from './en-aside.ts'
import { namedAfter, namedLast } from './en-described.ts'
import {
  DESCRIBES,
  describedBefore,
  isExplained,
  isMadeOfParts,
  NO_NAME,
  named,
  nameIf,
  nameIn,
  recognised,
} from './en-names.ts'
import { shortNames } from './en-short-names.ts'
import { stated } from './en-stated.ts'
import type { Formulas, Match, Scope } from './formulas.ts'
import { lead, listed, moved, place } from './formulas.ts'
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
  /^for (?:the )?purposes? of (?:[a-z]+ ){0,4}[a-z]+, /,
  /^unless (?:the context|otherwise|inconsistent)[^,.:;]{0,80}, /,
  /^(?:the|a) (?:term|expression|word|phrase)s? (?=")/,
]
const VERB =
  '(?:means?|shall mean|(?:is|are)(?: to be)? taken to mean|(?:is|are) used(?: in th(?:is|ese) [a-z]+)? to (?:describe|designate|indicate)|is understood to mean|(?:shall|should|must) be understood (?:to mean|as|to be)|(?:is|are) understood (?:to mean|as)|(?:is|are) defined as|shall be defined as|(?:shall )?denotes?|signif(?:y|ies)|shall be taken to mean|(?:is|are|shall be) (?:used|read) (?:in th(?:is|ese) [a-z]+ )?(?:to mean|to denote|to refer to|as meaning))'
const OPEN_VERB =
  '(?:also )?(?:includes?|shall include|does not include|refers? to|shall refer to|extends to)'
const CONSTRUED =
  '(?:shall be|is to be|are to be|must be|should be) (?:construed|read|interpreted)(?: accordingly)? (?:as|to (?:mean|include))'
const MEANING = '(?:ha(?:s|ve)|shall have) (?:the )?(?:same )?(?:respective )?meanings?'
const RELATION =
  '(?:,? (?:in relation to|when used|with respect to|in respect of|for the purposes of|as used|used in|as applied to)[^.;:"]{1,150}?,?| \\([^()]{1,120}\\))?'
const QUOTED = new RegExp(
  `(?<term>"[^"\\n]{1,150}"(?:(?:,|,? (?:or|and|and/or)|,) "[^"\\n]{1,120}")*)${RELATION}(?:,? | ?– *)(?:(?:each|both|all|respectively) )?(?:(?:is|are)(?= an? | any )|is(?= the (?:day|date|person|place|period|time|amount|area|land|sum|body|year|month|one|number|value|price|part|building|court|water|total|distance|end|beginning) )|are(?= (?:[a-z-]{3,} ){0,2}?[a-z]{3,}(?:s|men|people|children|sheep|cattle|fish) (?:who|which|that|whose|[a-z]+ing|[a-z]+(?:ed|en|pt|ld|de)|with|of|for|in|from|under|over|at|on) )|(?:(?:shall )?covers?|encompass(?:es)?|stands? for|designates) |(?:${VERB}|${OPEN_VERB}|${CONSTRUED}|(?:shall|is to|are to|must) be (?:construed|read|interpreted) in accordance with)(?: |,|:|–)|${MEANING} (?:given|assigned|as|set|ascribed|it|they|specified|provided))(?=(?<says>[^\\n]{0,4000}))`,
  'dg',
)
/** "… and “licensed” shall be construed accordingly": what went before explains it too. */
const ACCORDINGLY =
  /(?<=[,;] |and |expression |term |word |phrase )(?<term>"[^"\n]{1,80}") (?:shall|is to|are to|must|should) be (?:construed|read|interpreted|understood) accordingly(?! as)/dg
/** What may stand between the beginning of a sentence and a term in quotes. */
const BEFORE_TERM = new RegExp(
  `(?:^|[,;:–] ?|(?:^| )(?:(?:and|or|but|where|so|concepts?(?: of)?|notion(?: of)?|abbreviation|acronym|terms?|expressions?|words?|phrase)|(?:this|these|that|the) (?:present )?(?:${PLACE})|(?:${PLACE}) \\(?\\d[\\d()a-z]*\\)?|section|act|part|chapter|law|article|code) )(?:the |an? )?$`,
)
const MEANS = new RegExp(
  `^(?<term>[^".;:,–]{2,120}?(?:\\([^()]{1,60}\\))?)${RELATION} ${VERB}(?:, (?:unless|except) [^,.;:]{3,60},)? (?<says>\\S.*)$`,
  'ds',
)
const INCLUDES = new RegExp(`^(?<term>[^".;:,–]{2,80}?)${RELATION} ${OPEN_VERB} (?<says>\\S.*)$`, 'ds')
const COMPRISES =
  /^(?<term>(?:an? |the )?[^.;:,"–]{3,60}?) (?:comprises?|covers|encompass(?:es)?|embraces?|extends? to) (?<says>\S.*)$/ds
/** "In this Part, child has the same meaning as …" */
const SAME = new RegExp(
  `^(?<term>[^".;:,–]{2,60}?) (?=${MEANING} (?:given|assigned|as|set|specified))(?<says>.*)$`,
  'ds',
)
/** "A person is a “keeper” if …" */
const IS_IF =
  /(?: (?:is|are|be) (?:also )?(?:an? |the )?)(?<term>"[^"]{1,100}")(?: (?:of|to) (?:an? |the )?[a-z]+)? (?:if|where|in relation to|for the purposes of) (?<says>\S.*)$/ds
const BARE_TERM = new RegExp(
  `^(?:the |a )?(?:term|expression|word|phrase|concept) (?:of )?(?<term>[^".;:,–]{2,80}?) (?:${VERB}|${OPEN_VERB}|${CONSTRUED}) (?<says>\\S.*)$`,
  'ds',
)
const THAT_IS =
  /^(?<term>[^.;:,()"–]{2,120}(?:\([^()]{1,60}\))?)(?:(?:, | \()that is(?: to say)?|,? that is to say|,? \(?i\.e\.),? (?<says>\S.*)$/ds
const DASH = /^(?<term>[^.;:,–]{2,100}?) – (?<says>\S.*)$/ds
/** "In this section, a boat is a vessel that …" */
const IS =
  /^(?<term>(?:an? )?[^.;:,–"]{3,60}?) (?:is|are) (?<says>(?:(?:an?|any|the) [a-z-]+|persons|those|one(?= (?:who|which|that|whose))) \S.*)$/ds
const BY_MEANT =
  /^(?:by|under) (?:an? |the )?(?<term>[^.;:,]{2,100}?)(?<own>,? (?:in|for the purposes of) th(?:is|ese) [a-z]+,?)? (?:is|are|(?:shall|should|must) be) (?:meant|understood) (?:as )?(?<says>\S.*)$/ds
/** "A reference to X is a reference to Y." */
const REFERENCE =
  /^(?:(?:(?:an?|any|each|every|the) )?reference|references(?= in))(?<own> in (?:this|these|the)[^,.;:]{3,60}?)? to (?<term>[^.;:]{2,100}?),? (?:is|are|shall be|must be)(?: to be)?(?: (?:read|construed|taken|understood|treated|deemed))?(?: as| to be)?(?: being)? (?:an? )?references? to (?<says>\S.*)$/ds
/** "References to the keeper are to the person …", "a reference to a horse includes a reference to a mule" */
const REFERENCE_TO =
  /^(?:(?:(?:an?|any|each|every|the) )?reference|references)(?<own> in (?:this|these|the)[^,.;:]{3,60}?)? to (?<term>[^.;:]{2,100}?),? (?:(?:is|are|shall be|must be)(?: (?:read|construed|taken|understood|treated))?(?: as(?: being)?)? (?=to (?:the|an?|any|those|persons) )|(?:includes?|shall include|(?:shall|is to|are to) be (?:read|construed|taken|understood) (?:as including|to include)) (?!in ))(?<says>\S.*)$/ds
const REFERENCES =
  /^references to (?<term>[^.;:]{2,100}?),? (?:are|shall be)(?: to be)?(?: (?:read|construed|taken|understood))?(?: as)? references? to (?<says>\S.*)$/ds
const REFERS = /^(?<term>[^".;:,–]{3,60}?) refers to (?<says>(?:an? |the )?[a-z-]+ (?:\S+ )+\S+.*)$/ds
/** "Means" as a noun, and sentences about something else. */
const NO_VERB =
  /^(?:of|are|is|was|were|to|used|shall|for|and|or|must|may|by|that|which|necessary|available|not|no)(?: |$)/
const NO_MEANING = /^(?:not|within|no later|at least|in|on|at|by|before|after|from|until|\d)(?: |$|,)|^\d/
const NOT_DEFINING =
  /^(?:shall (?!mean)|is punish|are punish|must |entails?|\d|within |up to |not later|no later|one |two |three |five |ten )/

/** A finite verb. */
const TOLD = / (?:shall|must|may|is|are|was|were|has|have|uses?|applies|apply)(?: |$)/

/** What follows an offence instead of its meaning. */
const SANCTION =
  /^(?:shall (?:entail|be (?:punish|liable|subject)|involve|result in|lead to)|entails?|(?:is|are) (?:punish|liable|subject to)|(?:be )?punish|carr(?:y|ies) |a (?:fine|warning|reprimand)(?:[.,;]| (?:or|of|in the amount|up to|not exceeding|equal)))/

export const en: Formulas = {
  heading: /definition|interpretation|(?:^| )terms?(?: |$|,)|concepts|glossary|meanings? of/,
  intro:
    /following (?:[a-z-]+ ){0,3}(?:definition|term|concept|expression|word|abbreviation|meaning|notion)|(?:definition|terms|concepts|expressions|words|notions)[^:]{0,120}(?:used|apply|appl|have|meaning|mean|employed)|(?:used|apply)[^:]{0,60}(?:definition|terms|concepts|notions)/,
  title:
    /^(?:basic |key |general )?(?:definitions|interpretation|terms|concepts|abbreviations)(?:(?:,| and)(?: their)? [a-z]+){0,2}[:.]?$/,
  bareIntro: new RegExp(`^(?:\\(\\d+\\) )?${SCOPE.source.slice(1)}(?:unless [^:]{3,120})?,?[:–]*$`),
  gone: /^[[(]?(?:excluded|repealed|deleted|omitted|revoked|expired|shall be enforced|comes into force|is excluded|was excluded|has been excluded|no longer in force|(?:sub)?paragraph(?: \(?\d| [^–]*(?:excluded|repealed|deleted|omitted|revoked)))/,
  note: /^(?:notes?|footnote|explanation)(?:[.:–]| \d|$)/,
  verb: new RegExp(
    ` (?:${VERB}|${OPEN_VERB})(?: |:|$)| (?=${MEANING})| (?:is|are) (?=(?:an? |the |any |those |persons |all ))`,
  ),
  titleVerb:
    /^ (?:(?:(?:is|are|means|shall be|represents?|constitutes?|–) (?=an? |the |any )|are (?=(?:[a-z-]+ )?[a-z]+s (?:which|that|who|whose) ))(?![^.;]{0,100} (?:if|unless) )(?!an? [^.;,]{3,40} and (?:is|are|shall|must|may) |an? (?:[a-z]+ )?(?:debt|matter|breach|violation|offence|condition|ground|basis|part|member|party)(?: |\.)|the (?:[a-z]+ )?authority (?:for|in|of) )|(?:is|are|(?:shall|should) be) (?:recogni[sz]ed|deemed|considered|understood) (?:as |to be )?(?=an? |the |any )|– (?=at least (?:two|three)))/,
  sanction: SANCTION,
  editorial: /^[>* ]*footnote/,
  notDefining: NOT_DEFINING,
  noTerm: NO_NAME,
  told: TOLD,
  noMeaning: /^(?:within |no later|not later|no more|not more|at least |up to )/,
  described: DESCRIBES,
  kinds:
    /^(?:\(\d+\) )?(?:[^:;.]{0,120} )?following (?:[a-z-]+ ){0,2}(?:forms?|kinds?|types?|categories|classes|varieties)(?: [^:;.]{1,80})?:$|^(?:in accordance with|according to|pursuant to) th(?:is|ese) (?:[a-z]+ )?(?:act|law|code|section|article|chapter|rules|regulations):$/,
  adverbial:
    /^(?:for|by|in|on|at|with|to|from|within|under|up|not|each|every|once|only|if|when|where|after|before)(?: |$)/,
  scope,
  inSentence,
  shortNames: (text) => shortNames(text, scope),
}

const ACT = new RegExp(`th(?:is|ese) (?:[a-z]+ )?(?:${PLACE})`)

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
  if (/this (?:present )?(?:sub-?)?chapter(?! of th)/.test(words)) return 'chapter'
  if (/this (?:present )?(?:sub-?)?(?:part|division|title)(?! of th)/.test(words)) return 'other'
  return ACT.test(words) ? 'act' : undefined
}

/** "X means A and Y means B" */
function alsoMeans(
  found: RegExpExecArray,
  match: (found: RegExpExecArray, by: number) => Match[],
  by: number,
): readonly Match[] {
  const says = found.groups?.says ?? ''
  const and = /,? and (?=(?:an? |the )?[a-z-]+(?: [a-z-]+){0,4} means )/.exec(says)
  if (and === null) return []
  const at = and.index + and[0].length
  const next = MEANS.exec(says.slice(at))
  return next === null || !named(next, 5)
    ? []
    : match(next, by + (found.indices?.groups?.says?.[0] ?? 0) + at)
}

/** "A counterfeit is an article bearing …": told of any of them, not of one that is known. */
function isKindOf(found: RegExpExecArray): boolean {
  return (
    /^an? (?:\S+ ?){1,3}$/.test(found.groups?.term ?? '') &&
    /^(?:an?|any|one) /.test(found.groups?.says ?? '')
  )
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
  const accordingly = [...sentence.matchAll(ACCORDINGLY)].map((found) => ({
    term: place(found, 'term'),
    says: { from: start.length, to: found.index },
    ...(scoped === undefined ? {} : { scope: scoped }),
  }))
  if (quoted.length > 0) return [...quoted.flatMap((found) => match(found, 0)), ...accordingly]
  for (const pattern of [BARE_TERM, BY_MEANT, IS_IF, REFERENCE]) {
    const found = pattern.exec(rest)
    if (found !== null) return [...match(found), ...accordingly]
  }
  const said = stated(rest, scoped !== undefined, subject)
  if (said !== null) return [...match(said), ...accordingly]
  const meant = /^(?:by|under) /.test(sentence) ? BY_MEANT.exec(sentence) : null
  if (meant !== null) return match(meant, 0)
  const referred = REFERENCE_TO.exec(rest)
  if (referred?.groups?.own !== undefined) return match(referred)
  const sure =
    nameIf(rest, scoped !== undefined, subject) ??
    nameIn(rest, scoped !== undefined, subject) ??
    describedBefore(rest) ??
    namedLast(rest, subject)
  if (sure !== null) return match(sure)
  const means = MEANS.exec(rest)
  if (means !== null && named(means, 12))
    return NO_VERB.test(means.groups?.says ?? '')
      ? []
      : [...match(means), ...alsoMeans(means, match, start.length)]
  const thatIs = THAT_IS.exec(rest)
  if (
    thatIs !== null &&
    named(thatIs, 12) &&
    !NO_ASIDE.test(thatIs.groups?.term ?? '') &&
    !TOLD.test(thatIs.groups?.term ?? '') &&
    !NO_MEANING.test(thatIs.groups?.says ?? '')
  )
    return match(thatIs)
  const aside = asideOf(rest, subject)
  if (aside !== undefined) return moved([aside], start.length, scoped)
  const names = recognised(rest, scoped !== undefined, subject)
  if (names !== null) return match(names)
  const is = IS.exec(rest)
  if (
    is !== null &&
    named(is, 5) &&
    (scoped !== undefined || isKindOf(is)) &&
    isExplained(is, scoped !== undefined && subject.is((is.groups?.term ?? '').replace(/^an? /, '')))
  )
    return match(is)
  const after = namedAfter(rest, subject)
  if (after.length > 0) return moved(after, start.length, scoped)
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
  const comprises = scoped === undefined ? null : COMPRISES.exec(rest)
  if (comprises !== null && named(comprises, 5) && !isMadeOfParts(comprises)) return match(comprises)
  const includes = INCLUDES.exec(rest)
  if (
    includes !== null &&
    named(includes, 7) &&
    !NO_MEANING.test(includes.groups?.says ?? '') &&
    (isListed || /^(?:for|in) /.test(start))
  )
    return match(includes)
  const same = scoped === undefined ? null : SAME.exec(rest)
  if (same !== null && named(same, 6)) return match(same)
  const references = scoped === undefined ? null : (REFERENCES.exec(rest) ?? REFERENCE_TO.exec(rest))
  if (references !== null) return match(references)
  const dash = scoped === undefined ? null : DASH.exec(rest)
  return dash !== null && named(dash, 8) && !NOT_DEFINING.test(dash.groups?.says ?? '') ? match(dash) : []
}
