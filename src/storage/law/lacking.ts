import { MachineLacks } from '../../law/corpus/wasm/instance.ts'
import { Problem } from '../../problem.ts'

const PROBLEMS = { instructions: 'law-lacks-instructions', memory: 'law-lacks-memory' } as const

/**
 * Does work that indexes words.
 * @param place what is built from
 * @throws Problem `law-lacks-instructions` or `law-lacks-memory` where the machine can't do it
 */
export async function tellingLacking<Done>(place: string, work: () => Promise<Done>): Promise<Done> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof MachineLacks)) throw error
    throw new Problem(PROBLEMS[error.what], 'unavailable', { place }, { cause: error })
  }
}
