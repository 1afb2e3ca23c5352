import { MOST } from './bounds.ts'
import { type Joint, jointAt } from './joints.ts'
import { type Read, text } from './look.ts'
import { range } from './ranges.ts'
import { type Unit, unitAt } from './units.ts'
import { valuesAt } from './values.ts'
import * as words from './words.ts'

/** Units one after the other, as far as they go. */
export function unitsAt(
  tokens: Read,
  from: number,
): { readonly units: readonly Unit[]; readonly end: number } {
  const units: Unit[] = []
  let end = from
  let at = from
  let joint: Joint = 'none'
  while (units.length < MOST) {
    const unit =
      spanAt(tokens, at, joint) ?? (joint === 'none' ? shortPoint(tokens, at, units.at(-1)) : undefined)
    if (unit === undefined) break
    units.push(unit)
    end = unit.end
    const next = jointAt(tokens, end)
    joint = next.joint
    at = next.end
    while (/^(?:of|the|к|в|во|по)$/.test(text(tokens, at))) at++
  }
  return { units, end }
}

/** "Part 4 p. 2": behind a part it is a point; elsewhere "p." is a page. */
function shortPoint(tokens: Read, at: number, before: Unit | undefined): Unit | undefined {
  if (before?.rank !== 'part' || text(tokens, at) !== 'p') return undefined
  const read = valuesAt(tokens, text(tokens, at + 1) === '.' ? at + 2 : at + 1, false, 'point')
  return read && { start: at, rank: 'point', joint: 'none', ...read }
}

/** A unit, or all from one to another: «с части 1 по часть 3», «1-бөлігінен 3-бөлігіне дейін». */
function spanAt(tokens: Read, from: number, joint: Joint): Unit | undefined {
  const at = behindFrom(tokens, from)
  const first = unitAt(tokens, at, joint)
  if (first === undefined) return undefined
  const span = endOfSpan(tokens, first)
  // «С 1 части» alone begins something else.
  if (span === undefined) return at === from || first.values.length > 1 ? first : undefined
  return { ...first, ...span }
}

function behindFrom(tokens: Read, from: number): number {
  if (!words.FROM.test(text(tokens, from))) return from
  return text(tokens, from + 1) === 'the' ? from + 2 : from + 1
}

function endOfSpan(tokens: Read, first: Unit): Pick<Unit, 'values' | 'end'> | undefined {
  const [from, ...others] = first.values
  if (from === undefined || others.length > 0) return undefined
  const isKazakh = KAZAKH_FROM.test(text(tokens, first.end - 1))
  const isTo = words.TO.test(text(tokens, first.end))
  if (!isKazakh && !isTo) return undefined
  const mark = text(tokens, first.end)
  // «По части 1 по части 3» is no span; "part 1 to part 3" is one.
  if (isTo && /^(?:по|до)$/.test(mark) && !words.FROM.test(text(tokens, first.start - 1))) return undefined
  const at = isTo ? first.end + 1 : first.end
  const last = unitAt(tokens, text(tokens, at) === 'the' ? at + 1 : at, 'none')
  const [to, ...more] = last?.values ?? []
  if (last === undefined || to === undefined || more.length > 0 || last.rank !== first.rank) return undefined
  if (isKazakh && !/^дейін/.test(text(tokens, last.end))) return undefined
  const values = range(from, to)
  return values && { values, end: isKazakh ? last.end + 1 : last.end }
}

const KAZAKH_FROM = /^(?:бөлі[кг]|тарма[қғ]|тармақша)\p{L}*[нт][ае]н$/u
