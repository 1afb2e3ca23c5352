import type { FoundDefinition } from '../definitions.ts'
import type { Formulas, Scope } from './formulas.ts'
import { JOINING } from './joining-words.ts'
import { place } from './matches.ts'
import { withOwnWords } from './own-words.ts'
import { goesOn } from './same-term.ts'
import type { Subject } from './subject.ts'
import { hasFormula, isSymbol } from './symbols.ts'
import type { Span, Unit } from './units.ts'

/** A list that a definition announces is part of it, up to this many points. */
const LONGEST_LIST = 60
const BRACKET = / \((?<inside>[^()]*)(?:\([^()]*\)[^()]*)?\),?$/

/** The term without the short name that follows it in brackets. */
export function cutShortName(words: string, term: Span, { hereinafter }: Formulas): Span {
  const found = BRACKET.exec(words.slice(term.from, term.to).trimEnd())
  return found === null || found.index === 0 || !hereinafter.test(found.groups?.inside ?? '')
    ? term
    : { from: term.from, to: term.from + found.index }
}

const NAME_AND_PLACE =
  /^(?<name>[^()]{3,60}) \([^()]{3,60}\)(?= (?:в|во|на|при|среди|in|at|on|within|among) )/

const OF_MEANING = /^(?:meaning|definition|concept) of /
/** "Resident in Malawi" */
const NAME_IN = /^(?<name>[a-z]+(?: [a-z]+)?) (?:in|at|within|on) [a-z]/

/** «Травлей (буллингом) в организации образования», "resident in Malawi", where the heading has the name alone. */
export function cutPlace(words: string, term: Span, subject: Subject): Span {
  const said = words.slice(term.from, term.to)
  const found = NAME_AND_PLACE.exec(said)
  if (found !== null && subject.is(found.groups?.name ?? ''))
    return { from: term.from, to: term.from + found[0].length }
  const name = OF_MEANING.test(subject.title) ? (NAME_IN.exec(said)?.groups?.name ?? '') : ''
  return subject.is(name) ? { from: term.from, to: term.from + name.length } : term
}

/** Several terms in quotes that one definition is for; and a term in quotes without what limits it: "X", in relation to Y. */
export function quotedTerms(words: string, term: Span): readonly Span[] {
  const said = words.slice(term.from, term.to)
  if (!said.startsWith('"')) {
    const bare =
      /^[^",]+(?=, (?:in relation to|with respect to|in respect of|when used|of an? |of the |for an? |of (?:[a-z]+ ){0,2}[a-z]+,?$))/.exec(
        said,
      )?.[0]
    return [bare === undefined ? term : { from: term.from, to: term.from + bare.length }]
  }
  const list = /^"[^"]+"(?:(?:,|,? (?:or|and|или|и|және|мен|пен|бен|немесе)) "[^"]+")+/.exec(said)?.[0]
  if (list !== undefined) {
    return [...list.matchAll(/"[^"]+"/g)].map(({ index, 0: each }) => ({
      from: term.from + index,
      to: term.from + index + each.length,
    }))
  }
  const limited =
    /^"[^"]+"(?=,| \(| (?:in relation|in the case|when|as|with respect|of|for|in) ?| (?:an?|the|any) [a-z]+$)/.exec(
      said,
    )?.[0]
  return [limited === undefined ? term : { from: term.from, to: term.from + limited.length }]
}

const WITH_SHORT =
  /^(?<one>[\p{Lu}\d-]{2,10}) (?:немесе|или|or) (?<other>[^,;:()]{3,80})$|^(?<first>[^,;:()]{3,80}) (?:немесе|или|or) (?<short>[\p{Lu}\d-]{2,10})$/du

/** "Union or labour union": the same, and more of it. */
const WITH_MORE =
  /^(?<one>\p{L}[\p{L}-]+(?: [\p{L}-]+){0,2}) (?:or|and|или|немесе) (?<other>\p{L}[\p{L}-]+(?: [\p{L}-]+){0,2})$/du

/** «ТЖ немесе төтенше жағдай»: an abbreviation and what it stands for are a term each. */
export function alternatives(text: string, term: Span): readonly Span[] | undefined {
  const { one, other, first, short } =
    WITH_SHORT.exec(text.slice(term.from, term.to).trimEnd())?.indices?.groups ?? {}
  const [from, next] = [one ?? first, other ?? short]
  if (from === undefined || next === undefined) return withMore(text, term)
  return [from, next].map(([start, end]) => ({ from: term.from + start, to: term.from + end }))
}

/** «Существенный вред, существенный ущерб»: two of one quality, each named in full. */
const OF_ONE_QUALITY =
  /^(?<one>(?<stem>\p{L}{4,20}?)\p{L}{0,3} \p{L}[\p{L}-]+), (?<other>\k<stem>\p{L}{0,3} \p{L}[\p{L}-]+)$/du

/** Two terms of an item, one of which has words of the other. */
export function withMore(text: string, term: Span): readonly Span[] | undefined {
  const words = text.slice(term.from, term.to).trimEnd()
  const qualities = OF_ONE_QUALITY.exec(words)
  if (qualities !== null) return ['one', 'other'].map((name) => place(qualities, name, term.from))
  const found = WITH_MORE.exec(words)
  const spans = [found?.indices?.groups?.one, found?.indices?.groups?.other]
  const [one = '', other = ''] = [found?.groups?.one, found?.groups?.other]
  const isMore = ` ${other} `.includes(` ${one}`) || ` ${one} `.includes(` ${other} `)
  if (found === null || !isMore) return undefined
  return spans.flatMap((span) =>
    span === undefined ? [] : [{ from: term.from + span[0], to: term.from + span[1] }],
  )
}

