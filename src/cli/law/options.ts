import type { Command } from '../command.ts'

/** All options that acts of `law` understand; each act names its own. */
export const LAW_OPTIONS: Command['options'] = {
  on: { type: 'string', value: 'DAY' },
  from: { type: 'string', value: 'DAY' },
  to: { type: 'string', value: 'DAY' },
  corpus: { type: 'string', value: 'NAME' },
  language: { type: 'string', value: 'CODE', words: 'law-language' },
  json: { type: 'boolean' },
  name: { type: 'string', value: 'NAME' },
  current: { type: 'boolean' },
  'as-typed': { type: 'boolean' },
  into: { type: 'string', value: 'FOLDER' },
}
