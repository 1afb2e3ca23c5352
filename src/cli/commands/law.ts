import type { Command } from '../command.ts'

/** Adds corpora of law and asks them: terms, provisions and their history, by day. */
const law: Command = {
  takes: 'COMMAND …',
  options: {
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
  },
  tables: async (language) => (await import('../law/help-tables.ts')).helpTables(language),
  run: async (call) => (await import('../law/run.ts')).runLaw(call),
}

export default law
