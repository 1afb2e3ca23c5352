import type { Match } from '../formulas.ts'
import { moved } from '../matches.ts'
import type { Rule } from '../rule.ts'
import { isParticiple } from './words.ts'

const BELONG = ' жатады'
/** «… объектілер бірінші санаттағы объектілерге, … объектілер екінші санаттағы объектілерге жатады» */
const EACH =
  /^(?<first>[^.;:,–]{10,300} [^ ,.;:–]+(?:ға|ге|қа|ке)), (?:ал )?(?<next>[^.;:,–]{10,300} [^ ,.;:–]+(?:ға|ге|қа|ке)) жатады[.;]?$/ds

/** Two classes of one verb: each half must have a class of its own. */
export const classesEach: Rule = (said, read) => {
  const found = said.joined > 0 && said.words.includes(BELONG) ? EACH.exec(said.words) : null
  if (found === null) return undefined
  const [from = 0] = found.indices?.groups?.next ?? []
  const half = (words = '') => read({ ...said, words: `${words}${BELONG}`, joined: 0 })
  const first = half(found.groups?.first)
  const next = half(found.groups?.next)
  return first.length > 0 && next.length > 0 ? [...first, ...moved(next, from)] : undefined
}

const CLASS = /^(?:[^ ]+(?:лы|лі|ты|ті|ды|ді|сыз|сіз|лық|лік|дық|дік|тық|тік|қы|кі|ғы|гі))$/
const DATIVE = /(?:ға|ге|қа|ке)$/
/** «Меншікке берілмеген жер босалқы жерге жатады»: the noun that is told of is said again in its class. */
export function classAgain(words: readonly string[]): Match | undefined {
  const last = words.at(-1) as string
  const noun = last.replace(DATIVE, '')
  const isAgain =
    DATIVE.test(last) && noun.length > 2 && words.at(-3) === noun && CLASS.test(words.at(-2) as string)
  if (!isAgain || !isParticiple(words.at(-4) ?? '')) return undefined
  const to = words.join(' ').length
  const from = to - `${words.at(-2)} ${last}`.length
  return { term: { from, to }, says: { from: 0, to: from } }
}
