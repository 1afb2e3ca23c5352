import type { Trilingual } from '../law/law.ts'
import { sayProblem } from '../messages/messages.ts'
import { Problem as Found } from '../problem.ts'

/** What was wrong with what was handed over and can be mended: `message` says it in English, `words` in all three languages. */
export class Problem extends Error {
  /** Names what was wrong, for programs. */
  readonly code: string
  readonly words: Trilingual
  /** What fills the gaps of the words. */
  readonly values: Readonly<Record<string, string | number>>

  constructor(code: string, values: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    const problem = { code, values }
    const words: Trilingual = {
      kk: sayProblem(problem, 'kk'),
      ru: sayProblem(problem, 'ru'),
      en: sayProblem(problem, 'en'),
    }
    super(words.en, options)
    this.name = 'Problem'
    this.code = code
    this.words = words
    this.values = values
  }
}

/** What a call gives; what it finds wrong is thrown with its words. */
export function withWords<Value>(call: () => Value): Value {
  try {
    return call()
  } catch (error) {
    if (error instanceof Found) throw new Problem(error.code, error.values, { cause: error })
    throw error
  }
}
