import { wordedFrom } from '../../law/worded.ts'
import own from './messages.json' with { type: 'json' }

/** Words about what the law carries, from `messages.json` beside this file. */
export const worded = wordedFrom(own)
