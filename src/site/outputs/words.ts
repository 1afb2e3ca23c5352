import { wordsOf } from '../../messages/messages.ts'
import texts from './messages.json' with { type: 'json' }

/** Words of what other sites and programs are given. */
export const sayShared = wordsOf<'shared', keyof typeof texts>('shared')
