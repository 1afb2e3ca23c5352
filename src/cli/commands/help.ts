import { Problem } from '../../problem.ts'
import type { Command } from '../command.ts'

/** Says how to use the program, one of its commands, or one thing that a command does. */
const help: Command = {
  takes: '[COMMAND …]',
  options: {},
  async run({ words, language }) {
    const [name, act, extra] = words
    if (extra !== undefined) throw new Problem('usage-extra', 'usage', { word: extra })
    return (await import('../help.ts')).printHelp(name, language, act)
  },
}

export default help
