import type { Transaction } from 'kysely'
import type { Conflict } from '../../../record/state/conflict.ts'
import type { Refusal } from '../../../record/state/refusal.ts'
import type { Tables } from '../../tables.ts'

/** The transaction that a fact and all that is made from it are written in. */
export type Writing = Transaction<Tables>

/** Why a fact can't be kept; nothing where its tables are written. */
export type Hindrance = { readonly refusal: Refusal } | { readonly conflict: Conflict } | undefined

/** `undefined` is no value of a database. */
export function orNull<Value>(value: Value | undefined): Value | null {
  return value ?? null
}
