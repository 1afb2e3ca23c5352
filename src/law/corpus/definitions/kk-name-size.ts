import {
  ADJECTIVE,
  DOING,
  DONE,
  GENITIVE,
  isForm,
  isOblique,
  isParticiple,
  KIND,
  MORE_OF_KIND,
  OBJECT,
  POSSESSED,
} from './kk-words.ts'
import type { Subject } from './subject.ts'

/** What is no name, even right before the verb: a postposition, a conjunction, a verb. */
export const NO_LAST =
  /(?:^| )(?:мен|бен|пен|үшін|бойынша|кейін|дейін|арқылы|туралы|және|немесе|сәйкес|да|де|та|те|\S+(?:[ыі]п|нда|нде|нан|нен|дан|ден))$/
export const DAY = /(?:^| )(?:күн|күні|сәт|сәті|уақыт|уақыты|мерзім|мерзімі|дата)$/
/** «… арасындағы қатынас» */
const WHERE = /с[ыі]нда[ғг][ыі]$|с[ыі]нде[ғг][ыі]$/
const RELATING = /[лдт][ыі][қк]$/
const LONGEST_NAME = 4
export const LONGEST_KNOWN = 5
/** How many words must stand before a name. */
export const FEWEST_BEFORE = 3

/** A name of several words that the heading has, or the text says again. */
export function known(words: readonly string[], subject: Subject, isTold: boolean): number | undefined {
  const quoted = quotedSize(words)
  if (quoted !== undefined) return quoted
  for (let size = Math.min(LONGEST_KNOWN, words.length - FEWEST_BEFORE + 1); size > 1; size--) {
    const name = words.slice(-size).join(' ')
    if (subject.title === name) return size
    if (isOblique(words.at(-size) as string) || NO_LAST.test(name)) continue
    if (subject.names(name) || subject.recurs(name)) return size + qualitiesBefore(words, size)
  }
  const last = words.at(-1) as string
  if (/^(?:оның|олардың)$/.test(words.at(-2) ?? '') && subject.is(last)) return 1
  const size = DAY.test(last) ? undefined : (behindItsKind(words) ?? withObjects(words))
  if (size !== undefined) return size
  const behind = words.findLastIndex((word, at) => at < words.length - 3 && isParticiple(word)) + 1
  if (
    behind > 1 &&
    words.length - behind - 1 <= 4 &&
    KIND.test(words[behind] as string) &&
    /[дт][ае][ғг][ыі]$/.test(words.at(-2) as string) &&
    subject.names(last)
  )
    return words.length - behind - 1
  const isHead = subject.is(last) || (last.length >= 4 && subject.names(last))
  const isDone = subject.is(last) && (DONE.test(words.at(-2) ?? '') || DOING.test(words.at(-2) ?? ''))
  const whose = isHead ? withOwner(words) : undefined
  if (whose !== undefined) return whose
  if (!isHead || !(isDone || words.some((word) => isParticiple(word)))) return undefined
  return POSSESSED.test(last) && !subject.title.includes(last)
    ? (nameSize(words, isTold) ?? 1)
    : withQualities(words)
}

/** «… қылмыс жасауы қылмыстардың рецидиві»: the name is of what it belongs to, behind what is explained. */
export function withOwner(words: readonly string[]): number | undefined {
  const isEnd = (at: number): boolean => {
    const word = words.at(at) ?? ''
    return DONE.test(word) || DOING.test(word)
  }
  const last = words.at(-1) as string
  if (!(POSSESSED.test(last) || DONE.test(last)) || !GENITIVE.test(words.at(-2) ?? '')) return undefined
  return [3, 2].find((size) => words.length - size >= FEWEST_BEFORE && isEnd(-size - 1))
}

