import { z } from 'zod'
import { BODY_KINDS } from '../../law/body-kinds.ts'
import type { FactKinds } from './fact-kind.ts'
import { day, id, inLanguages, words } from './values.ts'

/** Facts about those who speak. Said again about the same subject or office, the later fact replaces the earlier. */
export const PEOPLE_FACTS = {
  /** Subject: the person. */
  'person-added': {
    visibility: 'public',
    body: z.strictObject({ name: inLanguages, note: inLanguages.exactOptional() }),
  },
  /** Subject: the body. */
  'body-added': {
    visibility: 'public',
    body: z.strictObject({
      name: inLanguages,
      kind: z.enum(BODY_KINDS),
      jurisdiction: z
        .string()
        .regex(/^[a-z]{2}$/u)
        .exactOptional(),
      /** The body that it is part of. */
      partOf: id.exactOptional(),
      address: words.exactOptional(),
    }),
  },
  /** Subject: the person who held the office, from `since` to the day before `until`. */
  'office-held': {
    visibility: 'public',
    body: z
      .strictObject({
        office: id,
        body: id,
        title: inLanguages,
        since: day.exactOptional(),
        until: day.exactOptional(),
      })
      .refine(({ since, until }) => since === undefined || until === undefined || since < until),
  },
} as const satisfies FactKinds
