import type { BodyOf, Recorded } from '../fact.ts'
import type { STATEMENT_FACTS } from '../facts/statements.ts'
import type { Refusal } from './refusal.ts'

type Kinds = keyof typeof STATEMENT_FACTS
type TakenIn = BodyOf<'statement-taken-in'>

/** A statement as the record now has it. */
export interface StatementState extends Omit<TakenIn, 'text'> {
  readonly id: string
  /** UTF-16 units. */
  readonly length: number
  readonly takenInAt: string
  readonly takenInBy: string
  readonly translations: readonly BodyOf<'statement-translation-linked'>[]
  readonly endorsed: readonly BodyOf<'statement-endorsed'>[]
  readonly republished: readonly BodyOf<'statement-republished'>[]
  /** When the public could first see it; absent as long as only the staff can. */
  readonly shownAt?: string
  readonly withdrawn?: { readonly reason: string; readonly at: string }
}

/** Why a fact can't follow, or nothing. */
export function refusesStatement(
  before: StatementState | undefined,
  { kind, body }: Recorded<Kinds>,
): Refusal | undefined {
  if (kind === 'statement-taken-in') return before === undefined ? undefined : 'exists'
  if (before === undefined) return 'unknown-statement'
  if (kind === 'statement-translation-linked' && body.pairs.some(({ here }) => here.end > before.length))
    return 'outside-statement'
  if (kind === 'statement-withdrawn' && before.shownAt === undefined) return 'not-published'
  return undefined
}

/** The statement after a fact that is not refused. */
export function statementAfter(before: StatementState | undefined, fact: Recorded<Kinds>): StatementState {
  if (fact.kind === 'statement-taken-in') {
    const { text, ...rest } = fact.body
    const first = { id: fact.subject, length: text.length, takenInAt: fact.at, takenInBy: fact.actor }
    return { ...first, ...rest, translations: [], endorsed: [], republished: [] }
  }
  const known = before as StatementState
  switch (fact.kind) {
    case 'statement-described':
      return { ...known, ...fact.body }
    case 'statement-translation-linked': {
      const others = known.translations.filter(({ translation }) => translation !== fact.body.translation)
      return { ...known, translations: [...others, fact.body] }
    }
    case 'statement-endorsed':
      return { ...known, endorsed: [...known.endorsed, fact.body] }
    case 'statement-republished':
      return { ...known, republished: [...known.republished, fact.body] }
    case 'statement-shown':
      return shown(known, fact.at)
    case 'statement-withdrawn':
      return { ...known, withdrawn: { reason: fact.body.reason, at: fact.at } }
  }
}

/** The statement once the public sees it, by itself or through an opinion. */
export function shown({ withdrawn: _, ...before }: StatementState, at: string): StatementState {
  return { ...before, shownAt: before.shownAt ?? at }
}