/** «… ұлттық ойыны көкпар», «… туралы талабы шағым»: what is explained belongs to something, and the name does not. */
export function behindOwned(words: readonly string[]): number | undefined {
  const isOwned = words.some((word) => GENITIVE.test(word))
  const size = [1, 2].find((size) => {
    const end = words.at(-size - 1) ?? ''
    return (isOwned && POSSESSED.test(end) && !NO_LAST.test(end)) || DONE.test(end) || DOING.test(end)
  })
  if (size === undefined || words.length - size < FEWEST_BEFORE) return undefined
  const name = words.slice(-size)
  return NO_LAST.test(name.join(' ')) || name.some((word) => isOblique(word) || isParticiple(word))
    ? undefined
    : size
}

/** How many words stand behind the words of the heading: «ұлттық ойыны көкпар», «жауап бермеу келісім». */
export function behindSubject(words: readonly string[], subject: Subject): number | undefined {
  if (POSSESSED.test(words.at(-1) as string)) return undefined
  const end = words.at(-2) ?? ''
  const isEnd = DOING.test(end) || (POSSESSED.test(end) && !subject.title.includes(end))
  const size = [2, 3, 4].find((size) => subject.is(words.slice(-1 - size, -1).join(' ')))
  return isEnd && size !== undefined && words.length > size + 1 ? 1 : undefined
}

function quotedSize(words: readonly string[]): number | undefined {
  const from = words.at(-1)?.endsWith('"') === true ? words.findLastIndex((word) => word.startsWith('"')) : -1
  return from >= FEWEST_BEFORE ? words.length - from : undefined
}

/** «… орналасқан аумақ мемлекеттік ұлттық парк»: more of the name than the heading has, behind the noun that is explained. */
function qualitiesBefore(words: readonly string[], size: number): number {
  const isQuality = RELATING.test(words.at(-size - 1) ?? '')
  const kind = words.at(-size - 2) ?? ''
  return isQuality && KIND.test(kind) && isParticiple(words.at(-size - 3) ?? '') ? 1 : 0
}

/** «Кітапқа енгізілген ит асыл тұқымды тазы»: a noun must remain to be explained. */
function withQualities(words: readonly string[]): number {
  const isOfName = (at: number): boolean =>
    ADJECTIVE.test(words.at(at) ?? '') &&
    !POSSESSED.test(words.at(at) as string) &&
    !/[ғгқк][ыі]$/.test(words.at(at) as string) &&
    !isParticiple(words.at(at) as string) &&
    at - 1 >= -words.length &&
    !isParticiple(words.at(at - 1) as string)
  let size = 1
  while (size < LONGEST_NAME && isOfName(-size - 1)) size++
  return size
}

/** «… дейінгі жануарлар ұсақ жануарлар»: the name begins behind the same noun. */
export function behindItsKind(words: readonly string[]): number | undefined {
  const last = words.at(-1) as string
  for (let at = words.length - 2; at >= Math.max(2, words.length - 6); at--)
    if (
      isForm(words[at] as string, last) &&
      (isParticiple(words[at - 1] as string) ||
        (/с[ыі]з$/.test(words[at - 1] as string) && isParticiple(words.at(-2) as string)))
    )
      return words.length - 1 - at
  return undefined
}

/** «… бір ұя құстарды есепке алу бірлігі»: what is done with what, and the noun that it belongs to. */
function withObjects(words: readonly string[]): number | undefined {
  const doing = words.length - 2
  if (!POSSESSED.test(words.at(-1) as string) || !DOING.test(words[doing] ?? '')) return undefined
  let from = doing
  while (from > 0 && OBJECT.test(words[from - 1] as string) && !isParticiple(words[from - 1] as string))
    from--
  const isOne = from < doing && words.slice(0, from - 1).some((word) => isParticiple(word))
  return isOne && words.length - from <= LONGEST_KNOWN ? words.length - from : undefined
}

/** «… жасалған іс-әрекет абайсызда жасалған қылмыс»: a name with a participle of its own, behind the kind. */
function behindKind(words: readonly string[]): number | undefined {
  for (let at = words.length - 3; at >= Math.max(2, words.length - LONGEST_NAME - 1); at--)
    if (
      KIND.test(words[at] as string) &&
      isParticiple(words[at - 1] as string) &&
      !isParticiple(words[at + 1] as string)
    )
      return words.length - 1 - at
  return undefined
}

