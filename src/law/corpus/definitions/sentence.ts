import type { Formulas, Match, Scope } from './formulas.ts'
import { JOINING } from './joining-words.ts'
import { lead, MOST_JOINED, matched, moved } from './matches.ts'
import type { Rule, Said } from './rule.ts'
import { firstOf } from './rule.ts'
import { cutScope, restored } from './scope-inside.ts'

/** How sentences of a language are read. */
interface Sentences {
  /** What a sentence may begin with that is no part of a definition: its number, words of scope. */
  readonly leads: readonly RegExp[]
  /** Without such words no sentence has any of scope in its middle. */
  readonly hint: RegExp
  /** Words of scope in the middle. */
  readonly inside: readonly RegExp[]
  readonly scope: (words: string) => Scope | undefined
  /** For what a sentence defines that begins so. */
  readonly scopeOfLead: (words: string) => Scope | undefined
  /** From what says most plainly that it defines to what only may. */
  readonly rules: readonly Rule[]
  /** What the words of a sentence that defines explain besides. */
  readonly alsoExplained?: (words: string) => readonly Match[]
  /** Whether a dash explains, behind a definition that a semicolon ends. */
  readonly explains: (term: string, says: string) => boolean
}

const UNJOINED = `(?!(?:под|${JOINING}) )`

/** «Под урожаем понимается …; амбар – помещение, предназначенное …» */
const DASHED_NEXT = new RegExp(
  String.raw`(?<=; )(?<term>${UNJOINED}[^;:–,."]{3,60}) – (?<says>[^;–"]{10,300}?)(?=;|\.?$)`,
  'dg',
)

/** «Выделяются угодья: пашня – участок, который …; залежь – участок, который …; сенокосы» */
const DASHED_EACH = new RegExp(
  String.raw`(?<=[:;] )(?<term>${UNJOINED}[^;:–,."]{3,60}) – (?<says>[^;–":]{10,300}?)(?=;|\.?$)`,
  'dg',
)

/** The point of «статья 127.2» ends nothing. */
const POINT_IN_NUMBER = /(?<=\d)\.(?=\d)/g

/** Reads sentences of a language: what each defines behind its number and its words of scope. */
export function sentences(how: Sentences): Formulas['inSentence'] {
  const { leads, hint, inside, scope, scopeOfLead, rules, alsoExplained, explains } = how
  const dashed = (words: string, pattern: RegExp): readonly Match[] =>
    words.includes('; ')
      ? [...words.matchAll(pattern)]
          .slice(0, MOST_JOINED)
          .filter(({ groups }) => explains(groups?.term ?? '', groups?.says ?? ''))
          .map((found) => matched(found))
      : []
  /** One that is explained may only be told of; two are not. */
  const dashedBehindColon = (words: string): readonly Match[] => {
    const found = words.includes(': ') ? dashed(words, DASHED_EACH) : []
    return found.length > 1 ? found : []
  }
  const read = (said: Said): readonly Match[] => {
    const start = lead(said.words, leads)
    const rest = cutScope(said.words.slice(start.length), hint, inside)
    const { words } = rest
    const told = scope(rest.told) ?? scopeOfLead(start) ?? said.scope
    const parted = rest.told === '' ? undefined : rest.at
    const found = firstOf(rules, { ...said, words, scope: told, parted }, read)
    const also =
      found.length > 0
        ? [...(alsoExplained?.(words) ?? []), ...dashed(words, DASHED_NEXT)]
        : dashedBehindColon(words)
    return moved(restored([...found, ...also], rest), start.length, told)
  }
  return (words, isListed, subject) =>
    read({
      words: words.replace(POINT_IN_NUMBER, '-'),
      scope: undefined,
      parted: undefined,
      isListed,
      subject,
      joined: MOST_JOINED,
    })
}
