import { z } from 'zod'
import { publishedPiece } from './pieces.ts'
import { id, inLanguages, stretch, tag } from './values.ts'

/** Id of a finding within its reading: `3.1` is the first of the third claim. */
export const findingId = z.string().regex(/^[1-9]\d*\.[1-9]\d*$/u)

/** Id of a question that an editor added. */
export const addedId = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/u)

/** An opinion as it was published, whole: with the statement and the reading it names, nothing else is needed to show it. */
export const snapshot = z.strictObject({
  slug: id,
  statement: id,
  reading: id,
  /** The author's name as it is printed. */
  author: inLanguages,
  /** Languages in which it is published, the one it was written in first. */
  languages: z.array(tag).min(1),
  pieces: z.array(publishedPiece),
  /** Findings of the reading that the author does not stand by: they are not shown. */
  dismissed: z.array(findingId),
  /** Questions that the author put to stretches of the statement; their words are pieces `question/<id>`. */
  added: z.array(z.strictObject({ id: addedId, quote: stretch })),
})

export type Snapshot = z.infer<typeof snapshot>
