import type { Command } from '../command.ts'

/** Brings a backup back into an empty site. */
const restore: Command = {
  takes: 'FILE',
  options: {},
  run: async (call) => (await import('../upkeep/restore.ts')).restore(call),
}

export default restore
