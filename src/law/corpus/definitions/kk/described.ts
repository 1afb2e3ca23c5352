import { isSaidApart, mayName, nameOf } from '../described.ts'
import type { Match } from '../formulas.ts'
import { matched } from '../matches.ts'
import type { Subject } from '../subject.ts'
import { sizeAtEnd } from '../subject.ts'
import { NO_NAME_IN_BRACKETS } from './brackets.ts'
import { DONE, GENITIVE, isOblique, isParticiple, KIND, NO_KIND, POSSESSED } from './words.ts'

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

const EACH_KIND =
  /(?<says>[^().;:]{8,300}?(?:ған|ген|қан|кен|атын|етін|[йя]тын|йтін|тін|тын)) \((?<term>[^()"\d]{3,60})\)/dg

/** «Пайда көздейтін (коммерциялық ұйым) не көздемейтін (коммерциялық емес ұйым) ұйым …»: the kind stands behind. */
export function kindsBefore(rest: string): readonly Match[] {
  const found = rest.includes('(') ? [...rest.matchAll(EACH_KIND)] : []
  const last = found.at(-1)
  const kind =
    last === undefined ? '' : (/^ ([^ ,.]+)/.exec(rest.slice(last.index + last[0].length))?.[1] ?? '')
  const isOf = (name: string): boolean => name.includes(' ') && kind.length > 2 && name.endsWith(` ${kind}`)
  return last !== undefined && found.every(({ groups }) => isOf(groups?.term ?? ''))
    ? found.map((each) => matched(each))
    : []
}

/** «Кандидат сайлау қоры деп аталатын арнайы шот ашады», where the heading has the name. */
export function calledSo(rest: string, subject: Subject): Match | undefined {
  const at = rest.indexOf(' деп аталатын ')
  const before = at < 0 ? [] : rest.slice(0, at).split(' ')
  const [, kind = ''] = / деп аталатын (?:[^ ,.;:]+ )?([^ ,.;:]+)/.exec(rest) ?? []
  // «Эскроу-шот деп аталатын арнайы шот»
  const isOfKind = kind.length > 2 && before.at(-1)?.endsWith(`-${kind}`) === true
  const size = sizeAtEnd(['', ...before], subject, LONGEST_NAME) ?? (isOfKind ? 1 : undefined)
  const says = / деп аталатын (?<says>[^ ,.;:]+(?: [^ ,.;:]+)?)/d.exec(rest)?.indices?.groups?.says
  const isOfPeople = /(?:^| )(?:халық|ел|тұрғындар|жергілікті) /.test(rest.slice(0, Math.max(at, 0)))
  if (size === undefined || says === undefined || isOfPeople) return undefined
  const name = before.slice(-size).join(' ')
  return { term: { from: at - name.length, to: at }, says: { from: says[0], to: says[1] } }
}

const OF_WHOM =
  /^(?<says>[^().;:–]{8,300}? [^ ]+(?:ған|ген|қан|кен|атын|етін|[йя]тын|йтін) (?:[^ ]+ )?[^ ]+(?:ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|[нд][ыі])) \((?<term>[^()"\d,–]{3,60})\) /ds
/** «… бюджеттен ұсталатын заңды тұлғаның (мемлекеттік мекеме) …»: a name in the nominative, whatever the case before it. */
export function nameOfWhom(rest: string): Match | undefined {
  const found = OF_WHOM.exec(rest)
  const words = (found?.groups?.term ?? '').split(' ')
  const isName =
    words.length > 1 &&
    words.length <= LONGEST_NAME &&
    KIND.test(words.at(-1) as string) &&
    !words.some((word) => isOblique(word) || isParticiple(word) || GENITIVE.test(word)) &&
    !NO_NAME_IN_BRACKETS.test(words.join(' '))
  return found !== null && isName && !POSSESSED.test(words.at(-1) as string) ? matched(found) : undefined
}

/** «Шарт бойынша бір тарап (тасымалдаушы) …»: who is who, and no meaning. */
const OF_SIDE = /(?:бір|екінші|келесі|басқа) (?:тарап|жақ)[а-яәғқңөұүһі]{0,5} \(/

/** «Бақылауға тағайындалған азамат (қадағалаушы) …», «… растайтын құжат – жүкқұжат – …» */
export function namedAfter(rest: string, subject: Subject): Match | undefined {
  if (OF_SIDE.test(rest)) return undefined
  for (const pattern of [IN_BRACKETS, BETWEEN_DASHES, BEHIND_DASH]) {
    const found = pattern.exec(rest)
    const words = found?.groups?.says?.split(' ') ?? []
    const term = found?.groups?.term ?? ''
    if (
      pattern === BEHIND_DASH &&
      (isDescription(term) ||
        NO_KIND.test(term) ||
        /(?:нысаны|түрі|тәсілі|тілі|орны|мерзімі|мөлшері|жиынтығы|жүйесі|кешені|тобы|бөлігі)$/.test(term)) &&
      !subject.is(term)
    )
      continue
    const last = words.at(-1) ?? ''
    if (pattern === IN_BRACKETS && isAlternative(last, term)) continue
    if (
      found !== null &&
      pattern === IN_BRACKETS &&
      mayName(term, NO_NAME_IN_BRACKETS) &&
      !isOblique(term.split(' ').at(-1) as string) &&
      isSaidApart(words.join(' '), term, subject)
    )
      return matched(found)
    // «Салық төлеуші (салық агенті)»: one more of whom it is told; a name is given to a thing or a person in general.
    const isOther =
      isOblique(term.split(' ').at(-1) as string) ||
      isParticiple(term) ||
      !(KIND.test(last) || DOING.test(last))
    if (
      pattern === IN_BRACKETS &&
      isOther &&
      !subject.is(term) &&
      !(term.includes(' ') && subject.names(term))
    )
      continue
    const isTitle =
      pattern === IN_BRACKETS && words.length > 2 && subject.is(term) && subject.recursAlike(term)
    // «… пайдалану құқығы (сервитут)»
    const isOfDoing = DOING.test(words.at(-2) ?? '') && /[ыі]$/.test(last) && words.length > 3
    if (!isTitle && !isOfDoing && !words.some((word) => isParticiple(word)) && !DOING.test(last)) continue
    const match = nameOf(found, words.slice(-KIND_WORDS).join(' '), subject, NO_NAME_IN_BRACKETS)
    if (match !== undefined) return match
  }
  return composing(rest, subject)
}

/** «Жұмыс орны (лауазымы)», «әрекет (әрекетсіздік)»: the same, or its contrary, in another word. */
const isAlternative = (last: string, name: string): boolean =>
  !name.includes(' ') &&
  ((POSSESSED.test(last) && POSSESSED.test(name)) || last.slice(0, 4) === name.slice(0, 4))

/** «Қызметті алушы – стандарт бойынша жүгінген тұлға»: what stands behind the dash explains. */
const isDescription = (words: string): boolean =>
  words.split(' ').some((word) => isParticiple(word)) || / (?:күні|сәті|айы|сағаты)$/.test(words)

/** «… мүлік Қазақстан Республикасының қазынасын құрайды»: whose it is, is part of the name. */
const ownerAt = (said: readonly string[]): number =>
  GENITIVE.test(said.at(-1) ?? '') && !/^(?:оның|олардың)$/.test(said.at(-1) as string)
    ? /^[^ ]+(?:стан|лық|лік)$/.test(said.at(-2) ?? '')
      ? 2
      : 1
    : 0

const NUMBERED = /(?:^| )(?:\d+|бір|екі|үш|төрт|бес|алты|жеті|он) /
const PERSONS = /^(?:мүше|адам|судья|өкіл|депутат|қызметкер)(?:лар|лер)?[ыі]?$/
const qualitiesOf = (said: readonly string[]): number =>
  /[^м][лдт][ыі][қк]$/.test(said.at(-1) ?? '') && !KIND.test(said.at(-1) as string) ? 1 : 0

/** «Бірнеше шана керуенді құрайды», where the heading has the name. */
function composing(rest: string, subject: Subject): Match | undefined {
  const words = COMPOSING.exec(rest)?.groups?.all?.split(' ') ?? []
  for (let size = 1; size <= Math.min(LONGEST_NAME, words.length - 3); size++) {
    const name = words.slice(-size).join(' ')
    const said = words.slice(0, -size)
    if (!/(?:[дтн][ыі]|[ыі]н)$/.test(name)) return undefined
    const thing = said[said.length - 1 - ownerAt(said)] ?? ''
    const isSecret = /^(?:мәліметтер|деректер|ақпарат)$/.test(thing) && /(?:^| )құпия/.test(name)
    const isKnown =
      isSecret || subject.is(name) || (size > 1 && THINGS.test(thing) && subject.recursAlike(name))
    const isList =
      size > 1 && said.includes('және') && said.join(' ').includes(', ') && !NUMBERED.test(said.join(' '))
    const isAll = /(?:^| )(?:барлық|бүкіл|барша) /.test(said.join(' ')) && !PERSONS.test(thing)
    const isOfIt = /^(?:оның|олардың)$/.test(said.at(-1) as string) && subject.is(name)
    const isDone = subject.is(name) && DONE.test(said.at(-1) as string)
    if (
      !isKnown ||
      !(isOfIt || isDone || said.some((word) => isParticiple(word)) || THINGS.test(thing) || isList || isAll)
    )
      continue
    const owner = ownerAt(said) || qualitiesOf(said)
    const to = said.slice(0, said.length - owner).join(' ').length
    return { term: { from: to + 1, to: words.join(' ').length }, says: { from: 0, to } }
  }
  return undefined
}
