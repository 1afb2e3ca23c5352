import { Problem } from '../../problem.ts'
import type { Call } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { pageOf } from '../manual.ts'
import { wordsIn } from '../say.ts'
import { standardOutput } from '../standard-output.ts'
import { readInputs } from './read-inputs.ts'

/** Shows the page of a check, and then what this one check finds in the statements, if there are any. */
export async function explain(call: Call): Promise<ExitCode> {
  for (const option of ['format', 'out', 'check']) {
    if (call.has(option)) throw new Problem('usage-explain', 'usage', { option: `--${option}` })
  }
  const page = pageOf(call.one('explain') as string, call.language, await wordsIn(call.language))
  const isAll = call.words.length === 0
  standardOutput().write(isAll ? page : `${page}\n`)
  if (isAll) return EXIT.done
  return readInputs(call)
}
