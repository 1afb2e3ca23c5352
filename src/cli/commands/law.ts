import type { Command } from '../command.ts'
import { LAW_OPTIONS } from '../law/options.ts'

/** Adds corpora of law and asks them: terms, provisions and their history, by day. */
const law: Command = {
  takes: 'COMMAND …',
  options: LAW_OPTIONS,
  tables: async (language) => (await import('../law/help-tables.ts')).helpTables(language),
  run: async (call) => (await import('../law/run.ts')).runLaw(call),
}

export default law
