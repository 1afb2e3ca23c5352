import type { Tag } from '../law/law.ts'
import type { LawBuild } from '../law/texts.ts'
import { say } from '../messages/messages.ts'

/** Characters of a hash and of a commit that tell one from another. */
const SHORT = 8

/** The build of the corpus that a reading rests on, in one line. */
export function corpusLine({ name, newest, hash, source, revision }: LawBuild, language: Tag): string {
  const origin = [source, revision && inShort(revision)].filter((part) => part !== undefined)
  return say('reading.corpus', language, {
    build: [`${name} ${newest} (${inShort(hash)})`, ...origin].join(', '),
  })
}

/** As much of a hash or of a commit as tells it from others. */
export function inShort(hash: string): string {
  return hash.slice(0, SHORT)
}
