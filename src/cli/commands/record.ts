import type { Command } from '../command.ts'

/** The public record of the site and the key that signs it: for the person at the machine. */
const record: Command = {
  takes: 'COMMAND',
  options: {},
  async tables(language) {
    const say = await (await import('../say.ts')).wordsIn(language)
    const rows = [
      ['build', say('record.build')],
      ['key', say('record.key')],
      ['rotate-key', say('record.rotate-key')],
    ] as const
    return [{ title: say('record.commands'), rows }]
  },
  run: async (call) => (await import('../record/run.ts')).runRecord(call),
}

export default record
