import { calendarDay } from '../law/days/calendar-day.ts'
import type { Law } from '../law/law.ts'
import { isTag } from '../law/tags.ts'
import { Problem } from './problem.ts'

type Places = Readonly<Partial<Record<string & keyof Law, number>>>

/** Which argument is the day. */
const DAY_AT: Places = {
  act: 1,
  acts: 0,
  actsToCome: 1,
  term: 2,
  norms: 0,
  norm: 1,
  stands: 1,
  speaksOf: 3,
  labelOf: 1,
  provisions: 1,
  standing: 1,
  guarantees: 1,
  settling: 1,
  clocks: 1,
  powers: 2,
  powersUnder: 1,
  forms: 1,
  statistics: 1,
  figures: 1,
  earlier: 0,
  fineUnit: 0,
  cite: 2,
  citations: 2,
}
const LANGUAGE_AT: Places = { term: 1, speaksOf: 2, cite: 1, citations: 1 }
const WORDS_AT: Places = { term: 0, named: 0, isBody: 0, bodyKind: 0, cite: 0, citations: 0 }
/** These may be asked for all days. */
const DAY_MAY_LACK: ReadonlySet<string> = new Set(['act', 'provisions', 'cite', 'citations'])

/** The law for programs that no compiler checks: an answer for a day that is none would look like an answer of the law. */
export function checkedLaw(law: Law): Law {
  return new Proxy(law, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target)
      if (typeof value !== 'function' || typeof name !== 'string') return value
      return (...given: readonly unknown[]): unknown => {
        checkArguments(name, given)
        return Reflect.apply(value, target, given)
      }
    },
  })
}

function checkArguments(name: string, given: readonly unknown[]): void {
  const at = (places: Places): number | undefined =>
    Object.hasOwn(places, name) ? places[name as keyof Law] : undefined
  const [day, language, words] = [at(DAY_AT), at(LANGUAGE_AT), at(WORDS_AT)]
  if (words !== undefined && !/[\p{L}\p{N}]/u.test(typeof given[words] === 'string' ? given[words] : ''))
    throw new Problem('given-words')
  if (language !== undefined) {
    const told = String(given[language])
    if (!isTag(told)) throw new Problem('line-language', { value: told })
  }
  if (day === undefined || (given[day] === undefined && DAY_MAY_LACK.has(name))) return
  const told = String(given[day])
  if (calendarDay(told) === undefined) throw new Problem('given-day', { value: told })
}
