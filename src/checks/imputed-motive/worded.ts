import { wordedFrom } from '../../law/worded.ts'
import messages from './messages.json' with { type: 'json' }

/** This check's own words within its questions. */
export const worded = wordedFrom(messages)
