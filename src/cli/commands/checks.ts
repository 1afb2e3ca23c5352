import type { Command } from '../command.ts'

/** Lists the checks, or shows the page of one. */
const checks: Command = {
  takes: '[NAME]',
  options: {},
  run: async (call) => (await import('../manual.ts')).printManual(call),
}

export default checks
