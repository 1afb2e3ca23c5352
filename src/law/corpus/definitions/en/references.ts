import { wordCount } from '../matches.ts'
import type { Rule } from '../rule.ts'
import { match } from './match.ts'

/** "A reference to X is a reference to Y." */
const REFERENCE =
  /^(?:(?:(?:an?|any|each|every|the) )?reference|references(?= in))(?:, however (?:expressed|worded|made),)?(?<own> in (?:this|these|the|any|every|an)[^,.;:]{3,60}?)? to (?<term>[^.;:]{2,100}?)(?: in (?:any|an?|every|all|other) (?:other )?(?:contracts?|documents?|enactments?|instruments?|statutes?|deeds?|agreements?|laws?|acts?|provisions?|orders?|licen[cs]es?))?,? (?:is|are|shall be|must be|(?:shall|must|is to|are to), (?:in the case of|in relation to|where) [^,.;:]{3,100}, be)(?: to be)?(?: (?:read|construed|taken|understood|treated|deemed))?(?: as| to be)?(?: being)? (?:an? )?references? to (?<says>\S.*)$/ds
/** How numbers are read explains no word: "a reference to a numbered form". */
const NUMBERED =
  /^(?:an? |the |any )?(?:numbered|lettered) |^any other (?:enactment|provision|act|law)$|^(?:sub-?)?(?:section|paragraph|article|clause|part|chapter)s? \(?\d| (?:shall|must) |^(?:sub-?)?(?:section|schedule|paragraph|article|clause|part|chapter|division|rule|regulation)s?(?:,? (?:or|and) (?:an? )?(?:section|schedule|paragraph|article|clause|part|chapter|division|rule|regulation)s?)*$/
/** "References to an employed earner are to be read in accordance with section 2" */
const READ_BY =
  /^(?:references|(?:an?|any|every) reference)(?<own> in (?:this|these)[^,.;:]{3,40}?)? to (?<term>[^.;:]{2,100}?),? (?:is|are|shall|must|should)(?: to)? be (?:read|construed|understood|interpreted) (?<says>(?:in accordance with|by reference to|as provided (?:in|by)|as (?:specified|set out) in) \S.*)$/ds
/** "References to the keeper are to the person …", "a reference to a horse includes a reference to a mule" */
const REFERENCE_TO =
  /^(?:(?:(?:an?|any|each|every|the) )?(?:reference|mention)|references)(?<own> in (?:this|these|the|(?:sub-?)?(?:section|paragraph|article|rule|clause)s? \(?\d)[^,.;:]{0,60}?)? (?:to|of) (?<term>[^.;:]{2,100}?),? (?:(?:is|are|shall be|must be)(?: (?:read|construed|taken|understood|treated))?(?: as(?: being)?)? (?=to (?:the|an?|any|those|persons|[a-z]+ (?:as|which|that|who|whose|of|in|under|[a-z]+ed)) )|(?:(?:does not|do not|shall not) include|includes?|shall include|(?:shall|is to|are to) be (?:read|construed|taken|understood) (?:as including|to include)) (?!in ))(?<says>\S.*)$/ds
const REFERENCES =
  /^references to (?<term>[^.;:]{2,100}?),? (?:are|shall be)(?: to be)?(?: (?:read|construed|taken|understood))?(?: as)? references? to (?<says>\S.*)$/ds

const FEWEST_SAID = 3
const HOW = /^(?:so|at|of|for)$/
const OF_THAT = /^(?:the |an? )?[a-z-]+ (?:of|with|bearing|having|in|at|on|under|by) (?:that|those|the same) /
const bare = (words: string): string => words.replace(/^(?:an?|the|any) /, '')

/** "References to presence are references to presence at midnight": how it is counted, and not what it is. */
const isSaidAgain = ({ groups }: RegExpExecArray): boolean => {
  const { term = '', says = '' } = groups ?? {}
  const [noun = '', ...more] = bare(term).split(' ')
  const [again, by] = bare(says).split(' ', 2)
  return (
    // "A work identified by a number is the work of that number"
    (!noun.startsWith('"') &&
      noun === again &&
      (HOW.test(by ?? '') || (more.length > 0 && OF_THAT.test(says)))) ||
    (term === bare(term) && says.startsWith(`${term} `)) ||
    // "A reference to an enactment includes a reference to that enactment as amended"
    says.replace(/^(?:an? )?references? to /, '').startsWith(`that ${bare(term)} `) ||
    / as (?:that|those) (?:term|expression|word)/.test(says)
  )
}

/** "A reference to a boat includes a reference to a part of a boat" */
const isOwnPart = ({ groups }: RegExpExecArray): boolean => {
  const parts =
    /^(?:(?:an? )?references? to )?(?:an?|any|the)? ?parts? of (?:an?|the|any)? ?(?<whole>.*)$/s.exec(
      groups?.says ?? '',
    )
  return parts?.groups?.whole?.startsWith(bare(groups?.term ?? '')) === true
}

/** "The master of a vessel": who it is of is told besides, where a person is meant. */
const OF_WHAT = /^(?<role>(?:the )?[a-z]+(?:er|or|ee|an|ian|head|agent)) of (?:an?|any) [a-z]+$/

/** "A reference to X is a reference to Y." */
export const reference: Rule = ({ words }) => {
  const found = REFERENCE.exec(words)
  if (found === null) return undefined
  const { term = '', says = '' } = found.groups ?? {}
  if (NUMBERED.test(term) || NUMBERED.test(bare(term)) || isSaidAgain(found)) return []
  const role = /^(?:the|any|an?) (?:person|individual|body)/.test(says)
    ? OF_WHAT.exec(term)?.groups?.role
    : undefined
  return match(found).map((one) =>
    role === undefined ? one : { ...one, term: { from: one.term.from, to: one.term.from + role.length } },
  )
}

/** What is read as another provision says. */
export const referenceRead: Rule = ({ words }) => {
  const found = /^(?:references|(?:an?|any|every) reference) /.test(words) ? READ_BY.exec(words) : null
  return found === null || NUMBERED.test(bare(found.groups?.term ?? '')) ? undefined : match(found)
}

/** "References in this Part to X are to Y": the sentence says where. */
export const referenceIn: Rule = ({ words }) => {
  const found = REFERENCE_TO.exec(words)
  const isRead = / be (?:read|construed|understood) (?:as including|to include) /.test(words)
  if (found !== null && (isOwnPart(found) || isSaidAgain(found) || NUMBERED.test(found.groups?.term ?? '')))
    return []
  return found === null || (found.groups?.own === undefined && !isRead) ? undefined : match(found)
}

/** "References to X are references to Y", "in this Part, references to X include Y" */
export const references: Rule = ({ words, scope, isListed }) => {
  const found = REFERENCES.exec(words) ?? (scope === undefined && !isListed ? null : REFERENCE_TO.exec(words))
  if (found === null || (scope === undefined && wordCount(found.groups?.says ?? '') < FEWEST_SAID))
    return undefined
  return NUMBERED.test(bare(found.groups?.term ?? '')) || isSaidAgain(found) || isOwnPart(found)
    ? []
    : match(found)
}
