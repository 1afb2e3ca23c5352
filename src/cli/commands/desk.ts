import type { Command } from '../command.ts'

/** What the desk gives to those who mend the reader. */
const desk: Command = {
  takes: 'COMMAND …',
  options: {},
  async tables(language) {
    const say = await (await import('../say.ts')).wordsIn(language)
    const rows = [['export-labels FOLDER', say('desk.export-labels')]] as const
    return [{ title: say('desk.commands'), rows }]
  },
  run: async (call) => (await import('../desk/export-labels.ts')).exportLabels(call),
}

export default desk
