import type { Command } from '../command.ts'

/** Opens the page on this machine. */
const serve: Command = {
  takes: '',
  options: { port: { type: 'string', short: 'p', value: 'PORT' } },
  run: async (call) => (await import('../serve-page.ts')).servePage(call),
}

export default serve
