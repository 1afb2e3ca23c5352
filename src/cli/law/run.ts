import { existsSync, readdirSync } from 'node:fs'
import { loadCatalog } from '../../catalog.ts'
import { Problem } from '../../problem.ts'
import type { Call } from '../command.ts'
import type { ExitCode } from '../exit-codes.ts'
import { nearest } from '../nearest.ts'
import type { LawAct } from './act.ts'

const ENDING = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
const ACTS = new URL('./acts/', import.meta.url)
const NAME = /^[a-z]+$/u

/** Does what the first word behind `law` asks; each is a file in `acts/`, found by its name. */
export async function runLaw(call: Call): Promise<ExitCode> {
  const [name, ...words] = call.words
  const names = readdirSync(ACTS)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort()
  if (name === undefined) throw new Problem('law-act-missing', 'usage', { acts: names.join(', ') })
  const file = new URL(`${name}${ENDING}`, ACTS)
  if (!NAME.test(name) || !existsSync(file))
    throw new Problem('law-act', 'usage', { name, acts: names.join(', '), near: nearest(name, names) ?? '—' })
  const { default: act } = (await import(file.href)) as { default: LawAct }
  return act(call, words, await loadCatalog())
}
