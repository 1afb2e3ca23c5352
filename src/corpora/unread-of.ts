import type { ActVersion } from '../law/corpus/act.ts'

/** A version of which nothing is told but that it is there. */
export function unreadOf({ provisions: _, later: __, isFirst: ___, ...described }: ActVersion): ActVersion {
  return { ...described, unread: 'whole', provisions: [] }
}
