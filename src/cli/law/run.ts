import { lawCatalog } from '../../law-catalog.ts'
import { Problem } from '../../problem.ts'
import type { Call } from '../command.ts'
import type { ExitCode } from '../exit-codes.ts'
import { findLawAct, lawActNames } from '../found.ts'
import { unknownAct } from '../unknown-act.ts'
import { LAW_OPTIONS } from './options.ts'

/** Does what the first word behind `law` asks. */
export async function runLaw(call: Call): Promise<ExitCode> {
  const [name, ...words] = call.words
  if (name === undefined) throw new Problem('law-act-missing', 'usage', { acts: lawActNames().join(', ') })
  const act = await findLawAct(name)
  if (!act) throw unknownAct('law', name, lawActNames())
  for (const option of Object.keys(LAW_OPTIONS))
    if (call.has(option) && !act.options.includes(option))
      throw new Problem('law-option', 'usage', { act: name, option: `--${option}` })
  return act.run(call, words, lawCatalog())
}
