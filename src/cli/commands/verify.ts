import type { Command } from '../command.ts'

/** Checks a public record that was downloaded from a site. */
const verify: Command = {
  takes: 'FOLDER',
  options: { key: { type: 'string', value: 'TEXT', words: 'verify-key' } },
  run: async (call) => (await import('../record/verify.ts')).verify(call),
}

export default verify
