import { takeIn } from '../../desk/take-in.ts'
import type { Tag } from '../../law/law.ts'
import { Problem } from '../../problem.ts'
import type { EarlierStatement } from '../../reader/earlier.ts'
import { draftOf, parseLine } from '../lines/draft-of-line.ts'
import { linesOf } from '../lines/lines.ts'
import { createUnknownFields } from '../lines/unknown-fields.ts'
import { gather, inputOf } from './gather.ts'

/**
 * Statements said before: one in a file, or one on each line of a `.jsonl` file.
 * @throws Problem `earlier-line` with what is wrong with a line, `file-empty` without any
 */
export async function readEarlier(file: string, language: Tag): Promise<EarlierStatement[]> {
  if (!/\.(?:jsonl|ndjson)$/iu.test(file)) return [earlier(takeIn(await gather(file, { allowHttp: false })))]
  const { bytes } = await inputOf(file, { allowHttp: false })
  const unknown = createUnknownFields(language, file)
  const statements: EarlierStatement[] = []
  let number = 0
  for await (const lines of linesOf(inOnePiece(bytes)))
    for (const line of lines) {
      number += 1
      try {
        const parsed = parseLine(line)
        if (parsed === undefined) continue
        await unknown.look(parsed.object, number)
        statements.push(earlier(draftOf(parsed, {})))
      } catch (error) {
        throw error instanceof Problem ? await placed(error, file, number, language) : error
      }
    }
  if (statements.length === 0) throw new Problem('file-empty', 'input', { name: file })
  return statements
}

/** What is wrong with a line, with the line. */
async function placed(problem: Problem, file: string, line: number, language: Tag): Promise<Problem> {
  const { sayProblem } = await import('../../messages/messages.ts')
  const values = { name: file, line, reason: sayProblem(problem, language) }
  return new Problem('earlier-line', problem.kind, values, { cause: problem })
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

function earlier({ id, text, speaker, date }: EarlierStatement): EarlierStatement {
  return { id, text, ...(speaker === undefined ? {} : { speaker }), ...(date === undefined ? {} : { date }) }
}
