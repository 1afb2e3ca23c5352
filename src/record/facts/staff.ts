import { z } from 'zod'
import type { FactKinds } from './fact-kind.ts'
import { words } from './values.ts'

export const role = z.enum(['author', 'editor', 'lawyer', 'admin'])

export type Role = z.infer<typeof role>

/**
 * What members of the staff did with each other's access; the subject is the member, by an id that tells nothing of the
 * person. Names, addresses and secrets are never here: the record can't forget.
 */
export const STAFF_FACTS = {
  'member-invited': { visibility: 'staff', body: z.strictObject({ role }) },
  /** A member who lost what they sign in with was given a new link to join by. */
  'member-invited-again': { visibility: 'staff', body: z.strictObject({}) },
  'member-joined': { visibility: 'staff', body: z.strictObject({}) },
  'role-changed': { visibility: 'staff', body: z.strictObject({ role }) },
  'member-suspended': { visibility: 'staff', body: z.strictObject({ reason: words.exactOptional() }) },
  'member-restored': { visibility: 'staff', body: z.strictObject({}) },
  /** A session was ended from another one. */
  'session-revoked': { visibility: 'staff', body: z.strictObject({ all: z.boolean() }) },
  /** What a member signs in with was added or taken away. */
  'sign-in-changed': {
    visibility: 'staff',
    body: z.strictObject({
      what: z.enum(['passkey-added', 'passkey-removed', 'password-set', 'totp-set', 'recovery-codes-made']),
    }),
  },
} as const satisfies FactKinds
