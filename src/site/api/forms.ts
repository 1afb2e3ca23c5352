import { z } from 'zod'
import { explained } from './parameter.ts'

/** What is asked and answered in several places. */

export const tag = z.enum(['kk', 'ru', 'en'])
export const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/u)
export const words = z
  .strictObject({
    kk: z.string().exactOptional(),
    ru: z.string().exactOptional(),
    en: z.string().exactOptional(),
  })
  .meta({ id: 'Words', description: 'Words in those of the languages in which there are any.' })
export const moment = z.iso.datetime()
export const day = z.iso.date()

const MOST = 100
const USUAL = 20

/** A part of a list. */
export const part = {
  limit: explained(z.coerce.number().int().min(1).max(MOST).default(USUAL), 'parameter.limit'),
  before: explained(z.coerce.number().int().min(1).optional(), 'parameter.before'),
}

/** A list of something, in parts. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({
    items: z.array(item),
    next: z
      .int()
      .exactOptional()
      .describe('Present where the list goes on: ask for the rest with before=next.'),
  })
}

export const listedOpinion = z
  .strictObject({
    slug: z.string(),
    urls: words,
    data: z.url().describe('The opinion as JSON.'),
    statement: z.string().describe('Id of the statement.'),
    publishedAt: moment,
    isWithdrawn: z.boolean(),
    author: words,
    languages: z.array(tag),
    title: words,
    summary: words,
  })
  .meta({ id: 'ListedOpinion' })

export const listedStatement = z
  .strictObject({
    id: z.string(),
    url: z.url(),
    data: z.url().describe('The statement as JSON.'),
    language: tag,
    title: z.string().exactOptional(),
    date: day.exactOptional(),
    person: z.string().exactOptional().describe('Id of the person who said it.'),
    body: z.string().exactOptional().describe('Id of the body that said it.'),
  })
  .meta({ id: 'ListedStatement' })
