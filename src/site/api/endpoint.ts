import type { z } from 'zod'
import type { Desk } from '../../desk/desk.ts'
import type { Tag } from '../../law/law.ts'
import type { Addresses } from '../../outputs/output.ts'
import type { ApiWord } from './words.ts'

/** What an answer is made with. */
export interface Asking {
  readonly desk: Desk
  readonly addresses: Addresses
  readonly languages: readonly Tag[]
}

/** A question that programs may ask. */
export interface Endpoint {
  /** Its name among all, in one word. */
  readonly id: string
  /** Below `/api/v1`; names in braces stand for parts of the address. */
  readonly path: string
  /** What it is for, in the documentation. */
  readonly about: ApiWord
  /** Parts of the address and of the query. */
  readonly asked: z.ZodObject
  readonly answered: z.ZodType
  /** An address that works, given something that is published. */
  readonly example: (published: Published) => string
  /** The answer; nothing where there is no such thing. */
  readonly answer: (asked: Readonly<Record<string, unknown>>, asking: Asking) => Promise<unknown>
}

/** Something of each kind that can be read, for examples. */
export interface Published {
  readonly slug: string
  readonly statement: string
  readonly person: string
  readonly body: string
  readonly check: string
  readonly words: string
  /** Of `words`. */
  readonly language: Tag
}

/** A question whose answer is checked against what it says it answers, when it is compiled. */
export function endpoint<Asked extends z.ZodObject, Answered extends z.ZodType>(made: {
  readonly id: string
  readonly path: string
  readonly about: ApiWord
  readonly asked: Asked
  readonly answered: Answered
  readonly example: Endpoint['example']
  readonly answer: (asked: z.output<Asked>, asking: Asking) => Promise<z.input<Answered> | undefined>
}): Endpoint {
  const { asked, answer } = made
  return { ...made, answer: (given, asking) => answer(asked.parse(given), asking) }
}
