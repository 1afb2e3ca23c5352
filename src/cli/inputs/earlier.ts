import { takeIn } from '../../desk/take-in.ts'
import type { Tag } from '../../law/law.ts'
import type { EarlierStatement } from '../../reader/earlier.ts'
import { draftOf, parseLine } from '../lines/draft-of-line.ts'
import { createUnknownFields } from '../lines/unknown-fields.ts'
import { gather } from './gather.ts'

/** Statements said before: one in a file, or one on each line of a `.jsonl` file. */
export async function readEarlier(file: string, language: Tag): Promise<EarlierStatement[]> {
  const extracted = await gather(file, { allowHttp: false })
  if (!/\.(?:jsonl|ndjson)$/iu.test(file)) return [earlier(takeIn(extracted))]
  const bytes = new TextEncoder()
  const unknown = createUnknownFields(language, file)
  const statements: EarlierStatement[] = []
  for (const [index, line] of extracted.text.split('\n').entries()) {
    const parsed = parseLine(bytes.encode(line))
    if (parsed === undefined) continue
    await unknown.look(parsed.object, index + 1)
    statements.push(earlier(draftOf(parsed, {})))
  }
  return statements
}

function earlier({ id, text, speaker, date }: EarlierStatement): EarlierStatement {
  return { id, text, ...(speaker === undefined ? {} : { speaker }), ...(date === undefined ? {} : { date }) }
}
