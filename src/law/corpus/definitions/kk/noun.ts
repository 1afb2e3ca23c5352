import {
  ADJECTIVE,
  DOING,
  DONE,
  isForm,
  isOblique,
  isParticiple,
  KIND,
  MORE_OF_KIND,
  OBJECT,
  POSSESSED,
} from './words.ts'

/** What is no name, even right before the verb: a postposition, a conjunction, a verb. */
export const NO_LAST =
  /(?:^| )(?:мен|бен|пен|үшін|бойынша|кейін|дейін|арқылы|туралы|және|немесе|сәйкес|да|де|та|те|\S+(?:[ыі]п|нда|нде|нан|нен|дан|ден))$/
/** «… арасындағы қатынас» */
const WHERE = /с[ыі]нда[ғг][ыі]$|с[ыі]нде[ғг][ыі]$/
/** «Бөлімдердегі учаскелер» */
const OF_PLACES = /(?<![ыі]н)[дт][ае][ғг][ыі]$/
const JOINT = /^(?:немесе|және|мен|бен|пен)$/
export const LONGEST_NAME = 4
export const LONGEST_KNOWN = 5
/** How many words must stand before a name. */
export const FEWEST_BEFORE = 3

/** «… дейінгі жануарлар ұсақ жануарлар»: the name begins behind the same noun. */
export function behindItsKind(words: readonly string[]): number | undefined {
  const last = words.at(-1) as string
  const again = words.lastIndexOf(last, words.length - 2)
  const next = words[again + 1] as string
  const isAgain =
    again > 1 &&
    words.length - 1 - again <= LONGEST_NAME &&
    again < words.length - 2 &&
    !/^(?:күн|сәт|уақыт|мерзім|орын|орн|жер)/.test(last) &&
    !(POSSESSED.test(next) || DONE.test(next) || JOINT.test(next))
  if (isAgain && words.slice(0, again).some((word) => isParticiple(word))) return words.length - 1 - again
  for (let at = words.length - 2; at >= Math.max(1, words.length - 6); at--)
    if (
      isForm(words[at] as string, last) &&
      !JOINT.test(words[at + 1] as string) &&
      (isParticiple(words[at - 1] as string) ||
        OF_PLACES.test(words[at - 1] as string) ||
        (/с[ыі]з$/.test(words[at - 1] as string) && isParticiple(words.at(-2) as string)))
    )
      return words.length - 1 - at
  return undefined
}

/** «… жасаған құқық бұзушылық топтық құқық бұзушылық»: what recurs is the kind that is explained, and not the whole name. */
export function kindOfMore(words: readonly string[], size: number): number | undefined {
  const all = behindItsKind(words)
  const kind = all === undefined ? [] : words.slice(-all - size, -all)
  return kind.length > 0 && kind.join(' ') === words.slice(-size).join(' ') ? all : undefined
}

/** A name in quotes. */
export function quotedSize(words: readonly string[]): number | undefined {
  const from = words.at(-1)?.endsWith('"') === true ? words.findLastIndex((word) => word.startsWith('"')) : -1
  return from >= FEWEST_BEFORE ? words.length - from : undefined
}

/** «… бір ұя құстарды есепке алу бірлігі»: what is done with what, and the noun that it belongs to. */
export function withObjects(words: readonly string[]): number | undefined {
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

const DOER = /(?:ушы|уші)$/
/** «Мүлікті иеленуші тұлға»: who does something to a thing is told by that as well as by a participle. */
const tellsAt = (words: readonly string[], at: number): boolean =>
  isParticiple(words[at] as string) ||
  (DOER.test(words[at] as string) && KIND.test(words[at + 1] ?? '') && OBJECT.test(words[at - 1] ?? ''))

/** How many words at the end are the name. */
export function nameSize(words: readonly string[], isTold: boolean): number | undefined {
  const last = words.at(-1) as string
  const size = behindItsKind(words) ?? withObjects(words)
  if (size !== undefined) return size
  const participle = words.findLastIndex((_, at) => at < words.length - 1 && tellsAt(words, at))
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
  while (end < after.length - 2 && /(?:уы|уі|юі)$/.test(after[end + 1] as string)) end++
  const name = after.slice(end + 1)
  const isOne = name.length <= LONGEST_NAME && !name.slice(0, -1).some((word) => isOblique(word))
  return isOne ? name.length : undefined
}

const isAdjective = (word: string): boolean => ADJECTIVE.test(word) && !POSSESSED.test(word)

/** «… өтетін жарыс аламан бәйге деп аталады»: behind the noun that is explained stands nothing but its name. */
export function calledSize(words: readonly string[]): number | undefined {
  const participle = words.findLastIndex(
    (word, at) => at < words.length - 2 && (tellsAt(words, at) || WHERE.test(word)),
  )
  const after = words.slice(participle + 1)
  if (participle < 1 || after.length < 2) return undefined
  let end = 0
  while (end < after.length - 2 && isAdjective(after[end] as string)) end++
  if (end < after.length - 2 && POSSESSED.test(after[end + 1] as string)) end++
  const name = after.slice(end + 1)
  return name.length <= 3 && !name.some((word) => isOblique(word)) ? name.length : undefined
}

/** Where the noun that is explained is none of the kinds that laws have: one word, or as many as grammar joins. */
function unknownKind(after: readonly string[], isTold: boolean): number | undefined {
  if (after.slice(0, -1).some((word) => isOblique(word))) return undefined
  const last = after.at(-1) as string
  const before = after.at(-2) as string
  if (after.length === 2) {
    // «Енгізу актісі»: what is done and its paper are one.
    if (!isTold && DOING.test(before) && POSSESSED.test(last)) return undefined
    return isTold || !ADJECTIVE.test(before) ? 1 : undefined
  }
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
