import type { BodyOf } from '../fact.ts'

/** A person, a body and an office as the record now has them: the latest fact about each counts. */
export type PersonState = BodyOf<'person-added'> & { readonly id: string }

export type BodyState = BodyOf<'body-added'> & { readonly id: string }

/** An office: `office` of a body, held by a person for some days. */
export type OfficeState = BodyOf<'office-held'> & { readonly person: string }
