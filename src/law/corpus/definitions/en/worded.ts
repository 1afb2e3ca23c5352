import type { Match } from '../formulas.ts'
import { wordCount } from '../matches.ts'
import type { Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { sizeAtEnd } from '../subject.ts'
import { match } from './match.ts'
import { DESCRIBES, NO_NAME, QUALITY } from './names.ts'
import { PLACE } from './scope.ts'

/** "Any other person is a “guest”", "the period between … is referred to as “quiet hours”" */
const QUOTED_LAST =
  /^(?<says>[^.;:"]{10,300}?),? (?:(?:is|are|shall be) (?:also |hereinafter |hereafter |herein )?(?:(?:called|termed|known as|referred to as|designated(?: as)?|described as) (?:an? |the )?|(?:an?|the) |(?:persons|people|those) (?=")))(?<term>"[^"]{1,80}")(?: (?:in|for the purposes of) th(?:is|ese) [a-z]+| (?:for|of|in relation to) (?:that|the|those) [a-z]+(?: [a-z]+)?)?\.?$/ds
/** "A cart is included in the term “vehicle”" */
const INCLUDED_IN =
  /^(?<says>[^.;:"]{3,200}?) (?:is|are|shall be) (?:also |to be )?(?:included in|covered by|comprised in|embraced by|understood by|within) (?:the )?(?:term|expression|word|phrase|concept|definition)(?: of)? (?<term>"[^"]{1,80}")\.?$/ds
/** "There shall be included in the expression “crew” any apprentice" */
const INCLUDES_IN =
  /^(?:there (?:is|are|shall be) (?:also )?included|(?:also )?included) (?:in|within) (?:the )?(?:term|expression|word|phrase|concept|definition)(?: of)? (?<term>"[^"]{1,80}")(?: (?:is|are))?:? ?(?<says>\S.*)$/ds
/** "What is meant by “slack water” is …" */
const MEANT_BY =
  /^what is meant by (?:the (?:term|expression|word|phrase) )?(?:an? |the )?(?<term>"[^"]{1,80}"|[^".;:,]{2,60}?)(?<own> in th(?:is|ese) [a-z]+)? (?:is|are) (?<says>\S.*)$/ds
/** "Where this Act refers to a ship, it means …", "when a ship is mentioned in this Act, … is meant" */
const SPOKEN = new RegExp(
  `^(?:where|if|when|whenever|wherever) (?:(?<own>th(?:is|ese) (?:${PLACE})) (?:refers? to|mentions?|speaks? of|uses? the (?:word|term|expression)) (?:an? |the )?(?<term>[^.;:,]{2,60}),? (?:it|this|that|they) (?:means?|refers? to|(?:is to|shall) be (?:read|understood|construed) as|is (?:read|understood) as) (?<says>\\S.*))$`,
  'ds',
)
/** "An “electronic log” is data in digital form that …" */
const AN_IS = /^an? (?<term>"[^"]{1,100}") is (?<says>(?!not |[a-z]+ed )[a-z]\S* \S.*)$/ds
/** "Wherever the word “barge” is used in this Act, it means …" */
const USED =
  /^(?:where|if|when|whenever|wherever) (?:the )?(?:word|term|expression|phrase)s? (?<term>"[^"]{1,100}")(?: (?:is|are))? (?:used|occurs?|appears?|mentioned|employed)[^",.;:]{0,60}, (?:it|this|they) (?:means?|refers? to|includes?|(?:is to|shall) (?:be (?:read|understood|construed|taken) (?:as|to mean|to include)|mean|include)) (?<says>\S.*)$/ds
