import { wordsOf } from '../../messages/messages.ts'
import texts from './messages.json' with { type: 'json' }

/** Words of the pages on statements, opinions and people. */
export const sayDesk = wordsOf<'desk', keyof typeof texts>('desk')

/** Name of a message of the pages on statements, opinions and people, without what all their names begin with. */
export type DeskWord = Parameters<typeof sayDesk>[0]
