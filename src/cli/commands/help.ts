import { Problem } from '../../problem.ts'
import type { Command } from '../command.ts'

/** Says how to use the program, or one of its commands. */
const help: Command = {
  takes: '[COMMAND]',
  options: {},
  async run({ words, language }) {
    if (words.length > 1) throw new Problem('usage-extra', 'usage', { word: words[1] as string })
    return (await import('../help.ts')).printHelp(words[0], language)
  },
}

export default help
