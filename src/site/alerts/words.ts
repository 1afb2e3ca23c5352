import { wordsOf } from '../../messages/messages.ts'
import texts from './messages.json' with { type: 'json' }

/** Words of the pages on letters. */
export const sayAlerts = wordsOf<'alerts', keyof typeof texts>('alerts')
