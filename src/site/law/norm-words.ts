import { tied } from '../../exports/html/bound.ts'
import type { FineUnit, Tag } from '../../law/law.ts'
import { say, sayIfKnown, type Values } from '../../messages/messages.ts'
import { sayLaw } from './words.ts'

/** Words that the command line says of a norm, too. */
export function sayNorm(word: string, tongue: Tag, values: Values = {}): string {
  return tied(sayIfKnown(`law.norm-${word}`, tongue, values) ?? word)
}

/** A fine in money, by the index of that day. */
export function inMoney(units: number, unit: FineUnit | undefined, tongue: Tag): string {
  if (unit === undefined) return sayNorm('no-index', tongue)
  const { amount, status } = unit
  const unsure = status === 'S' ? `; ${say('evidence.status.S', tongue)}` : ''
  return sayNorm('money', tongue, { units, unit: amount, amount: units * amount, status: unsure })
}

/** A value that two sides give differently, and what each gives. */
export function differs(
  id: 'languages' | 'pack-differs',
  { part, what }: { readonly part?: string; readonly what: string },
  sides: Readonly<Record<string, number | boolean | undefined>>,
  tongue: Tag,
): string {
  const told = (value: number | boolean | undefined): string => {
    if (value === undefined) return sayNorm('unstated', tongue)
    if (value === true) return sayNorm('there', tongue)
    return value ? String(value) : sayNorm('nothing', tongue)
  }
  return sayNorm(id, tongue, {
    where: part === undefined ? '' : sayNorm('where', tongue, { part }),
    what: sayNorm(`what.${what}`, tongue),
    ...Object.fromEntries(Object.entries(sides).map(([side, value]) => [side, told(value)])),
  })
}

/** Words with a capital, as a heading or a sentence begins. */
export function capital(words: string, tongue: Tag): string {
  return words.charAt(0).toLocaleUpperCase(tongue) + words.slice(1)
}

/** What kind of norms they are, in the order in which they are listed. */
export const KINDS = ['criminal', 'administrative', 'civil'] as const

export function kindName(kind: (typeof KINDS)[number], tongue: Tag): string {
  return sayLaw(`norm.kind.${kind}`, tongue)
}