const JOINT = /^(?:немесе|және|мен|бен|пен)$/

/** How many words at the end are the name. */
export function nameSize(words: readonly string[], isTold: boolean): number | undefined {
  const last = words.at(-1) as string
  const size = behindItsKind(words) ?? withObjects(words)
  if (size !== undefined) return size
  const participle = words.findLastIndex((word, at) => at < words.length - 1 && isParticiple(word))
  const after = words.slice(participle + 1)
  if (after.length === 1 && isTold) return behindKind(words)
  if (participle < 1 || after.length < 2 || after.length > LONGEST_NAME + 3) return undefined
  const again = after.findIndex((word, at) => at < after.length - 1 && isForm(word, last))
  const joint = after.slice(0, -2).findLastIndex((word) => JOINT.test(word))
  const kind =
    again >= 0 ? again : after.findIndex((word, at) => at > joint && at < after.length - 1 && KIND.test(word))
  if (NO_LAST.test(last)) return undefined
  if (kind < 0) return unknownKind(after, isTold)
  let end = kind
  while (end < after.length - 2 && MORE_OF_KIND.test(after[end + 1] as string)) end++
  if (
    end < after.length - 2 &&
    !POSSESSED.test(after[end] as string) &&
    POSSESSED.test(after[end + 1] as string) &&
    !ADJECTIVE.test(after[end + 1] as string)
  )
    end++
  // The name begins with a word that may be a kind: «қария үй ағасы».
  if (
    end === after.length - 2 &&
    end > 0 &&
    isTold &&
    POSSESSED.test(last) &&
    !POSSESSED.test(after[end] as string)
  )
    end--
  while (end < after.length - 2 && /(?:уы|уі|юі)$/.test(after[end + 1] as string)) end++
  const name = after.slice(end + 1)
  const isOne = name.length <= LONGEST_NAME && !name.slice(0, -1).some((word) => isOblique(word))
  return isOne ? name.length : undefined
}

/** «… өтетін жарыс аламан бәйге деп аталады»: behind the noun that is explained stands nothing but its name. */
export function calledSize(words: readonly string[]): number | undefined {
  const participle = words.findLastIndex(
    (word, at) => at < words.length - 2 && (isParticiple(word) || WHERE.test(word)),
  )
  const after = words.slice(participle + 1)
  if (participle < 1 || after.length < 2) return undefined
  let end = 0
  while (end < after.length - 2 && ADJECTIVE.test(after[end] as string)) end++
  if (end < after.length - 2 && POSSESSED.test(after[end + 1] as string)) end++
  const name = after.slice(end + 1)
  return name.length <= 3 && !name.some((word) => isOblique(word)) ? name.length : undefined
}

/** Where the noun that is explained is none of the kinds that laws have: one word, or as many as grammar joins. */
function unknownKind(after: readonly string[], isTold: boolean): number | undefined {
  if (after.slice(0, -1).some((word) => isOblique(word))) return undefined
  const last = after.at(-1) as string
  const before = after.at(-2) as string
  if (after.length === 2) return isTold || !ADJECTIVE.test(before) ? 1 : undefined
  if (!isTold || after.length > LONGEST_NAME + 1) return undefined
  const belongs = POSSESSED.test(last)
  if (belongs || ADJECTIVE.test(before)) {
    const kind = after.slice(0, -2)
    return kind.length === 1 ||
      kind.slice(0, -1).every((word) => ADJECTIVE.test(word)) ||
      POSSESSED.test(kind.at(-1) as string)
      ? 2
      : undefined
  }
  const kind = after.slice(0, -1)
  return POSSESSED.test(before) || kind.slice(0, -1).every((word) => ADJECTIVE.test(word)) ? 1 : undefined
}
