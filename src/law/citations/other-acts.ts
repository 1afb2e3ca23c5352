import type { ActRow } from '../pack/data.ts'
import type { Meant } from './acts.ts'
import { ofActs, whole } from './any-language.ts'
import { isHome, type Read, text } from './look.ts'
import * as words from './words.ts'

/** An act that no pattern of the pack names: another act, or one named before («этого Кодекса»). */
interface Other extends Meant {
  readonly start: number
  readonly end: number
  readonly isWeak: boolean
}

type Kind = 'code' | 'law'
type Reading = { readonly start?: number; readonly end?: number; readonly isBack: boolean }

/** Treaties and the like. */
const TREATY = whole(ofActs('treaty'))
/** Codes by their letters: «ГПК», «НК», «АПК». */
const LETTERS = /^(?:\p{L}{1,4}к|кобс\p{L}?)$/u
/** "CC" is a civil code or a criminal one. */
const DOUBTFUL = /^cc$/
/** Letters that end like those of a code. */
const NO_CODE = /^(?:ұқк|аек|цик|орк|кпк|овк|тжк|мок|юк|ск|блок|банк)$/
const CODE = /^(?:кодекс\p{L}*|code)$/u
const LAW = whole(ofActs('law'))
const ADJECTIVE = /(?:ого|его|ому|ему|ый|ий|ым|им|ом|ем)$/
const KAZAKH_CODE = /^кодекс(?:і|тің|тіңі|інің|те|інде|ті|ін|пен|імен|ке|іне|тен|інен)/
const READERS = { code, law, other }
/** How far a name without quotation marks goes. */
const NAME = 6

const UNKNOWN: Meant = { rows: [] }

/** Acts that the pack does not have, and short names of those named before. */
export function otherActs(
  tokens: Read,
  closings: ReadonlyMap<number, number>,
  known: readonly ({ readonly start: number; readonly end: number } & Meant)[],
): Other[] {
  const found: Other[] = []
  const last: Partial<Record<Kind, Meant>> = {}
  let next = 0
  let covered = 0
  for (let index = 0; index < tokens.length; index++) {
    while (next < known.length && (known[next]?.start ?? 0) <= index) {
      const { start: _, end, ...meant } = known[next] as (typeof known)[number]
      for (const kind of kindsOf(meant.rows)) last[kind] = meant
      covered = Math.max(covered, end)
      next++
    }
    const word = text(tokens, index)
    if (index < covered || tokens[index]?.kind !== 'word') continue
    const kind = CODE.test(word) ? 'code' : LAW.test(word) ? 'law' : undefined
    const reading = READERS[kind ?? 'other'](tokens, index, closings)
    if (reading === undefined) continue
    const meant = reading.isBack && kind !== undefined ? (last[kind] ?? UNKNOWN) : UNKNOWN
    if (!reading.isBack && kind !== undefined) last[kind] = UNKNOWN
    const end = reading.end ?? index + 1
    found.push({ start: reading.start ?? index, end, ...meant, isWeak: reading.isBack })
    covered = Math.max(covered, end)
  }
  return found
}

function kindsOf(rows: readonly ActRow[]): Kind[] {
  const titles = rows.map(({ title }) => title.ru.toLowerCase())
  if (titles.some((title) => title.includes('кодекс'))) return ['code']
  return titles.some((title) => title.includes('закон')) ? ['law'] : []
}

function other(tokens: Read, index: number): Reading | undefined {
  const token = tokens[index]
  if (token === undefined) return undefined
  if (TREATY.test(token.text)) return { start: nameStart(tokens, index), isBack: false }
  const isCode =
    token.letters === 'upper' &&
    ((LETTERS.test(token.text) && !NO_CODE.test(token.text)) || DOUBTFUL.test(token.text))
  return isCode && token.home === undefined ? { isBack: false } : undefined
}

function code(tokens: Read, index: number, closings: ReadonlyMap<number, number>): Reading | undefined {
  const word = text(tokens, index)
  const before = tokens[index - 1]
  const previous = before?.text ?? ''
  if (/^(?:о|об)$/.test(behindCountry(tokens, index + 1)))
    return { end: nameEnd(tokens, closings, index + 1), isBack: false }
  const isSame = words.SAME.test(previous)
  if (word === 'code') {
    if (/^(?:of|on)$/.test(behindCountry(tokens, index + 1)))
      return { end: nameEnd(tokens, closings, index + 1), isBack: false }
    if (before?.kind === 'word' && before.letters !== 'lower' && !isSame && before.home === undefined)
      return { isBack: false }
    return isSame || tokens[index]?.letters !== 'lower' ? { isBack: true } : undefined
  }
  if (isSame || before?.kind !== 'word' || before.home !== undefined) return { isBack: true }
  if (KAZAKH_CODE.test(word)) {
    const isFirst = /^(?:және|мен|бойынша|сәйкес|бірақ|ал)$/.test(previous)
    return isFirst ? { isBack: true } : { start: nameStart(tokens, index), isBack: false }
  }
  if (!ADJECTIVE.test(previous) || words.BETWEEN.test(previous)) return { isBack: true }
  return { start: nameStart(tokens, index), isBack: false }
}

