import type { Looked } from '../desk/public-record/verify.ts'
import type { Tag } from '../law/law.ts'
import { inWords, sayIfKnown } from '../messages/messages.ts'

const MARKS = { well: '+', note: '·', ill: '!' } as const

/**
 * Prints what was looked at, a line each, as it comes.
 * @param idOf id of the message with the words for it; its code is printed where there are none
 * @returns how many things are ill
 */
export async function printLooked(
  looked: AsyncIterable<Looked>,
  language: Tag,
  idOf: (one: Looked) => string,
): Promise<number> {
  let wrong = 0
  for await (const one of looked) {
    const words = sayIfKnown(idOf(one), language, inWords(one.values, language)) ?? one.code
    process.stdout.write(`${MARKS[one.condition]} ${words}\n`)
    if (one.condition === 'ill') wrong++
  }
  return wrong
}
