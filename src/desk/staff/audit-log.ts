import type { AccessFact } from '../../storage/record/read/access-log.ts'
import type { Desk } from '../desk.ts'
import type { Member } from './member.ts'
import { demand } from './roles.ts'

export type { AccessFact }

/** A page of the access log, with the names of those whom the facts name. */
export interface AuditPage {
  readonly facts: readonly AccessFact[]
  /** Names by member; one who was forgotten has none. */
  readonly names: ReadonlyMap<string, string>
  /** The `before` of the next page; nothing where there is none. */
  readonly next?: number
}

const PAGE = 100

/**
 * What was done with the access of the staff, the latest first.
 * @throws Problem `staff-not-allowed`
 */
export async function auditLog(desk: Desk, by: Member, before?: number): Promise<AuditPage> {
  demand(by, 'read-audit-log')
  const [facts, accounts] = await Promise.all([
    desk.record.accessLog.list(PAGE + 1, before),
    desk.staff.accounts.all(),
  ])
  const shown = facts.slice(0, PAGE)
  const last = shown.at(-1)
  return {
    facts: shown,
    names: new Map(accounts.map(({ member, name }) => [member, name])),
    ...(facts.length > PAGE && last ? { next: last.seq } : {}),
  }
}
