import { Problem } from '../../../problem.ts'
import type { Format, Input } from '../../../reader/format.ts'
import type { Answer } from './answer.ts'

/** The worker's own scope, of which the project's types know nothing. */
interface Scope {
  postMessage(message: Answer): void
  addEventListener(type: 'message', listen: (event: { readonly data: Input }) => void): void
}

/** Reads the files that it is given; whoever gives them may end it at any time. */
export function startFormat(scope: Scope, read: Format['extract']): void {
  scope.addEventListener('message', ({ data }) => {
    void answer(data).then((given) => scope.postMessage(given))
  })
  scope.postMessage({ began: true })

  async function answer(input: Input): Promise<Answer> {
    try {
      return { extracted: await read(input) }
    } catch (error) {
      if (!(error instanceof Problem)) return { bug: String(error) }
      const { code, kind, values } = error
      return { problem: { code, kind, values } }
    }
  }
}