function law(tokens: Read, index: number, closings: ReadonlyMap<number, number>): Reading | undefined {
  const word = text(tokens, index)
  const isWritten = tokens[index]?.letters !== 'lower'
  const previous = tokens[index - 1]
  const isSame = words.SAME.test(previous?.text ?? '')
  const next = behindCountry(tokens, index + 1)
  if (/^(?:law|act)$/.test(word)) {
    if (next === 'on') return { end: nameEnd(tokens, closings, index + 1), isBack: false }
    if (!isWritten)
      return isSame && word === 'law' && /^(?:this|that|same)$/.test(previous?.text ?? '')
        ? { isBack: true }
        : undefined
    if (previous?.kind === 'word' && previous.letters !== 'lower' && !isSame) return { isBack: false }
    return { isBack: true }
  }
  if (/^(?:о|об)$/.test(next)) return { end: nameEnd(tokens, closings, index + 1), isBack: false }
  if (word.startsWith('заң')) {
    let at = index - 1
    while (at > index - 14 && at >= 0 && !/^туралы$/.test(text(tokens, at)) && isAside(tokens, at)) at--
    if (text(tokens, at) === 'туралы') return { start: Math.max(0, at), isBack: false }
  }
  return isWritten || isSame || word === 'зрк' ? { isBack: true } : undefined
}

/** «Гражданского процессуального кодекса», "Civil Procedure Code": the words before the kind of the act. */
function nameStart(tokens: Read, index: number): number {
  let start = index - 1
  for (; start > index - 5; start--) {
    const { kind, text: word, letters } = tokens[start - 1] ?? { kind: 'end', text: '', letters: 'lower' }
    if (word === '-' && tokens[start - 1]?.glued) continue
    if (kind !== 'word' || words.SAME.test(word) || isHome(tokens, start - 1) || words.ANCHOR.test(word))
      break
    if (!(letters === 'title' || ADJECTIVE.test(word) || text(tokens, start) === '-')) break
  }
  return Math.max(0, start)
}

/** What may stand between «туралы» and «Заңның». */
function isAside(tokens: Read, at: number): boolean {
  const { kind, text: word } = tokens[at] ?? { kind: 'end', text: '' }
  if (kind === 'number' || (kind === 'mark' && /^[»"”№-]$/.test(word))) return true
  return (
    isHome(tokens, at) ||
    words.STATE.test(word) ||
    words.YEAR.test(word) ||
    words.MONTH.test(word) ||
    words.ROMAN.test(word) ||
    word === 'конституциялық'
  )
}

/** The first word of a law's subject: behind the country, a date, and the quotation mark. */
function behindCountry(tokens: Read, from: number): string {
  let at = from
  for (let count = 0; count < 16; count++, at++) {
    const { kind, text: word } = tokens[at] ?? { kind: 'end', text: '' }
    if (kind === 'end') return ''
    if (kind === 'number' || /^[«"“.№-]$/.test(word)) continue
    if (/^(?:от|n|no|зрк|dated|the|республики)$/.test(word)) continue
    if (word === 'of' && isDated(tokens, at + 1)) continue
    if (
      isHome(tokens, at) ||
      words.STATE.test(word) ||
      words.YEAR.test(word) ||
      words.MONTH.test(word) ||
      words.ROMAN.test(word)
    )
      continue
    return word
  }
  return ''
}

function isDated(tokens: Read, at: number): boolean {
  const next = text(tokens, at) === 'the' ? at + 1 : at
  return (
    tokens[next]?.kind === 'number' ||
    isHome(tokens, next) ||
    [words.STATE, words.MONTH].some((each) => each.test(text(tokens, next)))
  )
}

/** Where a name ends: with its quotation marks, else with the clause, after a few words. */
function nameEnd(tokens: Read, closings: ReadonlyMap<number, number>, from: number): number {
  for (let at = from; at < from + 20; at++) {
    const close = closings.get(at)
    if (close !== undefined && text(tokens, at) !== '(') return close + 1
    const { kind, text: word } = tokens[at] ?? { kind: 'end', text: '' }
    if (kind === 'end' || (kind === 'mark' && !/^[.№-]$/.test(word))) return plainEnd(tokens, from)
    if (
      kind === 'word' &&
      !isHome(tokens, at) &&
      /^(?:о|об|on|of)$/.test(word) &&
      at > from &&
      !isDated(tokens, at + 1)
    )
      break
  }
  return plainEnd(tokens, from)
}

function plainEnd(tokens: Read, from: number): number {
  let at = from
  for (let count = 0; count < NAME; at++) {
    const { kind, text: word } = tokens[at] ?? { kind: 'end', text: '' }
    if (kind !== 'word' && kind !== 'number' && word !== '-') break
    if (count > 1 && (words.ANCHOR.test(word) || words.AND.test(word) || CODE.test(word))) break
    count++
  }
  return at
}
