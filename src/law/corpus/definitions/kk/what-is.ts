import type { Match } from '../formulas.ts'
import { furtherIn } from '../further.ts'
import { MOST_JOINED } from '../matches.ts'
import type { Rule } from '../rule.ts'
import { ifAny } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { NO_ASIDE, PARTS } from './aside.ts'
import { lastWord, match, NOT_DEFINING, named, OBLIQUE } from './match.ts'
import { termMeans } from './terms.ts'
import { DOING, DONE, isOblique } from './words.ts'

const WHAT_IS =
  /^(?<term>[^.;:]{2,140}?) (?:дегеніміз(?:,| –)?|деген (?:–|бұл)|дегеніміз бұл)(?: бұл)? (?<says>\S.*)$/ds
const THIS_IS = /^(?<term>[^.;:–]{2,140}?) [–-] бұл (?<says>\S.*)$/ds
const THAT_IS = /^(?<term>[^.;:,()"–]{3,120}(?:\([^()]{1,60}\))?)(?:,| –) яғни (?<says>\S.*?)(?=,? – |$)/ds
const MEANS = /^(?<term>[^.;:,–]{2,120}?) [–-] (?<says>\S.*)$/ds
const MEANS_VERB =
  /^"(?<term>[^.;:,–"]{2,100})"(?: –)? (?:деген |дегеніміз )?(?<says>[^.;]{5,}?)(?:(?: дегенді)? білдіреді|(?: да| де)? (?:қамтиды|қамтымайды|білдірмейді))/ds

/** «„Жүк“ және „багаж“ ұғымдары … қамтымайды» */
const SEVERAL =
  /^(?<term>"[^"]{1,100}"(?:(?:,| және| мен| пен| бен| немесе) "[^"]{1,100}")+) (?:деген )?(?:ұғымдар|терминдер|сөздер|сөз тіркестер)[а-яі]* (?<says>[^.;]{3,}?)(?: да| де)? (?:қамтиды|қамтымайды|білдіреді|білдірмейді)/ds

/** «Мөлшерін», «құнын» */
const OBJECT_OF_IT = /[^аеиоуыі][ыі]н$|с[ыі]н$/
/** A provision about words. */
const ABOUT_WORDS = /ұғым|термин|сөз|түсіндір|мағына|анықтама|түсінік|қысқарту/

/** «X дегеніміз – …» */
export const whatIsFirst: Rule = ({ words }) => {
  const found = /^\S+(?: \S+){0,13} дегеніміз[ ,]/.test(words) ? WHAT_IS.exec(words) : null
  return found !== null && named(found, 14) ? [match(found), ...alsoWhatIs(found)] : undefined
}

/** «X дегеніміз A, ал Y дегеніміз B» */
function alsoWhatIs(found: RegExpExecArray): readonly Match[] {
  return furtherIn(found, /(?:,|;| және) (?:ал )?(?=[^.;:,–]{2,60} дегеніміз[ ,])/g, (piece, by) => {
    const next = WHAT_IS.exec(piece)
    return next !== null && named(next, 6) ? match(next, by) : undefined
  })
}

/** «„X“ термині …», where the sentence begins with the term. */
export const quotedFirst: Rule = ({ words }) => (words.startsWith('"') ? ifAny(termMeans(words)) : undefined)

/** «X деген – …», «X – бұл …» */
export const whatIs: Rule = ({ words }) => {
  for (const pattern of [WHAT_IS, THIS_IS]) {
    const found = pattern.exec(words)
    if (found !== null && named(found, 14, pattern === THIS_IS)) return [match(found)]
  }
  return undefined
}

/** «X термині … деген ұғымды білдіреді» */
export const termInside: Rule = ({ words }) =>
  (/ (?:термин|ұғым|сөз)/.test(words.slice(0, 200)) && / деген |нің м[әа]/.test(words)) ||
  /^[^ ,.;:]+(?: [^ ,.;:]+){0,3} (?:термині|ұғымы|түсінігі|сөзі) .* білдіреді[.;]?$/s.test(words)
    ? ifAny(termMeans(words))
    : undefined

/** «X, яғни …» */
export const thatIs: Rule = ({ words, subject }) => {
  const found = THAT_IS.exec(words)
  return found !== null && !HAPPENS.test(words) && isAside(found, subject)
    ? [behindObject(match(found), words)]
    : undefined
}

