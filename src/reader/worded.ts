import { wordedFrom } from '../law/worded.ts'
import own from './messages.json' with { type: 'json' }

/** What a reading says besides questions, from `messages.json` beside this file. */
export const worded = wordedFrom(own)
