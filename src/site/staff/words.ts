import { wordsOf } from '../../messages/messages.ts'
import texts from './messages.json' with { type: 'json' }

/** Words of the pages on signing in, members and set-up. */
export const sayStaff = wordsOf<'staff', keyof typeof texts>('staff')

/** Name of a message of the pages of the staff, without what all their names begin with. */
export type StaffWord = Parameters<typeof sayStaff>[0]
