import type { Fault } from '../law/corpus/act.ts'
import type words from './messages.json'

/** Reasons that have words: `src/corpora/messages.json` keeps them under `fault.<code>`. */
export type FaultCode = CodeOf<keyof typeof words>

type CodeOf<Id> = Id extends `fault.${infer Code}` ? Code : never

/** Why a file, or a part of one, could not be read. */
export function fault(code: FaultCode, values: Fault['values'] = {}): Fault {
  return { code, values }
}
