import { z } from 'zod'
import type { ApiWord } from './words.ts'

/** Part of an address or a query, as a JSON Schema. */
export interface Parameter {
  readonly name: string
  readonly isRequired: boolean
  /** What it means, to be said in the language of whoever reads. */
  readonly words: ApiWord
  readonly schema: Readonly<Record<string, unknown>>
}

/** A parameter with the words that explain it. */
export function explained<Schema extends z.ZodType>(schema: Schema, words: ApiWord): Schema {
  return schema.describe(words)
}

/** The parameters of a question, each made by `explained`. */
export function parametersOf(asked: z.ZodObject): readonly Parameter[] {
  const { properties = {}, required = [] } = z.toJSONSchema(asked, { io: 'input' })
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...schema } = property as Record<string, unknown>
    return { name, isRequired: required.includes(name), words: description as ApiWord, schema }
  })
}
