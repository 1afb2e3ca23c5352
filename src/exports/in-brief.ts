import type { Tag } from '../law/law.ts'
import type { Provision } from './cited-first.ts'
import { cited, type Ground } from './grounds.ts'
import { isReadInText, officialSource } from './shown-sources.ts'

/**
 * A place in law in brief: where it stands, what it says, and where anybody finds its text. When it holds and in which versions it
 * was read is for who looks at it closely; what it is not known to be is said all the same.
 */
export function inBrief({ fact, note }: Provision, language: Tag): Omit<Ground, 'kind' | 'lead'> {
  const { label, text, status, sources } = cited(fact, language)
  return {
    ...(label === undefined ? {} : { label }),
    ...(text === undefined ? {} : { text }),
    ...(note === undefined ? {} : { note: note[language] }),
    ...(status === undefined || status.verified ? {} : { status }),
    sources:
      isReadInText(fact) && fact.official !== undefined
        ? [officialSource(fact, language, { count: 0, days: '' })]
        : sources,
  }
}
