import { wordsOf } from '../messages/messages.ts'
import texts from './messages.json' with { type: 'json' }

/** Words of what is sent out. */
export const sayOutput = wordsOf<'output', keyof typeof texts>('output')
