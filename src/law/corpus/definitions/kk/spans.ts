import type { Match } from '../formulas.ts'
import { wordCount } from '../matches.ts'
import type { Subject } from '../subject.ts'
import { DAY } from './name-size.ts'
import { FEWEST_BEFORE, LONGEST_KNOWN } from './noun.ts'
import { QUALITY } from './words.ts'

/** «… жарияланған күн жәрмеңке күні болып табылады», where the heading has the day. */
export function dayBefore(said: string, subject: Subject, isScoped: boolean): Match | undefined {
  const words = said.split(' ')
  const again = words.findLastIndex((word, at) => at < words.length - 1 && DAY.test(word))
  for (let size = 2; size <= Math.min(LONGEST_KNOWN, words.length - FEWEST_BEFORE); size++) {
    const name = words.slice(-size).join(' ')
    const before = said.length - name.length
    if (
      !(
        subject.is(name) ||
        (wordCount(name) > 1 && subject.names(name)) ||
        (isScoped && again === words.length - 1 - size)
      ) ||
      !DAY.test(name) ||
      !DAY.test(said.slice(0, before).trimEnd())
    )
      continue
    return { term: { from: before, to: said.length }, says: { from: 0, to: before - 1 } }
  }
  return undefined
}

const SPAN = /(?:^| )(?:уақыт|уақыты|кезең|кезеңі|мерзім|мерзімі|күндер|күндері)$/
const CONDITION = /(?:^|[ ,])(?:егер|болса|болмаса|сот|соттың|мыналар|мынадай|бұл|осы)(?=[ ,])/

/** «… дейінгі уақыт тыныш сағаттар болып саналады», where the heading has the name of that time. */
export function spanBefore(said: string, subject: Subject): Match | undefined {
  if (CONDITION.test(said)) return undefined
  const words = said.split(' ')
  for (let size = 1; size <= Math.min(LONGEST_KNOWN, words.length - FEWEST_BEFORE); size++) {
    const name = words.slice(-size).join(' ')
    const before = said.length - name.length
    const isAgain = size === 2 && words.at(-1) === words.at(-3) && /[ғгқк][ыі]$/.test(words.at(-2) as string)
    const isKnown = isAgain || subject.is(name) || (size > 1 && subject.names(name))
    if (isKnown && !QUALITY.test(name) && SPAN.test(said.slice(0, before).trimEnd()))
      return { term: { from: before, to: said.length }, says: { from: 0, to: before - 1 } }
  }
  return undefined
}
