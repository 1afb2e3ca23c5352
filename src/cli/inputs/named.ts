import type { Tag } from '../../law/law.ts'
import { Problem } from '../../problem.ts'
import { wordsIn } from '../say.ts'
import { STANDARD_INPUT } from './gather.ts'

/** What people type into a browser: `www.gov.kz`, `gov.kz/news`. */
const BARE_ADDRESS = /^(?:www\.\S+|[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}\/\S*)$/iu

/** Problems of words alone, which name no source, and what they are of a source. */
const OF_NO_NAME: Readonly<Record<string, string>> = { 'text-in-other-language': 'source-in-other-language' }

/**
 * A problem of a source with its name in it: what reads bytes or words alone does not know where they came from, and a dash
 * is no name for standard input.
 */
export async function named(problem: Problem, source: string, language: Tag): Promise<Problem> {
  const { code, kind, values } = problem
  if (code === 'address-scheme' && values.scheme === 'http')
    return new Problem('address-http', kind, values, { cause: problem })
  if (code === 'file-missing' && BARE_ADDRESS.test(source))
    return new Problem('address-bare', kind, { name: source }, { cause: problem })
  const ofNoName = OF_NO_NAME[code]
  if (ofNoName !== undefined)
    return named(new Problem(ofNoName, kind, { name: source }, { cause: problem }), source, language)
  const { name } = values
  if (name !== STANDARD_INPUT && name !== '') return problem
  if (source !== STANDARD_INPUT)
    return new Problem(code, kind, { ...values, name: source }, { cause: problem })
  if (code === 'file-empty') return new Problem('standard-input-empty', kind, {}, { cause: problem })
  const say = await wordsIn(language)
  return new Problem(code, kind, { ...values, name: say('standard-input') }, { cause: problem })
}
