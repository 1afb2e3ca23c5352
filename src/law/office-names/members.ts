import { once } from '../once.ts'
import type { NameParts } from './name-parts.ts'
import { type Head, heads } from './rows.ts'

export const COMMISSION = /комиссия(?:сы)?$/u

const inEnglish = once(() => new Map(heads().map((head) => [head.en[0], head] as const)))

/**
 * Who sits in a parliament is a member of it in English, and who sits in another assembly its deputy, both «депутат»; a member of a body
 * that is no assembly is «член».
 */
export function seated(parts: NameParts): NameParts {
  const of = parts.of && seated(parts.of)
  const head = headOf(parts)
  return { ...parts, ...(head && { head }), ...(of && { of }) }
}

function headOf({ head, places, of }: NameParts): Head | undefined {
  // The last of that name in the list is "Commissioner" for «член комиссии».
  if (head.kk[0] === 'комиссар' && of && COMMISSION.test(of.head.kk[0]))
    return inEnglish().get('Commissioner')
  if (head.kk[0] !== 'депутат') return undefined
  if (of !== undefined && !of.head.isAssembly) return inEnglish().get('Member')
  const isLocal = of === undefined ? places.some(({ level }) => level !== 'country') : !of.head.isHigh
  return inEnglish().get(isLocal ? 'Deputy' : 'Member of Parliament')
}
