import { wordsOf } from '../../messages/messages.ts'
import texts from './messages.json' with { type: 'json' }

/** Words of the interface for programs and of its documentation. */
export const sayApi = wordsOf<'api', keyof typeof texts>('api')

export type ApiWord = Parameters<typeof sayApi>[0]
