import type { z } from 'zod'
import type { Visibility } from './facts/fact-kind.ts'
import { OPINION_FACTS } from './facts/opinions.ts'
import { PEOPLE_FACTS } from './facts/people.ts'
import { READING_FACTS } from './facts/readings.ts'
import { STAFF_FACTS } from './facts/staff.ts'
import { STATEMENT_FACTS } from './facts/statements.ts'
import { id } from './facts/values.ts'

const FACTS = { ...STATEMENT_FACTS, ...PEOPLE_FACTS, ...READING_FACTS, ...OPINION_FACTS, ...STAFF_FACTS }

export type Kind = keyof typeof FACTS

/** What facts of a kind hold. */
export type BodyOf<K extends Kind> = z.infer<(typeof FACTS)[K]['body']>

/** Something that was said or done, before it is in the record. */
export type Fact<K extends Kind = Kind> = {
  [Each in K]: { readonly kind: Each; readonly subject: string; readonly body: BodyOf<Each> }
}[K]

/** A fact in the record. */
export type Recorded<K extends Kind = Kind> = Fact<K> & {
  /** Its place, from 1, without gaps. */
  readonly seq: number
  /** When it was recorded: UTC, to the millisecond. The order of the record is that of `seq`: clocks may be set back. */
  readonly at: string
  /** Id of the member of staff, or `program` for what the program did by itself. */
  readonly actor: string
}

/** Kinds of facts, sorted by name. */
export const KINDS: readonly Kind[] = (Object.keys(FACTS) as Kind[]).sort()

export function isKind(value: string): value is Kind {
  return Object.hasOwn(FACTS, value)
}

export function visibilityOf(kind: Kind): Visibility {
  return FACTS[kind].visibility
}

/** A fact whose values are in the order of its schema, so that equal facts are equal bytes; or what does not fit, by path. */
export function checkedFact(fact: {
  readonly kind: string
  readonly subject: string
  readonly body: unknown
}): { readonly fact: Fact } | { readonly wrong: string } {
  if (!isKind(fact.kind)) return { wrong: 'kind' }
  if (!id.safeParse(fact.subject).success) return { wrong: 'subject' }
  const { success, data, error } = FACTS[fact.kind].body.safeParse(fact.body)
  if (!success) return { wrong: ['body', ...(error.issues[0]?.path ?? [])].join('.') }
  return { fact: { kind: fact.kind, subject: fact.subject, body: data } as Fact }
}
