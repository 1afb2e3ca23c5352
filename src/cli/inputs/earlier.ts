import { takeIn } from '../../desk/take-in.ts'
import type { EarlierStatement } from '../../reader/earlier.ts'
import { draftOf, parseLine } from '../lines/draft-of-line.ts'
import { gather } from './gather.ts'

/** Statements said before: one in a file, or one on each line of a `.jsonl` file. */
export async function readEarlier(file: string): Promise<EarlierStatement[]> {
  const extracted = await gather(file, { allowHttp: false })
  if (!/\.(?:jsonl|ndjson)$/iu.test(file)) return [earlier(takeIn(extracted))]
  const bytes = new TextEncoder()
  return extracted.text
    .split('\n')
    .map((line) => parseLine(bytes.encode(line)))
    .filter((line) => line !== undefined)
    .map((line) => earlier(draftOf(line, {})))
}

function earlier({ id, text, speaker, date }: EarlierStatement): EarlierStatement {
  return { id, text, ...(speaker === undefined ? {} : { speaker }), ...(date === undefined ? {} : { date }) }
}