/** «Тізілім, яғни барлығына қолжетімді тізбе, жоқ»: what is so, and no rule. */
const HAPPENS =
  /, (?:әлі |әзірше )?(?:жоқ|болған жоқ|болмады|[^ ,]+(?:маған|меген|баған|беген|паған|пеген)|(?:қазір|қазіргі уақытта|бүгінде|былтыр|биыл|уақытша) [^,]*(?:ған|ген|қан|кен)|(?:[^ ,]+ )*[^ ,]*(?<![аейи])(?<!міндет)[дт][ыі])[.;]?$/

/** «Залалдың мөлшерін сарапшы, яғни лицензиясы бар тұлға айқындайды»: what somebody does it to is no part of his name. */
function behindObject(all: Match, words: string): Match {
  const each = words.slice(all.term.from, all.term.to).split(' ')
  const last = each.at(-1) as string
  const object = each.findLastIndex((word) => OBJECT_OF_IT.test(word) && isOblique(word))
  if (object < 1 || DOING.test(last) || DONE.test(last)) return all
  const { length } = each.slice(object + 1).join(' ')
  return length === 0 ? all : { ...all, term: { from: all.term.to - length, to: all.term.to } }
}

/** What is only read where the sentence says for what it defines, or stands in a list of definitions. */
export const means: Rule = ({ words, scope, isListed, subject }) => {
  const isTold =
    scope !== undefined ||
    (words.startsWith('"') && (ABOUT_WORDS.test(subject.title) || QUOTED_MEANS.test(words)))
  if (!isTold && !isListed) return undefined
  const verb = words.startsWith('"') ? (SEVERAL.exec(words) ?? MEANS_VERB.exec(words)) : null
  if (verb !== null) return [match(verb), ...alsoQuoted(words, verb[0].length)]
  const found = isTold ? MEANS.exec(words) : null
  return found !== null &&
    named(found, 10) &&
    (found.groups?.says ?? '').includes(' ') &&
    !NOT_DEFINING.test(found.groups?.says ?? '')
    ? [match(found), ...alsoMeans(found)]
    : undefined
}

/** «„Кеме“ кез келген жүзу құралын білдіреді»: a word, and no sign or mark. */
const QUOTED_MEANS =
  /^"[^"]{2,80}" (?!(?:белгі|таңба|жазу|сигнал|түс|код|әріп|дыбыс)[а-яәғқңөұүһі]* )[^.;"]{8,200} білдіреді[.;]?$/s
const LONGEST_GAP = 10
/** «„X“ … білдіреді, „Y“ … білдіреді» */
function alsoQuoted(words: string, from: number): readonly Match[] {
  const matches: Match[] = []
  let at = from
  while (matches.length < MOST_JOINED) {
    const gap = /^,? (?:ал |және )?(?=")/.exec(words.slice(at, at + LONGEST_GAP))
    if (gap === null) break
    at += gap[0].length
    const next = MEANS_VERB.exec(words.slice(at))
    if (next === null) break
    matches.push(match(next, at))
    at += next[0].length
  }
  return matches
}

/** «X – A, Y – B», where the law says that these are meanings. */
function alsoMeans(found: RegExpExecArray): readonly Match[] {
  const says = found.groups?.says ?? ''
  const by = found.indices?.groups?.says?.[0] ?? 0
  const gaps = [...says.matchAll(/, (?:ал )?(?=[^.;:,–]{3,60} – )/g)].slice(0, MOST_JOINED)
  return gaps.flatMap(({ index, 0: gap }) => {
    const next = MEANS.exec(says.slice(index + gap.length))
    return next !== null && named(next, 6) && !NOT_DEFINING.test(next.groups?.says ?? '')
      ? [match(next, by + index + gap.length)]
      : []
  })
}

function isAside(found: RegExpExecArray, subject: Subject): boolean {
  const { term = '', says = '' } = found.groups ?? {}
  const isTold = term.split(' ').length > 4 && /(?:атын|етін|[йя]тын|йтін|ған|ген|қан|кен) \S+$/.test(term)
  if (
    !named(found, 12) ||
    isTold ||
    /(?:сыз|сіз)$/.test(term) ||
    NO_ASIDE.test(term) ||
    PARTS.test(says) ||
    /^[^,]*[дт][ае],/.test(says)
  )
    return false
  return !OBLIQUE.test(lastWord(found)) || subject.title === term
}
