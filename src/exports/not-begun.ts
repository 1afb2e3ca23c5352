import type { OwnBeginning } from '../law/corpus/beginnings/own-beginning.ts'
import type { Tag } from '../law/law.ts'
import { dayInWords } from '../messages/day-said.ts'
import { say } from '../messages/messages.ts'
import { quoted } from './quoted.ts'

/** Why an act was surely not in force before its first text. */
export function notBegunSaid({ passage: { act }, words }: OwnBeginning, language: Tag): string {
  return say('not-begun.ground', language, {
    adopted: dayInWords(act.adopted ?? '', language),
    words: quoted(withoutStop(words), language),
  })
}

/** A sentence that is quoted within another one: the full stop of that one stands behind the quotation marks. */
export function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/u, '')
}
