import type { Command } from '../command.ts'

/** Adds corpora of law and asks them: terms, provisions and their history, by day. */
const law: Command = {
  takes: 'add|update|list|remove|term|show|history …',
  options: {
    on: { type: 'string', value: 'DAY' },
    corpus: { type: 'string', value: 'NAME' },
    language: { type: 'string', value: 'CODE' },
    name: { type: 'string', value: 'NAME' },
    current: { type: 'boolean' },
  },
  run: async (call) => (await import('../law/run.ts')).runLaw(call),
}

export default law
