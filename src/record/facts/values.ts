import { z } from 'zod'

/** Values that several facts are made of. Each fits both databases and hashes the same everywhere. */

/** Identity of a subject: lower-case letters, figures, hyphens. */
export const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/u)

/** Text as people wrote it. A NUL fits no PostgreSQL text, half a surrogate pair has no UTF-8: neither is ever meant. */
export const text = z.string().refine((value) => !value.includes('\0') && value.isWellFormed())

/** Text that says something, in one line or a few. */
export const words = text.refine((value) => value.trim() !== '' && value.length <= 10_000)

export const tag = z.enum(['kk', 'ru', 'en'])

/** A calendar day as `YYYY-MM-DD`. */
export const day = z.iso.date()

/** A moment in UTC, to the millisecond: moments of one form compare as strings. */
export const moment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u)

/** Lower-case hexadecimal SHA-256. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/u)

/** Words in those of the three languages in which somebody wrote them; at least one. */
export const inLanguages = z
  .strictObject({ kk: words.exactOptional(), ru: words.exactOptional(), en: words.exactOptional() })
  .refine((names) => Object.keys(names).length > 0)

/** A stretch of a statement: UTF-16 units, end exclusive. */
export const stretch = z
  .strictObject({ start: z.int().min(0), end: z.int().min(1) })
  .refine(({ start, end }) => start < end)

export type InLanguages = z.infer<typeof inLanguages>
