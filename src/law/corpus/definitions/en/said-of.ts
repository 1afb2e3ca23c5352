import { listed, place, wordCount } from '../matches.ts'
import type { Rule } from '../rule.ts'
import { match, TOLD } from './match.ts'
import { DOCUMENT, KIND, NO_NAME, NO_STATE, QUALITY } from './names.ts'

/** "The chairperson and chief executive are referred to in this Act as “the Chair” and “the Chief Executive” respectively" */
const RESPECTIVELY =
  /^(?<says>[^.;:"]{8,300}?),? (?:is|are|shall be) (?:hereinafter |hereafter )?(?:(?:referred to|known|described) (?:in th(?:is|ese) [a-z]+ |hereinafter |hereafter |below )?as|called|termed|designated(?: as)?) (?:respectively,? )?(?<terms>(?:the |an? )?"[^"]{1,80}"(?:(?:,|,? and) (?:the |an? )?"[^"]{1,80}")+)(?:,? respectively)?\.?$/ds
/** "The following kinds of damage are designated as “grave”: …" */
const FOLLOWING_QUOTED =
  /^(?:only )?(?:each of |any of )?the following [^.;:"]{0,60}?(?:is|are|shall be) (?:designated|called|termed|known|referred to|regarded|deemed|treated|considered|described|classed)(?: as| to be)? (?:an? |the )?(?<term>"[^"]{1,80}")(?: (?:in|for the purposes of) th(?:is|ese) [a-z]+)?(?::| ?–)(?<says>.*)$/ds
/** "The transferor is called the lessor, the transferee is called the lessee, …": one after another. */
const EACH_CALLED =
  /(?<=^|, |, and | and |; )(?<says>(?:the|an?|any|every|each|one) [^",.;:]{3,250}?|(?:the|an?) [a-z-]+) (?:is|are) (?:called|termed|known as|referred to as) (?:the |an? )?(?<term>"[^"]{2,60}"|[a-z-]+(?: [a-z-]+){0,2}?)(?=,|;|\.?$| and (?:the|an?) )/dg
/** More are hardly named by hand in one sentence. */
const MOST_CALLED = 20
const FEWEST_SAID = 4
/** "Exploitation shall include, at a minimum, forced labour" */
const AT_LEAST =
  /^(?:the )?(?<term>[a-z-]+(?: [a-z-]+){0,3}?) (?:shall include|includes?|shall comprise|comprises?), (?:at a minimum|at least|as a minimum), (?<says>\S.*)$/ds

/** "Market manipulation shall comprise the following activities: …" */
const OF_ACTS =
  /^(?:the )?(?<term>[a-z-]+(?: [a-z-]+){0,3}?) (?:shall (?:comprise|include|mean|consist of)|comprises?|includes?|means?|consists? of) (?:any of )?(?<says>the following (?:activities|acts|conduct|behaviou?rs?|practices|actions|omissions)[^.;:–]{0,60}[:–].*)$/ds
/** "Land is used for farming if its main use is …", where the sentence says for what it defines. */
const USED_FOR =
  /^(?:an? |the |any )?[a-z]+(?: [a-z]+)? (?:is|are) (?:also )?(?<term>(?:used|held|kept|occupied|employed|engaged|let|intended|available|fit|supplied) (?:for|in|as|on|under) (?!the purposes? of )(?:an? )?[a-z-]+(?: [a-z-]+)?)(?: (?:at|for|in|during) (?:an?|any|the) [a-z]+(?: [a-z]+)?)? (?:if|where|when)(?:,? (?:and|but),? only if)?,? (?<says>\S.*)$/ds
/** "A person is the keeper of a bird if …", where the sentence says for what it defines. */
const THE_ROLE =
  /^(?:an?|any|the) (?:person|individual|body|company|body corporate|entity|firm|authority|council|state|member|one|party|organi[sz]ation) (?:is|shall be|is to be (?:treated|regarded|taken) as|is (?:treated|regarded) as|is (?:taken|deemed) to be) the (?<term>(?:[a-z-]+ ){0,2}[a-z]+(?:er|or|ee|ant|ent|an|ian|ary|ist|ive|head|agent|holder|master|keeper|host)) (?:of|for|in relation to|in respect of) (?:an?|the|any) [a-z-]+(?: [a-z-]+){0,3}? (?:if|where|when)(?:,? (?:and|but),? only if)?,? (?<says>\S.*)$/ds

/** "For the purposes of this section the responsible person is the master or, where there is none, the owner" */
const THE_IS =
  /^the (?<term>(?:[a-z-]+ ){0,3}[a-z-]+) (?:is|shall be|are) (?<says>(?:the|any|an?|each|every|those|such) (?!(?:same|subject|object|case|basis|purpose|only|first|best|matter|party|parties) )\S.*)$/ds
/** What a person, a body or a measure is called that a provision is about. */
const WHO =
  /(?:^| )(?:person|people|authority|body|court|country|state|date|day|time|period|amount|sum|rate|price|value|area|place|land|property|tribunal|council|board|company|officer|agency|limit|fine|fee|year|size|number|level|weight|(?!offender|matter|order|number|letter|paper|register|chapter|quarter|member|other|latter|former|manner|power|answer|hunger|danger|factor|error|labour)[a-z]{3,}(?:er|or|ee|ary))s?$/

/** "The presumptive heir is the person named in the will" */
const OF_SORT =
  /^(?:the|any|an?) (?:person|people|individual|body|company|place|land|vessel|building|document|account|day|date|amount|sum) (?:who|whom|which|that|whose|to whom|in which|on which|by which|named|[a-z]+ed) /

export const saidOf: Rule = ({ words, scope }) => {
  const several = words.includes('"') ? RESPECTIVELY.exec(words) : null
  if (several !== null && / and |, /.test(several.groups?.says ?? '')) {
    const says = place(several, 'says')
    return listed(place(several, 'terms'), words, /,? and (?=(?:the |an? )?")|, (?=(?:the |an? )?")/g).map(
      (term) => ({
        term,
        says,
      }),
    )
  }
  const following = words.includes('following') ? FOLLOWING_QUOTED.exec(words) : null
  if (following !== null) return match(following)
  const each = / (?:called|termed|known|referred) /.test(words)
    ? [...words.matchAll(EACH_CALLED)].slice(0, MOST_CALLED)
    : []
  if (each.length > 1) return each.map((one) => ({ term: place(one, 'term'), says: place(one, 'says') }))
  const least = AT_LEAST.exec(words)
  if (least !== null && !DOCUMENT.test(least.groups?.term ?? '')) return match(least)
  const acts = OF_ACTS.exec(words)
  if (acts !== null && !NO_NAME.test(acts.groups?.term ?? '')) return match(acts)
  if (scope === undefined) return undefined
  const the = THE_IS.exec(words)
  const { term = '', says: what = '' } = the?.groups ?? {}
  if (
    the !== null &&
    (WHO.test(term) || OF_SORT.test(what)) &&
    (term.includes(' ') || KIND.test(what)) &&
    !NO_NAME.test(term) &&
    !TOLD.test(`${term} `) &&
    wordCount(what) >= FEWEST_SAID
  )
    return match(the)
  for (const pattern of [USED_FOR, THE_ROLE]) {
    const found = pattern.exec(words)
    if (found !== null && wordCount(found.groups?.says ?? '') > 1) return match(found)
  }
  return undefined
}

/** "A periodic tenancy is one other than a fixed-term tenancy (and a fixed-term tenancy is a tenancy for a term certain)" */
const IN_BRACKETS =
  /\((?:and |where |in which |for this purpose,? |here )?(?:an? |the )?(?<term>[a-z-]+(?: [a-z-]+){0,3}?) (?:is|are|means?|being) (?<says>(?:an? |any |the |those )[^()]{8,200})\)/dg
/** How far before a bracket its words are looked for. */
const LONGEST_SAID = 600
const HINT = / (?:means?|includes?) /

/** What a bracket in the meaning of something else explains: the words right before it, or a kind that is said again. */
export function explainedInBrackets(words: string): ReturnType<typeof match> {
  if (!HINT.test(words) || !words.includes('(')) return []
  return [...words.matchAll(IN_BRACKETS)].slice(0, MOST_CALLED).flatMap((found) => {
    const { term = '', says = '' } = found.groups ?? {}
    const noun = term.split(' ').at(-1) as string
    const isKnown = words.slice(Math.max(0, found.index - LONGEST_SAID), found.index).includes(term)
    const isAgain = term.includes(' ') && says.split(' ', 4).includes(noun)
    return (isKnown || isAgain) &&
      !NO_STATE.test(says) &&
      !QUALITY.test(says) &&
      /^(?!it|this|that|which|they)[a-z]/.test(term)
      ? match(found)
      : []
  })
}
