import { wordsOf } from '../../messages/messages.ts'
import texts from './messages.json' with { type: 'json' }

/** Words of the pages on which a site is set up. */
export const saySetUp = wordsOf<'set-up', keyof typeof texts>('set-up')
