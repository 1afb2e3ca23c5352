import { SANCTION_WORDS, type SanctionKind } from '../../law/corpus/sanctions/words.ts'
import type { StatementLanguage } from '../../law/law.ts'
import { firstHolding } from '../halving.ts'

/** Kinds of penalties that numbers belong to; `other` is none that the law is asked about. */
export type PenaltyKind = 'imprisonment' | 'fine' | 'other'

/** The statute's own words for kinds of penalties, in every language: what the press calls them besides stands below. */
function inStatutes(...kinds: readonly SanctionKind[]): string {
  const heads = Object.values(SANCTION_WORDS).flatMap(({ heads: all }) =>
    all.filter(([kind]) => kinds.includes(kind)).map(([, words]) => words),
  )
  return `(?<!\\p{L})(?:${heads.join('|')})(?!\\p{L})`
}

/** Restrictions, bans and suspended terms come first: «лишение права» is no imprisonment. */
const OTHER =
  /лишени\p{L}{0,12} (?:специальн\p{L}{0,12} |соответствующ\p{L}{0,12} )?прав\p{L}{0,3}|запре[тщ]\p{L}{0,12}|испытательн\p{L}{0,12}|условн\p{L}{0,12}|ущерб\p{L}{0,12}|компенсац\p{L}{0,12}|залог\p{L}{0,12}|доход\p{L}{0,12}|құқығынан айыр|тыйым|шартты|залал\p{L}{0,12}|өтемақы|табыс\p{L}{0,12}|restrict\p{L}{0,12}|\bban(?:ned|s)?\b|disqualif\p{L}{0,12}|barred|probation|suspended|deprivation of the right|correct\p{L}{0,12} (?:work|labou?r)|damages?\b|compensation|\bbail\b|income/u
const IMPRISONMENT =
  /лишени\p{L}{0,12} (?:их |его )свобод\p{L}{0,3}|лиш(?:ить|ат|ит|ен)\p{L}{0,12} (?:их |его )?свобод\p{L}{0,3}|тюр[ье]м\p{L}{0,12}|за реш[её]тк|колони[июяе]\p{L}{0,12}|(?:остандығ|ркі)\p{L}{0,12}нан айыр\p{L}{0,8}|бас бостандығынан|түрме\p{L}{0,12}|темір тор|абақты|imprison\p{L}{0,12}|prison\p{L}{0,12}|jail\p{L}{0,12}|behind bars|depriv\p{L}{0,12} of (?:their |his |her )?(?:liberty|freedom)|custod\p{L}{0,12}/u
const FINE = /штраф\p{L}{0,12}|айыппұл\p{L}{0,12}|\bfine[sd]?\b/u
const WORDS = new RegExp(
  `(${OTHER.source}|${inStatutes('restriction', 'works')})|(${IMPRISONMENT.source}|${inStatutes('years')})|(${FINE.source}|${inStatutes('fine')})`,
  'giu',
)

/** Units in which a number and its penalty stand together: «20 лет лишения свободы», «лишение свободы сроком на 20 лет». */
const TOGETHER = 30
/** In Kazakh a penalty stands behind its number, with words between: «7 жылға дейінгі мерзімге бас бостандығынан айыру». */
const TOGETHER_KAZAKH = 60
const PARTED = /[,.;:\d]/u
/** Words that part a number from a penalty behind them: «до 12 лет или штрафом». */
const COORDINATED =
  /(?:^|[^\p{L}])(?:и|или|либо|а также|and|or|as well as|және|немесе|не|әлде|сондай-ақ)(?!\p{L})/iu

/** What a number in a sentence measures, and whether both stand together. */
export interface Governed {
  readonly kind: PenaltyKind
  readonly isBeside: boolean
}

interface Named {
  readonly kind: PenaltyKind
  readonly start: number
  readonly end: number
}

/** Every penalty that a text names, in order. */
export function penaltiesNamed(text: string): readonly Named[] {
  return Array.from(text.matchAll(WORDS), ({ 0: words, 1: other, 2: imprisonment, index }) => ({
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
  language: StatementLanguage,
): Governed | undefined {
  const next = firstBehind(named, end)
  const behind = named[next]
  const before = lastBefore(named, next, start)
  const reach = language === 'kk' ? TOGETHER_KAZAKH : TOGETHER
  const isBehind =
    behind !== undefined &&
    isTogether(text, end, behind.start, reach) &&
    !COORDINATED.test(text.slice(end, behind.start))
  const isBefore = before !== undefined && isTogether(text, before.end, start, TOGETHER)
  if (isBehind && isBefore && language !== 'kk' && start - before.end < behind.start - end)
    return { kind: before.kind, isBeside: true }
  if (isBehind) return { kind: behind.kind, isBeside: true }
  if (isBefore) return { kind: before.kind, isBeside: true }
  const nearest = language === 'kk' ? (behind ?? before) : (before ?? behind)
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
