import type { Subject } from '../../law/fines.ts'
import type { Tag, Trilingual } from '../../law/law.ts'

/** Whom a sentence says that a fine is for. */
export interface Fined {
  /** As the law may call them. */
  readonly who: readonly Subject[]
  /** Those whom only some parts of an article are about. */
  readonly role?: Role
}

export type Role = 'blogger' | 'user'

interface Mention {
  readonly start: number
  readonly end: number
  readonly who: readonly Subject[]
  readonly role?: Role
}

const LEGAL: readonly Subject[] = ['legal', 'official-small', 'small', 'medium', 'large']
const SMALL: readonly Subject[] = ['small', 'official-small']

/** How those who may be fined are called; words as `plain` makes them. */
const CALLED: readonly (readonly [who: readonly Subject[], words: string, role?: Role])[] = [
  [
    ['person'],
    'физическ\\p{L}* лиц\\p{L}*|физлиц\\p{L}*|жеке (?:тұлға|адам)\\p{L}*|individuals?|natural persons?',
  ],
  [['person'], '(?:для|на) (?:обычн\\p{L}* )?граждан'],
  [
    LEGAL,
    'юридическ\\p{L}* лиц\\p{L}*|юрлиц\\p{L}*|заңды тұлға\\p{L}*|legal (?:entit|person)\\p{L}*|(?:для|на) (?:компани|организаци)[йи]|компаниялар\\p{L}*|(?:for|on) (?:companies|organi[sz]ations)',
  ],
  [
    ['official', 'official-small'],
    'должностн\\p{L}* лиц\\p{L}*|должностн\\p{L}*(?= *[–,])|лауазымды (?:тұлға|адам)\\p{L}*|(?<!law enforcement )officials?',
  ],
  [
    SMALL,
    '(?:мал\\p{L}+ (?:бизнес|предпринимател)|шағын (?:бизнес|кәсіпкер)|small (?:business|enterpris|compan))\\p{L}*|субъект\\p{L}* малого|некоммерческ\\p{L}* организац\\p{L}*|коммерциялық емес ұйым\\p{L}*|non-profit',
  ],
  [
    ['medium'],
    '(?:средн\\p{L}+ (?:бизнес|предпринимател)|орта (?:бизнес|кәсіпкер)|medium(?:-sized)? (?:business|enterpris|compan))\\p{L}*',
  ],
  [
    ['large'],
    '(?:крупн\\p{L}+ (?:бизнес|предпринимател)|ірі (?:бизнес|кәсіпкер)|large (?:business|enterpris|compan))\\p{L}*',
  ],
  [
    ['person'],
    '(?:для|на) (?:блогер|инфлюенсер)\\p{L}*|(?:блогер|инфлюенсер)(?:ам|у)|(?:блогер|инфлюенсер)(?:лер)?(?:ге| үшін)|(?:for|on) (?:bloggers|influencers)|(?:bloggers|influencers) (?:face|pay|may|will|can|are|risk)',
    'blogger',
  ],
  [
    ['person'],
    '(?:для|на) (?:\\p{L}+ )?пользовател\\p{L}*|пользовател(?:ям|ю)|(?:қолданушы|пайдаланушы)(?:лар)?(?:ға|ы үшін| үшін|ларына)|(?:for|on) (?:ordinary )?users|users (?:face|pay|may|will|can|are|risk)',
    'user',
  ],
]
const MENTIONS = new RegExp(
  `(?<!\\p{L})(?:${CALLED.map(([, words]) => `(${words})`).join('|')})(?!\\p{L})`,
  'gu',
)

/** How the parts of articles call those of a role. */
const OF_ROLE: Readonly<Record<Role, RegExp>> = {
  blogger: /блогер|инфлюенсер|blogger|influencer/iu,
  user: /пользовател|пайдаланушы|қолданушы|user/iu,
}
/** «150 МРП (589 800 тенге)»: the same fine in money. */
const IN_BRACKETS = /^[\p{L} -]{0,30}\((?:это )?$/u
const SAME = /^(?:то же|сол(?!\p{L})|the same)/iu

/**
 * Whom each of the numbers is said of: those named between it and the number before it, or behind where the first number stands
 * before those that it is for: «20 МРП для физических лиц».
 * @param said as `plain` makes it
 */
export function finedBy(
  said: string,
  numbers: readonly { readonly start: number; readonly end: number }[],
): readonly (Fined | undefined)[] {
  const mentions = mentionsIn(said)
  const [first, last] = [mentions[0], numbers[0]]
  if (first === undefined || last === undefined) return numbers.map(() => undefined)
  const isBehind = first.start >= last.end
  const found: (Fined | undefined)[] = []
  for (const [index, { start, end }] of numbers.entries()) {
    const before = numbers[index - 1]
    const from = isBehind ? end : (before?.end ?? 0)
    const to = isBehind ? (numbers[index + 1]?.start ?? said.length) : start
    const isSame = before !== undefined && IN_BRACKETS.test(said.slice(before.end, start))
    const own = fined(mentions.filter((mention) => mention.start >= from && mention.end <= to))
    found.push(own ?? (isSame ? found.at(-1) : undefined))
  }
  return found
}

/** Of the parts of an article, given by what they say, those about a role: a part that repeats another is about the same. */
export function ofRole<Part>(
  parts: readonly Part[],
  role: Role,
  says: (part: Part) => Trilingual,
): readonly Part[] {
  let isOf = false
  return parts.filter((part) => {
    const when = says(part)
    if (!SAME.test(when.ru))
      isOf = (['kk', 'ru', 'en'] satisfies Tag[]).some((tag) => OF_ROLE[role].test(when[tag]))
    return isOf
  })
}

function mentionsIn(said: string): readonly Mention[] {
  return Array.from(said.matchAll(MENTIONS), (found) => {
    const [who, , role] = CALLED[
      found.slice(1).findIndex((group) => group !== undefined)
    ] as (typeof CALLED)[number]
    return {
      start: found.index,
      end: found.index + found[0].length,
      who,
      ...(role === undefined ? {} : { role }),
    }
  })
}

/** Who of a business is fined is no longer the person of a role. */
function fined(mentions: readonly Mention[]): Fined | undefined {
  if (mentions.length === 0) return undefined
  const plain = mentions.filter(({ role }) => role === undefined)
  const roles = new Set(mentions.flatMap(({ role }) => role ?? []))
  const [role] = roles
  const who = [...new Set((plain.length > 0 ? plain : mentions).flatMap((one) => one.who))]
  return role === undefined || roles.size > 1 ? { who } : { who, role }
}
