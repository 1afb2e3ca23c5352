import { isSaidApart, mayName, nameOf } from '../described.ts'
import type { Match } from '../formulas.ts'
import { matched, wordCount } from '../matches.ts'
import { namedEach, pairOf } from '../paired.ts'
import type { Subject } from '../subject.ts'
import { NO_NAME_IN_BRACKETS } from './brackets.ts'
import { DESCRIBED, DOCUMENT, KIND, NO_STATE, QUALITY } from './names.ts'

const SAYS = '(?<says>[^().;:–]{8,300}?)'
const IN_BRACKETS = new RegExp(
  `^${SAYS} \\((?:the |an? )?(?<term>[^()"]{3,60})\\),? (?=(?!(?:acts?|regulations?|orders?|rules|bill|code|ordinance|law)(?![a-z]))[a-z])`,
  'ds',
)
const BETWEEN_DASHES = new RegExp(`^${SAYS},? – (?:the |an? )?(?<term>[^–,.;:()"]{3,60}),? – `, 'ds')
const BEHIND_DASH = new RegExp(`^${SAYS},? – (?:the |an? )?(?<term>[^–,.;:()"]{3,60})\\.?$`, 'ds')
const PERSON = '(?:person|individual|party|company|owner|organi[sz]ation|body|farmer|one)'
const PAIR = new RegExp(
  `^(?<oneSays>(?:an? |the )?(?:[a-z]+ )?${PERSON} [^().;:]{8,200}?) \\((?:the |an? )?(?<one>[^()"]{3,60})\\),? and (?<otherSays>(?:an? |the )?(?:[a-z]+ )?${PERSON} [^().;:]{8,200}?) \\((?:the |an? )?(?<other>[^()"]{3,60})\\)`,
  'ds',
)
/** "The person who undertakes to carry (the carrier) is liable to the person who hands over (the consignor)" */
const EACH = new RegExp(
  `(?<says>(?:(?<![a-z-])(?:an? |the )?(?:[a-z]+ )?${PERSON}|(?<=^)(?:an? |the )?[a-z-]+) (?:who|which|that|whose|to whom) [^().;:]{4,200}?) \\((?:the |an? )?(?<term>[^()"]{3,60})\\)`,
  'dg',
)
const FORMING =
  /^(?<says>[^.;:]{10,400}?),? (?:(?:together )?(?:amounts? to|makes? up|forms?|constitutes?|composes?)) (?:an? |the )?(?<term>[^.;:,"]{3,60}?)\.?$/ds
const IS_FOR =
  /^(?:(?:where|if|when) )?(?<says>[^.;:]{12,400}?),? (?:(?:they|it|he or she|he|that \S+) )?(?:counts? as|(?:is|are|shall be)(?: hereby)? (?:(?:treated|regarded|recogni[sz]ed|taken) as|(?:deemed|considered|taken|declared)(?: to be)?)|is|are|shall be) (?:an? |the |its |his |her |their )?(?<term>[^.;:,"]{3,40}?)(?<own>,? (?:for the purposes of|within the meaning of) (?:this|these|sections?|articles?|parts?|chapters?) ?[^.;:,]{0,40})\.?$/ds

/** "The sale of State property (privatisation) …", where the heading and the text have the name. */
const IN_BRACKETS_ALONE =
  /^(?<says>(?:[a-z'’-]+ ){3,12}[a-z-]+) \((?:the |an? )?(?<term>[^()"]{3,60})\) [a-z]/ds

const described = (says: string): boolean => KIND.test(`${says} `) || DESCRIBED.test(`${says} `)

/** "Under the contract one party (the carrier) undertakes": who is who, and no meaning. */
const OF_SIDE = /(?:one|the other|another|second) party \(/

/** "Persons who own no more than ten animals (small herders) pay …", "A herd of many owners – a mixed herd – is …" */
export function namedAfter(rest: string, subject: Subject): readonly Match[] {
  if (OF_SIDE.test(rest)) return []
  const pair = pairOf(PAIR, rest, NO_NAME_IN_BRACKETS)
  if (pair.length > 0) return pair
  const each = namedEach(EACH, rest, NO_NAME_IN_BRACKETS)
  if (each.length > 0) return each
  const alone = IN_BRACKETS_ALONE.exec(rest)
  const named = alone?.groups?.term ?? ''
  const isRight =
    /^(?:the |an? )?(?:right|ability|capacity|power) (?:of|to) /.test(rest) &&
    named.includes(' ') &&
    subject.namesAny([named.split(' ').at(-1) as string])
  if (
    alone !== null &&
    mayName(named, NO_NAME_IN_BRACKETS) &&
    (isRight ||
      isSaidApart(alone.groups?.says ?? '', named, subject) ||
      (subject.is(named) && subject.recursAlike(named)))
  )
    return [matched(alone)]
  for (const pattern of [IN_BRACKETS, BETWEEN_DASHES, BEHIND_DASH]) {
    const found = pattern.exec(rest)
    const says = found?.groups?.says ?? ''
    // "A boat that is hired (leased)": said again, and not named.
    const isSaidAgain = /^[a-z]+ed$/.test(found?.groups?.term ?? '')
    const match =
      !isSaidAgain && described(says)
        ? nameOf(found, says.split(' ', 4).join(' '), subject, NO_NAME_IN_BRACKETS)
        : undefined
    if (match !== undefined) return [match]
  }
  return []
}

/** "Detention beyond four hours amounts to demurrage", "the period … is night for the purposes of this Act" */
export function namedLast(rest: string, subject: Subject): RegExpExecArray | null {
  const forming = FORMING.exec(rest)
  const { term = '', says = '' } = forming?.groups ?? {}
  const isSubject =
    subject.is(term) || (wordCount(term) === 2 && subject.is(term.split(' ').at(-1) as string))
  if (
    forming !== null &&
    (isSubject || (wordCount(term) === 2 && subject.namesAny([term.split(' ').at(-1) as string]))) &&
    !DOCUMENT.test(term) &&
    (isSubject || described(says)) &&
    (described(says) || /^(?:information|data) /.test(says) || wordCount(says) >= 5)
  )
    return forming
  const is = IS_FOR.exec(rest)
  const name = is?.groups?.term ?? ''
  const isDescribed =
    /^(?:where|if|when) /.test(rest) || described(is?.groups?.says ?? '') || subject.is(name)
  const isClause = /^(?:no|nothing|nobody) | (?:that|which|who)$/.test(is?.groups?.says ?? '')
  return is !== null &&
    isDescribed &&
    !isClause &&
    wordCount(name) <= 4 &&
    !NO_STATE.test(name) &&
    !QUALITY.test(name)
    ? is
    : null
}
