import type { SanctionKind } from '../../law/corpus/sanctions/words/sanction-words.ts'
import { SANCTION_WORDS } from '../../law/corpus/sanctions/words.ts'
import { onceOf } from '../../law/once.ts'
import type { SentenceView } from '../check.ts'
import type { WordsOfAll } from '../scan/words-of-all.ts'
import { firstHolding } from '../tables/halving.ts'

/** Kinds of penalties that numbers belong to; `other` is none that the law is asked about. */
export type PenaltyKind = 'imprisonment' | 'fine' | 'other'

/** The statute's own words for kinds of penalties, in every language of the law. */
function inStatutes(...kinds: readonly SanctionKind[]): string {
  const heads = Object.values(SANCTION_WORDS).flatMap(({ heads: all }) =>
    all.filter(([kind]) => kinds.includes(kind)).map(([, words]) => words),
  )
  return `(?<!\\p{L})(?:${heads.join('|')})(?!\\p{L})`
}

/** What each kind is called, a group for each, in the order in which they are asked; made once. */
const patternOf = onceOf(({ penalties }: WordsOfAll): RegExp => {
  const other = `${penalties.pattern('other').source}|${inStatutes('restriction', 'works')}`
  const imprisonment = `${penalties.pattern('imprisonment').source}|${inStatutes('years')}`
  const fine = `${penalties.pattern('fine').source}|${inStatutes('fine')}`
  return new RegExp(`(${other})|(${imprisonment})|(${fine})`, 'giu')
})

/** Whether words name a penalty that is milder than imprisonment: a fine, an arrest, works or a restriction of liberty. */
export function namesMilder(words: string, { penalties }: WordsOfAll): boolean {
  return penalties.has('fine', words.toLowerCase()) || MILDER.test(words)
}

const MILDER = new RegExp(inStatutes('restriction', 'works', 'fine', 'arrest'), 'iu')

/** Units in which a number and its penalty stand together: «20 лет лишения свободы», «лишение свободы сроком на 20 лет». */
const TOGETHER = 30
/** The same where a penalty stands behind its number, with words between: «7 жылға дейінгі мерзімге бас бостандығынан айыру». */
const TOGETHER_BEHIND = 60
const PARTED = /[,.;:\d]/u

/** What a number in a sentence measures, and whether both stand together. */
export interface Governed {
  readonly kind: PenaltyKind
  readonly isBeside: boolean
}

/** The words of the languages, and of the sentence's own. */
type Spoken = Pick<SentenceView, 'ofAll' | 'spokenIn'>

interface Named {
  readonly kind: PenaltyKind
  readonly start: number
  readonly end: number
}

/** Every penalty that a text names, in order. */
export function penaltiesNamed(text: string, ofAll: WordsOfAll): readonly Named[] {
  return Array.from(text.matchAll(patternOf(ofAll)), ({ 0: words, 1: other, 2: imprisonment, index }) => ({
    kind: other !== undefined ? 'other' : imprisonment !== undefined ? 'imprisonment' : 'fine',
    start: index,
    end: index + words.length,
  }))
}

/** The penalty that the number at `[start, end)` belongs to: the one beside it, else the last before it, else the next one. */
export function governing(
  named: readonly Named[],
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { ofAll, spokenIn }: Spoken,
): Governed | undefined {
  const { isBehind: standsBehind = false } = spokenIn.penalties
  const next = firstBehind(named, end)
  const behind = named[next]
  const before = lastBefore(named, next, start)
  const reach = standsBehind ? TOGETHER_BEHIND : TOGETHER
  const isBehind =
    behind !== undefined &&
    isTogether(text, end, behind.start, reach) &&
    !ofAll.penalties.has('coordinated', text.slice(end, behind.start))
  const isBefore = before !== undefined && isTogether(text, before.end, start, TOGETHER)
  if (isBehind && isBefore && !standsBehind && start - before.end < behind.start - end)
    return { kind: before.kind, isBeside: true }
  if (isBehind) return { kind: behind.kind, isBeside: true }
  if (isBefore) return { kind: before.kind, isBeside: true }
  const nearest = standsBehind ? (behind ?? before) : (before ?? behind)
  return nearest && { kind: nearest.kind, isBeside: false }
}

/** Without a mark or another number between them. */
function isTogether(text: string, from: number, to: number, reach: number): boolean {
  return to - from <= reach && !PARTED.test(text.slice(from, to))
}

/** Place of the first penalty that is named behind a unit of the text. */
function firstBehind(named: readonly Named[], unit: number): number {
  return firstHolding(0, named.length, (place) => (named[place] as Named).start >= unit)
}

/** The last penalty that ends before a unit: none stands within a number. */
function lastBefore(named: readonly Named[], next: number, unit: number): Named | undefined {
  const last = next > 0 ? named[next - 1] : undefined
  return last !== undefined && last.end <= unit ? last : undefined
}
