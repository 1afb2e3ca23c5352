import { Problem } from '../../problem.ts'
import type { Role } from '../../record/facts/staff.ts'

const ALL: readonly Role[] = ['author', 'editor', 'lawyer', 'admin']
/** Those who answer for what the public reads. */
const ANSWERABLE: readonly Role[] = ['editor', 'admin']

/**
 * Who may do what. This is the least that an act asks for; an act may ask for more (an author changes no opinion of others, a
 * reviewer is not the author).
 */
const ROLES = {
  'see-desk': ALL,
  'take-in-statement': ALL,
  'describe-statement': ALL,
  'link-translation': ALL,
  'make-reading': ALL,
  'show-statement': ANSWERABLE,
  'record-person': ALL,
  'record-body': ALL,
  'record-office': ALL,
  'begin-opinion': ALL,
  'judge-finding': ALL,
  'add-question': ALL,
  'write-piece': ALL,
  'change-opinion-of-others': ['editor', 'lawyer', 'admin'],
  'request-review': ALL,
  'give-review': ['editor', 'lawyer', 'admin'],
  'publish-opinion': ANSWERABLE,
  'correct-opinion': ANSWERABLE,
  'withdraw-opinion': ANSWERABLE,
  'export-labels': ['editor', 'lawyer', 'admin'],
  'manage-members': ['admin'],
  'read-audit-log': ['admin'],
  'change-site': ['admin'],
} as const satisfies Record<string, readonly Role[]>

/** Something that the staff does. */
export type Act = keyof typeof ROLES

/** All acts, for tables of them. */
export const ACTS = Object.keys(ROLES) as readonly Act[]

/** Whether a role may do something. */
export function may({ role }: { readonly role: Role }, act: Act): boolean {
  const roles: readonly Role[] = ROLES[act]
  return roles.includes(role)
}

/**
 * Lets those pass whose role may do something.
 * @throws Problem `staff-not-allowed`
 */
export function demand(member: { readonly role: Role }, act: Act): void {
  if (!may(member, act)) throw new Problem('staff-not-allowed', 'refused')
}