/** "All boats that have been laid up for a year are “idle boats”" */
const ARE_QUOTED = /^(?<says>[^.;:"]{12,300}?),? (?:is|are) (?<term>"[^"]{2,80}")\.?$/ds
/** "A boat “arrives” when …" */
const DOES_WHEN =
  /^an? [a-z-]+(?: [a-z-]+)? (?<term>"[a-z]+s?")(?: (?:an?|the|another|any) [^".;:,]{2,40}?)? (?:if|when|where|by(?= [a-z]+ing )) (?<says>\S.*)$/ds
/** "“Close relatives” are parents and children", where the heading has the term. */
const QUOTED_ARE = /^(?:an? |the )?(?<term>"[^"]{1,100}") (?:is|are) (?<says>\S.*)$/ds
const ABOUT_WORDS = /definition|interpretation|meaning|glossary|(?:^| )(?:key |basic )?terms?(?: |$)|concepts/
/** "The singular includes the plural" */
export const OF_GRAMMAR = /^(?:the )?(?:singular|plural|masculine|feminine|neuter)(?: |$)/

/** What is said in words about words. */
export const worded: Rule = ({ words, subject }) => {
  if (!/"|^w/.test(words)) return undefined
  for (const pattern of [QUOTED_LAST, INCLUDED_IN, INCLUDES_IN, MEANT_BY, SPOKEN, USED, DOES_WHEN]) {
    const found = pattern.exec(words)
    if (found !== null && !NO_NAME.test(found.groups?.term ?? '')) return match(found)
  }
  const last = ARE_QUOTED.exec(words)
  if (last !== null && DESCRIBES.test(`${last.groups?.says} `)) return match(last)
  const an = AN_IS.exec(words)
  const said = an?.groups?.says ?? ''
  if (an !== null && DESCRIBES.test(said) && !QUALITY.test(said)) return match(an)
  const are = QUOTED_ARE.exec(words)
  const term = (are?.groups?.term ?? '').replaceAll('"', '')
  return are !== null && (subject.is(term) || ABOUT_WORDS.test(subject.title)) ? match(are) : undefined
}

const VERB =
  '(?:is|are|means?|shall mean|denotes?|includes?|shall be|constitutes?|refers? to|does not include|(?:has|have) the (?:same )?meaning)'
const HALVES = new RegExp(
  `^[^;:]{3,400}? ${VERB} [^;:]{3,400}?(?<and>;(?: and| but)? |, (?:and|but|while|whereas) )(?=(?:an? |the |any |"|persons |those |[a-z-]+ ){1,12}?[^;:]{0,300}? ?${VERB} )`,
  'ds',
)

/** Where the first of two joined sentences ends, and where the second begins. */
export function halvesOf(words: string): { readonly first: number; readonly next: number } | undefined {
  if (!/; |, (?:and|but|while|whereas) /.test(words)) return undefined
  const [first, next] = HALVES.exec(words)?.indices?.groups?.and ?? []
  return first === undefined || next === undefined ? undefined : { first, next }
}

const COMPRISES =
  /^(?:an? |the )?(?<term>[^.;:,"–]{3,60}?) (?:comprises?|shall comprise|embraces?|(?<=^[^ ,]+(?: [a-z]+)?s )shall include) (?<says>(?!in )\S.*)$/ds
const CONSISTS = /^(?:an? |the )?(?<term>[^.;:,"–]{3,60}?) consists? in (?<says>\S.*)$/ds
/** "Protected areas shall comprise national parks and nature reserves": kinds of many, and no meaning. */
const KINDS_OF_MANY =
  /^(?:an? |the )?[a-z -]{2,60}s (?:comprises?|shall (?:comprise|include)|embraces?) [a-z -]{2,60}s(?:, [a-z -]{2,60}s){0,20},? and [a-z -]{2,60}s\.?$/
const TOLD_APART = / (?:of|which|that|who|whose|in|on|for|with|used|kept|under|to|from|held|made) .* and /
/** What has its task, and is not explained by it. */
const NO_THING =
  /(?:^| )(?:dut(?:y|ies)|tasks?|purposes?|aims?|role|competence|powers?|functions?|responsibility|obligations?)(?: |$)/
/** "Total income comprises …", "neighbourly help consists in …", where the heading has the thing. */
export const madeOf =
  (isMadeOfParts: (found: RegExpExecArray) => boolean): Rule =>
  ({ words, subject }) => {
    const found = / (?:consist|compris|shall include|embrace)/.test(words)
      ? (CONSISTS.exec(words) ?? COMPRISES.exec(words))
      : null
    const term = found?.groups?.term ?? ''
    const isKinds = KINDS_OF_MANY.test(words) && !TOLD_APART.test(words)
    const isThing =
      found !== null && !isKinds && !NO_THING.test(term) && !isMadeOfParts(found) && !NO_NAME.test(term)
    return isThing && wordCount(found.groups?.says ?? '') >= 3 && endsWithSubject(term, subject)
      ? match(found)
      : undefined
  }

function endsWithSubject(term: string, subject: Subject): boolean {
  const words = term.split(' ')
  return (
    subject.is(term) ||
    words.some((_, from) => words.length - from > 1 && subject.is(words.slice(from).join(' ')))
  )
}

/** "Damage above one hundred units is significant damage": the kind is said again. */
const AGAIN =
  /^(?<says>(?:the |any |an? )?(?<noun>[a-z]{3,}?) (?:above|exceeding|over|under(?! (?:this|these|sections?|articles?|the|an?) )|below|between|within|outside|(?:that|which|who),|that|which|who|whose|[a-z]+(?:ed|ing|able|ible)|done|made|kept|held|sold|given|lent|built|grown|carried) [^.;:]{3,300}?),? (?:is|are|shall be|counts? as)(?: (?:considered|deemed|regarded|recogni[sz]ed|called|treated|termed|known))?(?: (?:as|to be))?(?: (?:an?|the))? (?<term>(?:[a-z-]+ ){1,3}?\k<noun>)\.?$/ds
const NO_QUALITY =
  /^(?:the|an?|this|that|such|not|no|any|every|each|also|of|to|in|on|by|same|other|own|his|her|its|their|only|valid|invalid|void|lawful|unlawful|subject|good|proper)(?: |$)/

export const again: Rule = ({ words }) => {
  const found = AGAIN.exec(words)
  const term = found?.groups?.term ?? ''
  return found !== null && !NO_QUALITY.test(term) && !/ (?:if|unless|where) /.test(found[0])
    ? match(found)
    : undefined
}

/** "Every reporting entity, that is to say, a bank or a casino, shall …", where that is the heading. */
const EVERY =
  /^(?:every|each|any) (?<term>[^.;:,()–"]{3,60}), (?:that is(?: to say)?|i\.e\.|being|namely),? (?<says>[^.;:]{5,250}?), (?:shall|must|may|is|has) /ds
/** "A person’s close relatives are the person’s spouse and children" */
const OF_PERSON =
  /^(?:an? |the |any )?[a-z]+['’]s (?<term>"[^"]{2,60}"|[^.;:,"–]{3,50}?) (?:is|are|means?) (?<says>(?:the|his|her|their|that|any|those|an?) \S.*)$/ds
/** "A person has control of a company if …" */
const HAS_IF =
  /^(?:an? |any |the )?[a-z]+ (?:has|have) (?:an? )?(?<term>[a-z-]+(?: [a-z-]+)?)(?: (?:of|over|in|to|with respect to|in relation to) (?:an? |the |another )?[a-z]+)? (?:if|where|when) (?<says>\S.*)$/ds
/** "Goods are of satisfactory quality if …" */
const OF_QUALITY =
  /^(?:an? |the )?[a-z]+ (?:is|are) of (?<term>[a-z-]+ [a-z-]+) (?:if|where|when) (?<says>\S.*)$/ds

/** "A boat is in distress if …" */
const IN_STATE =
  /^(?:an? |the |any )?[a-z]+(?: [a-z]+)? (?:is|are) (?:in|under|at) (?!(?:the|an?|this|force|writing) )(?<term>[a-z-]+(?: [a-z-]+)?) (?:if|where|when) (?<says>\S.*)$/ds

/** What a person has, where the sentence says that it defines, or the heading has it. */
export const ofPerson: Rule = ({ words, scope, subject }) => {
  const every = EVERY.exec(words)
  if (every !== null && subject.is(every.groups?.term ?? '')) return match(every)
  for (const pattern of [OF_PERSON, HAS_IF, OF_QUALITY, IN_STATE]) {
    const found = pattern.exec(words)
    const term = found?.groups?.term ?? ''
    if (
      found !== null &&
      !/^(?:right|power|duty|claim|title|no|interest|standing|vote|priority|obligation|entitlement|been)(?: |$)/.test(
        term,
      ) &&
      (scope !== undefined || term.startsWith('"') || subject.is(term))
    )
      return match(found)
  }
  return undefined
}

const INSIDE =
  /^(?<before>[^.;:()"–]{8,150}?)(?:,? i\.e\.,?|,? \(?that is(?: to say)?,?|, which (?:means?|denotes?|is)| –| \(i\.e\.|,? \() (?<says>(?:an? |the |any |[a-z]+ [a-z]+s (?=with|without|of|that|which|who|whose|[a-z]+ed|[a-z]+ing))[a-z-]+ [^.;:()–]{8,200}?)\)?\.?$/ds
const HAS_VERB =
  /(?:^| )(?:shall|must|has|have|appl(?:y|ies) to|keeps?|issues?|holds?|receives?|draws? up|maintains?|may|prepares?|submits?)(?: |$)/
const MOST_WORDS = 4

/** "Every hall shall have a sound passport, i.e. a document recording …", where the heading has the thing. */
export const explainedInside =
  (isDescribed: (says: string) => boolean): Rule =>
  ({ words, isListed, subject }) => {
    const found = !isListed && /–|\(|i\.e\.|, that is|, which /.test(words) ? INSIDE.exec(words) : null
    const before = found?.groups?.before ?? ''
    const says = found?.indices?.groups?.says
    if (
      found === null ||
      says === undefined ||
      !HAS_VERB.test(before) ||
      !isDescribed(`${found.groups?.says} `)
    )
      return undefined
    const each = before.split(' ')
    const size = sizeAtEnd(each, subject, MOST_WORDS)
    if (size === undefined) return undefined
    const name = each
      .slice(-size)
      .join(' ')
      .replace(/^(?:an?|the) /, '')
    const term = { from: before.length - name.length, to: before.length }
    return [{ term, says: { from: says[0], to: says[1] } }] satisfies readonly Match[]
  }
