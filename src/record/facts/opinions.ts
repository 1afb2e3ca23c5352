import { z } from 'zod'
import type { FactKinds } from './fact-kind.ts'
import { pieceName, pieceText } from './pieces.ts'
import { addedId, findingId, snapshot } from './snapshots.ts'
import { id, inLanguages, moment, stretch, tag, words } from './values.ts'

const version = z.int().min(1)

/** Facts about opinions; the subject is the opinion. */
export const OPINION_FACTS = {
  'opinion-begun': {
    visibility: 'staff',
    body: z.strictObject({
      /** Its part of the public address; no two opinions have the same. */
      slug: id,
      statement: id,
      reading: id,
      /** The member of staff who answers for it. */
      author: id,
      /** The language it is written in; the others are translations. */
      language: tag,
    }),
  },
  /** `base` is the revision that the writer saw, 0 where there was none: another one in the meantime is a conflict. */
  'piece-written': {
    visibility: 'staff',
    body: z.strictObject({ piece: pieceName, language: tag, text: pieceText, base: z.int().min(0) }),
  },
  'finding-kept': { visibility: 'staff', body: z.strictObject({ finding: findingId }) },
  'finding-dismissed': { visibility: 'staff', body: z.strictObject({ finding: findingId, reason: words }) },
  'question-added': { visibility: 'staff', body: z.strictObject({ id: addedId, quote: stretch }) },
  'question-removed': { visibility: 'staff', body: z.strictObject({ id: addedId }) },
  'review-requested': { visibility: 'staff', body: z.strictObject({ of: id.exactOptional() }) },
  'review-given': {
    visibility: 'staff',
    body: z.strictObject({ verdict: z.enum(['agreed', 'changes-wanted']), note: words.exactOptional() }),
  },
  /** It is to be published at a moment; null calls that off. */
  'opinion-scheduled': { visibility: 'staff', body: z.strictObject({ at: moment.nullable() }) },
  'opinion-published': { visibility: 'public', body: z.strictObject({ version, snapshot }) },
  'opinion-corrected': {
    visibility: 'public',
    body: z.strictObject({ version, note: inLanguages, snapshot }),
  },
  /** It stays readable, with the reason above it. */
  'opinion-withdrawn': { visibility: 'public', body: z.strictObject({ reason: inLanguages }) },
} as const satisfies FactKinds