/** Where the defining words end: with the sentence, or with the points that it announces. */
export function endOfSays(words: string, units: readonly Unit[], index: number, says: Span): number {
  if (!/(?:^[ ,]*–?|:|[a-z],? ?–) *$/.test(words.slice(says.from, says.to))) return says.to
  const style = units[index]?.style
  let to = says.to
  for (let next = index + 1; next < units.length && next - index <= LONGEST_LIST; next++) {
    const unit = units[next] as Unit
    if (unit.style === '.' || (unit.style === style && unit.style !== '' && unit.number > 1)) break
    to = unit.to
    if (words[unit.to - 1] === '.') break
  }
  return to
}

/** A definition as places in the words. */
export interface Found {
  readonly term: Span
  readonly says: Span
  readonly scope: Scope
}

/** Definitions in the words of the text, in order, each once, without the marks around them. */
export function clean(
  text: string,
  words: string,
  found: readonly Found[],
  formulas: Formulas,
): readonly FoundDefinition[] {
  const definitions: FoundDefinition[] = []
  const seen = new Set<string>()
  const isInFormula = hasFormula(words, formulas)
  let last: Found | undefined
  const inOrder = [...found].sort(
    (one, other) => one.term.from - other.term.from || one.term.to - other.term.to,
  )
  for (const each of withOwnWords(words, inOrder)) {
    const term = trimmedTerm(words, each.term)
    const says = trimmedSays(
      words,
      each.says.from < each.term.from ? withoutNumber(words, each.says) : each.says,
    )
    const key = `${term.from} ${term.to}`
    const name = text.slice(term.from, term.to)
    if (
      seen.has(key) ||
      says.to <= says.from ||
      !/\p{L}{2}|^\p{L}$/u.test(name) ||
      (isInFormula && isSymbol(name))
    )
      continue
    seen.add(key)
    const whole =
      last !== undefined && goesOn(words, last, { term, says, scope: each.scope }) ? last : undefined
    if (whole !== undefined) definitions.pop()
    last =
      whole === undefined
        ? { term, says, scope: each.scope }
        : { ...whole, says: { from: whole.says.from, to: says.to } }
    definitions.push({
      term: text.slice(last.term.from, last.term.to),
      says: text.slice(last.says.from, last.says.to),
      scope: last.scope,
    })
  }
  return definitions
}

const ARTICLE = /^(?:the|an?) (?=\S)/
/** The number of a clause: «13.1.2 “Event”». */
const CLAUSE_NUMBER = /^\d{1,3}(?:\.\d{1,3}){1,3}\.? (?=[\p{L}"])/u

/** The number of the item in which a short name is given: «2) вышка (далее – пост)». */
const ITEM_NUMBER = /^\s*(?:\d{1,3}(?:-\d{1,3})*\\?[.)]|\p{L}\)|\([\da-z]{1,4}\))\s+/u

function withoutNumber(words: string, { from, to }: Span): Span {
  return { from: from + (ITEM_NUMBER.exec(words.slice(from, to))?.[0].length ?? 0), to }
}

function trimmedTerm(words: string, span: Span): Span {
  let { from, to } = trimmed(words, span, /[\s,*–:-]/, /[\s,;:*–-]/)
  if (words[to - 1] === '.' && /[\p{L}")]/u.test(words[to - 2] ?? '')) to--
  from += CLAUSE_NUMBER.exec(words.slice(from, to))?.[0].length ?? 0
  from += ARTICLE.exec(words.slice(from, to))?.[0].length ?? 0
  if (words[from] === '"' && words.indexOf('"', from + 1) === to - 1) {
    from++
    to--
    from += ARTICLE.exec(words.slice(from, to))?.[0].length ?? 0
    if (words[to - 1] === '.' && /\p{L}{2}/u.test(words.slice(to - 3, to - 1))) to--
  }
  return trimmed(words, { from, to }, /\s/, /[\s,]/)
}

/** «Бакен – это знак» */
const THIS_IS = /^(?:это|бұл) (?=\S)/
/** «Маяк – сооружение; и»: what joins the next item is no part of this one. */
const JOINS_NEXT = new RegExp(String.raw`[,;]\s+(?:${JOINING}|или|немесе)$`, 'u')
const LONGEST_JOINER = 16

function trimmedSays(words: string, span: Span): Span {
  const { from, to: end } = trimmed(words, span, /[\s,:–]/, /[\s,;–]/)
  const last = JOINS_NEXT.exec(words.slice(Math.max(from, end - LONGEST_JOINER), end))
  const to = last === null ? end : end - last[0].length
  return { from: from + (THIS_IS.exec(words.slice(from, from + 5))?.[0].length ?? 0), to }
}

function trimmed(words: string, span: Span, before: RegExp, after: RegExp): Span {
  let { from, to } = span
  while (from < to && before.test(words[from] as string)) from++
  while (to > from && after.test(words[to - 1] as string)) to--
  return { from, to }
}
