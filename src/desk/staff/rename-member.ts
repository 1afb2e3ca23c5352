import type { Tag } from '../../law/law.ts'
import type { Desk } from '../desk.ts'
import type { Member } from './member.ts'
import { checkName } from './person.ts'

/**
 * Changes what a member is called and in which language we speak to them. Names are no part of the record.
 * @throws Problem `staff-name-…`
 */
export async function renameMember(
  { staff }: Desk,
  { id }: Member,
  name: string,
  language: Tag,
): Promise<void> {
  await staff.accounts.change(id, { name: checkName(name), language })
}
