import type { Tag } from '../../law/law.ts'
import type { Role } from '../../record/facts/staff.ts'
import type { Desk } from '../desk.ts'

/** A member of the staff who may act now. */
export interface Member {
  /** As the record knows them: tells nothing of the person. */
  readonly id: string
  readonly name: string
  readonly role: Role
  /** In which we speak to them. */
  readonly language: Tag
}

/** A member by id, or nothing: not invited, not joined yet, suspended or forgotten. */
export async function activeMember({ record, staff }: Desk, id: string): Promise<Member | undefined> {
  const [state, account] = await Promise.all([record.members.get(id), staff.accounts.get(id)])
  if (state?.status !== 'active' || account === undefined) return undefined
  return { id, name: account.name, role: state.role, language: account.language }
}
