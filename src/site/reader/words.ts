import { wordsOf } from '../../messages/messages.ts'
import texts from './messages.json' with { type: 'json' }

/** Words about reading on the visitor's own device. */
export const sayReader = wordsOf<'reader', keyof typeof texts>('reader')
