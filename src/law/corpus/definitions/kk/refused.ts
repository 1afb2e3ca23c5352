import { wordCount } from '../matches.ts'
import type { Subject } from '../subject.ts'
import { ofHeading } from './behind.ts'
import type { Ending } from './ending.ts'
import { known } from './known.ts'
import { roleOf } from './many.ts'
import { behindSubject, DAY, qualityOfHeading, withOwner } from './name-size.ts'
import {
  ADJECTIVE,
  DOING,
  GENITIVE,
  isParticiple,
  KIND,
  MEASURED,
  NO_KIND,
  QUALITY,
  REASON,
  TAXED,
} from './words.ts'

/** Words at the end of a sentence that may be a name. */
export interface Candidate {
  readonly name: string
  /** How many words were found to be the name. */
  readonly size: number
  /** How many it has with what belongs to it: «аса ірі мөлшер». */
  readonly all: number
}

type Refusal = (ending: Ending, candidate: Candidate) => boolean

/** Whether a sentence names nothing, whatever its last words are. */
export const namesNothing = (ending: Ending): boolean => presumesOfHeading(ending) || tellsWhatItHas(ending)

/** «Жауап бермеу келісім деп есептеледі» under «Жауап бермеу»: the heading has the name, and not the end. */
const presumesOfHeading = ({ words, verb, subject }: Ending): boolean =>
  behindSubject(words, subject) !== undefined && !verb.isMeant && DOING.test(words.at(-2) as string)

const RELATION =
  /^[^,]{3,60}(?:ның|нің|дың|дің|тың|тің) (?:[^ ,]+ )?(?:органы|басшысы|төрағасы|тілі|астанасы|орталығы) (?=оның |[^ ,]+ )/
/** «Қоғамның жоғары органы оның жалпы жиналысы болып табылады»: what it has, and not what it is. */
const tellsWhatItHas = ({ said, verb }: Ending): boolean => !verb.isTold && RELATION.test(said)

const PRESUMED = /^(?:келісім|бас тарту|мойындау|бұзушылық|растау)$/
const ABLATIVE = /[дтн][ае]н$/
/** «Жауап бермеу келісім деп есептеледі»: what the law presumes, and does not name. */
const isPresumed: Refusal = ({ words, verb }, { name, all }) => {
  const behind = words.at(-all - 1) ?? ''
  return !verb.isMeant && PRESUMED.test(name) && (DOING.test(behind) || ABLATIVE.test(behind))
}

/** Much is looked at as something for one purpose; only the heading tells that it is a name. */
const isLookedAt: Refusal = ({ verb, subject }, { name }) => verb.isLookedAt && !subject.is(name)

/** What is announced is mostly a decision; the heading must speak of it. */
const isAnnounced: Refusal = ({ words, verb, subject }, { name, size }) =>
  verb.isAnnounced && !subject.is(name) && !(size > 1 && subject.namesAny(words.slice(-1)))

const PLACE_OR_TIME = /^(?:уақыты|орны|жері)$/
/** Its time or its place is where something is, and is named by nothing alone. */
const isPlaceOrTime: Refusal = (_, { name }) => PLACE_OR_TIME.test(name)

/** A quality, or what a thing is to another one, unless the law plainly made it a name. */
const isLikeness: Refusal = (ending, candidate) =>
  !isTaxed(ending, candidate) &&
  !isReason(ending, candidate) &&
  ofHeading(ending.words, ending.subject) !== candidate.size &&
  (isQuality(ending, candidate) || isNoKind(ending, candidate)) &&
  !isKnownDay(ending, candidate)

/** «Салық салу объектісі» is a name where the heading is that, and what is said is not how much is taxed. */
const isTaxed: Refusal = ({ words, subject }, { name, all }) =>
  TAXED.test(name) && subject.is(name) && !MEASURED.test(words.slice(0, -all).join(' '))

/** Nouns that end as qualities do: a heading that is one of them has a name, and not a quality. */
const LIKE_QUALITY = /[аеуү]нд[ыі]$|^күдікті$/
const isQuality: Refusal = ({ words, subject, isConcept }, { name, size }) =>
  QUALITY.test(name) &&
  !((size > 1 || LIKE_QUALITY.test(name)) && subject.title === name) &&
  !(isConcept && name === words.at(-1)) &&
  qualityOfHeading(words, subject) === undefined

const isReason: Refusal = ({ verb, isScoped }, { name, size }) =>
  isScoped && verb.isTold && size === 2 && REASON.test(name)
/** «… азамат сенімді өкіл», where that is the heading. */
const isTitledRole = (words: readonly string[], name: string, size: number, subject: Subject): boolean =>
  subject.title === name &&
  size === 2 &&
  ADJECTIVE.test(words.at(-2) as string) &&
  /^(?:адам|тұлға|азамат|ұйым)/.test(words.at(-3) ?? '')
const OF_SUBJECT = /(?:субъекті|объекті)\S* /g
/** What is called so is a name, even if it is a part or a purpose of something. */
const isNoKind: Refusal = ({ words, verb, subject }, { name, size }) =>
  !verb.isCalled &&
  NO_KIND.test(name) &&
  !isTitledRole(words, name, size, subject) &&
  !(
    (subject.title === name || (GENITIVE.test(name.split(' ').at(-2) ?? '') && subject.is(name))) &&
    !NO_KIND.test(name.replace(OF_SUBJECT, ''))
  ) &&
  !isAgain(words, size)

const TAKES_PART = /^(?:субъекті|объекті|орган$)/
/** «… кәсіпкерлік субъектілері микрокәсіпкерлік субъектілері»: the noun that is explained is said again. */
const isAgain = (words: readonly string[], size: number): boolean =>
  size > 1 && words.at(-size - 1) === words.at(-1) && TAKES_PART.test(words.at(-1) as string)

const SPAN = new RegExp(`${DAY.source}|(?:^| )(?:бөлігі|кезең|кезеңі|аралығы|мезгілі)$`)
/** «… күн жәрмеңке күні»: a day has a name if a time is explained, and the heading or the text has that name. */
const isKnownDay: Refusal = ({ words, verb, subject }, { name, size }) =>
  DAY.test(name) &&
  SPAN.test(words.slice(0, -size).join(' ')) &&
  wordCount(name) > 1 &&
  known(words, subject, verb.isTold) === size

/** «… асып түсетін сома республикалық бюджеттің тапшылығы», where the heading is «Бюджет тапшылығы». */
const isOfHeading = (words: readonly string[], size: number, subject: Subject): boolean =>
  size >= 2 &&
  subject.is(words.slice(-2).join(' ')) &&
  subject.namesAny(words.slice(-1)) &&
  KIND.test(words.at(-size - 1) ?? '') &&
  isParticiple(words.at(-size - 2) ?? '')

/** «Қоғамның мүлкі»: what belongs to somebody is told of and has no name, unless the heading has it so. */
const isSomebodys: Refusal = ({ words, subject }, { name, size }) =>
  words.slice(-size).some((word) => GENITIVE.test(word)) &&
  !subject.is(name) &&
  !(wordCount(name) > 2 && subject.names(name)) &&
  withOwner(words) !== size &&
  !isOfHeading(words, size, subject) &&
  roleOf(words) !== size

const REFUSALS: readonly Refusal[] = [
  isPresumed,
  isLookedAt,
  isAnnounced,
  isPlaceOrTime,
  isLikeness,
  isSomebodys,
]

/** Whether words at the end are no name, though they stand where one would. */
export const isRefused = (ending: Ending, candidate: Candidate): boolean =>
  REFUSALS.some((refuses) => refuses(ending, candidate))
