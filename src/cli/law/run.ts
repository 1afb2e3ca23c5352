import { loadCatalog } from '../../catalog.ts'
import { Problem } from '../../problem.ts'
import type { Call } from '../command.ts'
import law from '../commands/law.ts'
import type { ExitCode } from '../exit-codes.ts'
import { unknownAct } from '../unknown-act.ts'
import { actNames, findAct } from './found-acts.ts'

/** Does what the first word behind `law` asks. */
export async function runLaw(call: Call): Promise<ExitCode> {
  const [name, ...words] = call.words
  if (name === undefined) throw new Problem('law-act-missing', 'usage', { acts: actNames().join(', ') })
  const act = await findAct(name)
  if (!act) throw unknownAct('law', name, actNames())
  for (const option of Object.keys(law.options))
    if (call.has(option) && !act.options.includes(option))
      throw new Problem('law-option', 'usage', { act: name, option: `--${option}` })
  return act.run(call, words, await loadCatalog())
}
