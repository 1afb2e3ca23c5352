import type { Command } from '../command.ts'

/** Writes all that the site keeps into one file. */
const backup: Command = {
  takes: 'FILE',
  options: {},
  run: async (call) => (await import('../upkeep/backup.ts')).backup(call),
}

export default backup
