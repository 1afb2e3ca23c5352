import { nameOf } from './described.ts'
import type { Match } from './formulas.ts'
import { NO_NAME_IN_BRACKETS } from './kk-brackets.ts'
import { isOblique, isParticiple, KIND } from './kk-words.ts'
import type { Subject } from './subject.ts'

const SAYS = '(?<says>[^().;:–]{8,300}?)'
const IN_BRACKETS = new RegExp(`^${SAYS} \\((?<term>[^()"]{3,60})\\),? (?=[а-яәғқңөұүһі])`, 'ds')
const BETWEEN_DASHES = new RegExp(`^${SAYS},? – (?<term>[^–,.;:()"]{3,60}),? – `, 'ds')
const BEHIND_DASH = new RegExp(`^${SAYS},? – (?<term>[^–,.;:()"]{3,60})\\.?$`, 'ds')
const COMPOSING = /^(?<all>[^.;:]{10,400}?) (?:құрайды|түзеді)[.;]?$/ds
/** «… мүлікті сату (жекешелендіру)»: what is done. */
const DOING = /^(?!(?:дау|тау|су|ту|қару|оқу)$).{2,}(?:у|уы|уі)$/
/** What secrets and funds are made of. */
const THINGS = /^(?:мәліметтер|деректер|ақпарат|жиынтығы|білім|заттар|құжаттар|мүлік)$/
const LONGEST_NAME = 4
/** The noun that is explained stands right before its name. */
const KIND_WORDS = 3

/** «Бақылауға тағайындалған азамат (қадағалаушы) …», «… растайтын құжат – жүкқұжат – …» */
export function namedAfter(rest: string, subject: Subject): Match | undefined {
  for (const pattern of [IN_BRACKETS, BETWEEN_DASHES, BEHIND_DASH]) {
    const found = pattern.exec(rest)
    const words = found?.groups?.says?.split(' ') ?? []
    const term = found?.groups?.term ?? ''
    if (pattern === BEHIND_DASH && isDescription(term) && !subject.is(term)) continue
    const last = words.at(-1) ?? ''
    // «Салық төлеуші (салық агенті)»: one more of whom it is told; a name is given to a thing or a person in general.
    const isOther = isOblique(term) || isParticiple(term) || !(KIND.test(last) || DOING.test(last))
    if (
      pattern === IN_BRACKETS &&
      isOther &&
      !subject.is(term) &&
      !(term.includes(' ') && subject.names(term))
    )
      continue
    const isTitle =
      pattern === IN_BRACKETS && words.length > 2 && subject.is(term) && subject.recursAlike(term)
    if (!isTitle && !words.some((word) => isParticiple(word)) && !DOING.test(words.at(-1) ?? '')) continue
    const match = nameOf(found, words.slice(-KIND_WORDS).join(' '), subject, NO_NAME_IN_BRACKETS)
    if (match !== undefined) return match
  }
  return composing(rest, subject)
}

/** «Қызметті алушы – стандарт бойынша жүгінген тұлға»: what stands behind the dash explains. */
const isDescription = (words: string): boolean =>
  words.split(' ').some((word) => isParticiple(word)) || / (?:күні|сәті|айы|сағаты)$/.test(words)

/** «Бірнеше шана керуенді құрайды», where the heading has the name. */
function composing(rest: string, subject: Subject): Match | undefined {
  const words = COMPOSING.exec(rest)?.groups?.all?.split(' ') ?? []
  for (let size = 1; size <= Math.min(LONGEST_NAME, words.length - 3); size++) {
    const name = words.slice(-size).join(' ')
    const said = words.slice(0, -size)
    if (!/(?:[дтн][ыі]|[ыі]н)$/.test(name)) return undefined
    const isKnown =
      subject.is(name) || (size > 1 && THINGS.test(said.at(-1) as string) && subject.recursAlike(name))
    if (!isKnown || !(said.some((word) => isParticiple(word)) || THINGS.test(said.at(-1) as string))) continue
    const to = said.join(' ').length
    return { term: { from: to + 1, to: to + 1 + name.length }, says: { from: 0, to } }
  }
  return undefined
}
