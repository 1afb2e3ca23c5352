import type { Match } from '../formulas.ts'
import { matched, wordCount } from '../matches.ts'
import type { Subject } from '../subject.ts'
import { sizeAtEnd } from '../subject.ts'
import { ADJECTIVE, isParticiple } from './words.ts'

const THAT_IS = ', яғни '
const LONGEST = 300
const LONGEST_NAME = 4
const FEWEST_SAID = 3
const CASES = [
  /(?:[дтн][ыі]|с[ыі]н|[^аеиоуыі][ыі]н)$/,
  /(?:[ғқ]а|[гк]е|[ыі]?н[ае])$/,
  /[дтн][ыі]ң$/,
  /(?:[дтн]ан|[дтн]ен)$/,
]
/** «Барлық бөлігі, яғни …» lists what is known; «оларға, яғни …» points back. */
export const NO_ASIDE =
  /(?:^| )(?:алдын ала|дереу|кешіктірмей|барлық|бүкіл|әрбір|әр|кез келген|бәрі|барлығы|өзге|басқа|келесі|ертеңгі|ол|олар|оған|оларға|оларды|оның|олардың|соған|осыған|күн|күні|мерзімі|сағат|рет)(?: |$)/
/** «…, яғни ғимарат, аула және қойма, …»: parts, and no meaning. */
export const PARTS = /^[^ ,]+(?: [^ ,]+)?, (?:[^ ,]+, )*[^ ,]+(?: [^ ,]+)? (?:және|мен|пен|бен) [^ ,]+,/

const BEFORE_DOING = /^(?<says>[^,.;:()–]{8,150}?[дтн][ыі]) (?:[^ ,.;:()–]+[ыі]п )?[^ ,.;:()–]{2,}у,? –/s

/** «Объективті айып тағуға, яғни кінәсіз зиян келтіргені үшін жауаптылыққа жол берілмейді» */
const FORBIDDEN =
  /^(?<term>(?:[^ ,.;:()]+ ){0,3}[^ ,.;:()]+(?:ға|ге|қа|ке|на|не)), яғни (?<says>[^.;:–]{10,300}?(?:ға|ге|қа|ке|на|не)) (?:жол берілмейді|тыйым салынады)[.;]?$/ds

/** «Кәмелетке толғанда, яғни он сегіз жасқа толғаннан кейін …»: when one comes to it, and when that is. */
const COMES_TO =
  /(?:^| )(?<term>[^ ,.;:]+(?:л[ыі][қк]|т[ыі][қк]|д[ыі][қк]|мет) жасқа (?:толған|жеткен)(?:да|де|нан кейін|нен кейін|ға дейін|ге дейін)|(?!жасқа)[^ ,.;:]+(?:[кқ]а|[кқ]е|ға|ге) (?:толған|жеткен)(?:да|де|нан кейін|нен кейін|ға дейін|ге дейін)|(?!мерзім|күн|жыл|ай |рет|тоқсан|апта)[^ ,.;:]+ (?:басталған|аяқталған)(?:да|нан кейін|ға дейін)), яғни (?<says>[^.;:–]{8,200}?(?:да|де|та|те|кейін|дейін|бастап))(?=,? )/ds

const caseOf = (word: string): number => CASES.findIndex((ending) => ending.test(word))

/** «… мәліметтерді, яғни таралуы шектелген деректерді, … беруге болмайды»: both stand in one case. */
export function asideOf(rest: string, subject: Subject): Match | undefined {
  const forbidden = FORBIDDEN.exec(rest)
  if (forbidden !== null && !NO_ASIDE.test(forbidden.groups?.term ?? '')) return matched(forbidden)
  const comes = rest.includes(THAT_IS) ? COMES_TO.exec(rest) : null
  if (comes !== null) return matched(comes)
  const at = rest.slice(0, LONGEST).indexOf(THAT_IS)
  const before = rest.slice(0, Math.max(at, 0))
  if (at < 3 || /[.;:()"–]/.test(before)) return undefined
  const words = (before.split(', ').at(-1) as string).split(' ')
  const named = caseOf(words.at(-1) as string)
  // «Тұрғындарға, яғни зардап шеккендерге» tells who is meant; what the heading has is explained in any case.
  if (named > 0 && !subject.namesAny([words.at(-1) as string])) return undefined
  const from = at + THAT_IS.length
  const to = named < 0 ? undefined : (endOfAside(rest, from, named) ?? endBeforeDoing(rest, from, named))
  if (to === undefined) return undefined
  const name = words.slice(-nameSize(words, subject)).join(' ')
  return NO_ASIDE.test(name)
    ? undefined
    : { term: { from: at - name.length, to: at }, says: { from, to }, scope: 'article' }
}

function endOfAside(rest: string, from: number, named: number): number | undefined {
  for (const { index } of rest.slice(from, from + LONGEST).matchAll(/,(?= )/g)) {
    const said = rest.slice(from, from + index)
    const last = said.split(' ').at(-1) as string
    if (/[.;:()–]/.test(said)) return undefined
    if (caseOf(last) === named)
      return wordCount(said) >= FEWEST_SAID && said.split(' ').some((word) => isParticiple(word))
        ? from + index
        : undefined
  }
  return undefined
}

/** «Банданы, яғни тұрақты қарулы топты құру –»: both are what an offence is done with. */
function endBeforeDoing(rest: string, from: number, named: number): number | undefined {
  const said = named === 0 ? BEFORE_DOING.exec(rest.slice(from, from + LONGEST))?.groups?.says : undefined
  return said !== undefined && wordCount(said) >= FEWEST_SAID ? from + said.length : undefined
}

function nameSize(words: readonly string[], subject: Subject): number {
  const known = sizeAtEnd(['', ...words], subject, LONGEST_NAME) ?? 1
  if (known > 1) return known
  let size = 1
  while (size < Math.min(LONGEST_NAME, words.length - 1) && belongs(words.at(-size - 1) as string, subject))
    size++
  return size
}

const belongs = (word: string, subject: Subject): boolean =>
  (ADJECTIVE.test(word) && caseOf(word) < 0) || /(?:лы|лі|сыз|сіз)$/.test(word) || subject.namesAny([word])
