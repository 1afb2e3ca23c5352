import type { Subject } from '../../law/fines.ts'
import type { Sanction } from '../../law/law.ts'
import { onceOf } from '../../law/once.ts'
import type { CarriedArrest, CarriedFine } from '../../law/texts.ts'
import type { FinedKind, FinedWords } from '../language/fined.ts'

/** Whom a sentence says that a fine is for. */
export interface Fined {
  /** As the law may call them. */
  readonly who: readonly Subject[]
  /** Those whom only some parts of an article are about. */
  readonly role?: Role
}

export type Role = Extract<FinedKind, 'blogger' | 'user'>

interface Mention {
  readonly start: number
  readonly end: number
  readonly kind: FinedKind
}

/** What the law may call each of them; a role is a person's. */
const IN_LAW: Readonly<Record<FinedKind, readonly Subject[]>> = {
  person: ['person'],
  legal: ['legal', 'official-small', 'small', 'medium', 'large'],
  official: ['official', 'official-small'],
  small: ['small', 'official-small'],
  medium: ['medium'],
  large: ['large'],
  blogger: ['person'],
  user: ['person'],
}

const KINDS = Object.keys(IN_LAW) as FinedKind[]

/** How the pack says, in Russian, that a part of an article is about a role. */
const OF_ROLE: Readonly<Record<Role, RegExp>> = {
  blogger: /блогер|инфлюенсер/iu,
  user: /пользовател/iu,
}
const SAME = /^то же/iu
/** «150 МРП (589 800 тенге)»: the same fine in money. */
const IN_BRACKETS = /^[\p{L} -]{0,30}\((?:это )?$/u

/**
 * Whom each of the numbers is said of: those named between it and the number before it, or behind where the first number stands
 * before those that it is for: «20 МРП для физических лиц».
 * @param said as `plain` makes it
 */
export function finedBy(
  said: string,
  words: FinedWords,
  numbers: readonly { readonly start: number; readonly end: number }[],
): readonly (Fined | undefined)[] {
  const mentions = mentionsIn(said, words)
  const [mention, number] = [mentions[0], numbers[0]]
  if (mention === undefined || number === undefined) return numbers.map(() => undefined)
  const isBehind = mention.start >= number.end
  const found: (Fined | undefined)[] = []
  for (const [index, { start, end }] of numbers.entries()) {
    const before = numbers[index - 1]
    const from = isBehind ? end : (before?.end ?? 0)
    const to = isBehind ? (numbers[index + 1]?.start ?? said.length) : start
    const isSame = before !== undefined && IN_BRACKETS.test(said.slice(before.end, start))
    const own = fined(mentions.filter((each) => each.start >= from && each.end <= to))
    found.push(own ?? (isSame ? found.at(-1) : undefined))
  }
  return found
}

/** Fines or arrests of those who are named; one that tells nobody apart is everybody's. */
export function finesFor<T extends CarriedFine | CarriedArrest>(
  fines: readonly T[],
  named: Fined | undefined,
): readonly T[] {
  if (named === undefined) return fines
  const theirs = fines.filter(({ who }) => who === undefined || named.who.includes(who))
  if (named.role === undefined) return theirs
  const parts = new Set(fines.flatMap(({ of }) => of ?? []))
  const ofTheirs = ofRole([...parts], named.role)
  return ofTheirs.length === 0 ? theirs : theirs.filter(({ of }) => of === undefined || ofTheirs.includes(of))
}

/** Of the parts of an article those about a role: a part that repeats another is about the same. */
function ofRole(parts: readonly Sanction[], role: Role): readonly Sanction[] {
  let isOf = false
  return parts.filter(({ says }) => {
    if (!SAME.test(says.ru)) isOf = OF_ROLE[role].test(says.ru)
    return isOf
  })
}

/** All that a language calls them, by kind; made once. */
const patternOf = onceOf((words: FinedWords): RegExp => {
  const each = Object.entries(words).map(([kind, called]) => `(?<${kind}>${called})`)
  return new RegExp(`(?<!\\p{L})(?:${each.join('|')})(?!\\p{L})`, 'gu')
})

function mentionsIn(said: string, words: FinedWords): readonly Mention[] {
  return Array.from(said.matchAll(patternOf(words)), ({ 0: called, index, groups = {} }) => {
    const kind = KINDS.find((each) => groups[each] !== undefined) as FinedKind
    return { start: index, end: index + called.length, kind }
  })
}

/** Who of a business is fined is no longer the person of a role. */
function fined(mentions: readonly Mention[]): Fined | undefined {
  if (mentions.length === 0) return undefined
  const kinds = mentions.map(({ kind }) => kind)
  const plain = kinds.filter((kind) => !isRole(kind))
  const roles = new Set(kinds.filter(isRole))
  const [role] = roles
  const who = [...new Set((plain.length > 0 ? plain : kinds).flatMap((kind) => IN_LAW[kind]))]
  return role === undefined || roles.size > 1 ? { who } : { who, role }
}

function isRole(kind: FinedKind): kind is Role {
  return kind in OF_ROLE
}
