import type { Match } from '../formulas.ts'
import type { Rule } from '../rule.ts'
import { NO_ASIDE } from './aside.ts'
import { match, NO_MEANING, NOT_DEFINING, TOLD } from './match.ts'
import { DESCRIBES, isExplained, isMadeOfParts, named } from './names.ts'
import { GIVEN, MEANING, OPEN_VERB, RELATION, VERB } from './verbs.ts'
import { OF_GRAMMAR } from './worded.ts'

const MEANS = new RegExp(
  `^(?<term>[^".;:,–]{2,120}?(?: ?\\((?!in |for |as (?:used|defined|referred)|when )[^()]{1,60}\\))?)${RELATION}(?: ?– *| )${VERB}(?:, (?:unless|except) [^,.;:]{3,60},)? (?<says>\\S.*)$`,
  'ds',
)
const INCLUDES = new RegExp(`^(?<term>[^".;:,–]{2,80}?)${RELATION} ${OPEN_VERB} (?<says>\\S.*)$`, 'ds')
const COMPRISES =
  /^(?<term>(?:an? |the )?[^.;:,"–]{3,60}?) (?:comprises?|covers|encompass(?:es)?|embraces?|extends? to) (?<says>\S.*)$/ds
/** "In this Part, child has the same meaning as …" */
const SAME = new RegExp(`^(?<term>[^".;:,–]{2,60}?) (?=${MEANING} ${GIVEN})(?<says>.*)$`, 'ds')
const THAT_IS =
  /^(?<term>[^.;:,()"–]{2,120}(?:\([^()]{1,60}\))?)(?:(?:, | \()that is(?: to say)?|,? that is to say|,? \(?i\.e\.),? (?!to say(?:[:,–]|$)|(?:to say,? )?(?:its|his|her|their) )(?<says>\S.*)$/ds
/** "Forming a gang, that is a stable group": the thing is explained, and not what is done with it. */
const DOING = /^(?:[a-z]+ly )?[a-z]{3,}(?:ing|tion of) (?=an? )/
/** "A voyage, meaning any passage of more than a day, must …" */
const MEANING_ASIDE =
  /^(?:an? |the |any |every |each )?(?<term>[a-z-]+(?: [a-z-]+){0,3}), (?:meaning|which means|by which is meant)(?: here)? (?<says>(?:an? |any |the )[^.;:–]{8,200}?), (?:shall|must|may|is|are|has|have) /ds
/** "The period begins on the date of service, i.e. …": a sentence stands before the aside. */
const BEGINS =
  / (?:begins|ends|runs|expires|commences|starts|takes|makes|gives|belongs|remains|becomes|includes|consists|depends|requires|arises|occurs|ceases|falls|lies|acts|extends|acquires|attains|loses|retires|covers|contains|concerns|starts|pays?|keeps|holds|sends|brings|prepares) /
/** "A register, that is, a list of all, does not exist": what is so, and no rule. */
const HAPPENS =
  /, (?:(?:does|do|did|has|have|was|were|will|can|cannot|remains?|exists?|became|grew) |(?:is|are) (?:closed|open|absent|missing|lacking|not|no|now|still|already|common|rare|increasing|growing)(?![a-z]))/
const DASH = /^(?<term>[^.;:,–]{2,100}?) – (?<says>\S.*)$/ds
/** "In this section, a boat is a vessel that …" */
const IS =
  /^(?<term>(?:an? )?[^.;:,–"]{3,60}?) (?:is|are|shall be) (?<says>(?:(?:an?|any|the) [a-z-]+|persons|those|one(?= (?:who|which|that|whose|(?:in|by|under|for|to|at|of|from|on|with) (?:which|whom)|[a-z]+(?:ed|ing|de|ven|wn|nt|ld) ))) \S.*)$/ds
/** "A fixed base of a foreign trader is …" */
const OF_ANY = /^an? [a-z-]+(?: [a-z-]+)? of an? /
/** "The range of a light is the greatest distance from which …", where the heading has its first words. */
const OF_ANYS =
  /^the (?<term>(?<head>[a-z-]+)(?: [a-z-]+){0,2} of an? [a-z-]+) (?:is|are) (?<says>(?:the|an?) (?!same |\k<head> )\S.*)$/ds
/** "A barge is a flat boat without a keel" */
const HAS_QUALITY = /^an? (?:[a-z-]+ ){1,4}(?:without|with|whose) /
const REFERS = new RegExp(
  `^(?<term>[^".;:,–]{3,60}?)${RELATION} refers to (?<says>(?:an? |the )?[a-z-]+ (?:\\S+ )+\\S+.*)$`,
  'ds',
)
/** "Means" as a noun, and sentences about something else. */
const NO_VERB =
  /^(?:of|as|are|is|was|were|to|used|shall|for|and|or|must|may|by|that(?! (?:person|individual|body|company|place|thing|time|day|date|period|amount|sum|land|part|state|country)(?:[ ,.;]|$))|which|necessary|available|not|no)(?: |$)/

/** "Tow means to pull a barge", in a list of definitions. */
const TO_DO = /^to [a-z]+ (?:an?|the|any|it|or|goods|persons|animals|in|on|by|with|for)(?: |;|,)/

/** "X means …" */
export const means: Rule = ({ words, isListed }) => {
  const found = MEANS.exec(words)
  if (found === null || !named(found, 12)) return undefined
  const says = found.groups?.says ?? ''
  return NO_VERB.test(says) && !(isListed && TO_DO.test(says)) ? [] : [...match(found), ...alsoMeans(found)]
}

/** "X, that is …" */
export const thatIs: Rule = ({ words }) => {
  const aside = /, (?:meaning|which means|by which)/.test(words) ? MEANING_ASIDE.exec(words) : null
  if (aside !== null && named(aside, 4) && !NO_ASIDE.test(words) && !TOLD.test(aside.groups?.term ?? ''))
    return match(aside)
  const found = THAT_IS.exec(words)
  const { term = '', says = '' } = found?.groups ?? {}
  const isTerm =
    found !== null &&
    named(found, 12) &&
    !NO_ASIDE.test(term) &&
    !TOLD.test(term) &&
    !BEGINS.test(term) &&
    !HAPPENS.test(says) &&
    !NO_MEANING.test(says)
  if (!isTerm) return undefined
  const doing = /^an? /.test(says) ? DOING.exec(term) : null
  return match(found).map((all) =>
    doing === null ? all : { ...all, term: { from: all.term.from + doing[0].length, to: all.term.to } },
  )
}

export const is: Rule = ({ words, scope, subject }) => {
  const ofAny = words.startsWith('the ') ? OF_ANYS.exec(words) : null
  if (ofAny !== null && subject.opens(ofAny.groups?.term ?? '') > 0 && isDescribed(ofAny)) return match(ofAny)
  const found = IS.exec(words)
  const isScoped = scope !== undefined
  const isTerm =
    found !== null &&
    named(found, OF_ANY.test(words) ? 7 : 5) &&
    (isScoped || isKindOf(found)) &&
    isExplained(
      found,
      (isScoped && HAS_QUALITY.test(found.groups?.says ?? '')) ||
        (isScoped && subject.is((found.groups?.term ?? '').replace(/^an? /, ''))),
    )
  return isTerm ? match(found) : undefined
}

const isDescribed = ({ groups }: RegExpExecArray): boolean => DESCRIBES.test(groups?.says ?? '')

/** "X refers to …" */
export const refers: Rule = ({ words }) => {
  const found = /^(?:the|each|every|such) /.test(words) ? null : REFERS.exec(words)
  const isTerm =
    found !== null &&
    named(found, 5) &&
    !/^(?:the )?(?:sections?|articles?|paragraphs?|provisions?|register|requirements?) /.test(
      found.groups?.says ?? '',
    )
  return isTerm ? match(found) : undefined
}

/** "X comprises …", where the sentence says for what it defines. */
export const comprises: Rule = ({ words, scope }) => {
  const found = scope === undefined ? null : COMPRISES.exec(words)
  return found !== null && named(found, 5) && !isMadeOfParts(found) ? match(found) : undefined
}

/** "X includes …" */
export const includes: Rule = ({ words, scope, isListed }) => {
  const isTold = (isListed || scope !== undefined) && !OF_GRAMMAR.test(words)
  const found = isTold ? INCLUDES.exec(words) : null
  return found !== null && named(found, 7) && !NO_MEANING.test(found.groups?.says ?? '')
    ? [...match(found), ...alsoIncludes(found)]
    : undefined
}

/** "X has the same meaning as …" */
export const same: Rule = ({ words, scope }) => {
  const found = scope === undefined ? null : SAME.exec(words)
  return found !== null && named(found, 6) ? match(found) : undefined
}

/** "X – …" */
export const dash: Rule = ({ words, scope }) => {
  const found = scope === undefined ? null : DASH.exec(words)
  return found !== null && named(found, 8) && !NOT_DEFINING.test(found.groups?.says ?? '')
    ? match(found)
    : undefined
}

/** "A counterfeit is an article bearing …": told of any of them, not of one that is known. */
function isKindOf(found: RegExpExecArray): boolean {
  return (
    /^an? (?:(?:\S+ ?){1,3}|[a-z-]+ (?:of|at|for|in|on|by|under|to|with|without) (?:\S+ ?){1,2})$/.test(
      found.groups?.term ?? '',
    ) && /^(?:an?|any|one) /.test(found.groups?.says ?? '')
  )
}

/** "X includes A and Y includes B" */
function alsoIncludes(found: RegExpExecArray): readonly Match[] {
  const says = found.groups?.says ?? ''
  const and = /,? and (?=(?:an? |the )?[a-z-]+(?: [a-z-]+){0,3} includes )/.exec(says)
  if (and === null) return []
  const at = and.index + and[0].length
  const next = INCLUDES.exec(says.slice(at))
  return next === null || !named(next, 4) ? [] : match(next, (found.indices?.groups?.says?.[0] ?? 0) + at)
}

/** "X means A and Y means B" */
function alsoMeans(found: RegExpExecArray): readonly Match[] {
  const says = found.groups?.says ?? ''
  const and = /,? (?:and|while) (?=(?:an? |the )?[a-z-]+(?: [a-z-]+){0,4} (?:means|–) )/.exec(says)
  if (and === null) return []
  const at = and.index + and[0].length
  const dashed = says.indexOf(' – ', at) === says.lastIndexOf(' – ') ? DASH.exec(says.slice(at)) : null
  const next = MEANS.exec(says.slice(at)) ?? dashed
  return next === null || !named(next, 5) ? [] : match(next, (found.indices?.groups?.says?.[0] ?? 0) + at)
}
