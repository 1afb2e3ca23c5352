import type { Catalog } from '../catalog.ts'
import { lawFolder } from '../desk/law/folder.ts'
import type { ReadingOptions } from '../desk/reading-options.ts'
import type { EarlierStatement } from '../reader/earlier.ts'
import type { Call } from './command.ts'
import { unknownCheck } from './unknown-check.ts'

/**
 * With which checks to read, and what is known from before.
 * @throws Problem of kind `usage` where a check is none of ours, `input` where an earlier statement cannot be read
 */
export async function readingOptions(call: Call, { checks }: Catalog): Promise<ReadingOptions> {
  const names = [...call.all('check'), ...(call.has('explain') ? [call.one('explain') as string] : [])]
    .flatMap((list) => list.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '')
  for (const name of names) if (!checks.has(name)) throw unknownCheck(name, [...checks.keys()])
  const earlier = await earlierStatements(call)
  return {
    corpora: lawFolder(),
    ...(names.length > 0 ? { checks: names } : {}),
    ...(earlier.length > 0 ? { earlier } : {}),
  }
}

async function earlierStatements(call: Call): Promise<EarlierStatement[]> {
  const files = call.all('earlier')
  if (files.length === 0) return []
  const { readEarlier } = await import('./inputs/earlier.ts')
  return (await Promise.all(files.map((file) => readEarlier(file, call.language)))).flat()
}
